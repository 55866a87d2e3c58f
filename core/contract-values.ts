import { Label } from './change/history.ts'
import { RowChange } from './change/row-change.ts'
import { Content } from './model/content.ts'
import { ArticleId, PersonId, SourceId } from './model/ids.ts'
import { DeskMemory, Preferences, Writing } from './model/preferences.ts'
import { ArticleTablesShape, LibraryTablesShape } from './model/tables.ts'
import { ByteCount, FilledLine } from './model/text-limits.ts'
import { Instant } from './model/time.ts'
import type { ArticleSummary } from './query/summary.ts'
import { z } from './z.ts'

/** A sentence for a person, still as a key of the message table and its values. */
export const RefusalValue = z.strictObject({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type RefusalValue = z.infer<typeof RefusalValue>

/** An opaque name for a file or folder the user chose; paths never cross to a window. */
export const Ticket = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'Ticket'>()
export type Ticket = z.infer<typeof Ticket>

/** What undo and redo would do next; null when there is nothing. */
export const Steps = z.strictObject({ undo: Label.nullable(), redo: Label.nullable() })
export type Steps = z.infer<typeof Steps>

const Seq = z.number().int().nonnegative()

/** A change that is on disk. `seq` counts the store's changes; a mirror that misses one reads the store again. */
export const Acknowledged = z.strictObject({
  seq: Seq,
  change: z.array(RowChange),
  steps: Steps,
  /** The id of the row the command made or was about. */
  made: z.string().nullable(),
})
export type Acknowledged = z.infer<typeof Acknowledged>

export const StartState = z.strictObject({
  host: z.enum(['desktop', 'browser']),
  platform: z.enum(['mac', 'windows', 'linux']),
  version: z.string(),
  preferences: Preferences,
  /** The system's languages (BCP 47), the most wanted first; null where the window's browser says them. */
  languages: z.array(z.string()).nullable(),
  /** Who works here; null until the first run has asked. */
  me: PersonId.nullable(),
  library: z.strictObject({
    /** The folder as a person would say it, to be shown only. */
    place: z.string(),
    /** Null while the library is open; otherwise why it is not. */
    refused: RefusalValue.nullable(),
    /** Why nothing can be changed (a newer version wrote it, another process holds it); null when everything can. */
    readOnly: RefusalValue.nullable(),
    /** False when the command line chose the folder. */
    canMove: z.boolean(),
  }),
  /** What happened on opening that somebody should know: a torn line dropped, a damaged snapshot replaced. */
  notices: z.array(RefusalValue),
})
export type StartState = z.infer<typeof StartState>

/** An article that cannot be opened: its last known title (empty where nothing remembers one), and why. */
export const DamagedArticle = z.strictObject({ id: ArticleId, title: z.string(), refusal: RefusalValue })
export type DamagedArticle = z.infer<typeof DamagedArticle>

export const LibraryView = z.strictObject({
  seq: Seq,
  tables: LibraryTablesShape,
  /** Made field by field of what was parsed where it is kept: a window would wait while a thousand are parsed again. */
  articles: z.array(z.custom<ArticleSummary>()),
  damaged: z.array(DamagedArticle),
  /** What was left half written in the records of sources on this machine; only of those that have any. */
  writing: z.record(SourceId, Writing),
  steps: Steps,
})
export type LibraryView = z.infer<typeof LibraryView>

export const ArticleView = z.strictObject({
  seq: Seq,
  tables: ArticleTablesShape,
  /** The content of the current draft. */
  content: Content,
  /** Where the reader was, and what was left half written, when the article was last on this machine's desk. */
  memory: DeskMemory,
  steps: Steps,
  readOnly: RefusalValue.nullable(),
  notices: z.array(RefusalValue),
})
export type ArticleView = z.infer<typeof ArticleView>

export const ChosenFile = z.strictObject({ ticket: Ticket, name: FilledLine, bytes: ByteCount })
export type ChosenFile = z.infer<typeof ChosenFile>

export const Problem = z.strictObject({ place: z.string(), problem: RefusalValue })
export const CheckReport = z.strictObject({
  articles: z.number().int(),
  files: z.number().int(),
  lines: z.number().int(),
  problems: z.array(Problem),
  /** How many articles and pieces of evidence were not read, because somebody stopped it; absent where all were. */
  unread: z.exactOptional(z.number().int().positive()),
})
export type CheckReport = z.infer<typeof CheckReport>

/** How many parts of the library have been read, and which article is being read now; null: evidence. */
export const CheckProgress = z.strictObject({
  done: z.number().int().nonnegative(),
  of: z.number().int().positive(),
  article: ArticleId.nullable(),
})
export type CheckProgress = z.infer<typeof CheckProgress>

/** What is on the disk now: when the newest change on the disk was made (null: unknown), and how many half-written fields are kept. */
export const Saved = z.strictObject({ at: Instant.nullable(), fields: z.number().int().nonnegative() })
export type Saved = z.infer<typeof Saved>

/** The page of this window ended by itself and was opened again, or a run before this one did not come to its end. */
export const Recovered = z.strictObject({ what: z.enum(['window', 'run']), saved: Saved })
export type Recovered = z.infer<typeof Recovered>

/** What became of bytes that were made for the user. */
export const HandedOver = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('saved'),
    name: z.string(),
    bytes: ByteCount,
    place: z.string(),
    /** To show it where it lies; null where there is no file manager. */
    ticket: Ticket.nullable(),
  }),
  z.strictObject({ outcome: z.literal('download'), name: z.string(), bytes: ByteCount, url: z.string() }),
  z.strictObject({ outcome: z.literal('cancelled') }),
])
export type HandedOver = z.infer<typeof HandedOver>

