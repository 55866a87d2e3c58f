import { describe, expect, it } from 'vitest'
import type { CarriedPassage } from '../../../core/anchor/carry.ts'
import { claimOnDraft, passageOnDraft, skipOnDraft } from '../../../core/command/carry-over.ts'
import { contentsNeeded } from '../../../core/command/contents-needed.ts'
import type { Content } from '../../../core/model/content.ts'
import { type DraftId, DraftId as DraftIdSchema, SkipId } from '../../../core/model/ids.ts'
import type { PlacedPassage } from '../../../core/model/placement.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { receivedDraft, sha256 } from '../../support/desk.ts'
import { HARBOUR, HARBOUR_LATER, OpenDesk } from '../../support/open-desk.ts'
import { block, contentOf, spanOf } from '../../support/sample-content.ts'

const skip = (desk: OpenDesk, words: string) =>
  desk.on({ type: 'coverage.skip', draft: desk.draft, spans: [spanOf(desk.content, words)] })

const skipped = (desk: OpenDesk, draft: DraftId) =>
  Object.values(desk.article.skips).flatMap(({ placements }) => (placements[draft] ?? []).map(({ text }) => text))

describe('adding a draft', () => {
  it('makes it the one under check, with the next number', () => {
    const desk = new OpenDesk()
    const first = desk.draft
    const draft = desk.addDraft(HARBOUR_LATER, { name: 'update 18:00', publishedOn: 'Friday' })
    expect(desk.draft).toBe(draft)
    expect(desk.article.drafts[draft]).toMatchObject({
      number: 2,
      name: 'update 18:00',
      publishedOn: 'Friday',
      receivedBy: desk.who,
    })
    expect(desk.article.drafts[first]?.number).toBe(1)
  })

  it('takes the time of the update for the article when the draft states one', () => {
    const desk = new OpenDesk()
    desk.addDraft(HARBOUR_LATER, { updatedOn: 'Sunday, 18:00' })
    expect(onlyArticle(desk.article).updatedOn).toBe('Sunday, 18:00')
    desk.addDraft(HARBOUR)
    expect(onlyArticle(desk.article).updatedOn).toBe('Sunday, 18:00')
  })

  describe('whose headline changed', () => {
    const [now, later] = ['Ferry fire kills 14', 'Ferry fire kills 21'].map((headline) =>
      contentOf([block('headline', headline), block('paragraph', 'The ferry burned on Friday.')]),
    ) as [Content, Content]
    const titleAfter = (title: string, unread?: Content) => {
      const desk = new OpenDesk(now)
      desk.on({ type: 'article.edit', details: { title } })
      if (unread) desk.contents.delete(sha256(JSON.stringify(unread)))
      desk.addDraft(later)
      const added = onlyArticle(desk.article).title
      desk.undo()
      expect(onlyArticle(desk.article).title).toBe(title)
      return added
    }

    it('calls an article by it that was called by the old one, until it is taken back', () => {
      expect(titleAfter('Ferry fire kills 14')).toBe('Ferry fire kills 21')
    })

    it('leaves a title that somebody wrote, and any where the old text cannot be read', () => {
      expect(titleAfter('The ferry, for Friday')).toBe('The ferry, for Friday')
      expect(titleAfter('Ferry fire kills 14', now)).toBe('Ferry fire kills 14')
    })
  })

  it('is refused for the very text that is under check, and not for that of an earlier draft', () => {
    const desk = new OpenDesk()
    const again = { type: 'draft.add', draft: receivedDraft(desk.keep(HARBOUR)) } as const
    expect(desk.attempt(again)).toMatchObject({ refusal: { key: 'refused.draft.same' } })
    desk.addDraft(HARBOUR_LATER)
    expect(desk.attempt(again).ok).toBe(true)
  })

  it('is refused when the text, or the one the claims stand in, cannot be read', () => {
    const desk = new OpenDesk()
    const unread = { type: 'draft.add', draft: receivedDraft(sha256('nowhere')) } as const
    expect(desk.attempt(unread)).toMatchObject({ refusal: { key: 'refused.draft.unknown' } })
    desk.mark('The wind was light')
    const next = { type: 'draft.add', draft: receivedDraft(desk.keep(HARBOUR_LATER)) } as const
    desk.contents.delete(sha256(JSON.stringify(HARBOUR)))
    expect(desk.attempt(next)).toMatchObject({ refusal: { key: 'refused.draft.unknown' } })
  })

  it('places every claim and every sentence with nothing to check in the same step, which undo takes back whole', () => {
    const desk = new OpenDesk()
    const wind = desk.mark('The wind was light')
    const load = desk.mark('212 passengers')
    skip(desk, 'said a deckhand')
    const before = desk.article
    const draft = desk.addDraft(HARBOUR_LATER)
    expect(desk.placement(wind)).toMatchObject([{ anchorState: 'exact', text: 'The wind was light' }])
    expect(desk.placement(load)).toMatchObject([{ anchorState: 'lost', spans: [], text: '212 passengers' }])
    expect(skipped(desk, draft)).toEqual(['“We had no warning,” said a deckhand.'])
    const after = desk.article
    desk.undo()
    expect(desk.article).toEqual(before)
    desk.redo()
    expect(desk.article).toEqual(after)
  })

  it('a passage keeps its id, so that its correction and its history go along', () => {
    const desk = new OpenDesk()
    const wind = desk.mark('The wind was light')
    const [passage] = desk.placement(wind)
    if (passage)
      desk.on({ type: 'claim.correct', claim: wind, correction: { passage: passage.id, replacement: 'calm' } })
    desk.addDraft(HARBOUR_LATER)
    expect(desk.placement(wind)[0]?.id).toBe(passage?.id)
    expect(desk.claim(wind).correction?.replacement).toBe('calm')
  })

  it('keeps a checked claim checked when its words stand, and reopens one whose words are nowhere', () => {
    const desk = new OpenDesk()
    const wind = desk.mark('The wind was light')
    const load = desk.mark('212 passengers')
    const pier = desk.mark('struck the north pier')
    desk.check(wind)
    desk.check(load)
    desk.addDraft(HARBOUR_LATER)
    expect([wind, load, pier].map((claim) => desk.claim(claim).state)).toEqual(['checked', 'verify-again', 'to-check'])
  })

  it('what was lost is looked for from the last draft it had a place on', () => {
    const desk = new OpenDesk()
    const load = desk.mark('212 passengers')
    desk.check(load)
    desk.addDraft(HARBOUR_LATER)
    desk.addDraft(HARBOUR)
    expect(desk.placement(load)).toMatchObject([{ anchorState: 'exact', text: '212 passengers' }])
    expect(desk.claim(load).state).toBe('verify-again')
  })

  it('what is lost stays lost, with the words it had, where that draft cannot be read any more', () => {
    const desk = new OpenDesk()
    const load = desk.mark('212 passengers')
    desk.addDraft(HARBOUR_LATER)
    desk.contents.delete(sha256(JSON.stringify(HARBOUR)))
    desk.addDraft({ ...HARBOUR_LATER, text: `${HARBOUR_LATER.text} 212 passengers` })
    expect(desk.placement(load)).toMatchObject([{ anchorState: 'lost', text: '212 passengers' }])
  })

  it('leaves retired claims where they were', () => {
    const desk = new OpenDesk()
    const wind = desk.mark('The wind was light')
    desk.on({ type: 'claim.retire', claim: wind, why: '' })
    desk.addDraft(HARBOUR_LATER)
    expect(desk.placement(wind)).toEqual([])
  })

  it('names the contents it asks for: the new one, and those of the drafts where passages stood last', () => {
    const desk = new OpenDesk()
    desk.mark('212 passengers')
    desk.addDraft(HARBOUR_LATER)
    desk.mark('Investigators')
    const command = { type: 'draft.add', draft: receivedDraft(sha256('new')) } as const
    const [later, first] = [HARBOUR_LATER, HARBOUR].map((content) => sha256(JSON.stringify(content)))
    expect(new Set(contentsNeeded(desk.article, command))).toEqual(new Set([sha256('new'), later, first]))
  })
})

