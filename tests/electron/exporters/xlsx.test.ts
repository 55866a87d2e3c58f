import papaparse from 'papaparse'
import { afterEach, describe, expect, test } from 'vitest'
import { speak } from '../../../core/messages/message.ts'
import type { Cell, ReportTable } from '../../../core/report/report-table.ts'
import { cellText } from '../../../electron/exporters/table-text.ts'
import { writeWorkbook } from '../../../electron/exporters/workbook.ts'
import { allTables, exportXlsx } from '../../../electron/exporters/xlsx.ts'
import { readArchive } from '../../../electron/office/archive.ts'
import { parseXml } from '../../../electron/office/xml.ts'
import { choiceOf } from '../../support/choice.ts'
import { materialOf } from '../../support/export-material.ts'
import { convertWithLibreOffice, hasLibreOffice, hasUnzip, isSoundZip } from '../../support/foreign-programs.ts'
import { hostileMaterial, injections } from '../../support/hostile-article.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import type { SampleDesk } from '../../support/sample-desk.ts'
import { WITHHELD_WORDS } from '../../support/withheld-words.ts'

const exported = async (desk: SampleDesk = sampleDesk()) => {
  const file = await exportXlsx(materialOf(desk), choiceOf('xlsx'))
  if (!file.ok) throw new Error(file.refusal.key)
  return file.value
}

const written = async (tables: readonly ReportTable[], isRightToLeft = false): Promise<Uint8Array> => {
  const bytes = await writeWorkbook(tables, isRightToLeft)
  if (!bytes.ok) throw new Error(bytes.refusal.key)
  return bytes.value
}

/** The parts of a workbook as text, each of them well-formed XML. */
const partsOf = (bytes: Uint8Array): Map<string, string> => {
  const parts = readArchive('', bytes)
  if (!parts.ok) throw new Error(parts.refusal.key)
  return new Map(
    [...parts.value].map(([name, part]) => {
      if (!parseXml(part)) throw new Error(`${name} is not well formed.`)
      return [name, new TextDecoder().decode(part)]
    }),
  )
}

const text = (words: string): Cell => ({ kind: 'text', text: words })
const sheet = (title: string, ...rows: Cell[][]): ReportTable => ({
  name: 'claims',
  title,
  columns: (rows[0] ?? []).map((_cell, index) => ({ label: `Column ${index + 1}`, width: 20 })),
  rows,
})

const TRICKY = [
  '=1+1',
  '+49 30 1234',
  '-5 degrees',
  '@handle',
  '=HYPERLINK("http://evil.example","x")',
  'constructor',
  '__proto__',
  'toString',
  '_x0041_ and _x005F_',
  ' spaces  kept ',
  'two\nlines\n\nand a third',
  '<script>alert(1)</script> & "quoted" \'too\'',
  '😀 👩‍🔬 𐍈 أوسل Ωmega',
  '007',
  '1e5',
  '2026-03-01',
  'TRUE',
]

afterEach(() => speak('en'))

