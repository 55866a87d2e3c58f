import { describe, expect, it } from 'vitest'
import { type ClaimId, RatingId, ScaleId, SourceId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { articleState, progressOf } from '../../../core/query/progress.ts'
import { countingVerdict } from '../../../core/query/verdicts.ts'
import { HARBOUR, HARBOUR_LATER, OpenDesk } from '../../support/open-desk.ts'
import { spanOf } from '../../support/sample-content.ts'

/** A desk on its second draft, with a checked claim whose words are not in it. */
function deskWithLost() {
  const desk = new OpenDesk()
  const claim = desk.mark('212 passengers')
  desk.check(claim, 'The manifest says so.')
  desk.addDraft(HARBOUR_LATER)
  return { desk, claim }
}

/** The same, the claim placed by hand on other words. */
function deskWithPlaced() {
  const { desk, claim } = deskWithLost()
  desk.place(claim, 'Investigators reached Port Alder')
  return { desk, claim }
}

const hold = (claim: ClaimId) => ({ type: 'claim.hold', claim }) as const
const supersede = (claim: ClaimId) => ({ type: 'claim.supersede', claim }) as const
const retire = (claim: ClaimId, why = '') => ({ type: 'claim.retire', claim, why }) as const
const check = (claim: ClaimId) => ({ type: 'claim.setState', claim, state: 'checked' }) as const

describe('placing by hand', () => {
  it('other words are a change that matters, and the claim stays to be verified again', () => {
    const { desk, claim } = deskWithPlaced()
    expect(desk.placement(claim)).toMatchObject([
      {
        anchorState: 'changed',
        text: 'Investigators reached Port Alder',
        reasons: expect.arrayContaining([
          { kind: 'figure', before: '212', after: '', around: false },
          { kind: 'words', before: '212 passengers', after: 'Investigators reached Port Alder', around: false },
        ]),
      },
    ])
    expect(desk.claim(claim).state).toBe('verify-again')
  })

  it('the same words are no change, and candidates are gone with the doubt', () => {
    const { desk, claim } = deskWithLost()
    desk.addDraft({ ...HARBOUR_LATER, text: `${HARBOUR_LATER.text}\nA list names 212 passengers.` })
    desk.place(claim, '212 passengers')
    const [passage] = desk.placement(claim)
    expect(passage).toMatchObject({ spans: [spanOf(desk.content, '212 passengers')], text: '212 passengers' })
    expect(['exact', 'moved']).toContain(passage?.anchorState)
    expect(passage).not.toHaveProperty('candidates')
    expect(passage).not.toHaveProperty('reasons')
  })

  it('moving the edges on a later draft reopens a claim that was carried over', () => {
    const desk = new OpenDesk()
    const wind = desk.mark('The wind was light')
    desk.check(wind)
    desk.addDraft(HARBOUR_LATER)
    desk.place(wind, 'wind was light')
    expect(desk.claim(wind).state).toBe('verify-again')
    desk.place(wind, 'The wind was light')
    expect(desk.placement(wind)[0]).toMatchObject({ anchorState: 'exact' })
    expect(desk.attempt(check(wind)).ok).toBe(true)
  })

  it('a passage without a place can be taken off when another one stands', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    desk.on({ type: 'passage.add', claim, draft: desk.draft, spans: [spanOf(desk.content, 'The wind was light')] })
    desk.addDraft(HARBOUR_LATER)
    const [lost] = desk.placement(claim)
    if (lost) desk.on({ type: 'passage.remove', claim, draft: desk.draft, passage: lost.id })
    expect(desk.placement(claim).map(({ text }) => text)).toEqual(['The wind was light'])
  })
})

describe('a claim with a passage nobody has placed', () => {
  it('can be rated, and still counts as to be verified again', () => {
    const { desk, claim } = deskWithLost()
    desk.check(claim, 'Seen again.')
    expect(countingVerdict(desk.article, claim)?.rationale).toBe('Seen again.')
    expect(desk.claim(claim).state).toBe('verify-again')
  })

  it('that was never rated is to be verified again once it is rated', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    desk.addDraft(HARBOUR_LATER)
    expect(desk.claim(claim).state).toBe('to-check')
    desk.check(claim)
    expect(desk.claim(claim).state).toBe('verify-again')
  })

  it('is neither held nor set to checked: it must be placed first, or retired', () => {
    const { desk, claim } = deskWithLost()
    const unplaced = { refusal: { key: 'refused.claim.unplaced' } }
    expect(desk.attempt(hold(claim))).toMatchObject(unplaced)
    expect(desk.attempt(check(claim))).toMatchObject(unplaced)
    desk.on({ type: 'claim.setState', claim, state: 'checking' })
    expect(desk.attempt(check(claim))).toMatchObject(unplaced)
  })
})

