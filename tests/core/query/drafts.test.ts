import { describe, expect, it } from 'vitest'
import type { ClaimId, DraftId } from '../../../core/model/ids.ts'
import type { PlacedPassage } from '../../../core/model/placement.ts'
import type { ArticleTables } from '../../../core/model/tables.ts'
import { anchorStateOf } from '../../../core/query/anchoring.ts'
import { coverageOf } from '../../../core/query/coverage.ts'
import { claimsAsOf, claimsByGroup, claimsToDecide, type DraftGroup, newSentences } from '../../../core/query/drafts.ts'
import { claimsInOrder } from '../../../core/query/placed.ts'
import { leftToDo } from '../../../core/query/progress.ts'
import { isCarriedOver, verdictStands } from '../../../core/query/verdict-stands.ts'
import { countingVerdict } from '../../../core/query/verdicts.ts'
import { HARBOUR, HARBOUR_LATER, OpenDesk } from '../../support/open-desk.ts'

const FIGURE = { kind: 'figure', before: '14', after: '21', around: false } as const

/** The article as if a passage of a claim had come to a draft in another way. */
const placedAs = (
  tables: ArticleTables,
  claim: ClaimId,
  draft: DraftId,
  part: Partial<PlacedPassage>,
): ArticleTables => {
  const row = tables.claims[claim]
  if (!row) throw new Error('There is no such claim.')
  const placement = (row.placements[draft] ?? []).map((passage) => ({ ...passage, ...part }))
  return {
    ...tables,
    claims: { ...tables.claims, [claim]: { ...row, placements: { ...row.placements, [draft]: placement } } },
  }
}

describe('the anchor state of a claim', () => {
  it('is that of its worst passage, and none on a draft it is not on', () => {
    const desk = new OpenDesk()
    const first = desk.draft
    const claim = desk.mark('212 passengers')
    desk.addDraft(HARBOUR_LATER)
    const later = desk.mark('Investigators')
    expect(anchorStateOf(desk.claim(claim), first)).toBe('exact')
    expect(anchorStateOf(desk.claim(claim), desk.draft)).toBe('lost')
    expect(anchorStateOf(desk.claim(later), first)).toBeNull()
  })
})

describe('a verdict on a later draft', () => {
  const desk = new OpenDesk()
  const first = desk.draft
  const wind = desk.mark('The wind was light')
  desk.check(wind)
  const draft = desk.addDraft(HARBOUR_LATER)
  const verdict = countingVerdict(desk.article, wind)
  const stands = (part: Partial<PlacedPassage>) => {
    const tables = placedAs(desk.article, wind, draft, part)
    const claim = tables.claims[wind]
    return claim && verdict ? verdictStands(tables, claim, verdict, draft) : null
  }

  it.each<[string, Partial<PlacedPassage>, boolean]>([
    ['for the same words', {}, true],
    ['for words that moved', { anchorState: 'moved' }, true],
    ['for words that changed in nothing that matters', { anchorState: 'changed', text: 'The wind was  light' }, true],
    ['not for a figure that changed', { anchorState: 'changed', reasons: [FIGURE] }, false],
    ['not when what is around its words changed', { reasons: [{ ...FIGURE, around: true }] }, false],
    ['not for words that are lost', { anchorState: 'lost', spans: [] }, false],
    ['not for words in several places', { anchorState: 'ambiguous', spans: [] }, false],
  ])('stands %s', (_what, part, expected) => {
    expect(stands(part)).toBe(expected)
  })

  it('is carried over while its claim counts as checked by it', () => {
    expect(isCarriedOver(desk.claim(wind), verdict, draft)).toBe(true)
    expect(isCarriedOver(desk.claim(wind), verdict, first)).toBe(false)
    expect(isCarriedOver({ ...desk.claim(wind), state: 'verify-again' }, verdict, draft)).toBe(false)
  })

  it('does not stand again because a later draft took the change back', () => {
    const again = new OpenDesk()
    const load = again.mark('212 passengers')
    again.check(load)
    again.addDraft(HARBOUR_LATER)
    again.addDraft(HARBOUR)
    const given = countingVerdict(again.article, load)
    expect(given && verdictStands(again.article, again.claim(load), given, again.draft)).toBe(false)
  })
})

