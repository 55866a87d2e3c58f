import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chaptersOf,
  indexAt,
  inlineBySection,
  linesOf,
  sectionsOf,
} from '../../../../renderer/features/reading/sections.ts'
import { contentOf, type WrittenBlock } from '../../support/article-content.ts'

const block = fc.record({
  kind: fc.constantFrom<WrittenBlock['kind']>('paragraph', 'heading', 'quote', 'list-item', 'byline', 'table-cell'),
  text: fc.string({ maxLength: 12 }),
})

const cell = (row: number, column: number): WrittenBlock => ({
  kind: 'table-cell',
  text: `${row} ${column}`,
  table: { id: 1, row, column, header: false },
})

describe('sections of an article', () => {
  test('hold every block once, in order', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 200 }), (blocks) => {
        const content = contentOf(blocks)
        expect(sectionsOf(content.blocks).flatMap((section) => section.blocks)).toEqual(content.blocks)
      }),
    )
  })

  test('keep a table whole where they can', () => {
    const before = Array.from({ length: 4 }, (): WrittenBlock => ({ kind: 'paragraph', text: 'Words.' }))
    const table = Array.from({ length: 12 }, (_, index) => cell(Math.floor(index / 3), index % 3))
    const after: WrittenBlock = { kind: 'paragraph', text: 'After.' }
    const sections = sectionsOf(contentOf([...before, ...table, after]).blocks)
    expect(sections.map(({ blocks }) => blocks.length)).toEqual([16, 1])
  })

  test('cut a table of thousands of cells, but never through a row', () => {
    const table = Array.from({ length: 3_000 }, (_, index) => cell(Math.floor(index / 7), index % 7))
    const sections = sectionsOf(contentOf(table).blocks)
    expect(sections.length).toBeGreaterThan(10)
    for (const { blocks } of sections) expect(blocks[0]?.table?.column).toBe(0)
  })
})

test('chapters hold every section once, in order, and as many lines as these', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 400 }), (blocks) => {
      const sections = sectionsOf(contentOf(blocks).blocks)
      const chapters = chaptersOf(sections)
      expect(chapters.flatMap(({ from, to }) => sections.slice(from, to))).toEqual(sections)
      for (const { from, to, lines } of chapters)
        expect(lines).toBeCloseTo(sections.slice(from, to).reduce((sum, section) => sum + linesOf(section), 0))
    }),
  )
})

test('the item that holds an offset is the last one that starts at or before it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1_000), { minLength: 1 }), fc.nat(1_200), (starts, offset) => {
      const items = starts.sort((a, b) => a - b).map((start) => ({ start }))
      expect(indexAt(items, offset)).toBe(
        Math.max(
          items.findLastIndex(({ start }) => start <= offset),
          0,
        ),
      )
    }),
  )
})

test('the formatting of a section is that which meets it', () => {
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(3_000), fc.nat(400)), { maxLength: 20 }),
      (blocks, places) => {
        const sections = sectionsOf(contentOf(blocks).blocks)
        const inline = places.map(([start, length]) => ({ start, end: start + length, kind: 'bold' as const }))
        expect(inlineBySection(inline, sections)).toEqual(
          sections.map(({ start, end }) => inline.filter((mark) => mark.start < end && start < mark.end)),
        )
      },
    ),
  )
})