/** The step that undo and redo would take where the window is, and the actions that can be chosen there. */
export const MenuShown = z.strictObject({ steps: Steps, actions: z.array(z.string().max(64)).max(200) })
export type MenuShown = z.infer<typeof MenuShown>

/** One change that somebody made while the word processor kept track; `text` are the words it puts in or takes out. */
export const TrackedChange = z.strictObject({
  kind: z.enum(['inserted', 'deleted']),
  text: z.string(),
  author: z.string(),
  /** As stated in the file; empty when it is not. */
  at: z.string(),
})
export type TrackedChange = z.infer<typeof TrackedChange>

/** A file that was not taken in: first somebody must say how. The same ticket brings it in once they have. */
export const AskedFile = z.discriminatedUnion('ask', [
  /** Its tracked changes are taken as accepted, or as never made. */
  z.strictObject({ ask: z.literal('tracked'), ticket: Ticket, name: z.string(), changes: z.array(TrackedChange) }),
  /** The article in it is in the library already: it comes as a copy, or in place of the one that is there. */
  z.strictObject({
    ask: z.literal('existing'),
    ticket: Ticket,
    name: z.string(),
    /** What the article that is there is called. */
    title: z.string(),
    exportedAt: Instant,
    /** False for a redacted one: without journal, and without anything that was withheld. */
    complete: z.boolean(),
  }),
])
export type AskedFile = z.infer<typeof AskedFile>

/** How far a file that is being brought in has been read. */
export const ImportProgress = z.strictObject({
  name: z.string(),
  done: z.number().int().nonnegative(),
  of: z.number().int().nonnegative(),
})
export type ImportProgress = z.infer<typeof ImportProgress>

/** What this machine knows of newer versions of Tickmark. */
export const UpdateState = z.strictObject({
  /** The address that is asked, and the page a person may open; null where this build knows none. */
  release: z.strictObject({ address: z.string(), page: z.string() }).nullable(),
  /** When an answer came last; null while none has. */
  lookedAt: Instant.nullable(),
  /** A version newer than this one, as last heard. */
  newer: z.string().nullable(),
  /** Its notice was put away: it is not told of again. */
  isPutAway: z.boolean(),
})
export type UpdateState = z.infer<typeof UpdateState>