describe('the claims of a draft, by what became of them', () => {
  const grouped = (tables: ArticleTables, draft: DraftId) =>
    new Map(
      [...claimsByGroup(tables, draft)].map(([group, claims]) => [group, claims.map(({ claim }) => claim.number)]),
    )
  const groupOf = (tables: ArticleTables, draft: DraftId, number: number): DraftGroup | undefined =>
    [...grouped(tables, draft)].find(([, numbers]) => numbers.includes(number))?.[0]

  it('tells what stands, what is lost, what began here and what is retired', () => {
    const desk = new OpenDesk()
    const wind = desk.mark('The wind was light')
    desk.check(wind)
    desk.mark('212 passengers')
    const pier = desk.mark('north pier')
    const draft = desk.addDraft(HARBOUR_LATER)
    desk.mark('Investigators')
    desk.on({ type: 'claim.retire', claim: pier, why: '' })
    expect(grouped(desk.article, draft)).toEqual(
      new Map<DraftGroup, number[]>([
        ['verify-again', []],
        ['ambiguous', []],
        ['lost', [2]],
        ['decided', []],
        ['changed', []],
        ['moved', []],
        ['exact', [1]],
        ['marked', [4]],
        ['retired', [3]],
      ]),
    )
  })

  it('asks for a decision about what is lost, rated or not, and about no other', () => {
    const desk = new OpenDesk()
    desk.check(desk.mark('The wind was light'))
    desk.mark('212 passengers')
    const draft = desk.addDraft(HARBOUR_LATER)
    expect(claimsToDecide(desk.article, draft).map(({ claim }) => claim.number)).toEqual([2])
  })

  it('what was lost is to be verified again once it is placed, and decided once somebody held or rated it', () => {
    const desk = new OpenDesk()
    const load = desk.mark('212 passengers')
    desk.check(load)
    const draft = desk.addDraft(HARBOUR_LATER)
    expect(groupOf(desk.article, draft, 1)).toBe('lost')
    desk.place(load, 'Investigators')
    expect(groupOf(desk.article, draft, 1)).toBe('verify-again')
    desk.on({ type: 'claim.hold', claim: load })
    expect(groupOf(desk.article, draft, 1)).toBe('decided')
  })

  it('can be asked about an earlier draft, where the verdicts tell what was open', () => {
    const desk = new OpenDesk()
    const load = desk.mark('212 passengers')
    desk.check(load)
    const second = desk.addDraft(HARBOUR_LATER)
    desk.place(load, 'Investigators')
    const between = desk.article
    desk.addDraft({ ...HARBOUR_LATER, text: `${HARBOUR_LATER.text} ` })
    expect(groupOf(desk.article, second, 1)).toBe(groupOf(between, second, 1))
    expect(groupOf(desk.article, second, 1)).toBe('verify-again')
  })

  it.each<[Partial<PlacedPassage>, DraftGroup]>([
    [{ anchorState: 'moved' }, 'moved'],
    [{ anchorState: 'changed' }, 'changed'],
    [{ anchorState: 'ambiguous', spans: [] }, 'ambiguous'],
  ])('%o', (part, group) => {
    const desk = new OpenDesk()
    const wind = desk.mark('The wind was light')
    desk.check(wind)
    const draft = desk.addDraft(HARBOUR_LATER)
    expect(groupOf(placedAs(desk.article, wind, draft, part), draft, 1)).toBe(group)
  })
})

describe('the claims as they stood on an earlier draft', () => {
  it('have the places and the verdict they had there, and are not retired yet', () => {
    const desk = new OpenDesk()
    const first = desk.draft
    const load = desk.mark('212 passengers')
    desk.check(load, 'The manifest.')
    const second = desk.addDraft(HARBOUR_LATER)
    desk.mark('Investigators')
    desk.check(load, 'The second manifest.')
    desk.on({ type: 'claim.retire', claim: load, why: 'Cut.' })
    expect(claimsAsOf(desk.article, first)).toMatchObject([
      {
        claim: { number: 1 },
        placement: [{ anchorState: 'exact' }],
        verdict: { rationale: 'The manifest.' },
        stands: true,
        isRetired: false,
      },
    ])
    expect(claimsAsOf(desk.article, second)).toMatchObject([
      { claim: { number: 2 }, verdict: undefined, stands: false, isRetired: false },
      { claim: { number: 1 }, verdict: { rationale: 'The second manifest.' }, stands: false, isRetired: true },
    ])
  })

  it('still cover their sentences there, and count in its reading order', () => {
    const desk = new OpenDesk()
    const first = desk.draft
    const wind = desk.mark('The wind was light')
    const second = desk.addDraft(HARBOUR_LATER)
    desk.on({ type: 'claim.retire', claim: wind, why: '' })
    const kinds = (draft: DraftId, content: typeof HARBOUR) =>
      coverageOf(desk.article, draft, content).map(({ kind }) => kind)
    expect(kinds(first, HARBOUR)).toContain('claim')
    expect(kinds(second, HARBOUR_LATER)).not.toContain('claim')
    expect(claimsInOrder(desk.article, first).map(({ id }) => id)).toEqual([wind])
    expect(claimsInOrder(desk.article, second)).toEqual([])
  })
})

describe('a new draft', () => {
  it('has the sentences that nobody has looked at, those that are new among them', () => {
    const desk = new OpenDesk()
    desk.on({ type: 'coverage.skip', draft: desk.draft, spans: [{ start: 0, end: HARBOUR.text.length }] })
    const draft = desk.addDraft(HARBOUR_LATER)
    const words = () =>
      newSentences(HARBOUR, HARBOUR_LATER, coverageOf(desk.article, draft, HARBOUR_LATER)).map(({ start, end }) =>
        HARBOUR_LATER.text.slice(start, end),
      )
    expect(words()).toEqual(['Investigators reached Port Alder on Sunday evening.'])
    expect(leftToDo(desk.article, HARBOUR_LATER)).toMatchObject([{ kind: 'sentence' }])
    desk.mark('Investigators')
    expect(words()).toEqual([])
  })
})
