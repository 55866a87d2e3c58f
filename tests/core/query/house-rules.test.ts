import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClaimId } from '../../../core/model/ids.ts'
import { HouseRules, SOURCES_WANTED_MAX } from '../../../core/model/settings.ts'
import { ArticleIndex } from '../../../core/query/article-index.ts'
import { FIRST_HOUSE_RULES, houseRules, lacksOf, lacksOfClaims, stateByRules } from '../../../core/query/house-rules.ts'
import { articleState, leftByRules, leftToDo, progressOf } from '../../../core/query/progress.ts'
import { keptSummary, summaryByRules } from '../../../core/query/summary.ts'
import { countingVerdicts } from '../../../core/query/verdicts.ts'
import { doSomething } from '../../support/run-desk.ts'
import { SampleDesk } from '../../support/sample-desk.ts'
import { SAMPLE_CONTENT } from '../../support/sample-text.ts'

const RULES = fc.record({
  rationale: fc.boolean(),
  sources: fc.integer({ min: 0, max: SOURCES_WANTED_MAX }),
  primary: fc.boolean(),
})
const CHOICES = fc.array(fc.nat(10_000), { maxLength: 40 })

const deskAfter = (choices: readonly number[]): SampleDesk => {
  const desk = new SampleDesk()
  for (const choice of choices) doSomething(desk, choice)
  return desk
}

/** A desk with a rated claim; what it cites and says is the test's. */
function rated(rationale = 'Because.'): { readonly desk: SampleDesk; readonly claim: ClaimId } {
  const desk = new SampleDesk()
  const claim = desk.mark({}, SAMPLE_CONTENT.sentences[0] ?? { start: 0, end: 1 })
  desk.rate(claim, 'true', rationale)
  return { desk, claim }
}

const lacksIn = ({ article }: SampleDesk, rules: HouseRules, claim: ClaimId) =>
  lacksOfClaims(article, countingVerdicts(article), rules).get(claim) ?? []

describe('house rules', () => {
  test('are those of the library, and before anybody set one a verdict says why and that is all', () => {
    const desk = new SampleDesk()
    expect(houseRules(desk.library.settings)).toEqual(FIRST_HOUSE_RULES)
    desk.onLibrary({ type: 'rules.edit', rules: { sources: 2 } })
    expect(houseRules(desk.library.settings)).toEqual({ rationale: true, sources: 2, primary: false })
    desk.onLibrary({ type: 'rules.edit', rules: { primary: true } })
    expect(houseRules(desk.library.settings)).toEqual({ rationale: true, sources: 2, primary: true })
  })

  test('leave the scale of new articles alone, and it leaves them', () => {
    const desk = new SampleDesk()
    desk.onLibrary({ type: 'rules.edit', rules: { sources: 1 } })
    expect(desk.library.settings.settings?.defaultScale).toBe('truth')
  })

  test('want no more than can be wanted', () => {
    expect(HouseRules.safeParse({ ...FIRST_HOUSE_RULES, sources: SOURCES_WANTED_MAX + 1 }).success).toBe(false)
    expect(HouseRules.safeParse({ ...FIRST_HOUSE_RULES, sources: -1 }).success).toBe(false)
  })

  test('count different sources: two citations of one are one', () => {
    const { desk, claim } = rated()
    const source = desk.source({ title: 'Bulletin' })
    desk.cite(claim, source, { grade: 'ungraded' })
    desk.cite(claim, source, { grade: 'ungraded' })
    const rules = { ...FIRST_HOUSE_RULES, sources: 2 }
    expect(lacksIn(desk, rules, claim)).toEqual([{ what: 'sources', has: 1, wanted: 2 }])
    desk.cite(claim, desk.source({ title: 'Register' }), { grade: 'ungraded' })
    expect(lacksIn(desk, rules, claim)).toEqual([])
  })

  test('want a citation that somebody graded as primary', () => {
    const { desk, claim } = rated()
    const rules = { ...FIRST_HOUSE_RULES, primary: true }
    desk.cite(claim, desk.source({ title: 'Bulletin' }), { grade: 'secondary' })
    expect(lacksIn(desk, rules, claim)).toEqual([{ what: 'primary' }])
    desk.cite(claim, desk.source({ title: 'Register' }), { grade: 'primary' })
    expect(lacksIn(desk, rules, claim)).toEqual([])
  })

  test('want a reason of a verdict, and not of a claim that nobody has judged', () => {
    const { desk, claim } = rated('')
    const unjudged = desk.mark({}, SAMPLE_CONTENT.sentences[1] ?? { start: 0, end: 1 })
    expect(lacksIn(desk, FIRST_HOUSE_RULES, claim)).toEqual([{ what: 'rationale' }])
    expect(lacksIn(desk, FIRST_HOUSE_RULES, unjudged)).toEqual([])
    expect(lacksIn(desk, { ...FIRST_HOUSE_RULES, rationale: false }, claim)).toEqual([])
  })

  test('turn “checked” into “checking” while something is lacking, and no other state into anything', () => {
    const lack = lacksOf(
      { hasVerdict: true, hasRationale: true, sources: 0, hasPrimary: false },
      { ...FIRST_HOUSE_RULES, sources: 1 },
    )
    expect(lack).toHaveLength(1)
    for (const state of ['to-check', 'checking', 'verify-again'] as const) expect(stateByRules(state, lack)).toBe(state)
    expect(stateByRules('checked', lack)).toBe('checking')
    expect(stateByRules('checked', [])).toBe('checked')
  })
})

