import type { Citation } from '../model/citation.ts'
import { CitationDetails } from '../model/citation.ts'
import { CitationId, ClaimId, SourceId } from '../model/ids.ts'
import type { ArticleTables } from '../model/tables.ts'
import { ok, refuse } from '../result.ts'
import { partOf, z } from '../z.ts'
import { claimAtHand } from './claim-at-hand.ts'
import { added, type Deciders, edited, removed } from './decision.ts'
import { begunChecking } from './work-state.ts'

export const CitationCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('citation.add'),
    claim: ClaimId,
    source: SourceId,
    details: partOf(CitationDetails).optional(),
  }),
  z.strictObject({ type: z.literal('citation.edit'), citation: CitationId, details: partOf(CitationDetails) }),
  z.strictObject({ type: z.literal('citation.remove'), citation: CitationId }),
])
export type CitationCommand = z.infer<typeof CitationCommand>

const numberOf = (state: ArticleTables, citation: Citation) => ({ number: state.claims[citation.claim]?.number ?? 0 })

export const CITATION_DECIDERS: Deciders<ArticleTables, CitationCommand> = {
  'citation.add': (state, command, given) => {
    const found = claimAtHand(state, command.claim)
    if (!found.ok) return found
    const claim = found.value
    const citation: Citation = {
      id: CitationId.parse(given.newId()),
      claim: claim.id,
      source: command.source,
      stance: 'supports',
      quote: '',
      locator: '',
      grade: 'ungraded',
      accessedOn: '',
      note: '',
      withheld: false,
      ...command.details,
      addedAt: given.now(),
      addedBy: given.who,
    }
    return ok({
      label: { key: 'citation.add', values: numberOf(state, citation) },
      change: [added('citations', citation), ...begunChecking(claim)],
      made: citation.id,
    })
  },

  'citation.edit': (state, command) => {
    const citation = state.citations[command.citation]
    if (!citation) return refuse('refused.citation.unknown')
    const claim = claimAtHand(state, citation.claim)
    if (!claim.ok) return claim
    return ok({
      label: { key: 'citation.edit', values: numberOf(state, citation) },
      change: [edited('citations', citation, { ...citation, ...command.details })],
      made: citation.id,
    })
  },

  'citation.remove': (state, command) => {
    const citation = state.citations[command.citation]
    if (!citation) return refuse('refused.citation.unknown')
    const claim = claimAtHand(state, citation.claim)
    if (!claim.ok) return claim
    return ok({
      label: { key: 'citation.remove', values: numberOf(state, citation) },
      change: [removed('citations', citation)],
      made: citation.id,
    })
  },
}
