import type { Claim } from '../model/claim.ts'
import type { Content, Span } from '../model/content.ts'
import type { DraftId, SkipId } from '../model/ids.ts'
import type { ArticleTables } from '../model/tables.ts'
import { claimSpans } from './placed.ts'

/** What is known about one sentence: it has claims, somebody saw that there is nothing to check, or nobody has looked. */
export type SentenceCoverage =
  | { readonly kind: 'claim'; readonly sentence: Span; readonly claims: readonly Claim[] }
  | { readonly kind: 'nothing'; readonly sentence: Span; readonly skip: SkipId }
  | { readonly kind: 'unseen'; readonly sentence: Span }

interface Placed<Owner> extends Span {
  readonly owner: Owner
}

/** For each sentence, the spans that meet it; both lists in order of start. */
function meeting<Owner>(sentences: readonly Span[], spans: readonly Placed<Owner>[]): Owner[][] {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let open: Placed<Owner>[] = []
  let next = 0
  return sentences.map((sentence) => {
    for (; next < sorted.length && (sorted[next]?.start ?? 0) < sentence.end; next++)
      open.push(sorted[next] as Placed<Owner>)
    open = open.filter(({ end }) => end > sentence.start)
    return [...new Set(open.map(({ owner }) => owner))]
  })
}

/** The coverage of every sentence of a draft, in order. A claim outweighs "nothing to check". */
export function coverageOf(state: ArticleTables, draft: DraftId, content: Content): SentenceCoverage[] {
  const claims = meeting(
    content.sentences,
    Object.values(state.claims).flatMap((claim) => claimSpans(claim, draft).map((span) => ({ ...span, owner: claim }))),
  )
  const skips = meeting(
    content.sentences,
    Object.values(state.skips).flatMap((skip) =>
      (skip.placements[draft] ?? []).flatMap(({ spans }) => spans.map((span) => ({ ...span, owner: skip.id }))),
    ),
  )
  return content.sentences.map((sentence, index): SentenceCoverage => {
    const held = claims[index] ?? []
    if (held.length > 0) return { kind: 'claim', sentence, claims: held }
    const skip = skips[index]?.[0]
    return skip ? { kind: 'nothing', sentence, skip } : { kind: 'unseen', sentence }
  })
}
