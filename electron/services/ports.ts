import type { JournalLine, JournalStep, Replayed } from '../../core/change/journal.ts'
import type { CapturedFile } from '../../core/command/library.ts'
import type { CheckProgress, CheckReport, HandedOver, Ticket, TrackedChange } from '../../core/contract-values.ts'
import type { ForeignAnnotation, ReadAnnotations } from '../../core/format/foreign-annotation.ts'
import type { Transfer } from '../../core/format/transfer.ts'
import type { ArticleDetails } from '../../core/model/article.ts'
import type { Content, Span } from '../../core/model/content.ts'
import type { Original, SourceFormat, TrackedAs } from '../../core/model/draft.ts'
import type { ExportChoice, ExportFormat } from '../../core/model/hand-over.ts'
import type { ArticleId, Sha256 } from '../../core/model/ids.ts'
import type { Scale } from '../../core/model/scale.ts'
import type { Evidence } from '../../core/model/source.ts'
import type { ArticleTables, LibraryTables } from '../../core/model/tables.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Refusal, Result } from '../../core/result.ts'

export type { TrackedChange }

/** What services ask of storage. One store: a snapshot and the journal that is newer than it. */
export interface Store<State> {
  /** The state on disk when the store was opened: snapshot, then newer journal lines. */
  readonly opened: Replayed<State>
  /** What happened on opening that a person should know. */
  readonly notices: readonly Refusal[]
  /** What is wrong with its files, as far as it takes no changes because of it; null while they are sound. */
  readonly flaw: Refusal | null
  /** Why this store takes no changes; null when it does. */
  readonly readOnly: Refusal | null
  /**
   * Numbers, chains and appends a line for each step, and returns when they are on the disk. A refusal (a full disk, a
   * lost lock) means that nothing was written: a line written in part is taken back.
   */
  append(steps: readonly JournalStep[]): Promise<Result<readonly JournalLine[]>>
  /**
   * Writes the whole state as the new snapshot; the one before is kept. Safe at any moment, and never needed for safety:
   * a state that lags behind the journal is passed over.
   */
  saveSnapshot(at: Replayed<State>): Promise<void>
  /** Every line of the journal, oldest first. */
  lines(): AsyncIterable<JournalLine>
  close(): Promise<void>
}

/** A library's folder, opened. Files are written and synced before it returns; content is addressed by hash. */
export interface LibraryStorage {
  /** Why nothing can be written here; null when everything can. */
  readonly readOnly: Refusal | null
  readonly notices: readonly Refusal[]
  openLibrary(): Promise<Result<Store<LibraryTables>>>
  /** The ids of the articles on disk, sound or not, in no order; or why the disk does not tell them. */
  articles(): Promise<Result<readonly ArticleId[]>>
  /** The same, with the glance at each. */
  glances(): Promise<Result<ReadonlyMap<ArticleId, string>>>
  openArticle(article: ArticleId): Promise<Result<Store<ArticleTables>>>
  /**
   * The steps become the whole journal of an article that is there, at one moment: before it the article is what it was,
   * after it what they make of it. Its store must be closed; contents and originals are written before.
   */
  replaceArticle(article: ArticleId, steps: readonly JournalStep[]): Promise<Result<Store<ArticleTables>>>
  /** Keeps a backup in the library, synced, and says under which name in `backups`. */
  writeBackup(name: string, bytes: Uint8Array): Promise<Result<string>>
  /** A new, empty store for an article. Its folder appears whole or not at all. */
  createArticle(article: ArticleId): Promise<Result<Store<ArticleTables>>>
  /** The headline of a text that is kept for the article, for when nothing else says its title; empty where there is none. */
  headline(article: ArticleId): Promise<string>
  /** Something that is the same only while the article's journal is, by one cheap look; it may also change without cause. */
  articleGlance(article: ArticleId): string
  /** Something that changes whenever the article's journal does, and only then, read without opening it. */
  articleStamp(article: ArticleId): Promise<string>
  writeContent(article: ArticleId, content: Content): Promise<Result<Sha256>>
  readContent(article: ArticleId, hash: Sha256): Promise<Result<Content>>
  /** Keeps imported bytes untouched. `extension` without a dot. */
  writeOriginal(article: ArticleId, bytes: Uint8Array, extension: string): Promise<Result<Sha256>>
  readOriginal(article: ArticleId, original: Original): Promise<Result<Uint8Array>>
  /** Copies a file into the library and hashes it on the way. */
  keepEvidence(file: FileToKeep): Promise<Result<CapturedFile>>
  /** The whole file, its hash compared. */
  readEvidence(evidence: Pick<Evidence, 'sha256' | 'name'>): Promise<Result<Uint8Array>>
  /** Caches are rebuilt at will: a failure to read or write one is silent. */
  readCache(name: string): Promise<unknown>
  writeCache(name: string, value: unknown): Promise<void>
  /**
   * Snapshots, journal chains, and the hashes of contents, originals and evidence, of the articles on disk and of those
   * that are `remembered`. Changes nothing. Stopped by the signal, it reports what it has read.
   */
  check(about?: {
    readonly remembered?: readonly ArticleId[]
    readonly progress?: (progress: CheckProgress) => void
    readonly signal?: AbortSignal
  }): Promise<CheckReport>
  /** When the newest change on the disk was made, in its own words; null where none says. Changes nothing. */
  lastChangeAt(): Promise<Instant | null>
  /** Gives the lock back. */
  close(): Promise<void>
}

/** A file to be copied: where it is, or its bytes. */
export type FileToKeep = { readonly name: string } & ({ readonly path: string } | { readonly bytes: Uint8Array })

