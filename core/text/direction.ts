import type { Direction } from '../model/content.ts'

const STRONG = /\p{L}/u
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u

/** The direction of the first letter, as the Unicode bidirectional algorithm finds it; null when there is none. */
export function firstStrong(text: string): Direction | null {
  const letter = STRONG.exec(text)?.[0]
  if (letter === undefined) return null
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr'
}

/** The direction most blocks begin with; a tie, or no letter at all, is left to right. */
export function directionOf(blocks: readonly string[]): Direction {
  let lead = 0
  for (const block of blocks) {
    const direction = firstStrong(block)
    if (direction) lead += direction === 'rtl' ? 1 : -1
  }
  return lead > 0 ? 'rtl' : 'ltr'
}
