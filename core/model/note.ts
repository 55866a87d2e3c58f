import { z } from '../z.ts'
import { ClaimId, NoteId, PersonId } from './ids.ts'
import { Prose } from './text-limits.ts'
import { Instant } from './time.ts'

/** A remark on a claim. A withheld one never leaves in anything handed over. */
export const Note = z.strictObject({
  id: NoteId,
  claim: ClaimId,
  text: Prose.regex(/\S/),
  withheld: z.boolean(),
  by: PersonId,
  at: Instant,
})
export type Note = z.infer<typeof Note>
