import type { Element } from '@xmldom/xmldom'
import { childrenOf, countOf, nameOf } from './xml-look-up.ts'

interface OdtCell {
  readonly element: Element
  readonly row: number
  readonly column: number
  readonly header: boolean
}

const DEEPEST_GROUP = 20
const LARGEST_INDEX = 100_000

/** The cells of a table in reading order. Repeated ones are counted, not repeated: a text table has words in each of its own. */
export function* cellsOfOdt(table: Element): Generator<OdtCell> {
  let row = 0
  for (const { element, header } of rowsIn(table, false, 0)) {
    let column = 0
    for (const cell of childrenOf(element)) {
      if (nameOf(cell) === 'table:table-cell') yield { element: cell, row, column, header }
      column = Math.min(column + (countOf(cell, 'table:number-columns-repeated', LARGEST_INDEX) ?? 1), LARGEST_INDEX)
    }
    row = Math.min(row + (countOf(element, 'table:number-rows-repeated', LARGEST_INDEX) ?? 1), LARGEST_INDEX)
  }
}

function* rowsIn(
  group: Element,
  header: boolean,
  depth: number,
): Generator<{ readonly element: Element; readonly header: boolean }> {
  for (const child of childrenOf(group)) {
    const name = nameOf(child)
    if (name === 'table:table-row') yield { element: child, header }
    else if (depth < DEEPEST_GROUP && /^table:table-(?:header-rows|rows|row-group)$/.test(name))
      yield* rowsIn(child, header || name === 'table:table-header-rows', depth + 1)
  }
}
