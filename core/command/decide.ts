import type { ArticleTables, LibraryTables } from '../model/tables.ts'
import { z } from '../z.ts'
import { ANNOTATION_DECIDERS, AnnotationCommand } from './annotations.ts'
import { ARTICLE_DECIDERS, ArticleOwnCommand } from './articles.ts'
import { CITATION_DECIDERS, CitationCommand } from './citations.ts'
import { CLAIM_DECIDERS, ClaimCommand } from './claims.ts'
import { COVERAGE_DECIDERS, CoverageCommand } from './coverage.ts'
import type { Decide, Deciders } from './decision.ts'
import { DRAFT_DECIDERS, DraftCommand } from './drafts.ts'
import { LIBRARY_DECIDERS, LibraryOwnCommand } from './library.ts'
import { NOTE_DECIDERS, NoteCommand } from './notes.ts'
import { REOPENED_CLAIM_DECIDERS, ReopenedClaimCommand } from './reopened-claims.ts'
import { SCALE_DECIDERS, ScaleCommand } from './scales.ts'
import { VERDICT_DECIDERS, VerdictCommand } from './verdicts.ts'

/** Everything that can be done to an article. */
export const ArticleCommand = z.discriminatedUnion('type', [
  ArticleOwnCommand,
  DraftCommand,
  ClaimCommand,
  ReopenedClaimCommand,
  CitationCommand,
  VerdictCommand,
  NoteCommand,
  CoverageCommand,
  AnnotationCommand,
])
export type ArticleCommand = z.infer<typeof ArticleCommand>

/** Everything that can be done to the library's own records. */
export const LibraryCommand = z.discriminatedUnion('type', [LibraryOwnCommand, ScaleCommand])
export type LibraryCommand = z.infer<typeof LibraryCommand>

const ARTICLE: Deciders<ArticleTables, ArticleCommand> = {
  ...ARTICLE_DECIDERS,
  ...DRAFT_DECIDERS,
  ...CLAIM_DECIDERS,
  ...REOPENED_CLAIM_DECIDERS,
  ...CITATION_DECIDERS,
  ...VERDICT_DECIDERS,
  ...NOTE_DECIDERS,
  ...COVERAGE_DECIDERS,
  ...ANNOTATION_DECIDERS,
}

const LIBRARY: Deciders<LibraryTables, LibraryCommand> = { ...LIBRARY_DECIDERS, ...SCALE_DECIDERS }

// A table of deciders is checked member by member above; picking one by its command's type is the one step the compiler cannot follow.
const decideBy =
  <State, Command extends { type: string }>(deciders: Deciders<State, Command>): Decide<State, Command> =>
  (state, command, given) =>
    (deciders[command.type as Command['type']] as Decide<State, Command>)(state, command, given)

/** What a command on an article comes to; pure: the same state, command and given world give the same change. */
export const decideArticle: Decide<ArticleTables, ArticleCommand> = decideBy(ARTICLE)

/** What a command on the library comes to. */
export const decideLibrary: Decide<LibraryTables, LibraryCommand> = decideBy(LIBRARY)