describe('a claim whose words changed', () => {
  it('does not count as checked by a way round', () => {
    const { desk, claim } = deskWithPlaced()
    const again = { refusal: { key: 'refused.checked.verify-again' } }
    expect(desk.attempt(check(claim))).toMatchObject(again)
    desk.on({ type: 'claim.setState', claim, state: 'checking' })
    expect(desk.attempt(check(claim))).toMatchObject(again)
    desk.check(claim, 'Seen again.')
    desk.on({ type: 'claim.setState', claim, state: 'verify-again' })
    expect(desk.attempt(check(claim)).ok).toBe(true)
  })

  it('rated again is checked', () => {
    const { desk, claim } = deskWithPlaced()
    desk.check(claim, 'Seen again.')
    expect(desk.claim(claim).state).toBe('checked')
  })
})

describe('“still holds”', () => {
  it('is a verdict of its own: the same rating and reason, for this draft and its words, naming the one it confirms', () => {
    const { desk, claim } = deskWithPlaced()
    const before = countingVerdict(desk.article, claim)
    desk.on(hold(claim))
    expect(countingVerdict(desk.article, claim)).toMatchObject({
      scale: before?.scale,
      rating: before?.rating,
      rationale: 'The manifest says so.',
      draft: desk.draft,
      words: ['Investigators reached Port Alder'],
      confirms: before?.id,
    })
    expect(desk.claim(claim).state).toBe('checked')
    expect(Object.values(desk.article.verdicts)).toHaveLength(2)
    desk.undo()
    expect(countingVerdict(desk.article, claim)).toEqual(before)
    expect(desk.claim(claim).state).toBe('verify-again')
  })

  it('needs something to confirm: a claim to be verified again, with a verdict and its reason', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('The wind was light')
    expect(desk.attempt(hold(claim))).toMatchObject({ refusal: { key: 'refused.hold.not-again' } })
    desk.on({ type: 'claim.setState', claim, state: 'verify-again' })
    expect(desk.attempt(hold(claim))).toMatchObject({ refusal: { key: 'refused.checked.no-verdict' } })
    const given = { claim, scale: ScaleId.parse('truth'), rating: RatingId.parse('true'), rationale: ' ' }
    desk.on({ type: 'verdict.give', ...given })
    desk.on({ type: 'claim.setState', claim, state: 'verify-again' })
    expect(desk.attempt(hold(claim))).toMatchObject({ refusal: { key: 'refused.checked.no-rationale' } })
  })

  it('holds on the first draft too, after edges moved', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('The wind was light')
    desk.check(claim)
    desk.place(claim, 'wind was light')
    desk.on(hold(claim))
    expect(countingVerdict(desk.article, claim)?.words).toEqual(['wind was light'])
    expect(desk.claim(claim).state).toBe('checked')
  })
})

describe('superseding', () => {
  it('retires the claim and begins another on the words that stand there now', () => {
    const { desk, claim } = deskWithPlaced()
    const edit = { kind: 'record', tags: ['crew'], priority: 'high', madeOn: 'Friday' } as const
    desk.on({ type: 'claim.edit', claim, details: { ...edit, tags: [...edit.tags] } })
    const made = desk.claim(desk.on(supersede(claim)) as ClaimId)
    expect(made).toMatchObject({
      number: 2,
      wording: 'Investigators reached Port Alder',
      kind: 'record',
      tags: ['crew'],
      priority: 'high',
      madeOn: '',
      state: 'to-check',
      updates: claim,
    })
    const [passage] = desk.placement(made.id)
    expect(passage).toMatchObject({ anchorState: 'exact', text: 'Investigators reached Port Alder' })
    expect(passage?.id).not.toBe(desk.placement(claim)[0]?.id)
    expect(Object.keys(made.placements)).toEqual([desk.draft])
    expect(desk.claim(claim).retired).toMatchObject({ by: desk.who, draft: desk.draft, why: '' })
    expect(desk.claim(desk.mark('The wind was light')).number).toBe(3)
  })

  it('leaves out passages without a place, and is refused when none has one', () => {
    const { desk, claim } = deskWithLost()
    expect(desk.attempt(supersede(claim))).toMatchObject({ refusal: { key: 'refused.supersede.nowhere' } })
    desk.on({ type: 'passage.add', claim, draft: desk.draft, spans: [spanOf(desk.content, 'The wind was light')] })
    const made = desk.on(supersede(claim)) as ClaimId
    expect(desk.placement(made).map(({ text }) => text)).toEqual(['The wind was light'])
  })

  it('is one step to undo', () => {
    const { desk, claim } = deskWithPlaced()
    const before = desk.article
    desk.on(supersede(claim))
    desk.undo()
    expect(desk.article).toEqual(before)
  })

  it('deleting the older claim drops the link, and undo brings it back', () => {
    const { desk, claim } = deskWithPlaced()
    const newer = desk.on(supersede(claim)) as ClaimId
    const before = desk.article
    desk.on({ type: 'claim.delete', claim })
    expect(desk.claim(newer)).not.toHaveProperty('updates')
    desk.undo()
    expect(desk.article).toEqual(before)
  })
})

