import { describe, expect, it } from 'vitest'
import { placeAnnotations } from '../../../core/anchor/place-annotations.ts'
import { HARBOUR, HARBOUR_LATER, HARBOUR_LATEST } from '../../support/open-desk.ts'
import { block, contentOf, spanOf } from '../../support/sample-content.ts'

const on = (about: object = {}) => ({ quote: null, spans: null, ...about })
const place = (annotation: object, content = HARBOUR, madeOn: typeof HARBOUR | null = null) => {
  const [placed] = placeAnnotations(content, madeOn, [on(annotation)])
  if (!placed) throw new Error('Nothing was placed.')
  const { spans, candidates, ...rest } = placed
  const words = (all: readonly { start: number; end: number }[]) =>
    all.map(({ start, end }) => content.text.slice(start, end))
  return { ...rest, there: words(spans), candidates: words(candidates) }
}

describe('comments with spans of the text they were made on', () => {
  it('lie on that very text as they did', () => {
    const spans = [spanOf(HARBOUR, 'north pier'), spanOf(HARBOUR, 'twice its usual load')]
    expect(place({ spans }, HARBOUR, HARBOUR)).toMatchObject({
      anchorState: 'exact',
      there: ['north pier', 'twice its usual load'],
      words: 'north pier … twice its usual load',
    })
  })

  it('are carried to another draft as claims are', () => {
    const lost = place({ spans: [spanOf(HARBOUR, 'It carried 212 passengers')] }, HARBOUR_LATER, HARBOUR)
    expect(lost).toMatchObject({ anchorState: 'lost', words: 'It carried 212 passengers' })
    const changed = place({ spans: [spanOf(HARBOUR, 'Three people were hurt')] }, HARBOUR_LATEST, HARBOUR)
    expect(changed).toMatchObject({ anchorState: 'changed', there: ['Five people were hurt'] })
    expect(changed.reasons).toMatchObject([{ kind: 'figure', before: 'Three', after: 'Five' }])
  })

  it('at a mere point are on its sentence', () => {
    const { start } = spanOf(HARBOUR, '212')
    expect(place({ spans: [{ start, end: start }] }, HARBOUR, HARBOUR).there).toEqual([
      'It carried 212 passengers, twice its usual load.',
    ])
  })

  it('outside the text are looked for by their words', () => {
    const quote = { exact: 'north pier', prefix: '', suffix: '' }
    expect(place({ spans: [{ start: 0, end: 99_999 }], quote }, HARBOUR, HARBOUR).there).toEqual(['north pier'])
  })
})

describe('annotations without words', () => {
  it('on the whole text stand with the headline', () => {
    expect(place({})).toMatchObject({
      anchorState: 'exact',
      isOnWhole: true,
      there: ['Night ferry strikes pier at Port Alder'],
    })
  })

  it('without a headline with the first block, and in an empty text nowhere', () => {
    expect(place({}, contentOf([block('paragraph', 'Only this.')])).there).toEqual(['Only this.'])
    expect(place({}, contentOf([])).anchorState).toBe('lost')
  })

  it('that only count where they are have a place to be looked at, in code points', () => {
    const content = contentOf([block('paragraph', '😀 The wind was light.')])
    expect(place({ position: { start: 2, end: 10 } }, content)).toMatchObject({
      anchorState: 'lost',
      candidates: ['The wind'],
    })
    expect(place({ position: { start: 500, end: 510 } }, content).candidates).toEqual([])
  })

  it('whose place cannot be followed are lost, not on the headline', () => {
    expect(place({ isUnreadable: true })).toMatchObject({ anchorState: 'lost', isOnWhole: false, candidates: [] })
  })
})

it('positions in code points tell equal places apart behind signs of two units', () => {
  const content = contentOf([block('paragraph', '😀😀 It fell.', 'It fell.')])
  const second = content.text.lastIndexOf('It fell')
  const quote = { exact: 'It fell', prefix: '', suffix: '' }
  const [placed] = placeAnnotations(content, null, [on({ quote, position: { start: second - 2, end: second + 5 } })])
  expect(placed).toMatchObject({ anchorState: 'exact', spans: [{ start: second, end: second + 7 }] })
})
