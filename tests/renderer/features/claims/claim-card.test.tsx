import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { ClaimId } from '../../../../core/model/ids.ts'
import type { CardFacts } from '../../../../renderer/features/claims/card-facts.ts'
import { ClaimCard } from '../../../../renderer/features/claims/claim-card.tsx'
import { render } from '../../support/render.tsx'

const CARD: CardFacts = {
  id: ClaimId.parse('00000000-0000-7000-8000-000000000001'),
  number: 7,
  start: 0,
  look: 'unrated',
  rating: '',
  state: 'to-check',
  kind: 'other',
  claimant: '',
  tags: [],
  hasRationale: false,
  lacks: [],
  isCarriedOver: false,
  isUnplaced: false,
  changedAt: '2026-03-01T09:30:00.000Z',
  standing: 'To check',
  wording: 'Three children were among the dead',
  sources: 0,
  changed: null,
}

const show = (facts: Partial<CardFacts>) =>
  render(
    <div style={{ inlineSize: 202 }}>
      <ClaimCard card={{ ...CARD, ...facts }} isChosen={false} onChoose={() => {}} />
    </div>,
  )

const box = (words: string) => page.getByText(words, { exact: true }).element().getBoundingClientRect()

/** Whether one begins on the first line of the other. */
const isBeside = (words: string, other: string) => box(words).top < box(other).top + 9

describe('a card beside the text', () => {
  test('says beside the rating that there is no source', async () => {
    show({})
    await expect.element(page.getByText('no source')).toBeVisible()
    expect(isBeside('no source', '7 · To check')).toBe(true)
  })

  test('says it under the rating where both have no room on one line', async () => {
    show({ number: 203 })
    await expect.element(page.getByText('no source')).toBeVisible()
    expect(box('203 · To check').height).toBeLessThan(20)
    expect(isBeside('no source', '203 · To check')).toBe(false)
  })

  test('bears a mark, with words for those who listen, when it was carried over from an earlier draft', async () => {
    show({ look: 'true', standing: 'Mostly true', isCarriedOver: true })
    await expect.element(page.getByText('carried over')).toBeInTheDocument()
    await expect.element(page.getByTitle('carried over')).toBeVisible()
    expect(box('7 · Mostly true').height).toBeLessThan(20)
    expect(isBeside('no source', '7 · Mostly true')).toBe(false)
  })

  test('keeps the number of sources beside a rating that takes two lines', async () => {
    show({ standing: 'Mayormente verdadero', sources: 2 })
    await expect.element(page.getByText('2', { exact: true })).toBeVisible()
    expect(isBeside('2', '7 · Mayormente verdadero')).toBe(true)
    await expect.element(page.getByText('2 sources')).toBeInTheDocument()
  })
})
