/** Signs that writers do set: quotation marks, dashes, spaces, dots, and a few more. */
const USUAL = /[\u00A0¡§©«®°·»¿×–—‘’‚“”„†•…‰‹›€№™、。「」『』（）！，：；？]/u
const HIGH_SIGN = /(?![\p{L}\p{M}\p{ASCII}])./gsu
const CASE_INSIDE = /\p{Ll}\p{Lu}/gu
const MIXED_SCRIPTS =
  /\p{Script=Latin}(?=[\p{Script=Cyrillic}\p{Script=Greek}])|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/gu
const UNSEEN = /[\p{Cn}\p{Co}]|(?!\s)\p{Cc}/gu
const BEYOND_ASCII = /\P{ASCII}/gu

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * How odd a text looks, as a share of its characters beyond ASCII: signs that nobody writes, capitals inside words, two
 * scripts in a word. Bytes that were decoded in the wrong way are full of them, real texts have next to none.
 */
export function oddness(text: string): number {
  const beyond = countOf(text, BEYOND_ASCII)
  if (beyond === 0) return 0
  const signs = (text.match(HIGH_SIGN) ?? []).filter((sign) => !USUAL.test(sign)).length
  return (signs + countOf(text, CASE_INSIDE) + countOf(text, MIXED_SCRIPTS) + countOf(text, UNSEEN)) / beyond
}
