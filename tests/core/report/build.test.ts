import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Content } from '../../../core/model/content.ts'
import { ClaimId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { buildReport } from '../../../core/report/build.ts'
import { buildBlocks } from '../../../core/report/build-article.ts'
import { redact } from '../../../core/report/redact.ts'
import { HARBOUR_LATER, OpenDesk } from '../../support/open-desk.ts'
import { reportOf } from '../../support/report-of.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { block, contentOf } from '../../support/sample-content.ts'
import { SampleDesk } from '../../support/sample-desk.ts'
import { SAMPLE_CONTENT } from '../../support/sample-text.ts'

const report = reportOf(sampleDesk())
const claim = (number: number) => {
  const found = report.claims.find((its) => its.number === number)
  if (!found) throw new Error(`The report has no claim ${number}.`)
  return found
}

describe('the summary', () => {
  test('counts checked claims by rating in the order of the scale, and what is not done last', () => {
    expect(report.summary.verdicts.map(({ label, count }) => [label, count])).toEqual([
      ['True', 5],
      ['Mostly true', 2],
      ['Half true', 1],
      ['Mostly false', 1],
      ['False', 1],
      ['Can’t confirm', 1],
      ['Verify again', 1],
      ['Not yet checked', 3],
    ])
    expect(report.summary.claims).toBe('11 of 15 claims checked')
  })

  test('counts every sentence once: with a claim, nothing to check, not looked at', () => {
    const counts = Object.fromEntries(report.summary.coverage.map(({ kind, count }) => [kind, count]))
    expect(counts).toEqual({ claim: 15, nothing: 5, unseen: 16 })
    expect(report.summary.sentences).toBe('20 of 36 sentences looked at')
  })

  test('of an article nobody touched says that nothing has been checked', () => {
    const fresh = reportOf(new SampleDesk())
    expect(fresh.state).toBe('Nothing has been checked yet.')
    expect(fresh.summary.verdicts).toEqual([])
    expect(fresh.claims).toEqual([])
  })
})

describe('the claims', () => {
  test('stand in reading order under their own numbers', () => {
    expect(report.claims.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 14])
  })

  test('carry the rating that counts, who gave it, when, and as of which draft', () => {
    expect(claim(7).verdict).toMatchObject({
      label: 'False',
      by: 'Noor Haldane',
      draft: 1,
      scale: 'Truth scale',
      rationale: 'Harrowmere and Tindle Bay, both smaller, have run seven and six night lines for decades.',
    })
    expect(claim(7).earlier.map(({ label }) => label)).toEqual(['Mostly false'])
  })

  test('say whose claim it is and when it was made', () => {
    expect(claim(7).fields.map(({ value }) => value)).toEqual([
      'Record (first, biggest)',
      'Mayor Tomé Araújo-Lind',
      '14 March',
      'Checked',
    ])
  })

  test('show a verdict whose words changed as one that must be given again, with the words it was given for', () => {
    const bridge = claim(13)
    expect(bridge.standing).toEqual({ mark: 'verify-again', label: 'Verify again' })
    expect(bridge.caution).toContain('must be checked again')
    expect(bridge.verdict?.words).toBe('the oldest iron bridge in the country')
  })

  test('do not count a rating without a reason', () => {
    const desk = new SampleDesk()
    desk.rate(desk.mark({}, { start: 0, end: 4 }), 'false', '')
    const [bare] = reportOf(desk).claims
    expect(bare?.standing).toEqual({ mark: 'unrated', label: 'Not yet rated' })
    expect(bare?.caution).toContain('does not count as checked')
    expect(reportOf(desk).summary.verdicts).toEqual([{ kind: 'unrated', label: 'Not yet checked', count: 1 }])
  })

  test('give a correction as old words and new', () => {
    expect(claim(2).correction).toEqual({ from: 'nearly 40,000 people a week', to: 'about 31,000 people a week' })
  })

  test('cite with stance, quoted words, place, grade and captured copy', () => {
    expect(claim(4).citations[0]).toMatchObject({
      stance: 'supports',
      grade: 'Primary',
      quote: '31 for, 14 against, 2 abstained.',
      details: ['item 7', 'seen 16 March'],
      reference: {
        title: 'Minutes of the council meeting of 22 January, item 7',
        rest: 'Vellmar city council · published 29 January',
      },
      evidence: [{ name: 'minutes-22-january.txt', size: '98 bytes', at: '1 March 2026, 09:03 UTC' }],
    })
  })
})

describe('the sources', () => {
  test('stand once each, numbered as a reader meets them, with the claims that cite them', () => {
    expect(report.sources.map(({ number, claims }) => [number, claims])).toEqual([
      [1, [1, 4, 6]],
      [2, [2, 3, 15]],
      [3, [5, 7]],
      [4, [8]],
      [5, [9, 10]],
      [6, [13]],
    ])
    expect(claim(9).citations[0]?.source).toBe(5)
  })
})

