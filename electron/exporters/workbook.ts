import writeExcelFile, { type CellObject } from 'write-excel-file/node'
import { say } from '../../core/messages/message.ts'
import type { Cell, ReportTable } from '../../core/report/report-table.ts'
import { ok, type Result } from '../../core/result.ts'
import { CONTROLS } from '../../core/text/controls.ts'
import { readArchive } from '../office/archive.ts'
import { writeArchive } from '../office/write-archive.ts'

/** What one cell may hold (Excel specifications and limits), in UTF-16 units. */
const CELL_MAX = 32_767
/** Links a sheet may hold, and how long the address of one may be. */
const LINKS_MAX = 65_000
const ADDRESS_MAX = 2_000

type Written = CellObject
/** Of the way to call it for several sheets, which is the last of its overloads. */
type WorkbookArguments = Parameters<typeof writeExcelFile>
type Sheet = WorkbookArguments[0][number]
type Feature = NonNullable<NonNullable<WorkbookArguments[1]>['features']>[number]

/**
 * Tables as an Excel workbook, a sheet each: typed cells, a head that stays in sight, a filter. What begins like a formula
 * is text. The same tables give the same bytes: the archive is packed again without the time.
 */
export async function writeWorkbook(
  tables: readonly ReportTable[],
  isRightToLeft: boolean,
): Promise<Result<Uint8Array>> {
  const sheets = tables.map(
    ({ title, columns, rows }): Sheet => ({
      sheet: title,
      data: [columns.map(({ label }) => headCell(label)), ...rows.map((row) => row.map(cellOf))],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      rightToLeft: isRightToLeft,
      orientation: 'landscape',
    }),
  )
  const packed = await writeExcelFile(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [partsOf(tables)],
  }).toBuffer()
  const parts = readArchive('', packed)
  return parts.ok ? ok(writeArchive([...parts.value].map(asMeant))) : parts
}

/**
 * The library looks texts up in a plain object, which "constructor" and its like are in from the start: those are written with
 * this at their end, which is taken off again. No other text holds it, because underscores before it are escaped.
 */
const NOT_A_FIELD = '_x0000_'

const asMeant = ([name, part]: readonly [string, Uint8Array]): readonly [string, Uint8Array] =>
  name === 'xl/sharedStrings.xml'
    ? [name, new TextEncoder().encode(new TextDecoder().decode(part).replaceAll(NOT_A_FIELD, ''))]
    : [name, part]

const headCell = (label: string): Written => ({
  value: label,
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#F4EFE5',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#CFC3AE',
  wrap: true,
  alignVertical: 'center',
})

const BODY = { wrap: true, alignVertical: 'top' } as const

function cellOf(cell: Cell): Written | null {
  if (!cell) return null
  switch (cell.kind) {
    case 'number':
      return { ...BODY, type: Number, value: cell.number }
    case 'instant':
      return { ...BODY, type: Date, value: new Date(cell.at), format: 'yyyy-mm-dd hh:mm' }
    case 'text':
      return {
        ...BODY,
        type: String,
        value: cellWords(cell.text),
        // Still text when somebody edits it.
        ...(/^\s*[=+\-@]/.test(cell.text) ? { format: '@' } : {}),
        ...(isLink(cell) ? { textColor: '#0563C1', textDecoration: { underline: true } } : {}),
      }
    default:
      return cell satisfies never
  }
}

/** Words as a cell holds them: no longer than it may, and what looks like one of Excel's escapes written as its letters. */
function cellWords(words: string): string {
  // A carriage return would come back as a line feed.
  const plain = words.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROLS, '')
  const escaped = cutToCell(plain).replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
  return escaped in {} ? `${escaped}${NOT_A_FIELD}` : escaped
}

function cutToCell(words: string): string {
  if (words.length <= CELL_MAX) return words
  const mark = say('tables.cut')
  const end = CELL_MAX - mark.length
  const isInPair = /[\udc00-\udfff]/.test(words.charAt(end))
  return `${words.slice(0, isInPair ? end - 1 : end)}${mark}`
}

const isLink = (cell: Cell): cell is { kind: 'text'; text: string; href: string } =>
  cell?.kind === 'text' && cell.href !== undefined && cell.href.length <= ADDRESS_MAX

/** The filter and the links, which the library does not write, in the places the schema has for them. */
function partsOf(tables: readonly ReportTable[]): Feature {
  const links = tables.map(linksOf)
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            xml
              .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
              .replace(' xSplit="0"', '')
              .replace(
                '</sheetData>',
                `</sheetData><autoFilter ref="A1:${lastCell(tables[sheetIndex])}"/>${hyperlinks(links[sheetIndex] ?? [])}`,
              ),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) => (links[sheetIndex] ?? []).map(relationship).join(''),
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace('<definedNames/>', `<definedNames>${tables.map(filterName).join('')}</definedNames>`),
        },
      },
    },
  }
}

interface Link {
  readonly cell: string
  readonly href: string
}

const linksOf = ({ rows }: ReportTable): Link[] =>
  rows
    .flatMap((row, index) =>
      row.flatMap((cell, column) =>
        isLink(cell) ? [{ cell: `${columnName(column)}${index + 2}`, href: cell.href }] : [],
      ),
    )
    .slice(0, LINKS_MAX)

const hyperlinks = (links: readonly Link[]): string =>
  links.length === 0
    ? ''
    : `<hyperlinks>${links.map(({ cell }, index) => `<hyperlink ref="${cell}" r:id="rIdLink${index + 1}"/>`).join('')}</hyperlinks>`

const relationship = ({ href }: Link, index: number): string =>
  `<Relationship Id="rIdLink${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${attribute(href)}" TargetMode="External"/>`

/** Excel's own name for the range a filter is over. */
const filterName = (table: ReportTable, index: number): string =>
  `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${attribute(table.title.replaceAll("'", "''"))}'!$A$1:${lastCell(table, '$')}</definedName>`

const lastCell = (table: ReportTable | undefined, fixed = ''): string =>
  `${fixed}${columnName((table?.columns.length ?? 1) - 1)}${fixed}${(table?.rows.length ?? 0) + 1}`

// Tables here have fewer columns than the alphabet has letters.
const columnName = (index: number): string => String.fromCharCode(65 + index)

const attribute = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
