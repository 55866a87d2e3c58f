import { describe, expect, it } from 'vitest'
import type { AnchorState } from '../../../core/model/placement.ts'
import { anchorStateOf } from '../../../core/query/anchoring.ts'
import { progressOf } from '../../../core/query/progress.ts'
import { countingVerdicts } from '../../../core/query/verdicts.ts'
import { SAMPLE_CLAIMS, SAMPLE_SKIPS } from '../../../core/sample/checks.ts'
import { SAMPLE_EVIDENCE, SAMPLE_SOURCES } from '../../../core/sample/sources.ts'
import { FIRST_DRAFT, SECOND_DRAFT } from '../../../core/sample/story.ts'
import { countWords } from '../../../core/text/words.ts'
import { FIRST, PetrelDesk, SECOND } from '../../support/petrel.ts'

const timesIn = (text: string, words: string) => text.split(words).length - 1
const weekdayOf = (date: string) => new Date(`${date}T12:00:00Z`).toLocaleDateString('en', { weekday: 'long' })

describe('the story of the sample', () => {
  it('is about 600 words long, in both drafts', () => {
    for (const { text } of [FIRST, SECOND]) {
      expect(countWords(text)).toBeGreaterThan(550)
      expect(countWords(text)).toBeLessThan(680)
    }
  })

  it('is set like a news story: headline, standfirst, byline with its date, headings, paragraphs', () => {
    for (const { blocks } of [FIRST, SECOND]) {
      const kinds = blocks.map(({ kind }) => kind)
      expect(kinds.slice(0, 5)).toEqual(['headline', 'standfirst', 'byline', 'byline', 'paragraph'])
      expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(2)
    }
  })

  it('quotes people by name, states its dates, and ends with one update note', () => {
    expect(FIRST_DRAFT.match(/” said [A-Z]\w+ [A-Z]\w+/g)?.length).toBeGreaterThanOrEqual(3)
    expect(FIRST_DRAFT).toContain('Published 18 September 2025, 07:30')
    expect(FIRST_DRAFT.match(/^Updated /gm)).toHaveLength(1)
    expect(FIRST_DRAFT.split('\n\n').at(-1)).toMatch(/^Updated 18 September 2025, 11:15: /)
  })

  it('has slips to be found', () => {
    // A headline that says another figure than the text.
    expect(FIRST_DRAFT.split('\n')[0]).toContain('£14m')
    expect(FIRST_DRAFT).toContain('The repair has cost £12.6 million')
    // A share that does not follow from its two numbers.
    expect(FIRST_DRAFT).toContain('from 182,400 in 2023 to 41,100 in 2024, a drop of 68 per cent')
    expect(Math.round((1 - 41_100 / 182_400) * 100)).toBe(77)
    // A weekday that does not fit its date, among others that do.
    expect(FIRST_DRAFT).toContain('Thursday 16 September')
    expect(weekdayOf('2025-09-16')).toBe('Tuesday')
    expect(FIRST_DRAFT).toContain('Monday 22 September')
    expect(weekdayOf('2025-09-22')).toBe('Monday')
    // One quotation in two mouths, and one name in two spellings.
    expect(FIRST_DRAFT).toMatch(/a promise kept,” said Odile Brannock/)
    expect(FIRST_DRAFT).toMatch(/council leader, Tam Verrick.*“a promise kept”, he told/)
    expect(FIRST_DRAFT).toContain('Ms Brannoch')
  })

  it('is mended in some places by the second draft, and not in all', () => {
    expect(SECOND_DRAFT).not.toMatch(/£14m|Thursday 16|Brannoch/)
    expect(SECOND_DRAFT).toContain('68 per cent')
    expect(SECOND_DRAFT).toMatch(/Tam Verrick.*“a promise kept”, he told/)
  })
})