describe('retiring', () => {
  it('keeps the claim and its number, says who, when, why and as of which draft, and counts it no more', () => {
    const { desk, claim } = deskWithLost()
    desk.on(retire(claim, 'The paragraph was cut.'))
    expect(desk.claim(claim)).toMatchObject({
      number: 1,
      retired: { by: desk.who, draft: desk.draft, why: 'The paragraph was cut.' },
    })
    expect(progressOf(desk.article, desk.content).claims).toEqual({ total: 0, checked: 0, verifyAgain: 0 })
  })

  it('leaves nothing to be done on it but to take it back, to delete it, and to note something', () => {
    const { desk, claim } = deskWithPlaced()
    const citation = { type: 'citation.add', claim, source: SourceId.parse(desk.newId()) } as const
    desk.on(citation)
    const [cited] = Object.values(desk.article.citations)
    const [passage] = desk.placement(claim)
    desk.on(retire(claim))
    if (!cited || !passage) throw new Error('The claim has no citation or no passage.')
    const { draft } = desk
    const spans = [spanOf(desk.content, 'The wind was light')]
    const given = { claim, scale: ScaleId.parse('truth'), rating: RatingId.parse('true'), rationale: 'Seen.' }
    for (const command of [
      hold(claim),
      supersede(claim),
      retire(claim),
      check(claim),
      citation,
      { type: 'citation.edit', citation: cited.id, details: {} },
      { type: 'citation.remove', citation: cited.id },
      { type: 'claim.edit', claim, details: {} },
      { type: 'claim.correct', claim, correction: null },
      { type: 'verdict.give', ...given },
      { type: 'passage.add', claim, draft, spans },
      { type: 'passage.move', claim, draft, passage: passage.id, spans },
      { type: 'passage.remove', claim, draft, passage: passage.id },
    ] as const)
      expect(desk.attempt(command), command.type).toMatchObject({ refusal: { key: 'refused.claim.retired' } })
    expect(desk.attempt({ type: 'note.add', claim, text: 'Cut on Sunday.', withheld: false }).ok).toBe(true)
    expect(desk.attempt({ type: 'claim.delete', claim }).ok).toBe(true)
  })

  it('can be taken back, as it was', () => {
    const { desk, claim } = deskWithPlaced()
    const before = desk.claim(claim)
    desk.on(retire(claim, 'By mistake.'))
    desk.on({ type: 'claim.restore', claim })
    expect(desk.claim(claim)).toEqual(before)
    expect(desk.attempt({ type: 'claim.restore', claim })).toMatchObject({
      refusal: { key: 'refused.claim.not-retired' },
    })
  })

  it('taken back on a later draft it is placed there, and reopened where its words are nowhere', () => {
    const desk = new OpenDesk()
    const wind = desk.mark('The wind was light')
    const load = desk.mark('212 passengers')
    for (const claim of [wind, load]) {
      desk.check(claim)
      desk.on(retire(claim))
    }
    desk.addDraft(HARBOUR_LATER)
    for (const claim of [wind, load]) desk.on({ type: 'claim.restore', claim })
    expect(desk.placement(wind)).toMatchObject([{ anchorState: 'exact' }])
    expect(desk.claim(wind).state).toBe('checked')
    expect(desk.placement(load)).toMatchObject([{ anchorState: 'lost' }])
    expect(desk.claim(load).state).toBe('verify-again')
  })
})

describe('signing off', () => {
  it('a sign-off of draft 1 is not one of draft 2, and a claim to verify again outweighs everything', () => {
    const desk = new OpenDesk()
    const load = desk.mark('212 passengers')
    const wind = desk.mark('The wind was light')
    desk.check(load)
    desk.check(wind)
    desk.on({ type: 'coverage.skip', draft: desk.draft, spans: [{ start: 0, end: HARBOUR.text.length }] })
    const article = onlyArticle(desk.article)
    const signedOff = { ...article, signOffs: [{ by: desk.who, at: '2026-03-01T10:00:00.000Z', draft: desk.draft }] }
    const stateOf = () => {
      const tables = {
        ...desk.article,
        articles: { [article.id]: { ...onlyArticle(desk.article), signOffs: signedOff.signOffs } },
      }
      return articleState(tables, progressOf(tables, desk.content))
    }
    expect(stateOf()).toBe('signed-off')
    desk.addDraft(HARBOUR_LATER)
    expect(stateOf()).toBe('verify-again')
    desk.on(retire(load))
    expect(stateOf()).toBe('checking')
    desk.on({ type: 'coverage.skip', draft: desk.draft, spans: [spanOf(desk.content, 'Investigators')] })
    expect(stateOf()).toBe('checked')
  })
})
