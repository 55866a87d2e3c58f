import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClaimKind, WorkState } from '../../../core/model/claim.ts'
import { ClaimId } from '../../../core/model/ids.ts'
import { type ClaimFacets, NO_FILTER } from '../../../core/query/claim-filter.ts'
import { CLAIM_SORTS, type ClaimSort, groupOf, listClaims } from '../../../core/query/claim-order.ts'

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
const list = (claims: readonly ClaimFacets[], sort: ClaimSort, more = {}) =>
  listClaims({ claims, filter: NO_FILTER, sort, chosen: null, held: null, ...more })
const numbers = (claims: readonly ClaimFacets[], sort: ClaimSort) =>
  list(claims, sort).listed.map(({ number }) => number)

const anyClaims = fc
  .uniqueArray(
    fc.record({
      number: fc.integer({ min: 1, max: 900 }),
      start: fc.option(fc.nat(300)),
      look: fc.constantFrom('true', 'half', 'false', 'unrated', 'verify-again'),
      state: fc.constantFrom(...WorkState.options),
      kind: fc.constantFrom(...ClaimKind.options),
      claimant: fc.constantFrom('', 'ines', 'Ines', 'Tomas', 'تقرير'),
      sources: fc.nat(3),
      changedAt: fc.constantFrom('2026-03-01T09:30:00.000Z', '2026-03-02T09:30:00.000Z'),
    }),
    { maxLength: 30, selector: ({ number }) => number },
  )
  .map((all) =>
    all
      .map((facets) => claim(facets.number, facets as Partial<ClaimFacets>))
      .sort((a, b) => (a.start ?? 9_999) - (b.start ?? 9_999) || a.number - b.number),
  )
const anySort = fc.constantFrom(...CLAIM_SORTS)

describe('the order of listed claims', () => {
  it('is that of the text at first: the very same list', () => {
    const claims = [claim(2), claim(5)]
    expect(list(claims, 'place').listed).toBe(claims)
  })

  it('puts what is to be verified again first, and what is checked last', () => {
    const claims = [
      claim(1, { state: 'checked' }),
      claim(2, { state: 'checking' }),
      claim(3, { state: 'verify-again' }),
      claim(4),
    ]
    expect(numbers(claims, 'state')).toEqual([3, 4, 2, 1])
  })

  it('puts what is wrong before what is right, and what nobody has rated last', () => {
    const claims = [
      claim(1),
      claim(2, { look: 'true', rating: 'True' }),
      claim(3, { look: 'false', rating: 'Pants on fire' }),
      claim(4, { look: 'false', rating: 'False' }),
    ]
    expect(numbers(claims, 'verdict')).toEqual([4, 3, 2, 1])
  })

  it('puts the fewest sources first, the last changed first, the author before anybody named', () => {
    const claims = [
      claim(1, { sources: 2, claimant: 'Tomas Reyl' }),
      claim(2, { sources: 0, changedAt: '2026-03-04T00:00:00.000Z', claimant: 'ada' }),
      claim(3, { sources: 1 }),
    ]
    expect(numbers(claims, 'sources')).toEqual([2, 3, 1])
    expect(numbers(claims, 'changed')).toEqual([2, 1, 3])
    expect(numbers(claims, 'claimant')).toEqual([3, 2, 1])
  })

  it('loses no claim, and stands in the order of the text among equals', () => {
    fc.assert(
      fc.property(anyClaims, anySort, (claims, sort) => {
        const { listed } = list(claims, sort)
        expect(new Set(listed)).toEqual(new Set(claims))
        const groups = listed.map((one) => groupOf(one, sort))
        if (groups.some((group) => group === null)) return
        // Every group stands together, and within it the order is that of the text.
        expect(groups.filter((group, at) => at === 0 || group !== groups[at - 1])).toEqual([...new Set(groups)])
        for (const group of new Set(groups))
          expect(listed.filter((_, at) => groups[at] === group)).toEqual(
            claims.filter((one) => groupOf(one, sort) === group),
          )
      }),
    )
  })

  it('is the same whatever order it starts from', () => {
    fc.assert(
      fc.property(anyClaims, anySort, anySort, (claims, sort, other) => {
        const before = list(claims.slice(1), other).listed
        expect(list(claims, sort, { before }).listed).toEqual(list(claims, sort).listed)
      }),
    )
  })
})

describe('the chosen claim', () => {
  const claims = [claim(1, { state: 'checked' }), claim(2), claim(3)]

  it('stays listed where it stands in the text when an edit makes it fall out of the filter', () => {
    const filter = { ...NO_FILTER, state: ['to-check'] }
    const after = claims.map((one) => (one.number === 2 ? { ...one, state: 'checked' as const } : one))
    const shown = listClaims({ claims: after, filter, sort: 'place', chosen: id(2), held: claims[1] ?? null })
    expect(shown.listed.map(({ number }) => number)).toEqual([2, 3])
    expect(shown).toMatchObject({ fitting: 1, isChosenKept: true })
  })

  it('keeps its place and its group in a sorted list until another one is chosen', () => {
    const held = claims[1] ?? claim(2)
    const after = claims.map((one) => (one.number === 2 ? { ...one, state: 'checked' as const } : one))
    const shown = list(after, 'state', { chosen: id(2), held })
    expect(shown.listed.map(({ number }) => number)).toEqual([2, 3, 1])
    expect(shown.listed[0]?.state).toBe('checked')
    expect(shown.groupOf(shown.listed[0] ?? held)).toBe('to-check')
    expect(list(after, 'state', { chosen: id(3), held }).listed.map(({ number }) => number)).toEqual([3, 1, 2])
  })

  it('is no news when it fits anyway, or is not there any more', () => {
    const filter = { ...NO_FILTER, state: ['to-check'] }
    expect(listClaims({ claims, filter, sort: 'place', chosen: id(2), held: null }).isChosenKept).toBe(false)
    expect(listClaims({ claims, filter, sort: 'place', chosen: id(9), held: null }).isChosenKept).toBe(false)
  })
})
