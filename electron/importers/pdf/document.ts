import type { ReadBlock } from '../../../core/text/build-content.ts'
import { blocksOf, noteNumbers } from './blocks.ts'
import { classed } from './classed.ts'
import { inOneFlow } from './flow.ts'
import { columnsOf, itemsOf } from './page-items.ts'
import { withoutRunningLines } from './running.ts'
import { usualIn, usualLeading } from './statistics.ts'
import { taggedItems } from './tagged-items.ts'
import { Vocabulary } from './vocabulary.ts'
import type { PageWords } from './word.ts'

/** The blocks of a document, from the words of its pages. */
export function readingOf(read: readonly PageWords[]): { readonly blocks: ReadBlock[]; readonly backward: boolean } {
  const pages = withoutRunningLines(read)
  const usual = usualIn(pages)
  const columns = pages.map((page) => columnsOf(page, usual))
  const lines = columns.flat().flatMap((column) => (column.kind === 'lines' ? [column.lines] : column.rows.flat()))
  const full = { ...usual, leading: usualLeading(lines, usual.size) }
  const vocabulary = new Vocabulary()
  for (const column of lines) vocabulary.add(column)
  let tables = 0
  const tagged = taggedItems(pages, full)
  const items = tagged ?? columns.flatMap((page) => itemsOf(page, full, () => tables++))
  const flow = inOneFlow(classed(items, full), full, tagged !== null)
  return { blocks: blocksOf(flow, { vocabulary, notes: noteNumbers(flow) }), backward: usual.backward }
}
