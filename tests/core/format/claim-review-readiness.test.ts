import { describe, expect, it } from 'vitest'
import { claimReviewReadiness } from '../../../core/format/claim-review-readiness.ts'
import { sayKey } from '../../../core/messages/message.ts'
import { factCheckMaterialOf } from '../../support/fact-checks.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { SampleDesk } from '../../support/sample-desk.ts'

type Options = Parameters<typeof factCheckMaterialOf>[1]

const said = (desk: SampleDesk, options: Options = {}) =>
  claimReviewReadiness(factCheckMaterialOf(desk, options)).map(
    ({ level, key, values }) => `${level}: ${sayKey(key, values)}`,
  )

/** A desk with one claim that lacks nothing. */
function readyDesk() {
  const desk = new SampleDesk()
  const minutes = desk.source({ kind: 'person', title: 'Ada Quist' })
  const claim = desk.mark(
    { wording: 'The bridge opened in 1834.', claimant: { kind: 'named', name: 'Ada Quist' }, madeOn: '2026-03-14' },
    { start: 0, end: 10 },
  )
  desk.cite(claim, minutes)
  desk.rate(claim, 'true', 'The register says so.')
  return { desk, edit: (details: object) => desk.on({ type: 'claim.edit', claim, details }), claim }
}

describe('the readiness list', () => {
  it('is empty where nothing is missing', () => {
    expect(said(readyDesk().desk)).toEqual([])
  })

  it('tells first what concerns the whole', () => {
    const { desk } = readyDesk()
    desk.on({ type: 'article.edit', details: { url: '' } })
    expect(said(desk, { look: { publisher: ' ', publisherUrl: 'desk.example' }, report: { url: '' } })).toEqual([
      'required: The address of the page that carries the full check is missing.',
      'recommended: It is not said who publishes the check.',
      'recommended: The publisher’s address must begin with http:// or https://; it is left out.',
      'recommended: The article has no address on the web: where the claims stand cannot be told.',
    ])
    expect(said(desk, { report: { url: 'ftp://x' } })[0]).toBe(
      'required: The address of the page with the full check must begin with http:// or https://.',
    )
  })

  it('tells what is too long, and which rating the wording gives away', () => {
    const { desk, edit } = readyDesk()
    edit({ wording: `It is mostly true that ${'the bridge opened '.repeat(4)}` })
    expect(said(desk)).toEqual([
      'recommended: Claim 1 is 94 characters long; up to 75 are shown whole.',
      'recommended: Claim 1 holds the words of a rating: “Mostly true”.',
    ])
    edit({ wording: 'The untrue bridge opened falsely.' })
    expect(said(desk)).toEqual([])
  })

  it('counts what a reader counts: an emoji is one character', () => {
    const { desk, edit } = readyDesk()
    edit({ wording: '🌉'.repeat(75) })
    expect(said(desk)).toEqual([])
  })

  it('tells who and when: nobody, somebody of unknown kind, no date, a date without a year', () => {
    const { desk, edit } = readyDesk()
    desk.on({ type: 'article.edit', details: { byline: '' } })
    edit({ claimant: { kind: 'author' }, madeOn: '' })
    expect(said(desk)).toEqual([
      'recommended: It is not said who makes claim 1: the article has no byline.',
      'recommended: It is not said when claim 1 was made.',
    ])
    edit({ claimant: { kind: 'named', name: 'The Board' }, madeOn: '14 March' })
    expect(said(desk)).toEqual([
      'recommended: Claim 1: whether “The Board” is a person or a body is not known. It is, once a source of the kind “Person” has this name.',
      'recommended: Claim 1: “14 March” names no day, month or year for certain; the date is left out.',
    ])
  })

  it('tells a rating without a place on the numbers of its scale', () => {
    const { desk, claim } = readyDesk()
    desk.rate(claim, 'cant-confirm', 'Nothing settles it.')
    expect(said(desk)).toEqual([
      'recommended: The rating of claim 1 has no place among the numbers of its scale; it goes without numbers.',
    ])
  })

  it('says of a claim that is left out only that, and of all when none is left', () => {
    const { desk, claim } = readyDesk()
    desk.on({ type: 'claim.setState', claim, state: 'verify-again' })
    expect(said(desk)).toEqual([
      'required: No claim has a verdict that counts yet.',
      'required: Claim 1 has no verdict that counts; it is left out.',
    ])
  })

  it('looks only at the claims that are chosen', () => {
    const desk = sampleDesk()
    const items = claimReviewReadiness(factCheckMaterialOf(desk, { report: { claims: [] } }))
    expect(items.every(({ claim }) => claim === null)).toBe(true)
    expect(claimReviewReadiness(factCheckMaterialOf(desk)).some(({ claim }) => claim !== null)).toBe(true)
  })
})
