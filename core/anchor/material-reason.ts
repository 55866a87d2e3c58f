import { z } from '../z.ts'

/** What a change of words touches that can alter the truth of a claim. `words`: something else; in doubt it is material. */
export const MaterialKind = z.enum([
  'figure',
  'unit',
  'currency',
  'date',
  'negation',
  'quantifier',
  'comparison',
  'modal',
  'name',
  'title',
  'quotation',
  'attribution',
  'claimant',
  'words',
])
export type MaterialKind = z.infer<typeof MaterialKind>

/** One material difference between two drafts: the words it lies in, before and after (empty where none stand). */
export const MaterialReason = z.strictObject({
  kind: MaterialKind,
  before: z.string(),
  after: z.string(),
  /** True where the passage's own words stand and the difference is in the rest of its sentences. */
  around: z.boolean(),
})
export type MaterialReason = z.infer<typeof MaterialReason>
