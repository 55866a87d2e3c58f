import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ClaimColumn, ClaimColumns } from '../../../core/model/hand-over.ts'
import { buildClaimsTable, buildTables } from '../../../core/report/build-tables.ts'
import { openContacts, redact } from '../../../core/report/redact.ts'
import type { Cell, ReportTable } from '../../../core/report/report-table.ts'
import type { Desk } from '../../support/desk.ts'
import { HARBOUR_LATER, OpenDesk } from '../../support/open-desk.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { WITHHELD_WORDS } from '../../support/withheld-words.ts'

const tablesOf = (desk: Desk): ReportTable[] => {
  const redacted = redact(desk.article, desk.library)
  return buildTables(redacted, openContacts(redacted, desk.library))
}
const tableOf = (desk: Desk, name: ReportTable['name']): ReportTable => {
  const table = tablesOf(desk).find((one) => one.name === name)
  if (!table) throw new Error(`There is no table ${name}.`)
  return table
}
const wordsOf = (cell: Cell | undefined): string | number | null =>
  !cell ? null : cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.number : cell.at

/** A row as what stands under each head; empty cells are left out. */
const rowOf = ({ columns, rows }: ReportTable, index: number): Record<string, string | number> =>
  Object.fromEntries(
    columns.flatMap(({ label }, column) => {
      const words = wordsOf(rows[index]?.[column])
      return words === null ? [] : [[label, words]]
    }),
  )

describe('the check as tables', () => {
  test('has a row for each claim in reading order, everything typed', () => {
    const claims = tableOf(sampleDesk(), 'claims')
    expect(claims.rows).toHaveLength(15)
    expect(rowOf(claims, 6)).toEqual({
      Claim: 7,
      'Claim in words': 'No other city of Vellmar’s size has ever run six tram lines through the night.',
      'Words in the article': 'No other city of our size has ever run six lines through the night',
      Kind: 'Record (first, biggest)',
      'Said by': 'Mayor Tomé Araújo-Lind',
      'Said on': '14 March',
      Priority: 'High',
      'Work state': 'Checked',
      'Place in this draft': 'Same words, same place',
      Verdict: 'False',
      Scale: 'Truth scale',
      Why: 'Harrowmere and Tindle Bay, both smaller, have run seven and six night lines for decades.',
      'Judged by': 'Noor Haldane',
      'Judged at (UTC)': '2026-03-01T09:35:00.000Z',
      'Proposed correction':
        '“No other city of our size has ever run six lines through the night” → “Few cities of our size run six lines through the night”',
      Evidence:
        'Refutes: Night transport in forty cities: a comparison, R. Quillfeather & S. Odunsi-Marr · Institute for Urban Hours · published 2025, table 2, “Harrowmere (pop. 210,000) has run seven night lines since 1998.”',
    })
  })

  test('lists citations by claim and sources by first mention, numbered alike', () => {
    const desk = sampleDesk()
    const citations = tableOf(desk, 'citations')
    const sources = tableOf(desk, 'sources')
    expect(rowOf(citations, 1)).toMatchObject({
      Claim: 2,
      Says: 'Refutes',
      Source: 2,
      Title: 'Boardings by line and hour',
    })
    expect(rowOf(sources, 1)).toMatchObject({
      Source: 2,
      Title: 'Boardings by line and hour',
      'Cited by claims': '2, 3, 15',
    })
    expect(sources.rows[1]?.[7]).toEqual({
      kind: 'text',
      text: 'https://data.vellmar.example/boardings.csv',
      href: 'https://data.vellmar.example/boardings.csv',
    })
  })

  test('gives a link only to the web', () => {
    const desk = sampleDesk()
    const [claim] = Object.values(desk.article.claims)
    if (claim) desk.cite(claim.id, desk.source({ title: 'A trap', url: 'javascript:alert(1)' }))
    const cells = tableOf(desk, 'sources').rows.map((row) => row[7])
    expect(cells).toContainEqual({ kind: 'text', text: 'javascript:alert(1)' })
  })

  test('says that there is a withheld source, and nothing else of it', () => {
    const desk = sampleDesk()
    const row = tableOf(desk, 'citations').rows.findIndex((cells) => wordsOf(cells[0]) === 12)
    expect(rowOf(tableOf(desk, 'citations'), row)).toEqual({
      Claim: 12,
      Says: 'Supports',
      Title: 'A source known to the desk',
      Grade: 'Primary',
      'Added at (UTC)': expect.any(String),
    })
    const all = JSON.stringify(tablesOf(desk))
    for (const secret of WITHHELD_WORDS) expect(all).not.toContain(secret)
  })

  test('tells how to reach the people who are cited by name, with the claims they stand for', () => {
    const desk = sampleDesk()
    const [first, second] = Object.values(desk.article.claims)
    const archivist = desk.source({ kind: 'person', title: 'Ada Quist', contact: 'ada@archive.example' })
    if (first && second) for (const claim of [first, second]) desk.cite(claim.id, archivist)
    expect(rowOf(tableOf(desk, 'contacts'), 0)).toEqual({
      Source: 2,
      Name: 'Ada Quist',
      'How to reach': 'ada@archive.example',
      'Cited by claims': '1, 2',
    })
  })

  test('keeps the claims the article no longer makes, last and said to be so', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    desk.addDraft(HARBOUR_LATER)
    desk.on({ type: 'claim.retire', claim, why: 'Cut in the second draft.' })
    const claims = tableOf(desk, 'claims')
    expect(rowOf(claims, claims.rows.length - 1)).toMatchObject({
      'Work state': 'No longer in the article',
      Notes: expect.stringContaining('Cut in the second draft.'),
    })
  })

  test('has a cell for every column in every row', () => {
    for (const { columns, rows } of tablesOf(sampleDesk()))
      for (const row of rows) expect(row).toHaveLength(columns.length)
  })
})

describe('the columns of the claims', () => {
  const { article, library } = sampleDesk()
  const redacted = redact(article, library)
  const all = buildClaimsTable(redacted)

  test('are all of them until somebody chooses', () => {
    expect(all.columns).toHaveLength(ClaimColumn.options.length)
    expect(buildClaimsTable(redacted, null)).toEqual(all)
    expect(buildClaimsTable(redacted, [...ClaimColumn.options])).toEqual(all)
  })

  test('are the chosen ones in the chosen order, each with its own cells', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ClaimColumn.options], { minLength: 1 }), (chosen) => {
        const { columns, rows } = buildClaimsTable(redacted, chosen)
        const places = chosen.map((column) => ClaimColumn.options.indexOf(column))
        expect(columns).toEqual(places.map((place) => all.columns[place]))
        expect(rows).toEqual(all.rows.map((row) => places.map((place) => row[place])))
      }),
    )
  })

  test('are those of the claims alone: the other tables keep theirs', () => {
    const contacts = openContacts(redacted, library)
    const [claims, ...others] = buildTables(redacted, contacts, ['wording'])
    expect(claims?.columns).toHaveLength(1)
    expect(others).toEqual(buildTables(redacted, contacts).slice(1))
  })

  test('are at least one, each once', () => {
    expect(ClaimColumns.safeParse([]).success).toBe(false)
    expect(ClaimColumns.safeParse(['claim', 'claim']).success).toBe(false)
    expect(ClaimColumns.safeParse(['claim', 'colour']).success).toBe(false)
    expect(ClaimColumns.safeParse(null).success).toBe(true)
  })
})
