import fc from 'fast-check'
import type { Span } from '../../../core/model/content.ts'

const WORD = fc.constantFrom(
  ...'harbour bridge toll killed the of 14 21 said police not Kyiv 東京 ферма café 👩🏽‍🚒 rain ship , .'.split(' '),
)
const WORDS = (most: number) => fc.array(WORD, { minLength: 1, maxLength: most })

/** A piece of a text, and what stands in its place in the new one. */
interface Piece {
  readonly kind: 'kept' | 'removed' | 'added' | 'replaced'
  readonly before: string
  readonly after: string
}

const piece: fc.Arbitrary<Piece> = fc.oneof(
  {
    weight: 3,
    arbitrary: WORDS(30).map((words) => ({ kind: 'kept' as const, before: words.join(' '), after: words.join(' ') })),
  },
  { weight: 1, arbitrary: WORDS(6).map((words) => ({ kind: 'removed' as const, before: words.join(' '), after: '' })) },
  { weight: 1, arbitrary: WORDS(6).map((words) => ({ kind: 'added' as const, before: '', after: words.join(' ') })) },
  {
    weight: 1,
    arbitrary: fc.tuple(WORDS(6), WORDS(6)).map(([before, after]) => ({
      kind: 'replaced' as const,
      before: before.join(' '),
      after: after.join(' '),
    })),
  },
)

export interface Script {
  readonly before: string
  readonly after: string
}

const joined = (pieces: readonly Piece[], side: 'before' | 'after'): string =>
  pieces
    .map((part) => part[side])
    .filter((text) => text !== '')
    .join(' ')

/** Two texts, the second made from the first by edits. */
export const editScript: fc.Arbitrary<Script> = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => ({ before: joined(pieces, 'before'), after: joined(pieces, 'after') }))

/** Any two texts at all. */
export const twoTexts: fc.Arbitrary<Script> = fc.record({
  before: fc.string({ unit: 'grapheme', maxLength: 80 }),
  after: fc.string({ unit: 'grapheme', maxLength: 80 }),
})

/** Spans of a text that begin and end between characters. */
export const spansOf = (text: string): fc.Arbitrary<Span[]> => {
  const edges = [0, ...Array.from(new Intl.Segmenter().segment(text), ({ index, segment }) => index + segment.length)]
  const edge = fc.integer({ min: 0, max: edges.length - 1 }).map((at) => edges[at] as number)
  return fc.array(
    fc.tuple(edge, edge).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { minLength: 1, maxLength: 6 },
  )
}
