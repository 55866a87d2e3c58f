import { describe, expect, test } from 'vitest'
import { Claim } from '../../../core/model/claim.ts'
import { type Look, NamedLook } from '../../../core/model/look.ts'
import { Verdict } from '../../../core/model/verdict.ts'
import { askedBy } from '../../../core/report/copy-asks.ts'
import { sampleDesk } from '../../support/sample-article.ts'

const desk = sampleDesk()
const [anyVerdict] = Object.values(desk.article.verdicts)
const rated = (look: Look): Verdict =>
  Verdict.parse({ ...anyVerdict, rating: { id: 'any', name: 'Any', number: null, look } })
const claim = (about: Partial<Claim>): Claim =>
  Claim.parse({ ...Object.values(desk.article.claims)[0], correction: null, state: 'checked', ...about })
const correction = { passage: Object.values(desk.article.claims)[0]?.placements[desk.draft]?.[0]?.id, replacement: 'x' }

describe('what a claim asks of the editor', () => {
  test.each([
    ['true', 'nothing'],
    ['mostly-true', 'clarification'],
    ['half', 'query'],
    ['mostly-false', 'query'],
    ['false', 'query'],
    ['unconfirmed', 'query'],
  ] as const)('checked and drawn as %s: %s', (look, asked) => {
    expect(askedBy(claim({}), rated(look), 0)).toBe(asked)
  })

  test('other words proposed are a correction, whatever the rating', () => {
    for (const look of NamedLook.options)
      expect(askedBy(Claim.parse({ ...claim({}), correction }), rated(look), 0)).toBe('correction')
  })

  test('a verdict given for other words is a query, even if it was “true”', () => {
    expect(askedBy(claim({ state: 'verify-again' }), rated('true'), 0)).toBe('query')
  })

  test('what is not checked yet is a query once somebody has rated it or noted something', () => {
    for (const state of ['to-check', 'checking'] as const) {
      expect(askedBy(claim({ state }), undefined, 0)).toBe('not-checked')
      expect(askedBy(claim({ state }), undefined, 1)).toBe('query')
      expect(askedBy(claim({ state }), rated('true'), 0)).toBe('query')
    }
  })

  test('only what was found sound asks nothing', () => {
    const states = ['to-check', 'checking', 'checked', 'verify-again'] as const
    const silent = states.flatMap((state) =>
      NamedLook.options
        .filter((look) => askedBy(claim({ state }), rated(look), 0) === 'nothing')
        .map((look) => [state, look]),
    )
    expect(silent).toEqual([['checked', 'true']])
  })
})