describe('whatever is done, and whatever the rules', () => {
  test('the index says of progress and of what is lacking what working it out anew says', () => {
    fc.assert(
      fc.property(CHOICES, RULES, (choices, rules) => {
        const desk = new SampleDesk()
        const index = new ArticleIndex(rules)
        for (const choice of choices) {
          doSomething(desk, choice)
          const figures = index.at(desk.article, desk.content)
          expect(figures.progress).toEqual(progressOf(desk.article, desk.content, rules))
          const lacks = lacksOfClaims(desk.article, countingVerdicts(desk.article), rules)
          for (const { id } of figures.claims) expect(figures.lacks.get(id)).toEqual(lacks.get(id))
          expect([...figures.lacks.keys()].every((id) => figures.claims.some((claim) => claim.id === id))).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('what is kept for the list says how the article stands by any of them', () => {
    fc.assert(
      fc.property(CHOICES, RULES, (choices, rules) => {
        const desk = deskAfter(choices)
        const { progress, state } = summaryByRules(keptSummary(desk.article, desk.content), rules)
        const anew = progressOf(desk.article, desk.content, rules)
        expect(progress).toEqual(anew)
        expect(state).toBe(articleState(desk.article, anew))
      }),
      { numRuns: 60 },
    )
  })

  test('what is left is what does not count as checked, and every sentence not looked at', () => {
    fc.assert(
      fc.property(CHOICES, RULES, (choices, rules) => {
        const desk = deskAfter(choices)
        const { claims, sentences } = progressOf(desk.article, desk.content, rules)
        const left = leftByRules(desk.article, desk.content, rules)
        expect(left.filter(({ kind }) => kind === 'claim')).toHaveLength(claims.total - claims.checked)
        expect(left.filter(({ kind }) => kind === 'sentence')).toHaveLength(sentences.total - sentences.looked)
      }),
      { numRuns: 60 },
    )
  })

  test('wanting more never checks a claim, and wanting nothing gives what is recorded', () => {
    fc.assert(
      fc.property(CHOICES, RULES, (choices, rules) => {
        const desk = deskAfter(choices)
        const checked = (by: HouseRules | null) => progressOf(desk.article, desk.content, by).claims.checked
        expect(checked({ rationale: true, sources: SOURCES_WANTED_MAX, primary: true })).toBeLessThanOrEqual(
          checked(rules),
        )
        expect(checked({ rationale: false, sources: 0, primary: false })).toBe(checked(null))
      }),
      { numRuns: 60 },
    )
  })
})

describe('changing the rules', () => {
  test('changes nothing that is recorded: the claim shows what it lacks, and counts again when that is not wanted', () => {
    const { desk, claim } = rated()
    const recorded = desk.article
    const checked = () => progressOf(desk.article, desk.content, houseRules(desk.library.settings)).claims.checked
    expect(checked()).toBe(1)
    desk.onLibrary({ type: 'rules.edit', rules: { sources: 1 } })
    expect(checked()).toBe(0)
    expect(leftToDo(desk.article, desk.content).some((left) => left.kind === 'claim')).toBe(false)
    expect(leftByRules(desk.article, desk.content, houseRules(desk.library.settings))[0]).toMatchObject({ claim })
    desk.onLibrary({ type: 'rules.edit', rules: { sources: 0 } })
    expect(checked()).toBe(1)
    expect(desk.article).toBe(recorded)
  })

  test('a verdict without a reason checks a claim where none is wanted, and not where one is', () => {
    const strict = rated('')
    expect(strict.desk.article.claims[strict.claim]?.state).toBe('checking')
    const desk = new SampleDesk()
    desk.onLibrary({ type: 'rules.edit', rules: { rationale: false } })
    const claim = desk.mark({}, SAMPLE_CONTENT.sentences[0] ?? { start: 0, end: 1 })
    desk.rate(claim, 'true', '')
    expect(desk.article.claims[claim]?.state).toBe('checked')
    desk.onLibrary({ type: 'rules.edit', rules: { rationale: true } })
    expect(progressOf(desk.article, desk.content, houseRules(desk.library.settings)).claims.checked).toBe(0)
    expect(desk.article.claims[claim]?.state).toBe('checked')
  })

  test('“checked” by hand is refused with what is lacking, and taken once it is there', () => {
    const { desk, claim } = rated()
    desk.on({ type: 'claim.setState', claim, state: 'checking' })
    desk.onLibrary({ type: 'rules.edit', rules: { sources: 1, primary: true } })
    const tried = () => {
      const answer = desk.attempt({ type: 'claim.setState', claim, state: 'checked' })
      return answer.ok ? null : answer.refusal
    }
    expect(tried()).toEqual({ key: 'refused.checked.sources', values: { has: 0, count: 1 } })
    desk.cite(claim, desk.source({ title: 'Bulletin' }), { grade: 'secondary' })
    expect(tried()?.key).toBe('refused.checked.primary')
    desk.cite(claim, desk.source({ title: 'Register' }), { grade: 'primary' })
    expect(tried()).toBeNull()
  })
})