describe('the article', () => {
  test('is the draft’s text, letter for letter, block by block', () => {
    expect(report.article.blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')).toBe(
      SAMPLE_CONTENT.text,
    )
  })

  test('opens and closes each passage once, also one that crosses blocks', () => {
    const runs = report.article.blocks.flatMap((part) => part.runs)
    const opened = runs.flatMap(({ opens }) => opens.map(({ claim: number, nth }) => `${number}.${nth}`))
    const closed = runs.flatMap(({ closes }) => closes.map(({ claim: number, nth }) => `${number}.${nth}`))
    expect([...opened].sort()).toEqual([...closed].sort())
    expect(new Set(opened).size).toBe(opened.length)
    expect(opened).toContain('12.1')
  })

  test('whatever is marked: the text stays whole, runs cover exactly what was marked, and overlaps differ in lane', () => {
    const content: Content = contentOf([
      block('paragraph', 'One two three.', 'Four five six.'),
      block('paragraph', 'Seven eight.'),
    ])
    const span = fc
      .tuple(fc.nat(content.text.length), fc.nat(12))
      .map(([start, length]) => ({ start, end: Math.min(content.text.length, start + length) }))
    const standing = { mark: 'true', label: 'True' } as const
    fc.assert(
      fc.property(fc.array(fc.array(span, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), (marked) => {
        const claims = marked.map((spans, index) => ({
          id: ClaimId.parse(`a0000000-0000-7000-8000-${String(index).padStart(12, '0')}`),
          number: index + 1,
          standing,
          spans,
        }))
        const blocks = buildBlocks(content, claims)
        expect(blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')).toBe(content.text)
        for (const [index, { runs }] of blocks.entries()) {
          let at = content.blocks[index]?.start ?? 0
          for (const run of runs) {
            const here = marked.flatMap((spans, owner) =>
              spans.some(({ start, end }) => start <= at && at + run.text.length <= end && end > start)
                ? [owner + 1]
                : [],
            )
            expect([...new Set(run.claims.map(({ claim: number }) => number))].sort()).toEqual(here.sort())
            expect(new Set(run.claims.map(({ lane }) => lane)).size).toBe(run.claims.length)
            at += run.text.length
          }
        }
      }),
    )
  })
})

describe('the report on a later draft', () => {
  const checkedOnFirst = (words: string) => {
    const desk = new OpenDesk()
    const claim = desk.mark(words)
    desk.check(claim, 'The manifest.')
    desk.addDraft(HARBOUR_LATER)
    return { desk, claim }
  }

  test('says of a verdict that was carried over for which draft it was given', () => {
    const { desk } = checkedOnFirst('The wind was light')
    const [claim] = reportOf(desk).claims
    expect(claim?.caution).toBe('')
    expect(claim?.verdict).toMatchObject({ draft: 1, words: null })
    expect(claim?.verdict?.carried).toBe('Carried over from draft 1: nothing that matters changed since.')
  })

  test('says of a verdict whose words changed since that it was given for an earlier draft', () => {
    const { desk, claim } = checkedOnFirst('212 passengers')
    expect(reportOf(desk).claims[0]).toMatchObject({
      standing: { mark: 'verify-again' },
      caution: 'Its words have no certain place in this draft; it must be checked again.',
      passages: [{ words: '212 passengers', spans: 0, isAmbiguous: false }],
    })
    desk.place(claim, 'Investigators')
    expect(reportOf(desk).claims[0]).toMatchObject({
      caution: 'Given for draft 1; its words have changed since, and it must be checked again.',
      verdict: { draft: 1, words: '212 passengers', carried: '' },
    })
    desk.on({ type: 'claim.hold', claim })
    expect(reportOf(desk).claims[0]).toMatchObject({ caution: '', verdict: { draft: 2, words: null, carried: '' } })
  })

  test('lists retired claims apart, counts none of them, and says what stands in their place', () => {
    const { desk, claim } = checkedOnFirst('212 passengers')
    const wind = desk.mark('The wind was light')
    desk.place(claim, 'Investigators')
    desk.on({ type: 'claim.supersede', claim })
    desk.on({ type: 'claim.retire', claim: wind, why: 'The editor cut it.' })
    const later = reportOf(desk)
    expect(later.claims.map(({ number }) => number)).toEqual([3])
    expect(later.claims[0]?.fields).toContainEqual({ label: 'In place of', value: 'Claim 1' })
    expect(later.summary.claims).toBe('0 of 1 claim checked')
    expect(later.retired).toMatchObject([
      { number: 1, wording: '212 passengers', why: '', supersededBy: 3 },
      { number: 2, wording: 'The wind was light', why: 'The editor cut it.', supersededBy: null },
    ])
    expect(later.retired[0]?.by).toMatch(/^Retired by Checker, .*, as of draft 2$/)
  })

  test('does not let a sign-off of an earlier draft read as one of this', () => {
    const { desk } = checkedOnFirst('The wind was light')
    const article = onlyArticle(desk.article)
    const [first] = Object.values(desk.article.drafts)
    if (!first) throw new Error('There is no draft.')
    const signOffs = [{ by: desk.who, at: '2026-03-01T10:00:00.000Z', draft: first.id }]
    const signed = { ...desk.article, articles: { [article.id]: { ...article, signOffs } } }
    const later = buildReport({
      redacted: redact(signed, desk.library),
      content: desk.content,
      contents: desk.contents,
      scales: desk.library.scales,
      exportedAt: '2026-03-18T10:00:00.000Z',
      version: '0.1.0',
    })
    expect(later.signOffs[0]).toMatch(/^Draft 1, not this one, was signed off by Checker/)
    expect(later.state).not.toContain('signed off')
  })
})
