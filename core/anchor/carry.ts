import type { Content, Span } from '../model/content.ts'
import type { AnchorState } from '../model/placement.ts'
import { sentenceAt } from '../text/words.ts'
import { alignTexts } from './align.ts'
import { type InSentence, materialReasons } from './material.ts'
import type { MaterialReason } from './material-reason.ts'
import { type PlacedSpan, placeSpans } from './place.ts'

/** Where a passage of one draft lies on the next, and what happened to its words. */
export interface CarriedPassage {
  readonly anchorState: AnchorState
  /** In the new text, in order; empty for ambiguous and lost ones. */
  readonly spans: readonly Span[]
  /** Places in the new text that may be meant, likeliest first; only for ambiguous and lost ones. */
  readonly candidates: readonly Span[]
  /** From 0 to 1. */
  readonly confidence: number
  /** Empty when nothing that matters changed, in the passage and around it. */
  readonly reasons: readonly MaterialReason[]
}

/** What carrying needs of a draft. */
export type Carried = Pick<Content, 'text' | 'sentences' | 'language'>

/**
 * Where each passage (one or more spans of the old draft, in order) lies on the new draft, and whether what changed can
 * alter the truth of a claim; in the order given. The drafts are aligned once, whatever the number of passages.
 */
export function carryPassages(
  before: Carried,
  after: Carried,
  passages: readonly (readonly Span[])[],
): CarriedPassage[] {
  const placed = placeSpans(alignTexts(before.text, after.text), passages.flat())
  let at = 0
  return passages.map((spans) => {
    const parts = placed.slice(at, at + spans.length)
    at += spans.length
    return together(spans, parts, before, after)
  })
}

const STATES: readonly AnchorState[] = ['exact', 'moved', 'changed', 'ambiguous', 'lost']

/** A passage is as sure as the least sure of its spans; one that is nowhere makes it nowhere. */
function together(
  spans: readonly Span[],
  parts: readonly PlacedSpan[],
  before: Carried,
  after: Carried,
): CarriedPassage {
  const worst = Math.max(...parts.map(({ anchorState }) => STATES.indexOf(anchorState)), 0)
  const anchorState = parts.length === 0 ? 'lost' : (STATES[worst] as AnchorState)
  const confidence = parts.length === 0 ? 0 : Math.min(...parts.map((part) => part.confidence))
  const places = parts.flatMap(({ span }) => span ?? []).sort((a, b) => a.start - b.start || a.end - b.end)
  if (places.length === parts.length && parts.length > 0) {
    const reasons = materialReasons(
      inSentence(before, spans),
      inSentence(after, places),
      after.language || before.language,
    )
    return { anchorState, spans: places, candidates: [], confidence, reasons }
  }
  const candidates = parts.flatMap((part) => (part.span ? [part.span] : part.candidates))
  return { anchorState, spans: [], candidates, confidence, reasons: [] }
}

/** A passage inside the sentences it touches. */
function inSentence(draft: Carried, spans: readonly Span[]): InSentence {
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  const from = Math.min(start, sentenceAt(draft, start)?.start ?? start)
  const to = Math.max(end, sentenceAt(draft, Math.max(start, end - 1))?.end ?? end)
  return { text: draft.text, start, end, from, to }
}
