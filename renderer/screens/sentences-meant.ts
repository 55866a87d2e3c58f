import type { Span } from '../../core/model/content.ts'
import type { SentenceCoverage } from '../../core/query/coverage.ts'

/** The sentences a selection meets; for a caret, the one it stands in. */
export function sentencesMeant(coverage: readonly SentenceCoverage[], { start, end }: Span): SentenceCoverage[] {
  return coverage.filter(({ sentence }) =>
    start === end ? sentence.start <= start && start <= sentence.end : sentence.start < end && start < sentence.end,
  )
}
