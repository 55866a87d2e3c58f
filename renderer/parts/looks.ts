import { type MessageKey, say } from '../../core/messages/message.ts'
import type { Look, LookColour, LookGlyph, LookLine, NamedLook } from '../../core/model/look.ts'
import { partsOf } from '../../core/model/look-parts.ts'
import './looks.css'

/** What a claim can look like: the meaning of its rating, or that it has none, or one that does not count any more. */
export type ClaimLook = Look | 'unrated' | 'verify-again'

type NamedClaimLook = NamedLook | 'unrated' | 'verify-again'

const MEANINGS = {
  true: 'look.true',
  'mostly-true': 'look.mostly-true',
  half: 'look.half',
  'mostly-false': 'look.mostly-false',
  false: 'look.false',
  unconfirmed: 'look.unconfirmed',
  unrated: 'look.unrated',
  'verify-again': 'look.verify-again',
} as const satisfies Record<NamedClaimLook, MessageKey>

const isNamed = (look: ClaimLook): look is NamedClaimLook => Object.hasOwn(MEANINGS, look)

/** The classes of looks.css that set a look's colour and line, and what stands for its glyph where there are no elements. */
export function lookClass(look: ClaimLook): string {
  if (isNamed(look)) return `look-${look}`
  const { colour, line, glyph } = partsOf(look)
  return `look-own look-colour-${colour} look-line-${line} look-glyph-${glyph}`
}

/** What a look means, in words that can stand in a list; one of somebody's own says how it is drawn. */
export function lookMeaning(look: ClaimLook): string {
  if (isNamed(look)) return say(MEANINGS[look])
  const { line, glyph } = partsOf(look)
  return say('scales.look', { glyph: glyphWords(glyph), line: lineWords(line) })
}

export const colourWords = (colour: LookColour): string => say(`scales.colour.${colour}`)
export const lineWords = (line: LookLine): string => say(`scales.line.${line}`)
export const glyphWords = (glyph: LookGlyph): string => say(`scales.glyph.${glyph}`)
