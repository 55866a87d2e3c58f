import { EMPTY_HISTORY } from '../change/history.ts'
import { type JournalStep, type Replayed, replayStep } from '../change/journal.ts'
import type { ReceivedDraft } from '../command/articles.ts'
import { type ArticleCommand, decideArticle } from '../command/decide.ts'
import type { Given } from '../command/decision.ts'
import type { ArticleDetails } from '../model/article.ts'
import type { Content, Span } from '../model/content.ts'
import { EMPTY_ARTICLE } from '../model/empty-tables.ts'
import { type ArticleId, ClaimId, type SourceId } from '../model/ids.ts'
import { DEFAULT_SCALE, findScale } from '../model/presets.ts'
import type { ArticleTables } from '../model/tables.ts'
import { onlyArticle } from '../query/only-article.ts'
import { ok, type Result } from '../result.ts'
import { SAMPLE_CLAIMS, SAMPLE_SKIPS, type SampleClaim } from './checks.ts'
import type { SampleSource } from './sources.ts'

/** What is there before the sample becomes an article: its first draft, read and kept, and its sources in the library. */
export interface SampleParts {
  readonly article: ArticleId
  readonly details: ArticleDetails
  readonly draft: ReceivedDraft
  readonly content: Content
  readonly sources: Readonly<Record<SampleSource, SourceId>>
}

/**
 * The sample as the lines of its journal: what a checker would have done, one command after another, each decided like
 * any other. Refused where the draft does not hold the words that are to be marked.
 */
export function sampleSteps(parts: SampleParts, given: Given): Result<readonly JournalStep[]> {
  const steps: JournalStep[] = []
  let at: Replayed<ArticleTables> = { state: EMPTY_ARTICLE, history: EMPTY_HISTORY, seq: 0 }
  const commands = workOn(parts, given, () => at.state)
  for (let next = commands.next(); !next.done; ) {
    const decision = decideArticle(at.state, next.value, given)
    if (!decision.ok) return decision
    const { label, change, made } = decision.value
    const step: JournalStep = {
      at: given.now(),
      who: given.who,
      kind: 'do',
      command: next.value.type,
      label,
      change: [...change],
    }
    steps.push(step)
    at = replayStep(at, steps.length, step)
    next = commands.next(made ?? '')
  }
  return ok(steps)
}

/** Everything that is done, in order. Each command is answered with the id of the row it made. */
type Work = Generator<ArticleCommand, void, string>

function* workOn(parts: SampleParts, given: Given, state: () => ArticleTables): Work {
  const { article, details, draft, content } = parts
  yield { type: 'article.create', article, details, scale: DEFAULT_SCALE, draft, sample: true }
  const { draft: id } = onlyArticle(state())
  for (const claim of SAMPLE_CLAIMS) {
    const made = yield {
      type: 'claim.mark',
      draft: id,
      spans: spansOf(content, claim.words),
      alsoAt: (claim.alsoAt ?? []).map((words) => spansOf(content, words)),
      details: claim.details,
    }
    yield* check(claim, ClaimId.parse(made), parts, given, state)
  }
  for (const words of SAMPLE_SKIPS) yield { type: 'coverage.skip', draft: id, spans: spansOf(content, words) }
}

function* check(
  { citations = [], verdict, correction, notes = [] }: SampleClaim,
  claim: ClaimId,
  { sources }: SampleParts,
  given: Given,
  state: () => ArticleTables,
): Work {
  const accessedOn = given.now().slice(0, 10)
  for (const { source, details } of citations)
    yield { type: 'citation.add', claim, source: sources[source], details: { accessedOn, ...details } }
  const rating = findScale({}, DEFAULT_SCALE)?.ratings.find(({ look }) => look === verdict?.look)
  if (verdict && rating)
    yield { type: 'verdict.give', claim, scale: DEFAULT_SCALE, rating: rating.id, rationale: verdict.rationale }
  const passage = Object.values(state().claims[claim]?.placements ?? {})[0]?.[0]
  if (correction && passage)
    yield { type: 'claim.correct', claim, correction: { passage: passage.id, replacement: correction } }
  for (const note of notes) yield { type: 'note.add', claim, ...note }
}

/** Where some words stand; nowhere, for which a command is refused, where they do not. */
function spansOf({ text }: Content, words: string): Span[] {
  const start = text.indexOf(words)
  return start === -1 ? [] : [{ start, end: start + words.length }]
}
