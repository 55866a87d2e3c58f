import { z } from '../z.ts'

/** One row as it was and as it becomes; null where there is none. */
export const RowChange = z.strictObject({
  table: z.string(),
  id: z.string(),
  before: z.unknown(),
  after: z.unknown(),
})
export interface RowChange {
  readonly table: string
  readonly id: string
  readonly before: unknown
  readonly after: unknown
}
