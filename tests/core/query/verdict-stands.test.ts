import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../core/model/claim.ts'
import { EMPTY_ARTICLE } from '../../../core/model/empty-tables.ts'
import type { PlacedPassage } from '../../../core/model/placement.ts'
import type { Verdict } from '../../../core/model/verdict.ts'
import { claimInPlaceOf } from '../../../core/query/anchoring.ts'
import { reasonsSince } from '../../../core/query/verdict-stands.ts'

const reason = (before: string, after: string) => ({ kind: 'figure' as const, before, after, around: false })
const on = (text: string, ...reasons: ReturnType<typeof reason>[]): PlacedPassage[] => [
  { id: 'p' as never, spans: [{ start: 0, end: text.length }], text, anchorState: 'changed', reasons },
]

const state = {
  ...EMPTY_ARTICLE,
  drafts: Object.fromEntries(['one', 'two', 'three'].map((id, index) => [id, { id, number: index + 1 }])) as never,
}
const claim = {
  placements: { three: on('30', reason('21', '30')), one: on('14'), two: on('21', reason('14', '21')) },
} as unknown as Claim
const given = (draft: string) => ({ draft }) as Verdict
const since = (verdict: string, draft: string) =>
  reasonsSince(state, claim, given(verdict), draft as never).map(({ before, after }) => `${before} → ${after}`)

describe('what touched a claim since its verdict', () => {
  it('is all of it on the drafts after that of the verdict, oldest first', () => {
    expect(since('one', 'three')).toEqual(['14 → 21', '21 → 30'])
    expect(since('one', 'two')).toEqual(['14 → 21'])
    expect(since('two', 'three')).toEqual(['21 → 30'])
  })

  it('is nothing for a verdict of the same draft', () => {
    expect(since('three', 'three')).toEqual([])
  })
})

describe('the claim in the place of another', () => {
  const rows = [
    { id: 'a', number: 1 },
    { id: 'b', number: 2, updates: 'a' },
    { id: 'c', number: 3, updates: 'a' },
  ] as unknown as Claim[]
  const { claims } = { claims: Object.fromEntries(rows.map((row) => [row.id, row])) as never }

  it('is the one that was made last, and none where nobody made one', () => {
    const [first, second] = rows as [Claim, Claim]
    expect(claimInPlaceOf({ claims }, first)?.number).toBe(3)
    expect(claimInPlaceOf({ claims }, second)).toBeUndefined()
  })
})
