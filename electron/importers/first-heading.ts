import type { ReadBlock } from '../../core/text/build-content.ts'
import { oneLine } from '../../core/text/title.ts'

const isTop = ({ kind, level }: ReadBlock): boolean => kind === 'heading' && level === 1

/** A first heading of the first level, with nothing before it but a short line, is the headline where the text has none. */
export function headedByFirst(blocks: readonly ReadBlock[]): ReadBlock[] {
  const first = blocks.findIndex(isTop)
  if (first === -1 || first > 1 || blocks.some(({ kind }) => kind === 'headline')) return [...blocks]
  return blocks.map((block, index) => (index === first ? headlineOf(block) : block))
}

/** The same for documents and books, where the first of several such headings is that of a part. */
export const headedByOnly = (blocks: readonly ReadBlock[]): ReadBlock[] =>
  blocks.filter(isTop).length === 1 ? headedByFirst(blocks) : [...blocks]

/** The same, and a first line that says what the document calls itself is its headline too. */
export function headedByTitle(blocks: readonly ReadBlock[], title: string): ReadBlock[] {
  const headed = headedByOnly(blocks)
  const [first, ...rest] = headed
  if (first?.kind !== 'paragraph' || oneLine(first.text) !== oneLine(title)) return headed
  return headed.some(({ kind }) => kind === 'headline') ? headed : [headlineOf(first), ...rest]
}

const headlineOf = ({ text, marks, page }: ReadBlock): ReadBlock => ({
  kind: 'headline',
  text,
  ...(marks ? { marks } : {}),
  ...(page === undefined ? {} : { page }),
})
