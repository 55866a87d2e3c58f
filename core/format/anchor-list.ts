import { findQuote } from '../anchor/find-quote.ts'
import type { Span } from '../model/content.ts'
import { ok, type Result, refuse } from '../result.ts'
import { toUtf16 } from '../text/code-points.ts'
import { z } from '../z.ts'

const Offset = z.number().int().nonnegative()

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
const QuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string().default(''),
  suffix: z.string().default(''),
})
/** https://www.w3.org/TR/annotation-model/#text-position-selector; it counts code points. */
const PositionSelector = z.object({ type: z.literal('TextPositionSelector'), start: Offset, end: Offset })
const Selector = z.discriminatedUnion('type', [QuoteSelector, PositionSelector])
type Selector = z.infer<typeof Selector>
/** Selectors of other kinds beside one of these are passed over, as the model asks. */
const OneOrMore = z
  .union([z.array(z.unknown()), z.unknown().transform((one) => [one])])
  .transform((all): Selector[] => all.flatMap((one) => Selector.safeParse(one).data ?? []))
  .refine((selectors) => selectors.length > 0)

const AnchorId = z.union([z.string(), z.number()])
const Target = z.object({ selector: OneOrMore })

/** A passage of the old text: by offsets, by selectors, as a bare selector, or as an annotation whose target has them. */
const AnchorItem = z.union([
  z
    .object({
      id: AnchorId.optional(),
      target: z.union([
        Target,
        z
          .array(Target)
          .min(1)
          .transform(([first]) => first),
      ]),
    })
    .transform(({ id, target }) => ({ id, selectors: target?.selector ?? [] })),
  z
    .object({ id: AnchorId.optional(), selector: OneOrMore })
    .transform(({ id, selector }) => ({ id, selectors: selector })),
  z
    .object({ id: AnchorId.optional() })
    .and(Selector)
    .transform(({ id, ...selector }) => ({ id, selectors: [selector as Selector] })),
  z.object({ id: AnchorId.optional(), start: Offset, end: Offset }),
])
type AnchorItem = z.infer<typeof AnchorItem>

/** How offsets are counted. */
export type OffsetUnit = 'utf16' | 'codepoints'

export interface ListedAnchor {
  /** As given; its place in the list, from 0, where none was. */
  readonly id: string | number
  /** In the old text, in UTF-16 units; null where a quote does not stand in it. */
  readonly span: Span | null
}

export interface AnchorList {
  readonly anchors: readonly ListedAnchor[]
  /** Whether the list was JSON lines, one anchor a line, rather than one array. */
  readonly isLines: boolean
}

/** Reads a list of passages of a text: a JSON array or JSON lines. Refuses what cannot be read, naming the first such entry. */
export function parseAnchorList(json: string, text: string, unit: OffsetUnit): Result<AnchorList> {
  const read = readItems(json)
  if (!read) return refuse('cli.align.anchors-unreadable')
  const anchors: ListedAnchor[] = []
  const items: { id: string | number; item: AnchorItem }[] = []
  for (const [index, value] of read.items.entries()) {
    const item = AnchorItem.safeParse(value)
    if (!item.success) return refuse('cli.align.anchor-unreadable', { number: index + 1 })
    items.push({ id: item.data.id ?? index, item: item.data })
  }
  const points =
    unit === 'codepoints' || items.some(({ item }) => 'selectors' in item) ? codePointOffsets(items, text, unit) : null
  for (const { id, item } of items) {
    const span = spanOf(item, text, unit, points)
    if (span && (span.start > span.end || span.end > text.length)) return refuse('cli.align.anchor-outside', { id })
    anchors.push({ id, span })
  }
  return ok({ anchors, isLines: read.isLines })
}

function readItems(json: string): { items: unknown[]; isLines: boolean } | null {
  const whole = parsed(json)
  if (Array.isArray(whole)) return { items: whole, isLines: false }
  const lines = json.split('\n').filter((line) => line.trim() !== '')
  const items = lines.map(parsed)
  return items.length > 0 && items.every((item) => item !== undefined) ? { items, isLines: true } : null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const spanOf = (
  item: AnchorItem,
  text: string,
  unit: OffsetUnit,
  points: ReadonlyMap<number, number> | null,
): Span | null => {
  const inUnits = (offset: number): number => points?.get(offset) ?? text.length + 1
  if (!('selectors' in item))
    return unit === 'codepoints'
      ? { start: inUnits(item.start), end: inUnits(item.end) }
      : { start: item.start, end: item.end }
  const quote = item.selectors.find((selector) => selector.type === 'TextQuoteSelector')
  const position = item.selectors.find((selector) => selector.type === 'TextPositionSelector')
  const there = position && { start: inUnits(position.start), end: inUnits(position.end) }
  if (!quote) return there ?? null
  return there && text.slice(there.start, there.end) === quote.exact ? there : findQuote(text, quote)
}

/** UTF-16 offsets of every code point offset the list names; those beyond the text are left out. One pass over the text. */
function codePointOffsets(
  items: readonly { item: AnchorItem }[],
  text: string,
  unit: OffsetUnit,
): ReadonlyMap<number, number> {
  const named = items.flatMap(({ item }) => {
    if (!('selectors' in item)) return unit === 'codepoints' ? [item.start, item.end] : []
    return item.selectors.flatMap((selector) =>
      selector.type === 'TextPositionSelector' ? [selector.start, selector.end] : [],
    )
  })
  const sorted = [...new Set(named)].sort((a, b) => a - b)
  const count = text.length - (text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0)
  const inside = sorted.filter((offset) => offset <= count)
  const units = toUtf16(text, inside)
  return new Map(inside.map((offset, index) => [offset, units[index] as number]))
}
