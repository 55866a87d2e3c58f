import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArticleIndex } from '../../../core/query/article-index.ts'
import { changedRows } from '../../../core/query/changed-rows.ts'
import { coverageOf } from '../../../core/query/coverage.ts'
import { claimsInOrder } from '../../../core/query/placed.ts'
import { progressOf } from '../../../core/query/progress.ts'
import { countingVerdicts } from '../../../core/query/verdicts.ts'
import { done } from '../../../core/steps.ts'
import { doSomething } from '../../support/run-desk.ts'
import { SampleDesk } from '../../support/sample-desk.ts'
import { SAMPLE_CONTENT } from '../../support/sample-text.ts'

const expectTrue = (index: ArticleIndex, desk: Pick<SampleDesk, 'article' | 'draft' | 'content'>) => {
  const figures = index.at(desk.article, desk.content)
  expect(figures.claims).toEqual(claimsInOrder(desk.article, desk.draft))
  expect(figures.coverage).toEqual(coverageOf(desk.article, desk.draft, desk.content))
  expect(figures.progress).toEqual(progressOf(desk.article, desk.content))
  expect(new Map(figures.verdicts)).toEqual(countingVerdicts(desk.article))
  for (const { id } of figures.claims)
    expect(figures.citations.get(id) ?? 0).toBe(
      Object.values(desk.article.citations).filter(({ claim }) => claim === id).length,
    )
}

describe('the index of an article', () => {
  it('says after any run of changes what working everything out anew says', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { maxLength: 40 }), (choices) => {
        const desk = new SampleDesk()
        const index = new ArticleIndex()
        for (const choice of choices) {
          doSomething(desk, choice)
          expectTrue(index, desk)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('may be asked about any state after any other', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 2, maxLength: 20 }), fc.nat(19), (choices, back) => {
        const desk = new SampleDesk()
        const states = choices.map((choice) => {
          doSomething(desk, choice)
          return { article: desk.article, draft: desk.draft, content: desk.content }
        })
        const index = new ArticleIndex()
        for (const state of [...states, states[back % states.length] ?? states[0]]) if (state) expectTrue(index, state)
      }),
      { numRuns: 40 },
    )
  })

  it('says the same when it is worked out in steps', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { maxLength: 20 }), (choices) => {
        const desk = new SampleDesk()
        const index = new ArticleIndex()
        for (const choice of choices) {
          doSomething(desk, choice)
          const { claims, coverage, progress } = done(index.steps(desk.article, desk.content))
          const anew = new ArticleIndex().at(desk.article, desk.content)
          expect({ claims, coverage, progress }).toEqual({
            claims: anew.claims,
            coverage: anew.coverage,
            progress: anew.progress,
          })
          expectTrue(index, desk)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('leaves alone what a change does not touch', () => {
    const desk = new SampleDesk()
    const [first, second, third] = SAMPLE_CONTENT.sentences
    if (!first || !second || !third) throw new Error('The sample has no sentences.')
    desk.mark({}, first)
    const later = desk.mark({}, third)
    const index = new ArticleIndex()
    const before = index.at(desk.article, SAMPLE_CONTENT)
    desk.rate(later, 'true', 'Because.')
    const after = index.at(desk.article, SAMPLE_CONTENT)
    expect(after.coverage[0]).toBe(before.coverage[0])
    expect(after.coverage[1]).toBe(before.coverage[1])
    expect(after.coverage[2]).not.toBe(before.coverage[2])
    expect(index.at(desk.article, SAMPLE_CONTENT)).toBe(after)
  })

  it('is empty again when every claim is gone, and fills again', () => {
    const desk = new SampleDesk()
    const index = new ArticleIndex()
    const claim = desk.mark({}, SAMPLE_CONTENT.sentences[0] ?? { start: 0, end: 1 })
    expectTrue(index, desk)
    desk.on({ type: 'claim.delete', claim })
    expectTrue(index, desk)
    desk.undo()
    expectTrue(index, desk)
  })
})

describe('the index of an article with retired claims', () => {
  it('counts them no more, and again once they are taken back', () => {
    const desk = new SampleDesk()
    const index = new ArticleIndex()
    const claim = desk.mark({}, SAMPLE_CONTENT.sentences[0] ?? { start: 0, end: 1 })
    desk.rate(claim, 'true', 'Because.')
    expectTrue(index, desk)
    desk.on({ type: 'claim.retire', claim, why: '' })
    expect(index.at(desk.article, SAMPLE_CONTENT)).toMatchObject({ claims: [], turned: [claim] })
    expectTrue(index, desk)
    desk.on({ type: 'claim.restore', claim })
    expectTrue(index, desk)
  })
})

describe('the rows that differ', () => {
  it('are those that are new, changed or gone', () => {
    const kept = { v: 1 }
    expect(changedRows({ kept, old: { v: 2 }, gone: { v: 3 } }, { kept, old: { v: 4 }, new: { v: 5 } })).toEqual([
      { id: 'old', was: { v: 2 }, is: { v: 4 } },
      { id: 'new', was: null, is: { v: 5 } },
      { id: 'gone', was: { v: 3 }, is: null },
    ])
  })
})
