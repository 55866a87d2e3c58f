import type { Block, InlineMark, Span } from '../../../core/model/content.ts'

/** A run of neighbouring blocks that is laid out, skipped and redrawn as one. */
export interface Section extends Span {
  readonly id: string
  readonly blocks: readonly Block[]
}

// A screen or two: little enough to be set between two frames.
const SECTION_BLOCKS = 6
// A list or table longer than this is cut between rows after all, so that no single section grows without bound.
const SECTION_BLOCKS_MAX = 96

const sameRow = (a: Block, b: Block) => a.table?.id === b.table?.id && a.table?.row === b.table?.row

const belongsTogether = (a: Block, b: Block): boolean =>
  (a.table !== undefined && a.table.id === b.table?.id) ||
  (a.kind === 'list-item' && b.kind === 'list-item') ||
  a.kind === 'kicker' ||
  a.kind === 'headline' ||
  (a.kind === 'byline' && b.kind === 'byline') ||
  (a.kind === 'quote' && b.kind === 'quote')

const canCut = (held: number, last: Block, next: Block): boolean => {
  if (held < SECTION_BLOCKS) return false
  if (held >= SECTION_BLOCKS_MAX) return !(last.table && sameRow(last, next))
  return !belongsTogether(last, next)
}

/** The blocks of a draft in sections of about six; lists, tables and quotations stay whole where they can. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = []
  let held: Block[] = []
  const close = () => {
    const [first] = held
    const last = held.at(-1)
    if (first && last) sections.push({ id: `s${first.start}`, start: first.start, end: last.end, blocks: held })
    held = []
  }
  for (const block of blocks) {
    const last = held.at(-1)
    if (last && canCut(held.length, last, block)) close()
    held.push(block)
  }
  close()
  return sections
}

/** A run of neighbouring sections that the browser passes over as one while it is far from the screen. */
export interface Chapter extends Span {
  readonly id: string
  /** The places of its first section, and after its last one, among all. */
  readonly from: number
  readonly to: number
  /** How many lines it fills, as far as can be told before it is drawn. */
  readonly lines: number
}

// A book has thousands of blocks: so few chapters that none costs anything, each with so few sections that none does.
const CHAPTER_SECTIONS = 20

/** The sections of a draft in chapters. */
export function chaptersOf(sections: readonly Section[]): Chapter[] {
  const chapters: Chapter[] = []
  for (let from = 0; from < sections.length; from += CHAPTER_SECTIONS) {
    const held = sections.slice(from, from + CHAPTER_SECTIONS)
    const lines = held.reduce((sum, section) => sum + linesOf(section), 0)
    const [start, end] = [held[0]?.start ?? 0, held.at(-1)?.end ?? 0]
    chapters.push({ id: `c${start}`, start, end, from, to: from + held.length, lines })
  }
  return chapters
}

/** The formatting that meets each section; both in order. */
export function inlineBySection(inline: readonly InlineMark[], sections: readonly Section[]): InlineMark[][] {
  const bySection = sections.map((): InlineMark[] => [])
  for (const mark of inline)
    for (let at = indexAt(sections, mark.start); (sections[at]?.start ?? mark.end) < mark.end; at++)
      if (mark.start < (sections[at]?.end ?? 0)) bySection[at]?.push(mark)
  return bySection
}

// What a line holds at the usual measure; between blocks stands half a line.
const CHARACTERS_A_LINE = 66

/** How many lines a section fills, as far as can be told before it is drawn. */
export const linesOf = ({ blocks }: Section): number =>
  blocks.reduce((lines, { start, end }) => lines + Math.ceil((end - start) / CHARACTERS_A_LINE) + 0.5, 0)

/** The index of the item that holds an offset, or the last one that starts before it; 0 when none does. Items in order. */
export function indexAt(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((items[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
