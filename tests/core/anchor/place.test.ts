import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignTexts } from '../../../core/anchor/align.ts'
import { placeSpans } from '../../../core/anchor/place.ts'
import { editedScores } from '../../support/anchor-cases.ts'
import { editedText, HEAVY, LIGHT } from '../../support/edited-text.ts'
import { editScript, spansOf, twoTexts } from './edit-script.ts'

const place = (before: string, after: string, words: string) => {
  const start = before.indexOf(words)
  const [placed] = placeSpans(alignTexts(before, after), [{ start, end: start + words.length }])
  if (!placed) throw new Error('Nothing was placed.')
  return {
    state: placed.anchorState,
    words: placed.span && after.slice(placed.span.start, placed.span.end),
    candidates: placed.candidates.map((span) => after.slice(span.start, span.end)),
    confidence: placed.confidence,
    span: placed.span,
  }
}

const FERRY =
  'A fire aboard the passenger ferry Northwind killed 14 people on Saturday, the harbour authority said. ' +
  'Flames spread from the engine room to the car deck shortly before dawn. ' +
  'Rescuers reached the ferry 25 minutes after the first distress call, port logs show. ' +
  'The ship had passed its last inspection in May, the operator said. ' +
  'The alarm worked throughout, he added. ' +
  'One child was among the dead, the coast guard said.'

describe('a passage on the next draft', () => {
  it('is exact where its words stand in the same order, whatever was added before them', () => {
    const answer = place(FERRY, `Updated at noon. ${FERRY}`, 'passed its last inspection in May')
    expect(answer).toMatchObject({ state: 'exact', words: 'passed its last inspection in May', confidence: 1 })
  })

  it.each([
    ['a figure', 'killed 14 people', '14', '21', 'killed 21 people'],
    [
      'a negation',
      'had passed its last inspection in May',
      'had passed',
      'had not passed',
      'had not passed its last inspection in May',
    ],
    [
      'its first words',
      'One child was among the dead',
      'One child was',
      'Three children were',
      'Three children were among the dead',
    ],
    ['its last word', 'shortly before dawn', 'dawn', 'midnight', 'shortly before midnight'],
    ['a figure with a comma', 'killed 14 people', '14', '3,000', 'killed 3,000 people'],
    [
      'only a comma',
      'Flames spread from the engine room to the car deck',
      'room to',
      'room, to',
      'Flames spread from the engine room, to the car deck',
    ],
  ])('is changed, and placed on what it says now, when %s changed', (_, words, from, to, expected) => {
    expect(place(FERRY, FERRY.replace(from, to), words)).toMatchObject({ state: 'changed', words: expected })
  })

  it('is never exact when a letter, its case, a quotation mark or a space inside it is another', () => {
    for (const [from, to] of [
      ['Saturday', 'saturday'],
      ['killed 14', 'killed  14'],
      ['port logs', 'port “logs”'],
    ] as const) {
      const words = FERRY.slice(FERRY.indexOf(from) - 4, FERRY.indexOf(from) + from.length + 4)
      expect(place(FERRY, FERRY.replace(from, to), words).state).toBe('changed')
    }
  })

  it('is not exact when its last word or its first goes on: 14 is not in 140, nor at the end of 514', () => {
    const words = 'aboard the passenger ferry Northwind killed 14'
    expect(place(FERRY, FERRY.replace('killed 14', 'killed 140'), words)).toMatchObject({
      state: 'changed',
      words: 'aboard the passenger ferry Northwind killed 140',
    })
    const after = '14 people on Saturday, the harbour authority said'
    expect(place(FERRY, FERRY.replace('killed 14', 'killed 514'), after)).toMatchObject({
      state: 'changed',
      words: '514 people on Saturday, the harbour authority said',
    })
  })

  it('is moved when the very words stand elsewhere, once', () => {
    const sentence = 'Rescuers reached the ferry 25 minutes after the first distress call, port logs show.'
    const answer = place(
      FERRY,
      `${FERRY.replace(`${sentence} `, '')} ${sentence}`,
      'reached the ferry 25 minutes after',
    )
    expect(answer).toMatchObject({ state: 'moved', words: 'reached the ferry 25 minutes after' })
  })

  it('is lost when its sentence is gone', () => {
    expect(
      place(FERRY, FERRY.replace('The alarm worked throughout, he added. ', ''), 'The alarm worked throughout'),
    ).toMatchObject({
      state: 'lost',
      words: null,
      confidence: 0,
    })
  })

  it('is lost, with the twin as a candidate, when it is gone and a sentence much like it remains', () => {
    const twin = 'In a second fire the ferry Southwind killed 9 people on Sunday, the harbour authority said.'
    const before = `${FERRY} Years earlier nothing of the kind was known here. ${twin}`
    const [first] = FERRY.split('. ')
    const answer = place(
      before,
      before.replace(`${first}. `, ''),
      'killed 14 people on Saturday, the harbour authority said',
    )
    expect(answer.state).toBe('lost')
    expect(answer.candidates[0]).toContain('killed 9 people on Sunday, the harbour authority said')
  })

  it('is lost when its sentence was rewritten into something else', () => {
    const after = FERRY.replace(
      'The alarm worked throughout, he added.',
      'Lawyers for the owners declined to comment before a hearing.',
    )
    expect(place(FERRY, after, 'The alarm worked throughout, he added').state).toBe('lost')
  })

  it('is ambiguous, with every place offered, when its words now stand in several places like any other', () => {
    const start = 'The first part of the report says little about the night itself.'
    const end = 'The last part of the report says nothing about the owners either.'
    const said = 'no lifeboat was lowered'
    const before = `${start} Later it turned out that ${said} at all. ${end}`
    const after = `Survivors agreed: ${said}. ${start} ${end} The inquiry agreed: ${said}.`
    const answer = place(before, after, said)
    expect(answer).toMatchObject({ state: 'ambiguous', words: null, candidates: [said, said] })
  })

  it('stays with its own place among identical sentences', () => {
    const before = 'He said no. Anna left the room. He said no. Boris stayed. He said no. Clara laughed.'
    const middle = before.indexOf('He said no', 20)
    const after = `At last it was over. ${before}`
    const [placed] = placeSpans(alignTexts(before, after), [{ start: middle, end: middle + 10 }])
    expect(placed).toMatchObject({ anchorState: 'exact', span: { start: middle + 21, end: middle + 31 } })
  })

  it('is found by its letters, but never called exact, when every one of its words was mended', () => {
    const answer = place(
      'It was near. Comunications imposible. Then rain.',
      'It was near. Communications impossible. Then rain.',
      'Comunications imposible',
    )
    expect(answer).toMatchObject({ state: 'changed', words: 'Communications impossible' })
    expect(answer.confidence).toBeLessThan(0.5)
  })

  it('stays in its paragraph when its edge was replaced and a new paragraph follows', () => {
    const answer = place(
      'Nine boats left the pier early',
      'Nine boats left the quay\nA new paragraph says more',
      'boats left the pier early',
    )
    expect(answer.words).toBe('boats left the quay')
  })

  it('with no words in it is lost, and nothing fails', () => {
    expect(
      placeSpans(alignTexts('a  b', 'a b'), [
        { start: 1, end: 3 },
        { start: 2, end: 2 },
      ]),
    ).toMatchObject([{ anchorState: 'lost' }, { anchorState: 'lost' }])
    expect(placeSpans(alignTexts('', ''), [{ start: 0, end: 0 }])).toMatchObject([{ anchorState: 'lost' }])
    expect(placeSpans(alignTexts('All of it', ''), [{ start: 0, end: 3 }])).toMatchObject([{ anchorState: 'lost' }])
  })
})

