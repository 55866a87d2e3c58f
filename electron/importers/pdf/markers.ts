import type { Line } from './line.ts'
import { numberOf } from './number.ts'

/** What a list item begins with. */
export interface Marker {
  /** As it stands in the text, with the space behind it. */
  readonly text: string
  readonly ordered: boolean
  /** 0 where it does not count. */
  readonly number: number
  /** It may be a dash of speech or a minus sign: only two in a row make a list. */
  readonly doubtful: boolean
}

// Private letters are the bullets of symbol fonts.
const BULLET = /^[•◦▪▫‣⁃●○■□◆◇➢➤✓✔·\ue000-\uf8ff]\s*/u
const DASH = /^(?:[-–*]|o)\s+/u
const NUMBER = /^(\p{Nd}{1,3})[.)]\s+/u
const LETTER = /^\(?([a-zа-яґєії])[.)]\s+/u

export function markerOf({ text, pieces }: Line): Marker | null {
  if (pieces[0]?.raised) return null
  const bullet = BULLET.exec(text)
  if (bullet) return { text: bullet[0], ordered: false, number: 0, doubtful: false }
  const dash = DASH.exec(text)
  if (dash) return { text: dash[0], ordered: false, number: 0, doubtful: true }
  const number = NUMBER.exec(text)
  if (number) return { text: number[0], ordered: true, number: numberOf(number[1] ?? '0'), doubtful: true }
  const letter = LETTER.exec(text)
  return letter
    ? { text: letter[0], ordered: true, number: ((letter[1] ?? 'a').codePointAt(0) ?? 97) - 96, doubtful: true }
    : null
}
