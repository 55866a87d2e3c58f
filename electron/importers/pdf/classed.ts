import { type Item, isBold, type Role, roughText, sizeOf } from './item.ts'
import { ENDS, LARGE, LONGEST_HEADING } from './paragraphs.ts'
import type { Usual } from './statistics.ts'

const LONGEST_LARGE = 220
const LONGEST_BOLD = 120
const LONGEST_KICKER = 60
const SMALL = 0.93
const LONGEST_STANDFIRST = 400
const FEWEST_STANDFIRST_WORDS = 7
const BYLINE = /^(?:by|von|par|por|от|بقلم)\s+\p{L}/iu
const LONGEST_BYLINE = 120

const CAPTION =
  /^(?:fig(?:ure|\.)?|table|tab\.|abb(?:ildung|\.)|tabelle|figura|tabla|gráfico|chart|photo|foto|рис(?:унок|\.)|табл(?:иця|\.)|شكل|جدول|الشكل|الجدول)\s*\p{N}+(?:[.-]\p{N}+)*(?<stop>\s*[.:|–—-]\s|\s*$)?/iu
const NOTE = /^(?:\[?\p{N}{1,3}[\].)]?|[*†‡§¶]{1,3})(?=\s|\p{L}|["“«(])/u

/** Gives each paragraph its kind by how it is set, relative to what is usual in the document. */
export function classed(items: readonly Item[], usual: Usual): Item[] {
  const marked = withFootnotes(items, usual).map((item) =>
    item.role ? item : { ...item, role: captionOf(item, usual) },
  )
  const headed = withHeadings(marked, usual)
  return withTop(headed, usual)
}

/** Small print at the foot of a column that begins with a number or a sign, and what follows it there. */
function withFootnotes(items: readonly Item[], usual: Usual): Item[] {
  const read = [...items]
  let end = read.length
  for (let start = read.length - 1; start >= 0; start--) {
    const item = read[start] as Item
    if (!item.opens && start > 0 && (read[start - 1] as Item).page === item.page) continue
    markNotes(read, start, end, usual)
    end = start
  }
  return read
}

/** Marks the notes among the paragraphs of one column. */
function markNotes(read: Item[], start: number, end: number, usual: Usual): void {
  let first = end
  while (first > start && isSmall(read[first - 1] as Item, usual)) first--
  while (first < end && !isNote(read[first] as Item)) first++
  for (let i = first; i < end; i++) read[i] = { ...(read[i] as Item), role: { kind: 'footnote' } }
}

const isSmall = (item: Item, { size }: Usual): boolean => item.role === null && sizeOf(item) <= SMALL * size

const isNote = (item: Item): boolean => NOTE.test(roughText(item).slice(0, 12))

function captionOf(item: Item, usual: Usual): Role | null {
  const found = CAPTION.exec(roughText(item))
  const set = found?.groups?.stop !== undefined || sizeOf(item) <= SMALL * usual.size
  return found && set && item.lines.length <= 12 ? { kind: 'caption' } : null
}

/** What makes a heading look as it does. Larger comes first, then bold. */
const lookOf = (item: Item): number => Math.round(sizeOf(item) * 2) * 2 + (isBold(item) ? 1 : 0)

function withHeadings(items: readonly Item[], usual: Usual): Item[] {
  const told = (item: Item) => (item.role?.kind === 'heading' ? item.role.level : null)
  const found = items.map((item, index) => told(item) !== null || isHeading(item, items[index + 1], usual))
  const top = headlineIn(items, found, usual)
  const looks = new Set(items.filter((item, index) => found[index] && index !== top && item.role === null).map(lookOf))
  const title = top === -1 ? null : lookOf(items[top] as Item)
  const order = [...looks].filter((look) => look !== title).sort((a, b) => b - a)
  const highest = title === null ? 1 : 2
  return items.map((item, index) => {
    if (index === top) return { ...item, role: { kind: 'headline' } }
    if (!found[index] || item.role) return item
    const look = lookOf(item)
    const level = look === title ? 1 : Math.min(6, highest + order.indexOf(look))
    return { ...item, role: { kind: 'heading', level } }
  })
}

function isHeading(item: Item, next: Item | undefined, usual: Usual): boolean {
  if (item.role !== null || (item.marker && !item.marker.ordered)) return false
  const text = roughText(item)
  if (!/\p{L}/u.test(text) || item.lines.length > LONGEST_HEADING) return false
  const sentence = /[.。۔]["'”’»)\]]*$/u.test(text)
  if (sizeOf(item) >= LARGE * usual.size) return text.length <= (sentence ? LONGEST_BOLD / 2 : LONGEST_LARGE)
  const bold = isBold(item) && !usual.bold
  const short = item.lines.length <= 2 && text.length <= LONGEST_BOLD && !ENDS.test(text.replace(/[?؟？]$/u, ''))
  return bold && short && sizeOf(item) >= SMALL * usual.size && next !== undefined && !isBold(next)
}

/** The largest heading in the upper part of the first page. */
function headlineIn(items: readonly Item[], headings: readonly boolean[], usual: Usual): number {
  const page = items[0]?.page
  let best = -1
  for (const [index, item] of items.entries()) {
    if (item.page !== page) break
    const large = headings[index] && (index === 0 || sizeOf(item) >= LARGE * usual.size)
    if (large && (best === -1 || sizeOf(item) > sizeOf(items[best] as Item))) best = index
  }
  return best
}

/** The standfirst and the byline below the headline. */
function withTop(items: readonly Item[], usual: Usual): Item[] {
  const top = items.findIndex(({ role }) => role?.kind === 'headline')
  if (top === -1) return [...items]
  const read = [...items]
  const above = read[top - 1]
  if (top === 1 && above && isKicker(above)) read[0] = { ...above, role: { kind: 'kicker' } }
  for (let i = top + 1; i <= top + 2 && i < read.length; i++) {
    const item = read[i] as Item
    const text = roughText(item)
    const stands = item.role === null || item.role.kind === 'heading'
    const set = sizeOf(item) > 1.05 * usual.size || isBold(item) || item.lines.every(isItalic)
    if (
      stands &&
      text.length <= LONGEST_BYLINE &&
      (BYLINE.test(text) || isBelowTitle(item, read[i + 1])) &&
      !/[.,;:]$/.test(text)
    )
      read[i] = { ...item, role: { kind: 'byline' } }
    else if (
      i === top + 1 &&
      stands &&
      set &&
      text.length <= LONGEST_STANDFIRST &&
      wordsIn(text) >= FEWEST_STANDFIRST_WORDS
    )
      read[i] = { ...item, role: { kind: 'standfirst' } }
    else break
  }
  return read
}

const isKicker = (item: Item): boolean =>
  (item.role === null || item.role.kind === 'heading') &&
  item.lines.length === 1 &&
  roughText(item).length <= LONGEST_KICKER &&
  !ENDS.test(roughText(item))

/** A line larger than the text that another heading follows: a name or a date, not a heading. */
const isBelowTitle = (item: Item, next: Item | undefined): boolean =>
  item.role?.kind === 'heading' && !isBold(item) && next?.role?.kind === 'heading' && sizeOf(next) >= sizeOf(item) - 0.5

const isItalic = ({ pieces }: Item['lines'][number]): boolean => pieces.every(({ italic }) => italic)
const wordsIn = (text: string): number => text.split(/\s+/).length
