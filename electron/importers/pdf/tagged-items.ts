import { type Item, itemOf } from './item.ts'
import { type Line, linesOf } from './line.ts'
import { markerOf } from './markers.ts'
import { ENDS, LOWER } from './paragraphs.ts'
import type { Usual } from './statistics.ts'
import { type TagBlock, tagBlocks } from './tags.ts'
import type { PageWords, Word } from './word.ts'

// A structure tree is believed when it covers the text and its paragraphs are paragraphs.
const LEAST_COVERED = 0.97
const MOST_TORN = 0.15
const LONGEST_BLOCK = 60

/** The paragraphs of a document by its structure tree; null where it has none, or one that cannot be believed. */
export function taggedItems(pages: readonly PageWords[], usual: Usual): Item[] | null {
  if (!pages.some(({ tags }) => tags !== null)) return null
  let tables = 0
  let covered = 0
  let letters = 0
  const items = pages.flatMap((page) => {
    const blocks = page.tags ? tagBlocks(page.tags, () => tables++) : []
    const marked = new Set(blocks.flatMap(({ marks }) => marks))
    for (const { text, mark } of page.words) {
      letters += text.length
      if (mark !== null && marked.has(mark)) covered += text.length
    }
    return itemsOf(page, blocks, usual)
  })
  return covered >= LEAST_COVERED * letters && isSound(items) ? items : null
}

function itemsOf(page: PageWords, blocks: readonly TagBlock[], usual: Usual): Item[] {
  const byMark = new Map<number, Word[]>()
  for (const word of page.words) {
    if (word.mark === null) continue
    const words = byMark.get(word.mark)
    if (words) words.push(word)
    else byMark.set(word.mark, [word])
  }
  const setting = { page: page.number, backward: usual.backward, mirrored: usual.mirrored }
  const items: Item[] = []
  for (const { role, marks } of blocks) {
    const words = [...new Set(marks)].flatMap((mark) => byMark.get(mark) ?? [])
    const lines = stretches(words).flatMap((stretch) => linesOf(stretch, setting))
    if (lines.length > 0) items.push(itemOf(paragraphOf(lines, usual), role, items.length === 0))
  }
  return items
}

/** Words in their order, cut where they go on at the top of the next column. */
function stretches(words: readonly Word[]): Word[][] {
  const found: Word[][] = []
  for (const word of words) {
    const last = found.at(-1)
    const before = last?.at(-1)
    if (last && before && word.y > before.y - 1.5 * Math.max(word.size, before.size)) last.push(word)
    else found.push([word])
  }
  return found
}

function paragraphOf(lines: Line[], { backward }: Usual) {
  const last = lines.at(-1) as Line
  const slack = backward
    ? last.x0 - Math.min(...lines.map(({ x0 }) => x0))
    : Math.max(...lines.map(({ x1 }) => x1)) - last.x1
  return { lines, marker: markerOf(lines[0] as Line), indent: 0, slack }
}

/** Programs that tag each line, or a whole page, as one paragraph know nothing of paragraphs. */
function isSound(items: readonly Item[]): boolean {
  const paragraphs = items.filter(({ role }) => role === null)
  if (paragraphs.some(({ lines }) => lines.length > LONGEST_BLOCK)) return false
  const torn = paragraphs.filter((item, index) => {
    const before = paragraphs[index - 1]
    return (
      before?.page === item.page && LOWER.test(item.lines[0]?.text ?? '') && !ENDS.test(before.lines.at(-1)?.text ?? '')
    )
  })
  return torn.length <= MOST_TORN * paragraphs.length
}
