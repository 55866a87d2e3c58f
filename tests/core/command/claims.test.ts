import { describe, expect, it } from 'vitest'
import { PassageId, RatingId, ScaleId, SourceId } from '../../../core/model/ids.ts'
import { OpenDesk } from '../../support/open-desk.ts'
import { spanOf } from '../../support/sample-content.ts'

const TRUTH = ScaleId.parse('truth')
const rate = (desk: OpenDesk, claim: ReturnType<OpenDesk['mark']>, rating: string, rationale = '') =>
  desk.on({ type: 'verdict.give', claim, scale: TRUTH, rating: RatingId.parse(rating), rationale })

describe('marking a claim', () => {
  it('takes the words of the selection as its wording, without stray space', () => {
    const desk = new OpenDesk()
    const span = spanOf(desk.content, ' struck the north pier ')
    const claim = desk.claim(
      desk.on({ type: 'claim.mark', draft: desk.draft, spans: [span] }) as ReturnType<OpenDesk['mark']>,
    )
    expect(claim.wording).toBe('struck the north pier')
    expect(claim.placements[desk.draft]?.[0]?.spans).toEqual([{ start: span.start + 1, end: span.end - 1 }])
    expect(claim.state).toBe('to-check')
  })

  it('may cross paragraphs, and its wording is still one line', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('twice its usual load.\n“We had no warning,”')
    expect(desk.claim(claim).wording).toBe('twice its usual load. “We had no warning,”')
  })

  it('may have several passages from the start, each wording said once', () => {
    const desk = new OpenDesk()
    const at = (words: string) => [spanOf(desk.content, words)]
    const mark = (first: string, ...others: string[]) =>
      desk.claim(
        desk.on({
          type: 'claim.mark',
          draft: desk.draft,
          spans: at(first),
          alsoAt: others.map(at),
        }) as ReturnType<OpenDesk['mark']>,
      )
    const claim = mark('212 passengers', 'The wind was light', '212 passengers')
    expect(claim.placements[desk.draft]?.map(({ text }) => text)).toEqual(['212 passengers', 'The wind was light'])
    expect(claim.wording).toBe('212 passengers … The wind was light')
    desk.undo()
    expect(Object.values(desk.article.claims)).toEqual([])
  })

  it('takes several further passages at once, without those it has', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    const at = (words: string) => [spanOf(desk.content, words)]
    const add = (first: string, ...others: string[]) =>
      desk.tryOn({ type: 'passage.add', claim, draft: desk.draft, spans: at(first), alsoAt: others.map(at) })
    expect(add('212 passengers', 'The wind was light')).toBe(true)
    expect(desk.claim(claim).placements[desk.draft]).toHaveLength(2)
    expect(add('212 passengers', 'The wind was light')).toBe(false)
  })

  it('refuses a selection of nothing, of white space, and outside the text', () => {
    const desk = new OpenDesk()
    const at = (start: number, end: number) =>
      desk.attempt({ type: 'claim.mark', draft: desk.draft, spans: [{ start, end }] })
    const space = desk.content.text.indexOf(' ')
    expect(at(5, 5)).toMatchObject({ ok: false, refusal: { key: 'refused.selection.empty' } })
    expect(at(space, space + 1)).toMatchObject({ ok: false, refusal: { key: 'refused.selection.empty' } })
    expect(at(0, 100_000)).toMatchObject({ ok: false, refusal: { key: 'refused.span.outside' } })
  })

  it('never gives the number of a deleted claim again', () => {
    const desk = new OpenDesk()
    desk.mark('Three people were hurt')
    const second = desk.mark('212 passengers')
    desk.on({ type: 'claim.delete', claim: second })
    expect(desk.claim(desk.mark('The wind was light')).number).toBe(3)
  })

  it('may overlap another claim and nest in it', () => {
    const desk = new OpenDesk()
    const outer = desk.mark('It carried 212 passengers, twice its usual load.')
    const inner = desk.mark('212 passengers')
    const across = desk.mark('passengers, twice its usual load.\n“We had no warning')
    expect([outer, inner, across].map((claim) => desk.claim(claim).number)).toEqual([1, 2, 3])
  })
})

