import { type MessageKey, say } from '../../core/messages/message.ts'
import type { Look } from '../../core/model/scale.ts'
import './looks.css'

/** What a claim can look like: the meaning of its rating, or that it has none, or one that does not count any more. */
export type ClaimLook = Look | 'unrated' | 'verify-again'

const MEANINGS = {
  true: 'look.true',
  'mostly-true': 'look.mostly-true',
  half: 'look.half',
  'mostly-false': 'look.mostly-false',
  false: 'look.false',
  unconfirmed: 'look.unconfirmed',
  unrated: 'look.unrated',
  'verify-again': 'look.verify-again',
} as const satisfies Record<ClaimLook, MessageKey>

/** The classes of looks.css that set a look's colour and line. */
export const lookClass = (look: ClaimLook): string => `look-${look}`

/** What a look means, in words that can stand in a list. */
export const lookMeaning = (look: ClaimLook): string => say(MEANINGS[look])