describe('the check as an Excel workbook', () => {
  test('has a sheet each for claims, citations, sources and contacts, named in the language that is spoken', async () => {
    expect((await exported()).name).toBe('Night trams return to Vellmar after nine years – tables.xlsx')
    const names = async () =>
      [...(partsOf((await exported()).bytes).get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
        ([, name]) => name,
      )
    expect(await names()).toEqual(['Claims', 'Citations', 'Sources', 'Contacts'])
    await speak('de')
    expect(await names()).toEqual(['Behauptungen', 'Belegstellen', 'Quellen', 'Kontakte'])
  })

  test('keeps the head of each sheet in sight, filters below it, and runs from right to left in Arabic', async () => {
    const parts = partsOf((await exported()).bytes)
    const sheets = [1, 2, 3, 4].map((number) => parts.get(`xl/worksheets/sheet${number}.xml`) ?? '')
    for (const xml of sheets) {
      expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
      expect(xml).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]\d+"\/>/)
      expect(xml).not.toContain('rightToLeft')
    }
    expect(sheets[0]).toContain('<autoFilter ref="A1:R16"/>')
    await speak('ar')
    expect(partsOf((await exported()).bytes).get('xl/worksheets/sheet1.xml')).toContain('rightToLeft="1"')
  })

  test('types its cells: claim numbers are numbers, instants are dates, everything else is text and never a formula', async () => {
    const xml = partsOf((await exported()).bytes).get('xl/worksheets/sheet1.xml') ?? ''
    expect(xml).toMatch(/<c r="A2" s="\d+"><v>1<\/v><\/c>/)
    // 1 March 2026, 09:12, as a day counted from 1900.
    expect(Number(/<c r="O2" s="\d+"><v>([\d.]+)<\/v>/.exec(xml)?.[1])).toBeCloseTo(46_082 + (9 * 60 + 12) / 1_440, 6)
    expect(
      partsOf(await written([sheet('Tricky', ...TRICKY.map((words) => [text(words)]))])).get(
        'xl/worksheets/sheet1.xml',
      ),
    ).not.toContain('<f>')
  })

  test('links to the web and nowhere else', async () => {
    const desk = sampleDesk()
    const [claim] = Object.values(desk.article.claims)
    if (claim) desk.cite(claim.id, desk.source({ title: 'A trap', url: 'javascript:alert(1)' }))
    const parts = partsOf((await exported(desk)).bytes)
    const targets = [...(parts.get('xl/worksheets/_rels/sheet3.xml.rels') ?? '').matchAll(/Target="([^"]+)"/g)].map(
      ([, target]) => target,
    )
    expect(targets).toContain('https://heritage.example/bridges?era=iron')
    expect(targets.every((target) => target?.startsWith('https://'))).toBe(true)
    expect([...(parts.get('xl/worksheets/sheet3.xml') ?? '').matchAll(/<hyperlink ref="H\d+"/g)]).toHaveLength(
      targets.length,
    )
  })

  test('is the same bytes for the same state, whenever it is made', async () => {
    expect((await exported()).bytes).toEqual((await exported()).bytes)
  })

  test('holds nothing withheld; a contact only of who may be named', async () => {
    const desk = sampleDesk()
    const [claim] = Object.values(desk.article.claims)
    if (claim) desk.cite(claim.id, desk.source({ kind: 'person', title: 'Ada Quist', contact: 'ada@archive.example' }))
    const all = [...partsOf((await exported(desk)).bytes).values()].join('\n')
    expect(all).toContain('ada@archive.example')
    for (const secret of WITHHELD_WORDS) expect(all).not.toContain(secret)
  })

  test('cuts a text that no cell holds between characters, and says so', async () => {
    const long = '😀'.repeat(20_000)
    const strings = partsOf(await written([sheet('Long', [text(long)], [text('x'.repeat(32_767))])])).get(
      'xl/sharedStrings.xml',
    )
    const cells = [...(strings ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, words]) => words ?? '')
    expect(cells[1]?.length).toBeLessThanOrEqual(32_767)
    expect(cells[1]).toMatch(/^(?:😀)+ … \[cut here: a cell holds no more\]$/u)
    expect(cells[2]).toBe('x'.repeat(32_767))
  })

  test('holds hostile words as text: every part is well formed, and no cell is a formula', async () => {
    const bytes = await written(allTables(hostileMaterial(injections())))
    const parts = partsOf(bytes)
    expect(parts.size).toBeGreaterThan(8)
    expect([...parts.values()].join('')).not.toMatch(/<f>|<script/)
  })

  test('drops what XML cannot hold', async () => {
    const strings = partsOf(await written([sheet('Odd', [text('a\u0000b\u0001c\ud800d\ufffee\r\nf')])])).get(
      'xl/sharedStrings.xml',
    )
    expect(strings).toMatch(/<t[^>]*>abc\ufffd?de\nf<\/t>/)
  })
})

// Opened by programs that are not ours; where they are not installed this is skipped, said here.
describe.skipIf(!hasUnzip)('the workbook as a zip file (skipped where there is no unzip)', () => {
  test('is sound', async () => {
    expect(isSoundZip((await exported()).bytes)).toBe(true)
  })
})

describe.skipIf(!hasLibreOffice)('the workbook opened by LibreOffice (skipped where there is none)', () => {
  const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

  // It writes a moment with its seconds, however the cell shows it.
  const asLibreOffice = (cell: Cell): string => (cell?.kind === 'instant' ? `${cellText(cell)}:00` : cellText(cell))

  test('shows every cell of every sheet as it was written, tricky words included', async () => {
    const tables = allTables(materialOf(sampleDesk()))
    const tricky = sheet(
      'Tricky',
      ...TRICKY.map((words, index) => [text(words), { kind: 'number' as const, number: index - 3.5 }]),
    )
    const made = convertWithLibreOffice(
      new Map([
        ['check.xlsx', (await exported()).bytes],
        ['tricky.xlsx', await written([tricky], true)],
      ]),
      EVERY_SHEET,
    )
    for (const [name, table] of [
      ...tables.map((one) => [`check-${one.title}`, one] as const),
      ['tricky-Tricky', tricky] as const,
    ]) {
      const csv = new TextDecoder().decode(made.get(`${name}.csv`))
      const rows = papaparse.parse<string[]>(csv.trimEnd()).data
      const expected = [table.columns.map(({ label }) => label), ...table.rows.map((row) => row.map(asLibreOffice))]
      expect(rows, name).toEqual(expected)
    }
  }, 180_000)
})
