import { RowChange } from './change/change.ts'
import { Label } from './change/history.ts'
import { JournalLine } from './change/journal.ts'
import { ArticleCommand, LibraryCommand } from './command/decide.ts'
import { PreviewedAnnotation } from './format/annotation-preview.ts'
import { SkippedAnnotation } from './format/foreign-annotation.ts'
import { Content } from './model/content.ts'
import { TrackedAs } from './model/draft.ts'
import { ArticleReport, ExportChoice, HandOver } from './model/hand-over.ts'
import { ArticleId, CitationId, ClaimId, DraftId, EvidenceId, PersonId, Sha256, SourceId } from './model/ids.ts'
import { DeskMemory, DeskPlace, Language, Preferences, PreferencesChosen, Writing } from './model/preferences.ts'
import { ArticleTablesShape, LibraryTablesShape } from './model/tables.ts'
import { ByteCount, FilledLine, Line, Prose } from './model/text-limits.ts'
import { Instant, StatedDate } from './model/time.ts'
import { ArticleSummary } from './query/summary.ts'
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
  articles: z.array(ArticleSummary),
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
})
export type CheckReport = z.infer<typeof CheckReport>

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

const Nothing = z.strictObject({})
/** 'ask' answers with the changes and takes nothing in; absent: accepted. */
const HowTracked = { tracked: z.exactOptional(z.enum(['ask', ...TrackedAs.options])) }
const InArticle = { article: ArticleId }
const Pasted = z.strictObject({ text: z.string(), html: z.string() })
const Comments = z.exactOptional(z.number().int().positive())
const AddedDraft = z.strictObject({
  outcome: z.literal('added'),
  draft: DraftId,
  number: z.number().int().positive(),
  /** How many tracked changes its file had. */
  tracked: z.number().int().nonnegative(),
  /** How many comments its file holds; absent where there are none. */
  comments: Comments,
})
const AskedDraft = z.strictObject({ outcome: z.literal('asked'), changes: z.array(TrackedChange) })
const InField = { field: z.string().min(1).max(200), text: Prose }