describe('the sample', () => {
  it('marks words that stand in its first draft exactly once', () => {
    const marked = SAMPLE_CLAIMS.flatMap(({ words, alsoAt = [] }) => [words, ...alsoAt])
    expect([...marked, ...SAMPLE_SKIPS].filter((words) => timesIn(FIRST.text, words) !== 1)).toEqual([])
  })

  it('is refused, whole, where its words are not in the draft', () => {
    expect(() => new PetrelDesk({ ...FIRST, text: FIRST.text.replace('87 people', '88 people') })).toThrow()
  })

  it('is the same each time, but for ids and times', () => {
    const [one, other] = [new PetrelDesk(), new PetrelDesk()]
    expect(one.steps).toEqual(other.steps)
    expect(one.steps.length).toBeGreaterThan(40)
  })

  it('is half checked, with sentences nobody has looked at', () => {
    const { claims, sentences } = progressOf(new PetrelDesk().article, FIRST)
    expect(claims.total).toBeGreaterThanOrEqual(10)
    expect(claims.total).toBeLessThanOrEqual(14)
    expect(claims.checked / claims.total).toBeGreaterThan(0.4)
    expect(claims.checked / claims.total).toBeLessThan(0.65)
    expect(sentences.looked).toBeLessThan(sentences.total)
  })

  it('shows every feature: kinds, claimants, stances, grades, ratings, notes, corrections, skips', () => {
    const { article: tables } = new PetrelDesk()
    const claims = Object.values(tables.claims)
    const citations = Object.values(tables.citations)
    const notes = Object.values(tables.notes)
    const several = claims.filter(({ placements }) => Object.values(placements).some((placed) => placed.length > 1))
    expect(new Set(claims.map(({ kind }) => kind)).size).toBeGreaterThan(5)
    expect(new Set(claims.map(({ claimant }) => JSON.stringify(claimant))).size).toBeGreaterThan(4)
    expect(new Set(claims.map(({ state }) => state))).toEqual(new Set(['to-check', 'checking', 'checked']))
    expect(new Set(citations.map(({ stance }) => stance))).toEqual(new Set(['supports', 'refutes', 'context']))
    expect(citations.filter(({ quote }) => quote === '')).toEqual([])
    expect(citations.some(({ locator }) => locator !== '')).toBe(true)
    expect(new Set([...countingVerdicts(tables).values()].map(({ rating }) => rating.look)).size).toBeGreaterThan(4)
    expect(Object.values(tables.verdicts).filter(({ rationale }) => rationale === '')).toEqual([])
    expect(claims.some(({ correction }) => correction)).toBe(true)
    expect(notes.map(({ withheld }) => withheld)).toEqual(expect.arrayContaining([true, false]))
    expect(several).toHaveLength(1)
    expect(Object.keys(tables.skips)).toHaveLength(SAMPLE_SKIPS.length)
  })

  it('has claims that lie in one another', () => {
    const spans = Object.values(new PetrelDesk().article.claims).map(
      ({ placements }) => Object.values(placements)[0]?.[0]?.spans[0] ?? { start: 0, end: 0 },
    )
    const inside = spans.filter((span) =>
      spans.some((other) => other !== span && other.start <= span.start && other.end >= span.end),
    )
    expect(inside).toHaveLength(1)
  })

  it('cites every one of its sources, and quotes its evidence as it stands', () => {
    const cited = SAMPLE_CLAIMS.flatMap(({ citations = [] }) => citations)
    expect(new Set(cited.map(({ source }) => source))).toEqual(new Set(Object.keys(SAMPLE_SOURCES)))
    const page = SAMPLE_EVIDENCE.html.replace(/\s+/g, ' ')
    const quotes = cited.filter(({ source }) => source === SAMPLE_EVIDENCE.source).map(({ details }) => details.quote)
    expect(quotes.filter((quote) => !page.includes(quote ?? ''))).toEqual([])
  })

  it('names nobody it could harm: every address is one that belongs to nobody', () => {
    const everything = JSON.stringify([SAMPLE_SOURCES, SAMPLE_EVIDENCE, FIRST_DRAFT, SECOND_DRAFT, SAMPLE_CLAIMS])
    const addresses = everything.match(/https?:\/\/[^/"\s]+/g) ?? []
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([])
  })
})

describe('the second draft of the sample', () => {
  const desk = new PetrelDesk()
  const draft = desk.addDraft(SECOND)
  const became = (state: AnchorState) =>
    Object.values(desk.article.claims).filter((claim) => anchorStateOf(claim, draft) === state)

  it('leaves some claims exact, moves one, changes some and loses one', () => {
    expect(became('exact').length).toBeGreaterThan(5)
    expect(became('moved').map(({ wording }) => wording)).toEqual(['The launch did not sail on 113 days in 2024.'])
    expect(became('lost').map(({ wording }) => wording)).toEqual([
      'The only shop on Hallin cut its opening hours by a third.',
    ])
    expect(became('changed')).toHaveLength(4)
  })

  it('reopens what changed in what matters, and nothing else', () => {
    const reopened = Object.values(desk.article.claims).filter(({ state }) => state === 'verify-again')
    expect(reopened.map(({ placements }) => placements[draft]?.[0]?.text)).toEqual([
      'sails again after £12.6m repair',
      '19 of the 52 plates below the waterline had to be replaced',
      'passed her sea trials on Tuesday 16 September',
      'The island’s only shop cut its opening hours by a third.',
    ])
    const harmless = became('changed').filter(({ state }) => state === 'checked')
    expect(harmless.map(({ number }) => number)).toEqual([6])
  })

  it('has a sentence that is new', () => {
    const fresh = SECOND.sentences.map(({ start, end }) => SECOND.text.slice(start, end))
    expect(fresh.filter((sentence) => !FIRST.text.includes(sentence))).toContain(
      'Tickets went on sale at noon on Thursday, and 214 were sold within the hour.',
    )
  })
})