describe('passages', () => {
  it('a claim holds several, keeps at least one, and refuses the same words twice', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    const more = { draft: desk.draft, spans: [spanOf(desk.content, 'twice its usual load')] }
    desk.on({ type: 'passage.add', claim, ...more })
    expect(desk.claim(claim).placements[desk.draft]?.map(({ text }) => text)).toEqual([
      '212 passengers',
      'twice its usual load',
    ])
    expect(desk.attempt({ type: 'passage.add', claim, ...more })).toMatchObject({
      refusal: { key: 'refused.passage.already' },
    })
    const [first, second] = desk.claim(claim).placements[desk.draft] ?? []
    desk.on({ type: 'passage.remove', claim, draft: desk.draft, passage: first?.id ?? PassageId.parse('') })
    expect(
      desk.attempt({ type: 'passage.remove', claim, draft: desk.draft, passage: second?.id ?? PassageId.parse('') }),
    ).toMatchObject({
      refusal: { key: 'refused.passage.last' },
    })
  })

  it('moving the edges of a checked claim asks for another look: a verdict does not outlive its words', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    rate(desk, claim, 'true', 'The manifest says so.')
    const passage = desk.claim(claim).placements[desk.draft]?.[0]?.id ?? PassageId.parse('')
    desk.on({
      type: 'passage.move',
      claim,
      draft: desk.draft,
      passage,
      spans: [spanOf(desk.content, '212 passengers, twice its usual load')],
    })
    expect(desk.claim(claim).state).toBe('verify-again')
    desk.undo()
    expect(desk.claim(claim).state).toBe('checked')
  })

  it('removing a corrected passage drops the correction with it', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    desk.on({ type: 'passage.add', claim, draft: desk.draft, spans: [spanOf(desk.content, 'usual load')] })
    const passage = desk.claim(claim).placements[desk.draft]?.[1]?.id ?? PassageId.parse('')
    desk.on({ type: 'claim.correct', claim, correction: { passage, replacement: 'licensed load' } })
    desk.on({ type: 'passage.remove', claim, draft: desk.draft, passage })
    expect(desk.claim(claim).correction).toBeNull()
  })
})

describe('the work state of a claim', () => {
  it('is checked once the verdict says why, and checking until then', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    rate(desk, claim, 'false')
    expect(desk.claim(claim).state).toBe('checking')
    rate(desk, claim, 'false', 'The manifest lists 121.')
    expect(desk.claim(claim).state).toBe('checked')
    rate(desk, claim, 'true', '   ')
    expect(desk.claim(claim).state).toBe('checking')
  })

  it('cannot be set to checked without a verdict or without its reason', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    const check = () => desk.attempt({ type: 'claim.setState', claim, state: 'checked' })
    expect(check()).toMatchObject({ refusal: { key: 'refused.checked.no-verdict' } })
    rate(desk, claim, 'true')
    expect(check()).toMatchObject({ refusal: { key: 'refused.checked.no-rationale' } })
    rate(desk, claim, 'true', 'Seen.')
    desk.on({ type: 'claim.setState', claim, state: 'checking' })
    expect(check().ok).toBe(true)
  })

  it('becomes checking when the first source is cited', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    desk.on({ type: 'citation.add', claim, source: SourceId.parse(desk.newId()) })
    expect(desk.claim(claim).state).toBe('checking')
  })

  it('a verdict freezes scale, rating, draft and the words it was given for', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    rate(desk, claim, 'mostly-true', 'Counted.')
    expect(Object.values(desk.article.verdicts)[0]).toMatchObject({
      scale: { name: 'Truth scale' },
      rating: { name: 'Mostly true', number: 4, look: 'mostly-true' },
      draft: desk.draft,
      words: ['212 passengers'],
      by: desk.who,
    })
  })

  it('a retired rating is not given any more', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    const legend = {
      type: 'verdict.give',
      claim,
      scale: ScaleId.parse('snopes'),
      rating: RatingId.parse('legend'),
      rationale: '',
    } as const
    expect(desk.attempt(legend)).toMatchObject({
      refusal: { key: 'refused.rating.retired', values: { rating: 'Legend' } },
    })
  })

  it('deleting a claim takes its citations, verdicts and notes, and undo brings all of it back', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    desk.on({ type: 'citation.add', claim, source: SourceId.parse(desk.newId()) })
    rate(desk, claim, 'true', 'Seen.')
    desk.on({ type: 'note.add', claim, text: 'Call again.', withheld: true })
    const before = desk.article
    desk.on({ type: 'claim.delete', claim })
    expect([desk.article.claims, desk.article.citations, desk.article.verdicts, desk.article.notes]).toEqual([
      {},
      {},
      {},
      {},
    ])
    desk.undo()
    expect(desk.article).toEqual(before)
  })
})
