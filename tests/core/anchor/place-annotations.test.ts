import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeAnnotations } from '../../../core/anchor/place-annotations.ts'
import { parseAnnotations } from '../../../core/format/annotations-in.ts'
import { toCodePoints } from '../../../core/text/code-points.ts'
import { wordSpans } from '../../../core/text/words.ts'
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

it('every passage written as a Web Annotation comes back to exactly its place, whatever stands around it', () => {
  const words = fc.constantFrom('It', 'fell', '14', '😀', '“no”', 'people', '3,000', 'Ґанок', 'the wind')
  const sentences = fc.array(fc.array(words, { minLength: 2, maxLength: 8 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(sentences, fc.nat(), fc.nat(), (said, from, length) => {
      const content = contentOf(said.map((sentence) => block('paragraph', `${sentence.join(' ')}.`)))
      const all = wordSpans(content.text)
      const first = all[from % all.length]
      const last = all[Math.min(all.length - 1, (from % all.length) + (length % 5))]
      if (!first || !last) return
      const span = { start: first.start, end: last.end }
      const [start = 0, end = 0] = toCodePoints(content.text, [span.start, span.end])
      const written = JSON.stringify({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: 'urn:uuid:1',
        type: 'Annotation',
        bodyValue: 'a',
        target: {
          source: 'urn:uuid:2',
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: content.text.slice(span.start, span.end),
              prefix: content.text.slice(Math.max(0, span.start - 32), span.start),
              suffix: content.text.slice(span.end, span.end + 32),
            },
            { type: 'TextPositionSelector', start, end },
          ],
        },
      })
      const parsed = parseAnnotations('ours.json', JSON.parse(written))
      if (!parsed?.ok) throw new Error('Our own annotation was not read.')
      const [placed] = placeAnnotations(content, null, parsed.value.annotations)
      expect(placed).toMatchObject({ anchorState: 'exact', spans: [span], reasons: [] })
    }),
    { numRuns: 400 },
  )
})
