import { commonWords } from './common-words.ts'

/** A stretch of words that both texts have, or only the one before, or only the one after. */
export interface DiffPart {
  readonly kind: 'kept' | 'removed' | 'added'
  readonly text: string
}

// A character with what stands on it or is joined to it (emoji sequences, skin tones, flags) is never cut.
const JOINED = '[\\p{M}\\p{EMod}]*(?:\\u200d(?!\\s)\\P{M}[\\p{M}\\p{EMod}]*)*'
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const LETTERS = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{Pc}][\\p{M}\\u200b-\\u200f\\u00ad]*)+`
const PIECE = new RegExp(
  [
    `${LETTERS}(?:[.,:'’ʼ٫٬-]${LETTERS})*`,
    '\\s+\\p{M}*',
    `\\p{RI}{2}${JOINED}`,
    // The last one takes what is left, a lone half of a surrogate pair too.
    `[^]${JOINED}`,
  ].join('|'),
  'gu',
)

const piecesOf = (text: string): string[] => text.match(PIECE) ?? []

/**
 * What was removed and added, word by word; characters are the words of scripts without spaces. The texts of kept and
 * removed parts make exactly `before`, those of kept and added parts exactly `after`. Removed comes before added; white
 * space alone between two changes belongs to them. Texts too far apart differ in one piece (see `MOST_EDITS`).
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const [from, to] = [piecesOf(before), piecesOf(after)]
  const stretches: Stretch[] = []
  let [one, other] = [0, 0]
  for (const [keptOne, keptOther] of [...(commonWords(from, to) ?? onlyEnds(from, to)), [from.length, to.length]]) {
    const removed = from.slice(one, keptOne).join('')
    const added = to.slice(other, keptOther).join('')
    if (removed || added) stretches.push({ removed, added })
    const kept = from[keptOne ?? 0]
    if (kept !== undefined) stretches.push({ kept })
    one = (keptOne ?? 0) + 1
    other = (keptOther ?? 0) + 1
  }
  return written(stretches)
}

type Stretch = { readonly kept: string } | { readonly removed: string; readonly added: string }

/** What both begin with and end with. */
function onlyEnds(before: readonly string[], after: readonly string[]): [number, number][] {
  const shorter = Math.min(before.length, after.length)
  const common: [number, number][] = []
  for (let at = 0; at < shorter && before[at] === after[at]; at++) common.push([at, at])
  const tail: [number, number][] = []
  for (let back = 1; back <= shorter - common.length && before.at(-back) === after.at(-back); back++)
    tail.push([before.length - back, after.length - back])
  return [...common, ...tail.reverse()]
}

function written(stretches: readonly Stretch[]): DiffPart[] {
  const parts: DiffPart[] = []
  let [kept, removed, added] = ['', '', '']
  const close = () => {
    if (removed) parts.push({ kind: 'removed', text: removed })
    if (added) parts.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const stretch of stretches) {
    if ('kept' in stretch) {
      kept += stretch.kept
      continue
    }
    if (kept.trim() || !(removed || added)) {
      close()
      if (kept) parts.push({ kind: 'kept', text: kept })
    } else {
      removed += kept
      added += kept
    }
    kept = ''
    removed += stretch.removed
    added += stretch.added
  }
  close()
  if (kept) parts.push({ kind: 'kept', text: kept })
  return parts
}