/** Everything that crosses from a window to the machine. One input object a method, never positional. */
export const CONTRACT = {
  'app.start': { input: Nothing, output: StartState },
  /** First run: who works here. Makes the person, and the library's folder if need be. */
  'app.introduce': { input: z.strictObject({ name: FilledLine }), output: StartState },
  /** Changes the named preferences; the others stay. */
  'app.prefer': { input: PreferencesChosen, output: Preferences },
  /** The language the window speaks: what the machine says itself (menus, dialogs, reports) is said in it too. */
  'app.speak': { input: z.strictObject({ language: Language }), output: Nothing },
  /** Another folder for the library: the desktop asks with its own dialog, the browser host takes a typed folder. */
  'library.choose': { input: z.strictObject({ folder: Line.nullable() }), output: StartState },
  'library.read': { input: Nothing, output: LibraryView },
  'library.execute': { input: z.strictObject({ command: LibraryCommand }), output: Acknowledged },
  'library.undo': { input: Nothing, output: Acknowledged },
  'library.redo': { input: Nothing, output: Acknowledged },
  'library.check': { input: Nothing, output: CheckReport },
  /** The desktop's own dialog; an empty list when it was closed, and always empty in the browser host, whose page has a file field. */
  'files.choose': {
    input: z.strictObject({ purpose: z.enum(['article', 'evidence', 'annotations']) }),
    output: z.strictObject({ files: z.array(ChosenFile) }),
  },
  'articles.import': {
    input: z.strictObject({
      tickets: z.array(Ticket).max(500),
      pasted: Pasted.nullable(),
      ...HowTracked,
      /** What becomes of an article that the library has already; absent: a copy. */
      existing: z.exactOptional(z.enum(['ask', 'copy', 'replace'])),
    }),
    output: z.strictObject({
      imported: z.array(
        z.strictObject({
          article: ArticleId,
          title: z.string(),
          /** How many tracked changes its file had. */
          tracked: z.number().int().nonnegative(),
          /** In the library's `backups`: the article in whose place this one came; null where it came in nobody's. */
          backup: z.string().nullable(),
          comments: Comments,
        }),
      ),
      refused: z.array(z.strictObject({ name: z.string(), refusal: RefusalValue })),
      asked: z.array(AskedFile),
    }),
  },
  'articles.cancelImport': { input: Nothing, output: Nothing },
  'article.open': { input: z.strictObject(InArticle), output: ArticleView },
  'article.execute': { input: z.strictObject({ ...InArticle, command: ArticleCommand }), output: Acknowledged },
  /** Takes an article whose folder is gone out of the list; refused while anything of it is there. */
  'article.forget': { input: z.strictObject(InArticle), output: Nothing },
  'article.undo': { input: z.strictObject(InArticle), output: Acknowledged },
  'article.redo': { input: z.strictObject(InArticle), output: Acknowledged },
  'article.rememberReport': { input: z.strictObject({ ...InArticle, report: ArticleReport }), output: Nothing },
  'article.remember': { input: z.strictObject({ ...InArticle, place: DeskPlace }), output: Nothing },
  /** Keeps what stands in a field that is being written; an empty text forgets it. */
  'article.keepWriting': { input: z.strictObject({ ...InArticle, ...InField }), output: Nothing },
  'source.keepWriting': { input: z.strictObject({ source: SourceId, ...InField }), output: Nothing },
  /** A new draft of an article, from a file or from pasted text; what is left empty is as the file states it. */
  'article.addDraft': {
    input: z.strictObject({
      ...InArticle,
      ticket: Ticket.nullable(),
      pasted: Pasted.nullable(),
      name: Line,
      publishedOn: StatedDate,
      updatedOn: StatedDate,
      ...HowTracked,
    }),
    output: z.discriminatedUnion('outcome', [AddedDraft, AskedDraft]),
  },
  /**
   * Reads the file again that the draft under check came from, where this machine knows it: `unknown` where it does not
   * (the user chooses one), `missing` where it is gone.
   */
  'article.checkFile': {
    input: z.strictObject({ ...InArticle, ...HowTracked }),
    output: z.discriminatedUnion('outcome', [
      AddedDraft,
      AskedDraft,
      z.strictObject({ outcome: z.literal('same') }),
      z.strictObject({ outcome: z.literal('unknown') }),
      z.strictObject({ outcome: z.literal('missing'), name: z.string() }),
    ]),
  },
  'article.content': { input: z.strictObject({ ...InArticle, draft: DraftId }), output: Content },
  /**
   * Reads annotations that were made elsewhere and matches them to the draft under check: those of a file, or without one
   * the comments in the draft's own file. Nothing is added yet; `reading` names what was read.
   */
  'annotations.read': {
    input: z.strictObject({ ...InArticle, ticket: Ticket.nullable() }),
    output: z.strictObject({
      reading: z.uuid(),
      from: z.string(),
      annotations: z.array(PreviewedAnnotation),
      skipped: z.array(SkippedAnnotation),
      unreachable: z.number().int().nonnegative(),
    }),
  },
  /**
   * Adds some of what was read, in one step. `candidate` is the place that is meant of an ambiguous or a lost one; a lost one
   * without becomes a claim without a place.
   */
  'annotations.add': {
    input: z.strictObject({
      ...InArticle,
      reading: z.uuid(),
      chosen: z
        .array(z.strictObject({ id: z.string().max(2_000), candidate: z.number().int().nonnegative().nullable() }))
        .max(5_000),
    }),
    output: z.strictObject({ added: z.number().int(), claim: ClaimId }),
  },
  /** The journal of an article, oldest first; with a claim, only the lines that touch it, and of them only its rows. */
  'article.history': {
    input: z.strictObject({ ...InArticle, claim: ClaimId.nullable() }),
    output: z.strictObject({ lines: z.array(JournalLine.omit({ prev: true, hash: true })) }),
  },
  /** Files become evidence of a source (a new one for each file when none is named), cited by a claim when one is named. */
  'evidence.keep': {
    input: z.strictObject({
      tickets: z.array(Ticket).min(1).max(100),
      source: SourceId.nullable(),
      cite: z.strictObject({ article: ArticleId, claim: ClaimId }).nullable(),
    }),
    output: z.strictObject({ sources: z.array(SourceId), citations: z.array(CitationId) }),
  },
  /** An address inside this app where the captured copy can be looked at or saved; nothing in it runs. */
  'evidence.view': {
    input: z.strictObject({ evidence: EvidenceId }),
    output: z.strictObject({ url: z.string(), sha256: Sha256 }),
  },
  /** A document as it will be, at an address inside this app. */
  'report.preview': {
    input: z.strictObject({ ...InArticle, choice: ExportChoice }),
    output: z.strictObject({
      url: z.string(),
      /** The file's name, as it will be proposed. */
      name: z.string(),
      /** What is held back; in a document that holds everything, what is withheld elsewhere, and contacts. */
      withheld: z.number().int(),
    }),
  },
  'report.export': {
    input: z.strictObject({ ...InArticle, choice: ExportChoice }),
    output: HandedOver,
  },
  /** Several documents in one go: into one folder, or as one zip file where there is no folder to choose. */
  'report.exportSet': {
    input: z.strictObject({ ...InArticle, choices: z.array(ExportChoice).min(1).max(20) }),
    output: z.strictObject({
      /** Null when none of them could be made. */
      handed: HandedOver.nullable(),
      names: z.array(z.string()),
      refused: z.array(z.strictObject({ handOver: HandOver, refusal: RefusalValue })),
    }),
  },
  /** Shows a file that was saved in the system's own file manager; nothing happens where there is none. */
  'file.show': { input: z.strictObject({ ticket: Ticket }), output: Nothing },
  /** The original bytes of a draft, at an address inside this app, to be saved. */
  'draft.original': {
    input: z.strictObject({ ...InArticle, draft: DraftId }),
    output: z.strictObject({ url: z.string() }),
  },
  /** What the desktop's own menu shows from now on; nothing happens where there is none. */
  'menu.follow': { input: MenuShown, output: Nothing },
  /** Opens an http or https address in the system's browser, because the user asked. */
  'link.open': { input: z.strictObject({ url: Line }), output: Nothing },
} as const

