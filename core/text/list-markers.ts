const BULLET = '[•‣⁃∙▪●○◦➢►]'
const MARKER = new RegExp(`^(?:${BULLET}\\s*)?(?:\\(?(?:\\d{1,3}|\\p{L}|[ivx]{1,5}|[IVX]{1,5})(?:\\.\\)|[.)]))?$`, 'u')

/** Whether this is only the number, letter or bullet of a list item. */
export const isListMarker = (text: string): boolean => /[.)•‣⁃∙▪●○◦➢►]$/u.test(text) && MARKER.test(text)

/** How a list inside a paragraph may be counted; each with the marker of its nth item. */
const COUNTED: readonly { readonly first: RegExp; readonly nth: (n: number) => string }[] = [
  { first: /^1\.\)\s/, nth: (n) => `${n}.)` },
  { first: /^1\)\s/, nth: (n) => `${n})` },
  { first: /^\(1\)\s/, nth: (n) => `(${n})` },
  { first: /^1\.\s/, nth: (n) => `${n}.` },
  { first: /^a\.\s/, nth: (n) => `${String.fromCharCode(96 + n)}.` },
  { first: /^a\)\s/, nth: (n) => `${String.fromCharCode(96 + n)})` },
  { first: /^\(a\)\s/, nth: (n) => `(${String.fromCharCode(96 + n)})` },
]
const MOST_ITEMS = 200
const LETTERS = 26

/** Where the second and later items begin in a paragraph that is a list run together ("1. The first 2. The second"). */
export function runOnItems(text: string): number[] {
  const lead = text.length - text.trimStart().length
  const from = text.slice(lead, lead + 12)
  if (new RegExp(`^${BULLET}`, 'u').test(from))
    return [...text.matchAll(new RegExp(`(?<=\\s)${BULLET}(?=\\s*\\S)`, 'gu'))].map(({ index }) => index)
  const style = COUNTED.find(({ first }) => first.test(from))
  if (!style) return []
  const starts: number[] = []
  let at = lead
  for (let n = 2; n <= (style.nth(1).includes('a') ? LETTERS : MOST_ITEMS); n++) {
    at = nextItem(text, style.nth(n), at)
    if (at === -1) break
    starts.push(at)
  }
  return starts
}

function nextItem(text: string, marker: string, after: number): number {
  for (let at = text.indexOf(marker, after + 1); at !== -1; at = text.indexOf(marker, at + 1)) {
    const opens = /\s/u.test(text.charAt(at - 1))
    if (opens && /^\s+["“'‘«(]?[\p{Lu}\p{Lo}]/u.test(text.slice(at + marker.length, at + marker.length + 8))) return at
  }
  return -1
}
