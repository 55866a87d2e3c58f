/** What a quotation mark does where it stands. */
export type MarkTurn = 'opens' | 'closes'

const DOUBLE = /[“”„‟«»″〝〞〟＂"「」『』《》〈〉]/u
const SINGLE = /[‘’‚‛‹›'`´]/u
const OPENS_BY_SHAPE = /[“„‟«〝「『《〈‘‚‹]/u
const CLOSES_BY_SHAPE = /[”»〞〟」』》〉’›]/u
const SHAPED_FOR_ONE_TURN = /[「」『』《》〈〉〝〞〟]/u
const BEFORE_OPENING = /^$|[\s([{—–\-/:,;"“„«‘‚‹]/u
const NEVER_OPENED = /^$|[\s,;:!?)\]}]/u
const AFTER_CLOSING = /^$|[\s)\]}—–\-/:,;.!?…"”»’›]/u
const WORD = /[\p{L}\p{N}]/u
// ’tis, ’90s, rock ’n’ roll: an apostrophe for letters left out.
const LEFT_OUT = /^(?:\d|(?:tis|twas|em|n|cause|til|round|bout)\b)/i
/** How far before a sentence the quotation it stands in may have been opened, in UTF-16 units. */
const FARTHEST_OPENING = 2_000

/** The turn that what stands beside a mark tells; then its shape; null for a straight one that could do either. */
function turnOf(mark: string, before: string, after: string): MarkTurn | null {
  if (SHAPED_FOR_ONE_TURN.test(mark)) return OPENS_BY_SHAPE.test(mark) ? 'opens' : 'closes'
  const canOpen = BEFORE_OPENING.test(before) && !NEVER_OPENED.test(after)
  const canClose = !/^$|\s/u.test(before) && AFTER_CLOSING.test(after)
  if (canOpen !== canClose) return canOpen ? 'opens' : 'closes'
  if (OPENS_BY_SHAPE.test(mark)) return 'opens'
  return CLOSES_BY_SHAPE.test(mark) ? 'closes' : null
}

/** The quotation marks of [from, to), by offset; an apostrophe is none. Linear in the stretch. */
export function quotationMarks(text: string, from: number, to: number): ReadonlyMap<number, MarkTurn> {
  const marks = new Map<number, MarkTurn>()
  const isInside = (at: number): boolean => at >= from && at < to
  const charAt = (at: number): string => (isInside(at) ? text.charAt(at) : '')
  let isOpen = false
  let single: number | null = null
  let doubtful: number | null = null
  const closeSingle = (at: number): void => {
    if (single !== null) marks.set(single, 'opens').set(at, 'closes')
    single = null
    doubtful = null
  }
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at)
    if (DOUBLE.test(sign)) {
      const turn: MarkTurn = turnOf(sign, charAt(at - 1), charAt(at + 1)) ?? (isOpen ? 'closes' : 'opens')
      isOpen = turn === 'opens'
      marks.set(at, turn)
    } else if (SINGLE.test(sign)) {
      const [before, after] = [charAt(at - 1), charAt(at + 1)]
      if (!WORD.test(before) && /\S/u.test(after) && !CLOSES_BY_SHAPE.test(sign) && BEFORE_OPENING.test(before)) {
        if (doubtful !== null) closeSingle(doubtful)
        single = LEFT_OUT.test(text.slice(at + 1, at + 8)) ? null : at
      } else if (/\S/u.test(before) && !WORD.test(after)) {
        // The workers’ strike: may be the end of a quotation, if no better one comes.
        if (/s/i.test(before)) doubtful ??= at
        else closeSingle(at)
      }
    }
  }
  if (doubtful !== null) closeSingle(doubtful)
  return marks
}

/** Whether the nearest quotation mark before an offset opens a quotation: then what follows stands inside it. */
export function isQuotedAt(text: string, offset: number): boolean {
  for (let at = offset - 1; at >= Math.max(0, offset - FARTHEST_OPENING); at--) {
    const sign = text.charAt(at)
    if (DOUBLE.test(sign)) return turnOf(sign, text.charAt(at - 1), text.charAt(at + 1)) === 'opens'
  }
  return false
}