export type Method = keyof typeof CONTRACT
export type Input<M extends Method> = z.infer<(typeof CONTRACT)[M]['input']>
export type Output<M extends Method> = z.infer<(typeof CONTRACT)[M]['output']>

/** What a window is told without asking. */
export const WireEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('library.changed'), ...Acknowledged.shape }),
  z.strictObject({ type: z.literal('article.changed'), article: ArticleId, ...Acknowledged.shape }),
  z.strictObject({ type: z.literal('articles.changed'), articles: z.array(ArticleSummary) }),
  /** Another article stands in this one's place: whoever shows it reads it again. */
  z.strictObject({ type: z.literal('article.replaced'), article: ArticleId }),
  z.strictObject({ type: z.literal('library.moved') }),
  /** Told a few times a second during long work. */
  z.strictObject({ type: z.literal('import.progressed'), ...ImportProgress.shape }),
  /** Files that the system handed to the app, and about which somebody must say more. */
  z.strictObject({ type: z.literal('import.asked'), asked: z.array(AskedFile) }),
  z.strictObject({ type: z.literal('notice'), refusal: RefusalValue }),
  /** An action chosen in the desktop's own menu. */
  z.strictObject({ type: z.literal('action.chosen'), action: z.string() }),
])
export type WireEvent = z.infer<typeof WireEvent>

/** What came of a call, as it crosses a wire: a value, or a sentence for a person. */
export const Reply = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), refusal: RefusalValue }),
])
