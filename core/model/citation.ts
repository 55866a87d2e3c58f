import { z } from '../z.ts'
import { CitationId, ClaimId, PersonId, SourceId } from './ids.ts'
import { Line, Prose } from './text-limits.ts'
import { Instant, StatedDate } from './time.ts'

export const Stance = z.enum(['supports', 'refutes', 'context'])
export type Stance = z.infer<typeof Stance>

/** How near a source stands to the fact. A new citation is not graded: somebody must judge it. */
export const Grade = z.enum(['ungraded', 'primary', 'secondary', 'tertiary'])
export type Grade = z.infer<typeof Grade>

export const CitationDetails = z.strictObject({
  stance: Stance,
  /** The words of the source that carry this. */
  quote: Prose,
  /** Where in the source: "p. 4", "03:12", "table 2". */
  locator: Line,
  grade: Grade,
  /** When the source was looked at, as stated. */
  accessedOn: StatedDate,
  note: Prose,
  withheld: z.boolean(),
})
export type CitationDetails = z.infer<typeof CitationDetails>

/** The link between a claim and a source. The source is a record of the library's, perhaps retired, never deleted. */
export const Citation = z.strictObject({
  id: CitationId,
  claim: ClaimId,
  source: SourceId,
  ...CitationDetails.shape,
  addedAt: Instant,
  addedBy: PersonId,
})
export type Citation = z.infer<typeof Citation>
