import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isHeaderRow, piecesOf } from '../../../core/report/article-pieces.ts'
import type { ReportBlock } from '../../../core/report/report-document.ts'

const blockOf = (words: string, table: ReportBlock['table'] = null): ReportBlock => ({
  kind: table ? 'table-cell' : 'paragraph',
  level: 1,
  list: null,
  table,
  runs: [{ text: words, claims: [], opens: [], closes: [], bold: false, italic: false, href: null }],
})
const cell = (row: number, column: number, id = 1, header = false) =>
  blockOf(`${row}/${column}`, { id, row, column, header })

const shape = (blocks: readonly ReportBlock[]) =>
  piecesOf(blocks).map((piece) =>
    piece.kind === 'block'
      ? piece.block.runs[0]?.text
      : piece.rows.map(({ cells }) =>
          Array.from({ length: piece.columns }, (_, column) => cells.get(column)?.[0]?.runs[0]?.text ?? ''),
        ),
  )

describe('an article in pieces', () => {
  test('keeps the cells of a table together, with places for those that say nothing', () => {
    expect(shape([blockOf('before'), cell(0, 0), cell(0, 2), cell(2, 1), blockOf('after')])).toEqual([
      'before',
      [
        ['0/0', '', '0/2'],
        ['', '', ''],
        ['', '2/1', ''],
      ],
      'after',
    ])
  })

  test('parts two tables in a row', () => {
    expect(shape([cell(0, 0, 1), cell(0, 0, 2)])).toEqual([[['0/0']], [['0/0']]])
  })

  test('does not grow with the numbers a cell states', () => {
    const [piece] = piecesOf([cell(0, 0), cell(2_000_000_000, 1), cell(2_000_000_001, 900_000)])
    expect(piece?.kind === 'table' && piece.rows.length).toBe(21)
    expect(piece?.kind === 'table' && piece.columns).toBe(2)
  })

  test('keeps every word in its order, whatever the cells say of their places', () => {
    const small = fc.nat(4)
    const any = fc.oneof(
      fc.record({ id: small, row: fc.nat(1_000_000), column: fc.nat(100), header: fc.boolean() }),
      fc.record({ id: small, row: small, column: small, header: fc.boolean() }),
      fc.constant(null),
    )
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (tables) => {
        const blocks = tables.map((table, index) => blockOf(String(index), table))
        const met = piecesOf(blocks).flatMap((piece) =>
          piece.kind === 'block'
            ? [piece.block]
            : piece.rows.flatMap(({ cells }) =>
                Array.from({ length: piece.columns }, (_, column) => cells.get(column) ?? []).flat(),
              ),
        )
        expect(met).toEqual(blocks)
      }),
    )
  })

  test('knows a row of heads', () => {
    const [piece] = piecesOf([cell(0, 0, 1, true), cell(0, 1, 1, true), cell(1, 0)])
    const rows = piece?.kind === 'table' ? piece.rows : []
    expect(rows.map(isHeaderRow)).toEqual([true, false])
    expect(isHeaderRow(undefined)).toBe(false)
  })
})
