import type { Content, Span } from '../model/content.ts'
import type { AnchorState } from '../model/placement.ts'
import type { MaterialReason } from './material-reason.ts'

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

type Draft = Pick<Content, 'text' | 'blocks' | 'sentences' | 'language'>

/** Where each passage (one or more spans of the old draft, in order) lies on the new draft; in the order given. */
export function carryPassages(before: Draft, after: Draft, passages: readonly (readonly Span[])[]): CarriedPassage[] {
  return passages.map((spans) => {
    const found = spans.map(({ start, end }): Span[] => {
      const words = before.text.slice(start, end)
      const at = after.text.indexOf(words)
      return at < 0 ? [] : [{ start: at, end: at + words.length }]
    })
    return found.every(([span]) => span)
      ? { anchorState: 'exact', spans: found.flat(), candidates: [], confidence: 1, reasons: [] }
      : { anchorState: 'lost', spans: [], candidates: [], confidence: 0, reasons: [] }
  })
}
