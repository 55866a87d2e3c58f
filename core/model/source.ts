import { z } from '../z.ts'
import { EvidenceId, PersonId, Sha256, SourceId } from './ids.ts'
import { ByteCount, FilledLine, Line, Prose } from './text-limits.ts'
import { Instant, StatedDate } from './time.ts'

export const SourceKind = z.enum(['web-page', 'document', 'dataset', 'image', 'recording', 'person', 'own-knowledge'])
export type SourceKind = z.infer<typeof SourceKind>

export const SourceDetails = z.strictObject({
  kind: SourceKind,
  /** For a person, the name. */
  title: FilledLine,
  author: Line,
  publisher: Line,
  publishedOn: StatedDate,
  updatedOn: StatedDate,
  url: Line,
  /** How to reach a person; handed over only in the table of contacts, and never where the source is withheld. */
  contact: Line,
  note: Prose,
  /** Named only as "a source known to the desk" in whatever is handed over. */
  withheld: z.boolean(),
})
export type SourceDetails = z.infer<typeof SourceDetails>

/** A record of which only the kind and the title are known yet. */
export const blankSource = (kind: SourceKind, title: string): SourceDetails => ({
  kind,
  title,
  author: '',
  publisher: '',
  publishedOn: '',
  updatedOn: '',
  url: '',
  contact: '',
  note: '',
  withheld: false,
})

/** A bibliographic record, reused across claims and articles. Retired or merged, never deleted: others may point to it. */
export const Source = z.strictObject({
  id: SourceId,
  ...SourceDetails.shape,
  addedAt: Instant,
  addedBy: PersonId,
  mergedInto: SourceId.nullable(),
  retiredAt: Instant.nullable(),
})
export type Source = z.infer<typeof Source>

/** A captured copy of a source: a file of the library's, addressed by the hash of its bytes. */
export const Evidence = z.strictObject({
  id: EvidenceId,
  source: SourceId,
  sha256: Sha256,
  name: FilledLine,
  bytes: ByteCount,
  mediaType: Line,
  capturedAt: Instant,
  capturedBy: PersonId,
  capturedHow: z.enum(['file', 'transfer']),
})
export type Evidence = z.infer<typeof Evidence>
