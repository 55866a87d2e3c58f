import type { MaterialReason } from '../anchor/material-reason.ts'
import { say, sayKey, sayList } from '../messages/message.ts'
import { brief } from './saying.ts'

/** What a change touched, in words: "a figure: 14 → 21"; "in its sentence: a name: Marlow is gone". */
export function sayMaterial({ kind, before, after, around }: MaterialReason): string {
  const turn = before === '' ? 'added' : after === '' ? 'removed' : 'changed'
  const values = { kind: say(`material.${kind}`), before: brief(before), after: brief(after) }
  return sayKey(`material.${turn}${around ? '-around' : ''}`, values)
}

/** All that changes touched, each said once. */
export const sayMaterials = (reasons: readonly MaterialReason[]): string =>
  sayList([...new Set(reasons.map(sayMaterial))])