/** Opens, and creates if need be, the library in a folder. `write` false takes no lock. */
export type OpenLibrary = (
  folder: string,
  options: { readonly write: boolean; readonly as: string },
) => Promise<Result<LibraryStorage>>

/** What an importer makes of some bytes. */
export interface ImportedDraft {
  readonly content: Content
  readonly details: ArticleDetails
  readonly format: ReadFormat
  readonly encoding: string
  readonly words: number
  /** The file's tracked changes in reading order, whichever way they were taken; empty where it has none. */
  readonly trackedChanges: readonly TrackedChange[]
  /** Its comments, placed on `content` where they have a place. */
  readonly comments: readonly ForeignAnnotation[]
}

export type ReadFormat = Exclude<SourceFormat, 'tickmark'>

/**
 * A file is an article's text, a whole article from another Tickmark, or annotations that somebody made elsewhere
 * (parsed and validated in the child process too).
 */
export type ImportedFile =
  | { readonly kind: 'draft'; readonly draft: ImportedDraft }
  | { readonly kind: 'annotations'; readonly read: ReadAnnotations }
  | ImportedTransfer

/** A whole article that hangs together, and the bytes of every file it names, by the hash they were compared with. */
export interface ImportedTransfer {
  readonly kind: 'transfer'
  readonly transfer: Transfer
  readonly files: Readonly<Record<Sha256, Uint8Array>>
}

/** How far long work has come: of the pages of a PDF, of the chapters of a book. */
export interface ReadingProgress {
  readonly done: number
  readonly of: number
}

/** Reads bytes in a process of its own, under limits of time, memory and size. Fetches nothing. */
export interface Importer {
  read(
    file: FileToRead,
    signal: AbortSignal,
    onProgress?: (progress: ReadingProgress) => void,
  ): Promise<Result<ImportedFile>>
  /** The writer's own Word file with comments and tracked changes in it; its bytes are read under the same limits. */
  annotateWord(file: WordFile, markup: WordMarkup): Promise<Result<Uint8Array>>
}

/** A Word file as it came, and how its tracked changes were read when it became a draft. */
export interface WordFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly tracked: TrackedAs
}

/** A comment of a Word file, on the words at `spans` of the draft's canonical text; on its beginning where there are none. */
export interface WordComment {
  readonly spans: readonly Span[]
  readonly author: string
  readonly at: Instant
  /** Plain text, a paragraph each. */
  readonly paragraphs: readonly string[]
}

/** A tracked change: the words at `spans` are taken out, and `replacement` (one or more lines; perhaps empty) put in their place. */
export interface WordChange {
  readonly spans: readonly Span[]
  readonly replacement: string
  readonly author: string
  readonly at: Instant
}

/** What is written into a Word file. */
export interface WordMarkup {
  readonly comments: readonly WordComment[]
  readonly changes: readonly WordChange[]
}

/** `format` is given when it is known (a paste); otherwise name and bytes decide. */
export interface FileToRead {
  readonly name: string
  readonly bytes: Uint8Array
  readonly format: 'text' | 'markdown' | 'html' | null
  readonly tracked: TrackedAs
}

/** Files the user chose, by ticket. A ticket is taken once for reading and stays valid while the host runs. */
export interface Tickets {
  read(ticket: Ticket): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>>
  /** For copying without holding the bytes. */
  file(ticket: Ticket): Result<FileToKeep>
  /** A ticket for a file of this machine: nothing about its place can be told from it. */
  give(path: string): Ticket
  /** Where the user's own file stands; null for bytes, and for a copy that was handed up. */
  placeOf(ticket: Ticket): string | null
}

/** Where bytes made for the user go: a native save dialog on the desktop, a download in the browser host. */
export interface Handover {
  save(file: ExportedFile): Promise<Result<HandedOver>>
  /** Several files together, all or none: into a folder the user chooses, or as one zip file called `name`. */
  saveAll(files: readonly ExportedFile[], name: string): Promise<Result<HandedOver>>
  /** An address inside the app for these bytes, shown sandboxed and without scripts; `download` offers them as a file. */
  publish(file: ExportedFile & { readonly download: boolean }): string
}

/** Makes one document of an article. */
export type Exporter = (material: ExportMaterial, choice: ExportChoice) => Promise<Result<ExportedFile>>

export interface Exporters {
  readonly files: { readonly [F in ExportFormat]: Exporter }
  /** The same documents as pages to be looked at inside the app, where nothing runs. */
  readonly previews: { readonly [F in ExportFormat]: Exporter }
  readonly scale: (scale: Scale) => ExportedFile
}

/** Makes a PDF of a page that needs nothing else: by the shell, or by a Chromium that is installed. */
export type PrintPdf = (html: string) => Promise<Result<Uint8Array>>

export interface ExportedFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Everything an exporter may draw on, already read. */
export interface ExportMaterial {
  readonly article: ArticleTables
  readonly library: LibraryTables
  readonly contents: ReadonlyMap<Sha256, Content>
  readonly lines: readonly JournalLine[]
  readonly exportedAt: string
  readonly version: string
  readonly readOriginal: (original: Original) => Promise<Result<Uint8Array>>
  readonly readEvidence: (evidence: Evidence) => Promise<Result<Uint8Array>>
  readonly annotateWord: Importer['annotateWord']
  readonly printPdf: PrintPdf
}

/** Where newer versions are told of, and the one way in which anything is ever fetched from a network. */
export interface Releases {
  /** What is asked; https. */
  readonly address: string
  /** The page a person may open. */
  readonly page: string
  /**
   * The text at the address, within `LOOK_LIMITS`: no cookies, and nothing that tells one machine from another. Refused where
   * nobody answers, and where the answer is too long, an error, or leads to another host.
   */
  ask(address: string): Promise<Result<string>>
}
