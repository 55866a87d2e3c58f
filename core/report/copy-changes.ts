import { diffWords } from '../anchor/word-diff.ts'
import { firstIndex } from '../binary-search.ts'
import type { Claim } from '../model/claim.ts'
import type { Content, Span } from '../model/content.ts'
import type { DraftId } from '../model/ids.ts'

/** What a correction does to the text: the words at `spans` go, `replacement` comes. */
export interface Edit {
  readonly spans: readonly Span[]
  readonly replacement: string
}

/** How a correction is told: as an edit of the text; or in words only, because the edit of another claim is in its way, or its words have no place. */
export type Entered =
  | { readonly as: 'edit'; readonly edit: Edit }
  | { readonly as: 'words'; readonly because: 'overlap'; readonly other: number }
  | { readonly as: 'words'; readonly because: 'no-place' | 'no-difference' }

/**
 * How the correction of each claim that has one is told on a draft. Of corrections that touch the same words, that of the
 * claim with the lowest number becomes the edit. O(n log n).
 */
export function enterCorrections(
  claims: readonly Claim[],
  draft: DraftId,
  { text }: Pick<Content, 'text'>,
): ReadonlyMap<Claim, Entered> {
  const entered = new Map<Claim, Entered>()
  const taken: (Span & { readonly claim: number })[] = []
  for (const claim of claims.filter(({ correction }) => correction).sort((a, b) => a.number - b.number)) {
    const edit = editOf(claim, draft, text)
    if (edit === 'no-place' || edit === 'no-difference') {
      entered.set(claim, { as: 'words', because: edit })
      continue
    }
    const other = edit.spans.map((span) => meeting(taken, span)).find((met) => met !== undefined)
    if (other) {
      entered.set(claim, { as: 'words', because: 'overlap', other: other.claim })
      continue
    }
    for (const span of edit.spans) taken.splice(placeIn(taken, span), 0, { ...span, claim: claim.number })
    entered.set(claim, { as: 'edit', edit })
  }
  return entered
}

/** Where a span stands, or would stand, among spans in order that never overlap: the first that ends after its start. */
const placeIn = (spans: readonly Span[], { start }: Span): number =>
  firstIndex(spans.length, (index) => (spans[index]?.end ?? 0) > start)

function meeting<S extends Span>(spans: readonly S[], span: Span): S | undefined {
  const next = spans[placeIn(spans, span)]
  return next && next.start < span.end ? next : undefined
}

function editOf({ correction, placements }: Claim, draft: DraftId, text: string): Edit | 'no-place' | 'no-difference' {
  const passage = (placements[draft] ?? []).find(({ id }) => id === correction?.passage)
  const spans = inOrder(passage?.spans ?? [])
  const [first] = spans
  if (!correction || !first) return 'no-place'
  const replacement = correction.replacement.trim()
  if (replacement === '') return { spans: withSpaceBefore(spans, text), replacement: '' }
  return spans.length === 1 ? narrowed(first, replacement, text) : { spans, replacement }
}

/** Spans in order, those that touch or overlap as one. */
export function inOrder(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (span.end <= span.start) continue
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push({ start: span.start, end: span.end })
  }
  return joined
}

/** Words that are taken out take along the space before them where another follows. */
function withSpaceBefore(spans: readonly Span[], text: string): Span[] {
  return spans.map(({ start, end }) =>
    text[start - 1] === ' ' && /^(?:[\s.,;:!?]|$)/.test(text.slice(end, end + 1))
      ? { start: start - 1, end }
      : { start, end },
  )
}

/** Only the words that differ, so that an editor sees "14" become "21", and the formatting around stays. */
function narrowed(span: Span, replacement: string, text: string): Edit | 'no-difference' {
  const parts = diffWords(text.slice(span.start, span.end), replacement)
  if (parts.every(({ kind }) => kind === 'kept')) return 'no-difference'
  const kept = (part: (typeof parts)[number] | undefined) => (part?.kind === 'kept' ? part.text : '')
  let before = kept(parts[0])
  let after = kept(parts.at(-1))
  const length = span.end - span.start
  // What only puts words in takes a word beside them along: there must be something to anchor the change to.
  if (before.length + after.length === length) {
    const lastWord = /\S+\s*$/u.exec(before)?.[0] ?? ''
    const firstWord = /^\s*\S+/u.exec(after)?.[0] ?? ''
    if (lastWord) before = before.slice(0, -lastWord.length)
    else after = after.slice(firstWord.length)
  }
  const edit = { start: span.start + before.length, end: span.end - after.length }
  return edit.start < edit.end
    ? { spans: [edit], replacement: replacement.slice(before.length, replacement.length - after.length) }
    : { spans: [span], replacement }
}
