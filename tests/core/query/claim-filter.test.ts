import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClaimKind, WorkState } from '../../../core/model/claim.ts'
import { ClaimId } from '../../../core/model/ids.ts'
import {
  askedValues,
  type ClaimFacets,
  type ClaimFilter,
  countsOf,
  FACETS,
  fits,
  fitting,
  isFiltered,
  NO_FILTER,
  readVerdictValue,
  valuesOf,
  verdictValue,
  withoutValue,
  withValues,
} from '../../../core/query/claim-filter.ts'

const id = (number: number) => ClaimId.parse(`00000000-0000-7000-8000-${String(number).padStart(12, '0')}`)

const claim = (number: number, facets: Partial<ClaimFacets> = {}): ClaimFacets => ({
  id: id(number),
  number,
  start: number * 10,
  look: 'unrated',
  rating: '',
  state: 'to-check',
  kind: 'other',
  claimant: '',
  tags: [],
  sources: 1,
  hasRationale: true,
  lacks: [],
  isCarriedOver: false,
  isUnplaced: false,
  changedAt: '2026-03-01T09:30:00.000Z',
  ...facets,
})
const ask = (asked: Partial<ClaimFilter>): ClaimFilter => ({ ...NO_FILTER, ...asked })
const numbers = (claims: readonly ClaimFacets[]) => claims.map(({ number }) => number)

const anyClaims = fc
  .array(
    fc.record({
      look: fc.constantFrom('true', 'false', 'unrated', 'verify-again' as const),
      state: fc.constantFrom(...WorkState.options),
      kind: fc.constantFrom(...ClaimKind.options),
      claimant: fc.constantFrom('', 'Ines Marlow', 'Tomas Reyl'),
      tags: fc.subarray(['money', 'dates', 'safety']),
      sources: fc.nat(2),
      hasRationale: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map((facets, at) =>
      claim(at + 1, {
        ...facets,
        look: facets.look as ClaimFacets['look'],
        rating: facets.look === 'true' ? 'True' : '',
      }),
    ),
  )
const anyFilter: fc.Arbitrary<ClaimFilter> = fc.record({
  verdict: fc.subarray(['true:True', 'false:', 'unrated:', 'verify-again:']),
  state: fc.subarray([...WorkState.options]),
  kind: fc.subarray([...ClaimKind.options]),
  claimant: fc.subarray(['', 'Ines Marlow', 'Nobody']),
  tag: fc.subarray(['money', 'dates']),
  missing: fc.subarray(['source', 'rationale']),
  draft: fc.subarray(['unplaced', 'carried-over']),
})

describe('filtering claims', () => {
  const claims = [
    claim(1, { look: 'true', rating: 'True', state: 'checked', tags: ['money'] }),
    claim(2, { look: 'false', rating: 'False', state: 'checked', claimant: 'Tomas Reyl', tags: ['money', 'dates'] }),
    claim(3, { claimant: 'Tomas Reyl', sources: 0, hasRationale: false }),
    claim(4, { look: 'verify-again', state: 'verify-again', kind: 'quantity' }),
  ]

  it('shows all of them, as the same list, when nothing is asked for', () => {
    expect(fitting(claims, NO_FILTER)).toBe(claims)
    expect(isFiltered(NO_FILTER)).toBe(false)
  })

  it('takes any of the values of one facet', () => {
    expect(numbers(fitting(claims, ask({ verdict: ['true:True', 'verify-again:'] })))).toEqual([1, 4])
    expect(numbers(fitting(claims, ask({ missing: ['source', 'rationale'] })))).toEqual([3])
  })

  it('finds what a newer draft carried over, and what it left without a place', () => {
    const drafted = [claim(1, { isCarriedOver: true }), claim(2, { isUnplaced: true }), claim(3)]
    expect(numbers(fitting(drafted, ask({ draft: ['carried-over'] })))).toEqual([1])
    expect(numbers(fitting(drafted, ask({ draft: ['unplaced'] })))).toEqual([2])
    expect([...countsOf(drafted, NO_FILTER, 'draft').keys()]).toEqual(['carried-over', 'unplaced'])
  })

  it('wants all facets together', () => {
    expect(numbers(fitting(claims, ask({ claimant: ['Tomas Reyl'], tag: ['money'] })))).toEqual([2])
    expect(numbers(fitting(claims, ask({ claimant: ['Tomas Reyl'], kind: ['quantity'] })))).toEqual([])
  })

  it('knows the article’s author, who has no name', () => {
    expect(numbers(fitting(claims, ask({ claimant: [''] })))).toEqual([1, 4])
  })

  it('counts what each value would show, the other facets as they are asked for', () => {
    const filter = ask({ claimant: ['Tomas Reyl'], state: ['checked'] })
    expect([...countsOf(claims, filter, 'state')]).toEqual([
      ['checked', 1],
      ['to-check', 1],
      ['verify-again', 0],
    ])
    expect(countsOf(claims, filter, 'claimant').get('')).toBe(1)
  })

  it('reads a verdict’s value back, whatever its name holds', () => {
    expect(readVerdictValue(verdictValue('half', 'Half: true'))).toEqual({ look: 'half', rating: 'Half: true' })
  })

  it('takes one value off and leaves the others', () => {
    const filter = withValues(ask({ tag: ['money', 'dates'] }), 'state', ['checked'])
    expect(askedValues(withoutValue(filter, 'tag', 'money'))).toEqual([
      { facet: 'state', value: 'checked' },
      { facet: 'tag', value: 'dates' },
    ])
  })

  it('never shows what does not fit nor leaves out what does, and keeps the order', () => {
    fc.assert(
      fc.property(anyClaims, anyFilter, (all, filter) => {
        const shown = fitting(all, filter)
        expect(shown).toEqual(all.filter((one) => fits(one, filter)))
        for (const one of shown)
          for (const facet of FACETS)
            expect(
              filter[facet].length === 0 || valuesOf(one, facet).some((value) => filter[facet].includes(value)),
            ).toBe(true)
      }),
    )
  })

  it('shows exactly what a value’s count promised, once that value alone is asked for', () => {
    fc.assert(
      fc.property(anyClaims, anyFilter, fc.constantFrom(...FACETS), (all, filter, facet) => {
        for (const [value, count] of countsOf(all, filter, facet))
          expect(fitting(all, withValues(filter, facet, [value]))).toHaveLength(count)
      }),
    )
  })
})
