import { describe, expect, it } from 'vitest'
import type { ArticleCommand } from '../../../../core/command/decide.ts'
import { ClaimId, type DraftId, RatingId, ScaleId } from '../../../../core/model/ids.ts'
import { onlyArticle } from '../../../../core/query/only-article.ts'
import { changesBetween, wordsOfChange } from '../../../../renderer/features/drafts/change-facts.ts'
import { contentOf } from '../../support/article-content.ts'
import { fakeMachine } from '../../support/fake-machine.ts'

const FIRST = contentOf([
  { kind: 'headline', text: 'Fire on the night ferry' },
  { kind: 'paragraph', text: 'The fire killed 14 people on Saturday. The alarm worked throughout the night.' },
  {
    kind: 'paragraph',
    text: 'The ferry was built in 1998 and carries 900 people. Its owner lives abroad, in the south.',
  },
  { kind: 'paragraph', text: 'Divers searched the wreck until late on Sunday evening.' },
])
const SECOND = contentOf([
  { kind: 'headline', text: 'Fire on the night ferry' },
  { kind: 'paragraph', text: 'The fire killed 21 people on Saturday.' },
  { kind: 'paragraph', text: 'Divers searched the wreck until late on Sunday evening.' },
  {
    kind: 'paragraph',
    text: 'The ferry was built in 1998, and carries 900 people. Its owner, police say, lives abroad, in the south.',
  },
])

/** What the cards say of claims that were rated on the first draft, after the second came in. */
const changed = (...words: string[]) => carried(words, true)

async function carried(words: readonly string[], areRated: boolean) {
  const machine = await fakeMachine({ content: FIRST })
  const first: DraftId = onlyArticle(machine.tables()).draft
  const on = async (command: ArticleCommand) => {
    const done = await machine.execute(command)
    if (!done.ok) throw new Error(done.refusal.key)
    return done.value.made
  }
  const claims: ClaimId[] = []
  for (const one of words) {
    const start = FIRST.text.indexOf(one)
    const made = await on({ type: 'claim.mark', draft: first, spans: [{ start, end: start + one.length }] })
    const claim = ClaimId.parse(made)
    claims.push(claim)
    if (!areRated) continue
    await on({
      type: 'verdict.give',
      claim,
      scale: ScaleId.parse('truth'),
      rating: RatingId.parse('true'),
      rationale: 'As the office said.',
    })
  }
  await machine.addDraft(SECOND)
  const facts = () => changesBetween(machine.tables(), first, onlyArticle(machine.tables()).draft)
  return { facts, claims, on }
}

describe('what a card says of a claim on a new draft', () => {
  it.each([
    ['a figure that changed', 'killed 14 people', '1 · changed: a figure'],
    ['words that are gone', 'The alarm worked throughout', '1 · its words are gone'],
    ['a comma', 'built in 1998 and carries', '1 · reworded, nothing that matters'],
    ['words that moved', 'until late on Sunday evening', '1 · moved'],
    ['a figure beside words that stand', 'people on Saturday', '1 · changed around it: a figure'],
    ['what stands', 'Fire on the night ferry', '1 · same words'],
  ])('%s', async (_, words, expected) => {
    const { facts } = await changed(words)
    expect(facts().map(({ title }) => title)).toEqual([expected])
  })

  it.each([
    ['a figure that changed', 'killed 14 people', '1 · changed: a figure'],
    ['a comma', 'built in 1998 and carries', '1 · reworded, nothing that matters'],
  ])('%s, where nobody had rated it', async (_, words, expected) => {
    const { facts } = await carried([words], false)
    expect(facts().map(({ title, group }) => [title, group])).toEqual([[expected, 'changed']])
  })

  it('its words before and now, its rating, and the draft that was given for', async () => {
    const { facts } = await changed('killed 14 people')
    const [card] = facts()
    expect(card).toMatchObject({
      group: 'verify-again',
      look: 'verify-again',
      oldLook: 'true',
      rating: 'True',
      given: 'True, draft 1',
    })
    expect(card && wordsOfChange(card)).toEqual({ before: 'killed 14 people', words: 'killed 21 people' })
  })

  it('that it still holds, was replaced, or was retired', async () => {
    const { facts, claims, on } = await changed('killed 14 people', 'The alarm worked throughout', 'people on Saturday')
    const [toll, alarm, day] = claims as [ClaimId, ClaimId, ClaimId]
    await on({ type: 'claim.hold', claim: toll })
    await on({ type: 'claim.retire', claim: alarm, why: '' })
    await on({ type: 'claim.supersede', claim: day })
    expect(facts().map(({ title }) => title)).toEqual([
      '1 · still holds on draft 2',
      '4 · marked on this draft',
      '3 · now claim 4',
      '2 · retired',
    ])
  })
})
