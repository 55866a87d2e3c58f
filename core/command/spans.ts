import type { Content, Span } from '../model/content.ts'
import { ok, type Result, refuse } from '../result.ts'

/** Spans in order, those that touch or overlap joined, empty ones dropped. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...spans]
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push(span)
  }
  return joined
}

/** White space at both ends is never part of what somebody meant to mark. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** The spans as they can be marked: inside the text, trimmed, joined; refused when no word is left. */
export function markableSpans({ text }: Content, spans: readonly Span[]): Result<Span[]> {
  if (spans.some(({ end }) => end > text.length)) return refuse('refused.span.outside')
  const joined = joinSpans(spans.map((span) => trimSpan(text, span)))
  return joined.length > 0 ? ok(joined) : refuse('refused.selection.empty')
}

/** The words a passage covers; its spans are joined by an ellipsis. */
export const wordsOf = ({ text }: Content, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ')

const WORDING_PREFILL_MAX = 600

/** What some passages say, each wording once, however it begins: "The toll … the toll" is one. */
export function wordingFrom(passages: readonly { readonly text: string }[]): string {
  const said = new Map<string, string>()
  for (const { text } of passages) {
    const words = text.replace(/\s+/gu, ' ')
    if (!said.has(words.toLowerCase())) said.set(words.toLowerCase(), words)
  }
  return [...said.values()].join(' … ').slice(0, WORDING_PREFILL_MAX)
}