describe('the details of a draft', () => {
  it('can be said later; its text never changes', () => {
    const desk = new OpenDesk()
    const before = desk.article.drafts[desk.draft]
    desk.on({ type: 'draft.edit', draft: desk.draft, name: 'as published' })
    expect(desk.article.drafts[desk.draft]).toEqual({ ...before, name: 'as published' })
    desk.undo()
    expect(desk.article.drafts[desk.draft]).toEqual(before)
    const gone = DraftIdSchema.parse(desk.newId())
    expect(desk.attempt({ type: 'draft.edit', draft: gone })).toMatchObject({ refusal: { key: 'refused.draft.gone' } })
  })
})

describe('an earlier draft', () => {
  it('is read, not worked on', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('The wind was light')
    skip(desk, 'said a deckhand')
    const [passage] = desk.placement(claim)
    const draft = desk.draft
    desk.addDraft(HARBOUR_LATER)
    const spans = [spanOf(HARBOUR, 'Three people')]
    const earlier = { refusal: { key: 'refused.draft.earlier' } }
    expect(desk.attempt({ type: 'claim.mark', draft, spans })).toMatchObject(earlier)
    expect(desk.attempt({ type: 'passage.add', claim, draft, spans })).toMatchObject(earlier)
    expect(desk.attempt({ type: 'coverage.skip', draft, spans })).toMatchObject(earlier)
    expect(desk.attempt({ type: 'coverage.unskip', draft, spans })).toMatchObject(earlier)
    if (!passage) throw new Error('The claim has no passage.')
    expect(desk.attempt({ type: 'passage.move', claim, draft, passage: passage.id, spans })).toMatchObject(earlier)
    expect(desk.attempt({ type: 'passage.remove', claim, draft, passage: passage.id })).toMatchObject(earlier)
  })

  it('keeps what was decided on it when “nothing to check” is taken back on a later one', () => {
    const desk = new OpenDesk()
    const first = desk.draft
    skip(desk, 'said a deckhand')
    const draft = desk.addDraft(HARBOUR_LATER)
    desk.on({ type: 'coverage.unskip', draft, spans: [spanOf(desk.content, 'said a deckhand')] })
    expect(skipped(desk, first)).toEqual(['“We had no warning,” said a deckhand.'])
    expect(skipped(desk, draft)).toEqual([])
    skip(desk, 'said a deckhand')
    expect(skipped(desk, draft)).toEqual(['“We had no warning,” said a deckhand.'])
  })
})

