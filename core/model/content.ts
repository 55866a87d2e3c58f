import { z } from '../z.ts'
import { Line } from './text-limits.ts'

/** A half-open range [start, end) of a draft's canonical text, in UTF-16 units. */
export const Span = z
  .strictObject({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() })
  .refine((span) => span.start <= span.end)
export type Span = z.infer<typeof Span>

export const BlockKind = z.enum([
  'kicker',
  'headline',
  'standfirst',
  'byline',
  'heading',
  'paragraph',
  'quote',
  'list-item',
  'table-cell',
  'caption',
  'figure',
  'footnote',
  'preformatted',
])
export type BlockKind = z.infer<typeof BlockKind>

/** One block of an article. Blocks are in order, never overlap, and one LF stands between two. */
export const Block = z.strictObject({
  kind: BlockKind,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Headings: 1 to 6. List items: depth from 1. */
  level: z.number().int().min(1).max(20).optional(),
  list: z
    .strictObject({ id: z.number().int().nonnegative(), ordered: z.boolean(), number: z.number().int() })
    .optional(),
  table: z
    .strictObject({
      id: z.number().int().nonnegative(),
      row: z.number().int().nonnegative(),
      column: z.number().int().nonnegative(),
      header: z.boolean(),
    })
    .optional(),
  page: z.number().int().positive().optional(),
})
export type Block = z.infer<typeof Block>

/** Inline formatting over the canonical text. A link's address is shown as words and opened only when the user asks. */
export const InlineMark = z.strictObject({
  kind: z.enum(['bold', 'italic', 'link']),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  href: Line.optional(),
})
export type InlineMark = z.infer<typeof InlineMark>

export const Direction = z.enum(['ltr', 'rtl'])
export type Direction = z.infer<typeof Direction>

/** The version of the rule that made `text` and `sentences`; see docs/decisions/text-model.md. */
export const TEXT_RULE_VERSION = 1

/** The immutable content of a draft, addressed by the SHA-256 of its JSON. Nothing imported is ever kept as HTML here. */
export const Content = z.strictObject({
  textRule: z.number().int().positive(),
  text: z.string(),
  blocks: z.array(Block),
  inline: z.array(InlineMark),
  /** Trimmed of white space at both ends; never crossing a block; in order. */
  sentences: z.array(Span),
  /** BCP 47, empty when unknown. */
  language: z.string().max(35),
  direction: Direction,
})
export type Content = z.infer<typeof Content>
