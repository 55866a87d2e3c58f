import { z } from '../z.ts'
import { PersonId } from './ids.ts'
import { FilledLine } from './text-limits.ts'
import { Instant } from './time.ts'

/** Somebody who works in this library; every change names one. */
export const Person = z.strictObject({ id: PersonId, name: FilledLine, addedAt: Instant })
export type Person = z.infer<typeof Person>
