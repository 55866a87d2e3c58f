import { describe, expect, test } from 'vitest'
import { ClaimId } from '../../../core/model/ids.ts'
import { sectionsOf } from '../../../core/report/sections.ts'
import { HARBOUR_LATER, OpenDesk } from '../../support/open-desk.ts'
import { reportOf } from '../../support/report-of.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { SampleDesk } from '../../support/sample-desk.ts'

const desk = sampleDesk()
const idOf = (number: number): ClaimId => {
  const claim = Object.values(desk.article.claims).find((its) => its.number === number)
  if (!claim) throw new Error(`There is no claim ${number}.`)
  return claim.id
}

describe('a report of chosen claims', () => {
  const unknown = ClaimId.parse('0195f000-0000-7000-8000-00000000ffff')
  const chosen = reportOf(desk, { claims: [idOf(7), unknown, idOf(1), idOf(3), idOf(7)] })

  test('tells of them in the order of the choice, once each, under their own numbers', () => {
    expect(chosen.claims.map(({ number }) => number)).toEqual([7, 1, 3])
  })

  test('says that it tells of some only', () => {
    expect(chosen.choice).toBe('This report tells of 3 of 15 claims; the publisher chose which.')
  })

  test('counts only what it tells of, and does not speak of the whole article', () => {
    expect(chosen.summary.verdicts.map(({ label, count }) => [label, count])).toEqual([
      ['True', 1],
      ['Mostly true', 1],
      ['False', 1],
    ])
    expect(chosen.summary.claims).toBe('3 of 3 claims checked')
    expect(chosen.summary).toMatchObject({ coverage: [], sentences: '' })
  })

  test('marks no other passage in the text and lists no source that only others cite', () => {
    const marked = chosen.article.blocks.flatMap(({ runs }) =>
      runs.flatMap(({ claims }) => claims.map(({ claim }) => claim)),
    )
    expect([...new Set(marked)].sort()).toEqual([1, 3, 7])
    expect(chosen.sources.map(({ reference }) => reference.title)).toEqual([
      'Night transport in forty cities: a comparison',
      'Minutes of the council meeting of 22 January, item 7',
      'Boardings by line and hour',
    ])
    expect(chosen.sources.flatMap(({ claims }) => claims).sort()).toEqual([1, 3, 7])
  })

  test('that is all of them in another order says nothing of a choice', () => {
    const all = reportOf(desk)
    const turned = reportOf(desk, { claims: all.claims.map(({ number }) => idOf(number)).reverse() })
    expect(turned.choice).toBe('')
    expect(turned.summary).toEqual(all.summary)
    expect(turned.claims.map(({ number }) => number)).toEqual(all.claims.map(({ number }) => number).reverse())
  })

  test('of none tells of none', () => {
    const none = reportOf(desk, { claims: [] })
    expect(none.claims).toEqual([])
    expect(none.choice).toContain('0 of 15 claims')
  })
})

describe('a report of chosen claims of a later draft', () => {
  const later = new OpenDesk()
  const first = later.mark('212 passengers')
  const second = later.mark('The wind was light')
  later.check(first)
  later.check(second)
  later.addDraft(HARBOUR_LATER)
  later.on({ type: 'claim.retire', claim: first, why: 'Taken out.' })

  test('tells of a change and of a retired claim only where it was chosen', () => {
    expect(reportOf(later).retired.map(({ number }) => number)).toEqual([1])
    expect(reportOf(later).changes.map(({ number }) => number)).toEqual([1])
    const without = reportOf(later, { claims: [second] })
    expect(without.retired).toEqual([])
    expect(without.changes).toEqual([])
    expect(reportOf(later, { claims: [second, first] }).retired.map(({ number }) => number)).toEqual([1])
  })
})

describe('the publisher', () => {
  test('is named, with addresses that are links only where they may be', () => {
    const report = reportOf(
      desk,
      { url: 'https://harbourdesk.example/trams' },
      { publisher: ' The Harbour Desk ', publisherUrl: 'javascript:alert(1)' },
    )
    expect(report.publisher).toEqual({
      name: 'The Harbour Desk',
      address: { label: 'Address', value: 'javascript:alert(1)' },
    })
    expect(report.page).toMatchObject({ href: 'https://harbourdesk.example/trams' })
  })

  test('has words of their own before and after, a paragraph each', () => {
    const report = reportOf(desk, {}, { opening: ' One,\nstill one.\r\n \r\n\n\nTwo. ', closing: ' \n ' })
    expect(report.opening).toEqual(['One,\nstill one.', 'Two.'])
    expect(report.closing).toEqual([])
  })
})

describe('the sections', () => {
  test('are those of the template, without what would say nothing', () => {
    expect(sectionsOf(reportOf(desk))).toEqual(['summary', 'article', 'claims', 'sources', 'method'])
    expect(sectionsOf(reportOf(desk, {}, { template: 'minimal' }))).toEqual(['claims'])
    expect(sectionsOf(reportOf(desk, {}, { template: 'classroom' }))).toEqual([
      'terms',
      'summary',
      'ratings',
      'article',
      'claims',
      'questions',
      'sources',
      'method',
    ])
    expect(sectionsOf(reportOf(new SampleDesk(), { claims: [] }, { template: 'classroom' }))).toContain('questions')
  })
})
