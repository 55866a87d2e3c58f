import type { ForeignAnnotation } from '../format/foreign-annotation.ts'
import type { Content, Span } from '../model/content.ts'
import type { AnchorState } from '../model/placement.ts'
import { toUtf16 } from '../text/code-points.ts'
import { sentenceAt } from '../text/words.ts'
import { carryPassages } from './carry.ts'
import type { MaterialReason } from './material-reason.ts'
import { placeQuotes } from './place-quotes.ts'

/** Where an annotation from elsewhere lies on a draft. */
export interface PlacedAnnotation {
  readonly anchorState: AnchorState
  /** In order; empty for ambiguous and lost ones. */
  readonly spans: readonly Span[]
  /** Places that may be meant, likeliest first; only for ambiguous and lost ones. */
  readonly candidates: readonly Span[]
  /** What differs materially from the words it was made on, in them and around them. */
  readonly reasons: readonly MaterialReason[]
  /** The words it was made on; empty where they are not known. */
  readonly words: string
  /** It is about the whole text, and stands with its headline. */
  readonly isOnWhole: boolean
}

type OnText = Pick<ForeignAnnotation, 'quote' | 'spans' | 'position' | 'isUnreadable'>

/**
 * Where annotations lie on a draft, in the order given. Those with spans of the text they were made on (`madeOn`) are carried
 * from it; the others are looked for by their quoted words; one on the whole text stands with the headline.
 */
export function placeAnnotations(
  content: Content,
  madeOn: Content | null,
  annotations: readonly OnText[],
): PlacedAnnotation[] {
  const carried = annotations.filter((annotation) => madeOn && spansOn(madeOn, annotation))
  const onText = new Map(madeOn ? carry(content, madeOn, carried) : [])
  const quoted = annotations.filter((annotation) => !onText.has(annotation) && annotation.quote)
  const starts = startsOf(content.text, quoted)
  const placed = placeQuotes(
    content,
    quoted.map(({ quote }, index) => ({
      exact: quote?.exact ?? '',
      prefix: quote?.prefix ?? '',
      suffix: quote?.suffix ?? '',
      start: starts[index] ?? null,
    })),
  )
  const byQuote = new Map(quoted.map((annotation, index) => [annotation, placed[index]]))
  return annotations.map((annotation): PlacedAnnotation => {
    const known = onText.get(annotation)
    if (known) return known
    const found = byQuote.get(annotation)
    if (!found) return withoutWords(content, annotation)
    const { span, ...rest } = found
    return { ...rest, spans: span ? [span] : [], words: annotation.quote?.exact ?? '', isOnWhole: false }
  })
}

/** The spans of an annotation as far as they lie in a text; a mere point in it stands for its sentence. */
function spansOn(madeOn: Content, { spans }: OnText): readonly Span[] | null {
  const inside = (spans ?? []).filter(({ end }) => end <= madeOn.text.length)
  if (inside.length === 0) return null
  const filled = inside.filter(({ start, end }) => end > start)
  if (filled.length > 0) return filled
  const sentence = sentenceAt(madeOn, inside[0]?.start ?? 0)
  return sentence ? [sentence] : null
}

function carry(content: Content, madeOn: Content, annotations: readonly OnText[]): [OnText, PlacedAnnotation][] {
  const spans = annotations.map((annotation) => spansOn(madeOn, annotation) ?? [])
  const wordsAt = (there: readonly Span[]) => there.map(({ start, end }) => madeOn.text.slice(start, end)).join(' … ')
  const carried =
    madeOn.text === content.text
      ? spans.map((there) => ({ anchorState: 'exact' as const, spans: there, candidates: [], reasons: [] }))
      : carryPassages(madeOn, content, spans)
  return annotations.map((annotation, index) => {
    const { anchorState, spans: there, candidates, reasons } = carried[index] ?? LOST
    const words = wordsAt(spans[index] ?? [])
    return [annotation, { anchorState, spans: there, candidates, reasons, words, isOnWhole: false }]
  })
}

const LOST = { anchorState: 'lost' as const, spans: [], candidates: [], reasons: [] }

/** Where quotes began in the text they were made on, in UTF-16 units of this one: what counts if it is the same text. */
function startsOf(text: string, quoted: readonly OnText[]): (number | null)[] {
  const asked = quoted
    .flatMap(({ position }, index) => (position ? [{ index, point: position.start }] : []))
    .sort((a, b) => a.point - b.point)
  const units = toUtf16(
    text,
    asked.map(({ point }) => point),
  )
  const starts: (number | null)[] = quoted.map(() => null)
  for (const [order, { index }] of asked.entries()) starts[index] = units[order] ?? null
  return starts
}

/** A place that is only counted cannot be compared: it may be meant, and nobody knows. */
function withoutWords(content: Content, { position, isUnreadable }: OnText): PlacedAnnotation {
  if (position) {
    const [start = 0, end = 0] = toUtf16(content.text, [position.start, position.end])
    return { ...LOST, candidates: end > start ? [{ start, end }] : [], words: '', isOnWhole: false }
  }
  if (isUnreadable) return { ...LOST, words: '', isOnWhole: false }
  const block = content.blocks.find(({ kind }) => kind === 'headline') ?? content.blocks[0]
  if (!block) return { ...LOST, words: '', isOnWhole: true }
  const { start, end } = block
  const words = content.text.slice(start, end)
  return { anchorState: 'exact', spans: [{ start, end }], candidates: [], reasons: [], words, isOnWhole: true }
}
