import { chosenIn } from './word-content.ts'
import { type Track, trackOf } from './word-tracked.ts'
import { childOf, elementsIn, isOn, statedIn, wholeOf } from './xml-look-up.ts'
import type { XmlElement } from './xml-source.ts'

/** A cell and where it stands once the spans of the cells before it are counted. */
export interface WordCell {
  readonly element: XmlElement
  readonly row: number
  readonly column: number
  readonly header: boolean
  readonly track: Track
}

const LONGEST_CELL = 2_000
const WIDEST_SPAN = 100

/** The children of a name, also those that stand in content controls and other wrappings. */
function* unwrapped(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children)
    if (child.name === name) yield child
    else for (const inner of chosenIn(child)) yield* unwrapped(inner, name)
}

/**
 * Whether a table holds data; one that only lays out a page is read as if it were not there: one with tables or headings in
 * it, with one column, or with long texts. `isHeading` tells of a paragraph.
 */
export function isDataTable(table: XmlElement, isHeading: (paragraph: XmlElement) => boolean): boolean {
  let isWide = false
  for (const row of unwrapped(table, 'w:tr')) {
    let cells = 0
    for (const cell of unwrapped(row, 'w:tc')) {
      cells++
      let length = 0
      for (const element of elementsIn(cell)) {
        if (element.name === 'w:tbl' || (element.name === 'w:p' && isHeading(element))) return false
        if (element.name === 'w:t') length += element.text.length
        if (length > LONGEST_CELL) return false
      }
    }
    if (cells > 1) isWide = true
  }
  return isWide
}

/** The cells that are seen, in reading order; `outer` is the track of the table itself. */
export function* cellsOf(table: XmlElement, outer: Track): Generator<WordCell> {
  let row = 0
  for (const element of unwrapped(table, 'w:tr')) {
    const trPr = childOf(element, 'w:trPr')
    const header = isOn(trPr, 'w:tblHeader') ?? false
    const track = trackOf(trPr, outer)
    let column = spanOf(trPr, 'w:gridBefore', 0)
    for (const cell of unwrapped(element, 'w:tc')) {
      const tcPr = childOf(cell, 'w:tcPr')
      if (!isCovered(tcPr)) yield { element: cell, row, column, header, track: trackOf(tcPr, track) }
      column += spanOf(tcPr, 'w:gridSpan', 1)
    }
    row++
  }
}

const spanOf = (properties: XmlElement | undefined, name: string, least: number): number =>
  Math.min(Math.max(wholeOf(statedIn(properties, name)) ?? least, least), WIDEST_SPAN)

/** Whether a cell is part of the one above or before it, which alone is seen. */
const isCovered = (tcPr: XmlElement | undefined): boolean =>
  ['w:vMerge', 'w:hMerge'].some((name) => {
    const merge = childOf(tcPr, name)
    return merge !== undefined && (merge.attributes.get('w:val') ?? 'continue') === 'continue'
  })
