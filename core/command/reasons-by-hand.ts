import { materialReasons } from '../anchor/material.ts'
import type { MaterialReason } from '../anchor/material-reason.ts'

const alone = (text: string) => ({ text, start: 0, end: text.length, from: 0, to: text.length })

/**
 * What differs materially between the words a passage had and those it was placed on by hand; its sentences are not looked
 * at, for whoever placed it has read them. `language` is a BCP 47 tag or empty.
 */
export const reasonsByHand = (before: string, after: string, language: string): MaterialReason[] =>
  materialReasons(alone(before), alone(after), language)
