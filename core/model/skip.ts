import { z } from '../z.ts'
import { PersonId, SkipId } from './ids.ts'
import { Placements } from './placement.ts'
import { Instant } from './time.ts'

/** "Nothing to check here": an anchored passage (one sentence), with who decided and when. */
export const Skip = z.strictObject({ id: SkipId, placements: Placements, by: PersonId, at: Instant })
export type Skip = z.infer<typeof Skip>
