import { z } from '../z.ts'

const id = <Brand extends string>() => z.uuid().brand<Brand>()
const UUID = z.regexes.uuid()

export const ArticleId = id<'ArticleId'>()
export const DraftId = id<'DraftId'>()
export const PassageId = id<'PassageId'>()
export const ClaimId = id<'ClaimId'>()
export const CitationId = id<'CitationId'>()
export const VerdictId = id<'VerdictId'>()
export const NoteId = id<'NoteId'>()
export const SkipId = id<'SkipId'>()
export const SourceId = id<'SourceId'>()
export const EvidenceId = id<'EvidenceId'>()
export const PersonId = id<'PersonId'>()
/** Presets have readable ids ("truth"); a user's own scale has a UUID. */
export const ScaleId = z
  .string()
  .regex(/^[a-z0-9-]{1,64}$/)
  .brand<'ScaleId'>()
export const RatingId = z
  .string()
  .regex(/^[a-z0-9-]{1,64}$/)
  .brand<'RatingId'>()
/** Lower-case hexadecimal SHA-256 of some bytes. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Sha256'>()

/** What `ArticleId` takes, without its report: of the thousand folders of a library it is asked at every start. */
export const isArticleId = (name: string): name is z.infer<typeof ArticleId> => UUID.test(name)

export type ArticleId = z.infer<typeof ArticleId>
export type DraftId = z.infer<typeof DraftId>
export type PassageId = z.infer<typeof PassageId>
export type ClaimId = z.infer<typeof ClaimId>
export type CitationId = z.infer<typeof CitationId>
export type VerdictId = z.infer<typeof VerdictId>
export type NoteId = z.infer<typeof NoteId>
export type SkipId = z.infer<typeof SkipId>
export type SourceId = z.infer<typeof SourceId>
export type EvidenceId = z.infer<typeof EvidenceId>
export type PersonId = z.infer<typeof PersonId>
export type ScaleId = z.infer<typeof ScaleId>
export type RatingId = z.infer<typeof RatingId>
export type Sha256 = z.infer<typeof Sha256>
