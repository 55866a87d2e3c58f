import { MaterialReason } from '../anchor/material-reason.ts'
import { z } from '../z.ts'
import { ANCHOR_STATES } from './anchor-states.ts'
import { Span } from './content.ts'
import { DraftId, PassageId } from './ids.ts'

/** How sure a passage's place on a draft is, best first. */
export const AnchorState = z.enum(ANCHOR_STATES)
export type AnchorState = z.infer<typeof AnchorState>

/** Where one passage lies on one draft. */
export const PlacedPassage = z.strictObject({
  id: PassageId,
  /** Empty while it is ambiguous or lost. */
  spans: z.array(Span),
  /** Its words there; for an ambiguous or a lost one, the words it had last. */
  text: z.string(),
  anchorState: AnchorState,
  /** Places that may be meant, likeliest first; only for an ambiguous or a lost one. */
  candidates: z.exactOptional(z.array(Span)),
  /** What differs materially from the draft before; absent when nothing does. */
  reasons: z.exactOptional(z.array(MaterialReason)),
})
export type PlacedPassage = z.infer<typeof PlacedPassage>

/** Where all passages of a claim lie on one draft. Stored for each draft and never recomputed. */
export const Placement = z.array(PlacedPassage)
export type Placement = z.infer<typeof Placement>

export const Placements = z.record(DraftId, Placement)
export type Placements = z.infer<typeof Placements>
