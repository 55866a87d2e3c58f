import { z } from '../z.ts'
import { PersonId } from './ids.ts'
import { FilledLine, Line } from './text-limits.ts'
import { Instant } from './time.ts'

/** Somebody who works in this library, or whom something that came in names; every change names one. Never deleted. */
export const Person = z.strictObject({
  id: PersonId,
  name: FilledLine,
  addedAt: Instant,
  /** What they do at the desk, in its own words; absent when nobody said. */
  role: z.exactOptional(Line),
  /** No longer at the desk since then: still named by what they did, given nothing new. */
  retiredAt: z.exactOptional(Instant),
  /** Known only because a transfer or a note that came in names them: nobody of this desk, until taken on. */
  cameIn: z.exactOptional(z.literal(true)),
})
export type Person = z.infer<typeof Person>
