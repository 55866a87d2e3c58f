import type { RowChange } from '../change/row-change.ts'
import type { Span } from '../model/content.ts'
import { Span as SpanSchema } from '../model/content.ts'
import { DraftId, PassageId, SkipId } from '../model/ids.ts'
import type { Skip } from '../model/skip.ts'
import type { ArticleTables } from '../model/tables.ts'
import { ok, refuse } from '../result.ts'
import { z } from '../z.ts'
import { contentAtHand, draftAtHand } from './claim-at-hand.ts'
import { added, type Deciders, edited, removed } from './decision.ts'

const Target = { draft: DraftId, spans: z.array(SpanSchema).max(1_000) }

export const CoverageCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('coverage.skip'), ...Target }),
  z.strictObject({ type: z.literal('coverage.unskip'), ...Target }),
])
export type CoverageCommand = z.infer<typeof CoverageCommand>

const meets = (a: Span, b: Span) => a.start < b.end && b.start < a.end

const spansOn = (skip: Skip, draft: DraftId): Span[] => (skip.placements[draft] ?? []).flatMap(({ spans }) => spans)

/** Taken back on one draft; on those before it stays what was decided there. */
const unskipped = (skip: Skip, draft: DraftId): RowChange =>
  Object.keys(skip.placements).length > 1
    ? edited('skips', skip, { ...skip, placements: { ...skip.placements, [draft]: [] } })
    : removed('skips', skip)

export const COVERAGE_DECIDERS: Deciders<ArticleTables, CoverageCommand> = {
  'coverage.skip': (state, command, given) => {
    const found = contentAtHand(state, command.draft, given)
    if (!found.ok) return found
    const content = found.value
    const held = Object.values(state.skips).flatMap((skip) => spansOn(skip, command.draft))
    const sentences = content.sentences.filter(
      (sentence) =>
        command.spans.some((span) => meets(span, sentence)) &&
        !held.some(({ start, end }) => start <= sentence.start && end >= sentence.end),
    )
    if (sentences.length === 0) return refuse('refused.skip.no-sentence')
    const skips = sentences.map((sentence): Skip => {
      const passage = {
        id: PassageId.parse(given.newId()),
        spans: [sentence],
        text: content.text.slice(sentence.start, sentence.end),
        anchorState: 'exact' as const,
      }
      return {
        id: SkipId.parse(given.newId()),
        placements: { [command.draft]: [passage] },
        by: given.who,
        at: given.now(),
      }
    })
    return ok({
      label: { key: 'coverage.skip', values: { count: skips.length } },
      change: skips.map((skip) => added('skips', skip)),
      made: null,
    })
  },

  'coverage.unskip': (state, command) => {
    const isAtHand = draftAtHand(state, command.draft)
    if (!isAtHand.ok) return isAtHand
    const skips = Object.values(state.skips).filter((skip) =>
      spansOn(skip, command.draft).some((held) => command.spans.some((span) => meets(span, held))),
    )
    if (skips.length === 0) return refuse('refused.unskip.none')
    return ok({
      label: { key: 'coverage.unskip', values: { count: skips.length } },
      change: skips.map((skip) => unskipped(skip, command.draft)),
      made: null,
    })
  },
}
