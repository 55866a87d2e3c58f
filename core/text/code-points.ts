const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

const splitsPair = (text: string, offset: number): boolean =>
  offset > 0 && offset < text.length && isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset))

/**
 * Code point offsets for UTF-16 offsets, which must be in ascending order. An offset inside a surrogate pair counts as
 * the pair's start, one past the end as the end. O(length of the text) for all of them together.
 */
export function toCodePoints(text: string, offsets: readonly number[]): number[] {
  let unit = 0
  let point = 0
  return offsets.map((wanted) => {
    const offset = Math.min(splitsPair(text, wanted) ? wanted - 1 : wanted, text.length)
    while (unit < offset) {
      unit += splitsPair(text, unit + 1) ? 2 : 1
      point++
    }
    return point
  })
}

/** UTF-16 offsets for code point offsets, which must be in ascending order. One past the end counts as the end. */
export function toUtf16(text: string, offsets: readonly number[]): number[] {
  let unit = 0
  let point = 0
  return offsets.map((wanted) => {
    while (point < wanted && unit < text.length) {
      unit += splitsPair(text, unit + 1) ? 2 : 1
      point++
    }
    return unit
  })
}