describe('a claim on another draft', () => {
  const at = (words: string) => spanOf(HARBOUR_LATER, words)
  const carried = (part: Partial<CarriedPassage>): CarriedPassage => ({
    anchorState: 'exact',
    spans: [at('The wind was light')],
    candidates: [],
    confidence: 1,
    reasons: [],
    ...part,
  })
  const figure = { kind: 'figure', before: '14', after: '21', around: false } as const
  const next = DraftIdSchema.parse('0195f000-0000-7000-8000-0000000000ff')

  const carriedOver = (answer: CarriedPassage) => {
    const desk = new OpenDesk()
    const wind = desk.mark('The wind was light')
    desk.check(wind)
    const passage = desk.placement(wind)[0] as PlacedPassage
    const placed = passageOnDraft(passage, answer, HARBOUR_LATER)
    return { placed, claim: claimOnDraft(desk.claim(wind), next, [placed]), passage }
  }

  it.each<[string, CarriedPassage, 'checked' | 'verify-again']>([
    ['the same words in the same place', carried({}), 'checked'],
    ['the same words elsewhere', carried({ anchorState: 'moved' }), 'checked'],
    ['words changed in nothing that matters', carried({ anchorState: 'changed' }), 'checked'],
    ['words changed in a figure', carried({ anchorState: 'changed', reasons: [figure] }), 'verify-again'],
    ['something that matters around them', carried({ reasons: [{ ...figure, around: true }] }), 'verify-again'],
    ['several places', carried({ anchorState: 'ambiguous', spans: [], candidates: [at('pier')] }), 'verify-again'],
    ['no place', carried({ anchorState: 'lost', spans: [], confidence: 0 }), 'verify-again'],
  ])('a checked claim with %s', (_what, answer, state) => {
    expect(carriedOver(answer).claim.state).toBe(state)
  })

  it('has the words that stand there now, and says what differs', () => {
    const { placed, passage } = carriedOver(
      carried({ anchorState: 'changed', spans: [at('struck the north'), at('pier at 23:40')], reasons: [figure] }),
    )
    expect(placed).toEqual({
      id: passage.id,
      spans: [at('struck the north'), at('pier at 23:40')],
      text: 'struck the north … pier at 23:40',
      anchorState: 'changed',
      reasons: [figure],
    })
  })

  it('keeps the words it had last, and the places that may be meant, while it has none', () => {
    const { placed, passage } = carriedOver(carried({ anchorState: 'lost', spans: [], candidates: [at('north pier')] }))
    expect(placed).toEqual({
      id: passage.id,
      spans: [],
      text: 'The wind was light',
      anchorState: 'lost',
      candidates: [at('north pier')],
    })
  })

  it('is as good as its worst passage, and stays on the drafts before as it was', () => {
    const { claim, placed } = carriedOver(carried({}))
    const lost = { ...placed, anchorState: 'lost' as const, spans: [] }
    expect(claimOnDraft(claim, next, [placed, lost]).state).toBe('verify-again')
    expect(Object.keys(claim.placements)).toHaveLength(2)
  })

  it('that is not checked keeps its state', () => {
    const { claim, placed } = carriedOver(carried({}))
    const lost = { ...placed, anchorState: 'lost' as const, spans: [] }
    for (const state of ['to-check', 'checking', 'verify-again'] as const)
      expect(claimOnDraft({ ...claim, state }, next, [lost]).state).toBe(state)
  })

  it('“nothing to check here” goes along only where nothing that matters changed: else the sentence is to be looked at', () => {
    const { placed } = carriedOver(carried({ anchorState: 'changed' }))
    const nothing = {
      id: SkipId.parse('0195f000-0000-7000-8000-0000000000fe'),
      placements: {},
      by: new OpenDesk().who,
      at: '2026-03-01T09:00:00.000Z',
    }
    expect(skipOnDraft(nothing, next, [placed]).placements[next]).toEqual([placed])
    expect(skipOnDraft(nothing, next, [{ ...placed, reasons: [figure] }]).placements[next]).toEqual([])
    expect(skipOnDraft(nothing, next, [{ ...placed, anchorState: 'ambiguous', spans: [] }]).placements[next]).toEqual(
      [],
    )
  })
})
