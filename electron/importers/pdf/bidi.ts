/** Letters as they stand on a line, from left to right as seen. */
export interface Cluster {
  readonly text: string
}

type Kind = 'right' | 'left' | 'digit' | 'none'

const RIGHT = /[\u0590-\u05ff\u0600-\u065f\u066d-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud83a[\udc00-\udfff]/
const DIGIT = /^\p{Nd}$/u
const LETTER = /\p{L}/u
// What belongs to a number when it stands between digits, or at its edge.
const WITHIN_NUMBER = /^[.,:/٫٬-]$/
const BESIDE_NUMBER = /^[%‰°$€£¥#٪+−]$/
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
}
const OPENING = new Set(['(', '[', '{', '«'])

export const hasRightToLeft = (text: string): boolean => RIGHT.test(text)

/** How many more letters of a text run to the left than to the right. */
export function leaning(text: string): number {
  let lead = 0
  for (const letter of text) lead += RIGHT.test(letter) ? 1 : LETTER.test(letter) ? -1 : 0
  return lead
}

/** How the lines of a document are turned into reading order. */
export interface Order {
  /** The direction of the paragraphs. */
  readonly base: 'ltr' | 'rtl'
  /** Brackets inside right-to-left text are noted as they look, not as they are written. */
  readonly mirrored: boolean
}

/** The reading order of what is seen from left to right on one line: the Unicode bidirectional algorithm, backward. */
export function inReadingOrder<T extends Cluster>(seen: readonly T[], { base, mirrored }: Order): T[] {
  return orderedRuns(seen, base).flatMap(({ right, clusters }) =>
    right && mirrored ? clusters.map((cluster) => ({ ...cluster, text: mirror(cluster.text) })) : clusters,
  )
}

/** What the first bracket of a line says about how brackets are noted: 1 as written, -1 as they look, 0 nothing. */
export function bracketVote(seen: readonly Cluster[], base: Order['base']): number {
  for (const { right, clusters } of orderedRuns(seen, base)) {
    const first = right && clusters.find(({ text }) => text in MIRRORED)
    if (first) return OPENING.has(first.text) ? 1 : -1
  }
  return 0
}

const mirror = (text: string): string => MIRRORED[text] ?? text

function orderedRuns<T extends Cluster>(seen: readonly T[], base: Order['base']) {
  const runs = runsOf(seen, kindsOf(seen, base))
  for (const { right, clusters } of runs) if (right) clusters.reverse()
  return base === 'rtl' ? runs.reverse() : runs
}

function kindsOf(seen: readonly Cluster[], base: 'ltr' | 'rtl'): ('right' | 'left')[] {
  const kinds = seen.map(({ text }): Kind => {
    if (RIGHT.test(text)) return 'right'
    if (DIGIT.test(text)) return 'digit'
    return LETTER.test(text) ? 'left' : 'none'
  })
  joinNumbers(seen, kinds)
  return withNeutrals(kinds, base)
}

function joinNumbers(seen: readonly Cluster[], kinds: Kind[]): void {
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] !== 'none') continue
    const text = seen[i]?.text ?? ''
    const [before, after] = [kinds[i - 1] === 'digit', kinds[i + 1] === 'digit']
    if ((before && after && WITHIN_NUMBER.test(text)) || ((before || after) && BESIDE_NUMBER.test(text)))
      kinds[i] = 'digit'
  }
}

/** What has no direction of its own takes that of its two sides where they agree, and otherwise the paragraph's. */
function withNeutrals(kinds: readonly Kind[], base: 'ltr' | 'rtl'): ('right' | 'left')[] {
  const outer = base === 'rtl' ? 'right' : 'left'
  const found: ('right' | 'left')[] = []
  for (let i = 0; i < kinds.length; ) {
    const kind = kinds[i] as Kind
    if (kind !== 'none') {
      found.push(kind === 'right' ? 'right' : 'left')
      i++
      continue
    }
    let end = i
    while (kinds[end] === 'none') end++
    const [before, after] = [kinds[i - 1], kinds[end]]
    const numbers = before === 'digit' && after === 'digit'
    const left = before !== undefined && after !== undefined && before !== 'right' && after !== 'right' && !numbers
    const right = before === 'right' && after === 'right'
    const side = left ? 'left' : right ? 'right' : outer
    for (; i < end; i++) found.push(side)
  }
  return found
}

function runsOf<T extends Cluster>(seen: readonly T[], sides: readonly ('right' | 'left')[]) {
  const runs: { right: boolean; clusters: T[] }[] = []
  for (const [index, cluster] of seen.entries()) {
    const right = sides[index] === 'right'
    const last = runs.at(-1)
    if (last && last.right === right) last.clusters.push(cluster)
    else runs.push({ right, clusters: [cluster] })
  }
  return runs
}
