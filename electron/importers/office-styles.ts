import type { BlockShape } from './block-writer.ts'

/** What the names of office programs' styles make of a paragraph; the first that fits counts. */
const SHAPES: readonly (readonly [name: RegExp, shape: BlockShape])[] = [
  [/^title$/, { kind: 'headline' }],
  [/^(?:subtitle|standfirst|dek|deck)$/, { kind: 'standfirst' }],
  [/^(?:kicker|eyebrow|overline)$/, { kind: 'kicker' }],
  [/^(?:by-?line|author)$/, { kind: 'byline' }],
  [/^(?:quotations?|(?:block|intense) ?(?:quot(?:e|ation)|text)|quote)$/, { kind: 'quote' }],
  [/^(?:preformatted(?: text)?|html preformatted)$/, { kind: 'preformatted' }],
  [/^caption$/, { kind: 'caption' }],
]

/** The shape that a style's name gives a paragraph; null where it gives none. Names as office programs write them, in English. */
export function shapeOfStyle(name: string): BlockShape | null {
  const plain = name.trim().toLowerCase()
  const level = /^heading ?(\d{1,2})$/.exec(plain)?.[1]
  if (level !== undefined) return headingOf(Number(level))
  return SHAPES.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

const DEEPEST_HEADING = 6

/** A heading of the level, counted from 1; there are six. */
export const headingOf = (level: number): BlockShape => ({
  kind: 'heading',
  level: Math.min(Math.max(level, 1), DEEPEST_HEADING),
})
