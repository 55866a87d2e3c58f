import { describe, expect, it } from 'vitest'
import { carryPassages } from '../../../core/anchor/carry.ts'
import { buildContent } from '../../../core/text/build-content.ts'

const contentOf = (...paragraphs: string[]) =>
  buildContent(
    paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
    { language: 'en', direction: 'ltr' },
  )

const FIRE = 'A fire aboard the ferry killed 14 people on Saturday, the harbour authority said.'
const SHIP = 'The ship had passed its last inspection in May, the operator said.'
const BUILT = 'It was built in 1998 and carries up to 900 passengers.'

/** What became of some words when the paragraphs of an article became others; several words are one passage. */
function carried(fresh: readonly string[], ...words: string[]) {
  const before = contentOf(FIRE, SHIP, BUILT)
  const after = contentOf(...fresh)
  const spans = words.map((one) => {
    const start = before.text.indexOf(one)
    return { start, end: start + one.length }
  })
  const [passage] = carryPassages(before, after, [spans])
  if (!passage) throw new Error('Nothing was carried.')
  return {
    state: passage.anchorState,
    words: passage.spans.map(({ start, end }) => after.text.slice(start, end)),
    candidates: passage.candidates.map(({ start, end }) => after.text.slice(start, end)),
    reasons: passage.reasons.map(
      ({ kind, before: from, after: to, around }) => `${kind} ${from}>${to}${around ? ' around' : ''}`,
    ),
  }
}

describe('a passage carried to the next draft', () => {
  it('keeps its verdict where nothing about it changed', () => {
    expect(carried([FIRE, 'A new paragraph.', SHIP, BUILT], 'killed 14 people')).toEqual({
      state: 'exact',
      words: ['killed 14 people'],
      candidates: [],
      reasons: [],
    })
  })

  it('says which figure changed', () => {
    expect(carried([FIRE.replace('14', '21'), SHIP, BUILT], 'killed 14 people')).toMatchObject({
      state: 'changed',
      words: ['killed 21 people'],
      reasons: ['figure 14>21'],
    })
  })

  it('says that a negation came in', () => {
    expect(
      carried([FIRE, SHIP.replace('had passed', 'had not passed'), BUILT], 'had passed its last inspection'),
    ).toMatchObject({
      words: ['had not passed its last inspection'],
      reasons: ['negation >not'],
    })
  })

  it('is flagged when its own words stand and the attribution around them changed', () => {
    const { state, reasons } = carried(
      [FIRE, SHIP.replace('the operator', 'a survivor'), BUILT],
      'passed its last inspection in May',
    )
    expect(state).toBe('exact')
    expect(reasons.join()).toMatch(/around/)
  })

  it('is not flagged for a comma, a kind of quotation mark or another space', () => {
    expect(
      carried([FIRE, SHIP, BUILT.replace('1998 and', '1998, and')], 'built in 1998 and carries up to 900 passengers'),
    ).toMatchObject({
      state: 'changed',
      reasons: [],
    })
  })

  it('of several spans is as sure as the least sure of them, and nowhere when one of them is', () => {
    const spans = ['killed 14 people', 'the harbour authority said']
    expect(carried([FIRE.replace('14', '21'), SHIP, BUILT], ...spans)).toMatchObject({
      state: 'changed',
      words: ['killed 21 people', 'the harbour authority said'],
    })
    const both = carried([FIRE, BUILT], 'killed 14 people', 'passed its last inspection in May')
    expect(both).toMatchObject({ state: 'lost', words: [], reasons: [] })
    expect(both.candidates).toEqual(['killed 14 people'])
  })

  it('without any span is lost', () => {
    expect(carryPassages(contentOf(FIRE), contentOf(FIRE), [[]])).toMatchObject([{ anchorState: 'lost', spans: [] }])
  })

  it('keeps order: a paragraph that moved past two edited ones has moved, and they have not', () => {
    const moved = 'Rescuers reached the ferry 25 minutes after the first distress call.'
    const before = contentOf(
      FIRE,
      moved,
      `${SHIP} The alarm worked throughout, he added.`,
      'One child was among the dead, the coast guard said.',
      BUILT,
    )
    const after = contentOf(
      FIRE,
      'The ship had not passed its last inspection in May, documents show; the operator had said it did.',
      'Three children were among the dead, the coast guard said; 111 were injured.',
      moved,
      BUILT,
    )
    const states = ['25 minutes', 'had passed its last inspection in May', 'One child was among the dead'].map(
      (words) => {
        const start = before.text.indexOf(words)
        const [passage] = carryPassages(before, after, [[{ start, end: start + words.length }]])
        const [span] = passage?.spans ?? []
        return `${passage?.anchorState}: ${span && after.text.slice(span.start, span.end)}`
      },
    )
    expect(states).toEqual([
      'moved: 25 minutes',
      'changed: had not passed its last inspection in May',
      'changed: Three children were among the dead',
    ])
  })
})
