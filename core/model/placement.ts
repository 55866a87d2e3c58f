import { z } from '../z.ts'
import { Span } from './content.ts'
import { DraftId, PassageId } from './ids.ts'

/** How sure a passage's place on a draft is, best first. */
export const AnchorState = z.enum(['exact', 'moved', 'changed', 'ambiguous', 'lost'])
export type AnchorState = z.infer<typeof AnchorState>

/** Where one passage lies on one draft. `text` is its words there; for a lost one, the words it had last. */
export const PlacedPassage = z.strictObject({
  id: PassageId,
  spans: z.array(Span),
  text: z.string(),
  anchorState: AnchorState,
})
export type PlacedPassage = z.infer<typeof PlacedPassage>

/** Where all passages of a claim lie on one draft. Stored for each draft and never recomputed. */
export const Placement = z.array(PlacedPassage)
export type Placement = z.infer<typeof Placement>

export const Placements = z.record(DraftId, Placement)
export type Placements = z.infer<typeof Placements>
