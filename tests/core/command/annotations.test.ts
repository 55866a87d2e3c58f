import { describe, expect, it } from 'vitest'
import { PersonId } from '../../../core/model/ids.ts'
import { OpenDesk } from '../../support/open-desk.ts'
import { spanOf } from '../../support/sample-content.ts'

const ILSE = PersonId.parse('0195f000-00ff-7000-8000-000000000001')
const AT = '2023-09-01T08:00:00.000Z'

const note = (text: string, at: string | null = AT) => ({ text, by: ILSE, at })
const add = (
  desk: OpenDesk,
  ...annotations: { words?: string; spans?: { start: number; end: number }[]; texts: string[]; tags?: string[] }[]
) =>
  desk.on({
    type: 'annotations.add',
    draft: desk.draft,
    annotations: annotations.map(({ words = '', spans, texts, tags = [] }) => ({
      spans: spans ?? [spanOf(desk.content, words)],
      words,
      tags,
      notes: texts.map((text) => note(text)),
    })),
  })
const claims = (desk: OpenDesk) => Object.values(desk.article.claims)
const notes = (desk: OpenDesk) => Object.values(desk.article.notes)

describe('adding annotations of others', () => {
  it('makes a claim for each passage, with notes by their authors and of their time', () => {
    const desk = new OpenDesk()
    const made = add(desk, { words: '212 passengers', texts: ['Says who?', 'The log.'], tags: ['figure'] })
    const [claim] = claims(desk)
    expect(claim).toMatchObject({
      id: made,
      number: 1,
      wording: '212 passengers',
      state: 'to-check',
      tags: ['figure'],
      createdBy: desk.who,
    })
    expect(claim?.placements[desk.draft]).toMatchObject([{ text: '212 passengers', anchorState: 'exact' }])
    expect(notes(desk)).toMatchObject([
      { claim: made, text: 'Says who?', by: ILSE, at: AT, withheld: false },
      { claim: made, text: 'The log.', by: ILSE, at: AT },
    ])
  })

  it('is one step: undo takes all of it back', () => {
    const desk = new OpenDesk()
    const before = desk.article
    add(desk, { words: '212 passengers', texts: ['a'] }, { words: 'The wind was light', texts: ['b'] })
    expect(claims(desk)).toHaveLength(2)
    desk.undo()
    expect(desk.article).toEqual(before)
    desk.redo()
    expect(claims(desk).map(({ number }) => number)).toEqual([1, 2])
  })

  it('puts notes on the claim that has exactly the passage, and leaves its wording alone', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    desk.on({ type: 'claim.edit', claim, details: { wording: 'It carried 212 people.', tags: ['load'] } })
    add(desk, { words: '212 passengers', texts: ['Says who?'], tags: ['figure', 'load'] })
    expect(claims(desk)).toHaveLength(1)
    expect(desk.claim(claim)).toMatchObject({ wording: 'It carried 212 people.', tags: ['load', 'figure'] })
    expect(notes(desk)).toMatchObject([{ claim }])
  })

  it('puts two on the same passage on one new claim, and the wording is that of the first', () => {
    const desk = new OpenDesk()
    add(desk, { words: '212 passengers', texts: ['a'] }, { words: '212 passengers', texts: ['b'] })
    expect(claims(desk)).toHaveLength(1)
    expect(notes(desk)).toHaveLength(2)
  })

  it('a claim on other words next to it, or a retired one, is another claim', () => {
    const desk = new OpenDesk()
    const retired = desk.mark('The wind was light')
    desk.mark('carried 212 passengers')
    desk.on({ type: 'claim.retire', claim: retired, why: '' })
    add(desk, { words: '212 passengers', texts: ['a'] }, { words: 'The wind was light', texts: ['b'] })
    expect(claims(desk)).toHaveLength(4)
  })

  it('without a place it makes a claim that is lost, with the words it was made on; added again, on that claim', () => {
    const desk = new OpenDesk()
    add(desk, { spans: [], words: 'The captain was drunk', texts: ['Who says so?'] })
    add(desk, { spans: [], words: 'The captain was drunk', texts: ['Nobody.'] })
    expect(claims(desk)).toHaveLength(1)
    const [claim] = claims(desk)
    expect(claim).toMatchObject({ wording: 'The captain was drunk' })
    expect(claim?.placements[desk.draft]).toMatchObject([
      { spans: [], anchorState: 'lost', text: 'The captain was drunk' },
    ])
    desk.place(claims(desk)[0]?.id as never, 'said a deckhand')
    expect(claims(desk)[0]?.placements[desk.draft]).toMatchObject([{ text: 'said a deckhand' }])
  })

  it('without words or place its wording is what it says', () => {
    const desk = new OpenDesk()
    add(desk, { spans: [], texts: ['Look at the picture.'] })
    expect(claims(desk)[0]?.wording).toBe('Look at the picture.')
  })

  it('an undated note is of now', () => {
    const desk = new OpenDesk()
    desk.on({
      type: 'annotations.add',
      draft: desk.draft,
      annotations: [{ spans: [spanOf(desk.content, '212')], words: '212', tags: [], notes: [note('a', null)] }],
    })
    expect(notes(desk)[0]?.at).toBe(desk.given.now())
  })

  it('refuses a place outside the text, and an earlier draft, and changes nothing', () => {
    const desk = new OpenDesk()
    const attempt = (spans: { start: number; end: number }[], draft = desk.draft) =>
      desk.attempt({
        type: 'annotations.add',
        draft,
        annotations: [{ spans, words: 'a', tags: [], notes: [note('a')] }],
      })
    expect(attempt([{ start: 0, end: 9_999 }])).toMatchObject({ ok: false, refusal: { key: 'refused.span.outside' } })
    expect(attempt([{ start: 5, end: 5 }])).toMatchObject({ ok: false, refusal: { key: 'refused.selection.empty' } })
    expect(claims(desk)).toEqual([])
  })
})

it('people who are named by what comes from elsewhere are added in one step, none twice', () => {
  const desk = new OpenDesk()
  const people = [{ id: ILSE, name: ' Ilse ' }]
  desk.onLibrary({ type: 'people.add', people })
  desk.onLibrary({ type: 'people.add', people: [{ id: ILSE, name: 'Somebody else' }] })
  expect(desk.library.people[ILSE]?.name).toBe('Ilse')
})
