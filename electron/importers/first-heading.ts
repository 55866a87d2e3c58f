import type { ReadBlock } from '../../core/text/build-content.ts'

/** A first heading of the first level, with nothing before it but a short line, is the headline where the text has none. */
export function headedByFirst(blocks: readonly ReadBlock[]): ReadBlock[] {
  const first = blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1)
  if (first === -1 || first > 1 || blocks.some(({ kind }) => kind === 'headline')) return [...blocks]
  return blocks.map((block, index) => (index === first ? headlineOf(block) : block))
}

const headlineOf = ({ text, marks, page }: ReadBlock): ReadBlock => ({
  kind: 'headline',
  text,
  ...(marks ? { marks } : {}),
  ...(page === undefined ? {} : { page }),
})
