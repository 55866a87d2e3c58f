import { describe, expect, it } from 'vitest'
import { RatingId, ScaleId } from '../../../core/model/ids.ts'
import { coverageOf } from '../../../core/query/coverage.ts'
import { FIRST_HOUSE_RULES } from '../../../core/query/house-rules.ts'
import { claimsInOrder } from '../../../core/query/placed.ts'
import { articleState, leftToDo, nextLeft, progressOf } from '../../../core/query/progress.ts'
import { keptSummary, summaryByRules } from '../../../core/query/summary.ts'
import { OpenDesk } from '../../support/open-desk.ts'
import { spanOf } from '../../support/sample-content.ts'

const rate = (desk: OpenDesk, claim: ReturnType<OpenDesk['mark']>, rating = 'true', rationale = 'Seen.') =>
  desk.on({ type: 'verdict.give', claim, scale: ScaleId.parse('truth'), rating: RatingId.parse(rating), rationale })

const skip = (desk: OpenDesk, words: string) =>
  desk.on({ type: 'coverage.skip', draft: desk.draft, spans: [spanOf(desk.content, words)] })

const kinds = (desk: OpenDesk) => coverageOf(desk.article, desk.draft, desk.content).map(({ kind }) => kind)

describe('coverage', () => {
  it('nobody has looked at a new article', () => {
    expect(kinds(new OpenDesk())).toEqual(['unseen', 'unseen', 'unseen', 'unseen', 'unseen', 'unseen'])
  })

  it('a claim covers every sentence it touches, and outweighs “nothing to check here”', () => {
    const desk = new OpenDesk()
    skip(desk, 'The ferry Marrow')
    desk.mark('on Friday. It carried 212')
    expect(kinds(desk)).toEqual(['unseen', 'unseen', 'claim', 'claim', 'unseen', 'unseen'])
  })

  it('“nothing to check here” is set for whole sentences and can be taken back', () => {
    const desk = new OpenDesk()
    skip(desk, 'warning,” said a deckhand. The wind')
    expect(kinds(desk)).toEqual(['unseen', 'unseen', 'unseen', 'unseen', 'nothing', 'nothing'])
    expect(
      desk.attempt({ type: 'coverage.skip', draft: desk.draft, spans: [spanOf(desk.content, 'light')] }),
    ).toMatchObject({
      refusal: { key: 'refused.skip.no-sentence' },
    })
    desk.on({ type: 'coverage.unskip', draft: desk.draft, spans: [spanOf(desk.content, 'light')] })
    expect(kinds(desk)).toEqual(['unseen', 'unseen', 'unseen', 'unseen', 'nothing', 'unseen'])
  })
})

describe('progress', () => {
  it('counts sentences looked at, claims checked, and checked claims by their look', () => {
    const desk = new OpenDesk()
    rate(desk, desk.mark('Three people were hurt'), 'false')
    desk.mark('212 passengers')
    skip(desk, 'The wind was light.')
    expect(progressOf(desk.article, desk.content)).toEqual({
      claims: { total: 2, checked: 1, verifyAgain: 0 },
      sentences: { total: 6, looked: 3 },
      looks: { false: 1 },
    })
  })

  it('an article is to check, checking, then checked, and verify again outweighs all', () => {
    const desk = new OpenDesk()
    const state = () => articleState(desk.article, progressOf(desk.article, desk.content))
    expect(state()).toBe('to-check')
    const claim = desk.mark('212 passengers')
    expect(state()).toBe('checking')
    rate(desk, claim)
    desk.on({ type: 'coverage.skip', draft: desk.draft, spans: [{ start: 0, end: desk.content.text.length }] })
    expect(state()).toBe('checked')
    desk.on({ type: 'claim.setState', claim, state: 'verify-again' })
    expect(state()).toBe('verify-again')
    const summary = summaryByRules(keptSummary(desk.article, desk.content), FIRST_HOUSE_RULES)
    expect(summary).toMatchObject({
      state: 'verify-again',
      title: 'Night ferry strikes pier',
      binned: false,
    })
  })
})

describe('what is left', () => {
  it('is every claim not checked and every sentence not looked at, in reading order', () => {
    const desk = new OpenDesk()
    const late = desk.mark('The wind was light')
    const early = desk.mark('Night ferry')
    rate(desk, early)
    const left = leftToDo(desk.article, desk.content)
    expect(left.map(({ kind }) => kind)).toEqual(['sentence', 'sentence', 'sentence', 'sentence', 'claim'])
    expect(left.at(-1)).toMatchObject({ claim: late })
  })

  it('next goes on from where the reader stands and round at the end', () => {
    const desk = new OpenDesk()
    const first = desk.mark('Night ferry')
    const again = desk.mark('Night ferry strikes pier')
    const last = desk.mark('The wind was light')
    desk.on({ type: 'coverage.skip', draft: desk.draft, spans: [{ start: 0, end: desk.content.text.length }] })
    const left = leftToDo(desk.article, desk.content)
    expect(nextLeft(left, -1, null)).toMatchObject({ claim: first })
    expect(nextLeft(left, 0, first)).toMatchObject({ claim: again })
    expect(nextLeft(left, 0, again)).toMatchObject({ claim: last })
    expect(nextLeft(left, desk.content.text.length, last)).toMatchObject({ claim: first })
    expect(nextLeft([], 0, null)).toBeUndefined()
  })

  it('claims come in reading order, whatever their numbers', () => {
    const desk = new OpenDesk()
    const late = desk.mark('The wind was light')
    const early = desk.mark('Night ferry')
    expect(claimsInOrder(desk.article, desk.draft).map(({ id }) => id)).toEqual([early, late])
  })
})