describe('what always holds', () => {
  const placed = fc
    .oneof(editScript, twoTexts)
    .chain((script) => fc.record({ script: fc.constant(script), spans: spansOf(script.before) }))

  it('no passage is exact or moved unless its words are the same letter by letter', () => {
    fc.assert(
      fc.property(placed, ({ script: { before, after }, spans }) => {
        for (const [index, { anchorState, span }] of placeSpans(alignTexts(before, after), spans).entries()) {
          const { start, end } = spans[index] as { start: number; end: number }
          if (anchorState === 'exact' || anchorState === 'moved')
            expect(span && after.slice(span.start, span.end)).toBe(before.slice(start, end))
        }
      }),
    )
  })

  it('a passage has a place unless it is ambiguous or lost; every place lies in the new text and cuts no character', () => {
    fc.assert(
      fc.property(placed, ({ script: { before, after }, spans }) => {
        const edges = new Set([
          0,
          ...Array.from(new Intl.Segmenter().segment(after), ({ index, segment }) => index + segment.length),
        ])
        for (const { anchorState, span, candidates } of placeSpans(alignTexts(before, after), spans)) {
          const isNowhere = anchorState === 'ambiguous' || anchorState === 'lost'
          expect(span === null).toBe(isNowhere)
          if (!isNowhere) expect(candidates).toEqual([])
          for (const one of [span, ...candidates]) {
            if (!one) continue
            expect(one.start).toBeLessThanOrEqual(one.end)
            if (anchorState === 'exact' || anchorState === 'moved') continue
            expect(edges.has(one.start)).toBe(true)
            expect(edges.has(one.end)).toBe(true)
          }
        }
      }),
    )
  })

  it('on the very same text every passage with a word in it is exact, where it was', () => {
    fc.assert(
      fc.property(
        editScript.chain(({ before }) => fc.record({ before: fc.constant(before), spans: spansOf(before) })),
        ({ before, spans }) => {
          for (const [index, { anchorState, span }] of placeSpans(alignTexts(before, before), spans).entries()) {
            const asked = spans[index] as { start: number; end: number }
            if (before.slice(asked.start, asked.end).trim() === '') continue
            expect(anchorState).toBe('exact')
            expect(span).toEqual(asked)
          }
        },
      ),
    )
  })

  it('the answer for a passage does not depend on which others are asked about', () => {
    fc.assert(
      fc.property(placed, ({ script: { before, after }, spans }) => {
        const aligned = alignTexts(before, after)
        expect(placeSpans(aligned, spans)).toEqual(spans.flatMap((span) => placeSpans(aligned, [span])))
      }),
    )
  })
})

describe('generated texts with the truth known', () => {
  it.each([
    ['heavy', HEAVY, 0.97],
    ['light', LIGHT, 0.99],
  ] as const)(
    'places passages rightly after %s edits, wrongly next to never, and knows what is gone',
    (_, mix, least) => {
      for (const seed of [1, 2, 3]) {
        const text = editedText(seed, 60_000, 200, mix)
        const placed = placeSpans(
          alignTexts(text.before, text.after),
          text.passages.map(({ span }) => span),
        )
        const { right, wrong, deletionsFound } = editedScores(text, placed)
        expect(right).toBeGreaterThanOrEqual(least)
        expect(wrong).toBeLessThanOrEqual(0.01)
        expect(deletionsFound).toBeGreaterThanOrEqual(0.9)
      }
    },
  )
})
