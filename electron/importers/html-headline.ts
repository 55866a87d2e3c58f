import type { ReadBlock } from '../../core/text/build-content.ts'
import { hasClass, isUnseen } from './element-rules.ts'

/** The top of a page as a reader sees it: article extraction often drops headline and standfirst. */
export interface PageTop {
  readonly headlines: readonly string[]
  /** The standfirst under each headline; empty where there is none. */
  readonly standfirsts: readonly string[]
}

const STANDFIRST = /^(?:.*[-_])?(?:standfirst|dek|deck|subtitle|sub-?head(?:line)?|sub-?title|lede?|intro)(?:[-_].*)?$/i
const LONGEST_STANDFIRST = 600
const NEAR_TOP = 4
const LEAST_ALIKE = 0.5

const wordsIn = (element: Element): string => (element.textContent ?? '').replace(/\s+/gu, ' ').trim()

const isSeen = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement) if (isUnseen(at)) return false
  return true
}

/** Takes the headings of the first level and what stands under them. */
export function pageTop(document: Document): PageTop {
  const headings = [...document.querySelectorAll('h1')].filter((heading) => wordsIn(heading) !== '' && isSeen(heading))
  return { headlines: headings.map(wordsIn), standfirsts: headings.map(standfirstUnder) }
}

function standfirstUnder(heading: Element): string {
  let next = heading.nextElementSibling
  for (let i = 0; next && i < 3; i++, next = next.nextElementSibling) {
    const text = wordsIn(next)
    const said = hasClass(next, STANDFIRST) || next.getAttribute('itemprop') === 'alternativeHeadline'
    if (said && isSeen(next) && text.length <= LONGEST_STANDFIRST) return text
  }
  return ''
}

const same = (a: string, b: string): boolean => a.replace(/\s+/gu, ' ').trim().toLowerCase() === b.toLowerCase()

/** The blocks with the page's visible headline and standfirst where they were: first. */
export function withTop(blocks: readonly ReadBlock[], top: PageTop, title: string): ReadBlock[] {
  const index = headlineIndex(top.headlines, title)
  const headline = top.headlines[index]
  if (headline === undefined) return [...blocks]
  const standfirst = top.standfirsts[index] ?? ''
  const early = blocks.slice(0, NEAR_TOP)
  const at = early.findIndex(({ kind, text }) => kind === 'heading' && same(text, headline))
  const shown = at === -1 ? [{ kind: 'headline', text: headline } as const, ...blocks] : [...blocks]
  if (at !== -1) shown[at] = { ...(blocks[at] ?? {}), kind: 'headline', text: headline }
  if (standfirst === '') return shown.map(withoutHeadlineLevel)
  const told = shown.findIndex(({ text }) => same(text, standfirst))
  const below = Math.max(at, 0) + 1
  return (
    told === -1
      ? [...shown.slice(0, below), { kind: 'standfirst', text: standfirst } as const, ...shown.slice(below)]
      : shown.map((block, i) => (i === told && i < NEAR_TOP ? { ...block, kind: 'standfirst' as const } : block))
  ).map(withoutHeadlineLevel)
}

const withoutHeadlineLevel = (block: ReadBlock): ReadBlock => {
  if (block.kind !== 'headline') return block
  const { level: _, ...headline } = block
  return headline
}

/** The heading that shares most words with the page's title, or the only one there is; -1 when nothing tells. */
function headlineIndex(headlines: readonly string[], title: string): number {
  const alike = headlines.map((headline) => shareOfWords(headline, title))
  const best = alike.reduce((most, share) => Math.max(most, share), 0)
  if (best >= LEAST_ALIKE) return alike.indexOf(best)
  const [only] = headlines
  return headlines.length === 1 && only !== undefined && only.includes(' ') ? 0 : -1
}

/** How much two lines have in common: 1 for the same words, 0 for none. */
function shareOfWords(a: string, b: string): number {
  const [left, right] = [a, b].map((line) => new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
  if (!left || !right || left.size + right.size === 0) return 0
  return (2 * [...left].filter((word) => right.has(word)).length) / (left.size + right.size)
}
