import { JournalLine } from './change/journal.ts'
import { ArticleCommand, LibraryCommand } from './command/decide.ts'
import {
  Acknowledged,
  ArticleView,
  AskedFile,
  CheckReport,
  ChosenFile,
  HandedOver,
  LibraryView,
  MenuShown,
  Recovered,
  RefusalValue,
  Saved,
  StartState,
  Ticket,
  TrackedChange,
  UpdateState,
} from './contract-values.ts'
import { PreviewedAnnotation } from './format/annotation-preview.ts'
import { SkippedAnnotation } from './format/foreign-annotation.ts'
import { WindowSurprise } from './log/happening.ts'
import { Content } from './model/content.ts'
import { TrackedAs } from './model/draft.ts'
import { ArticleReport, ExportChoice, HandOver } from './model/hand-over.ts'
import { ArticleId, CitationId, ClaimId, DraftId, EvidenceId, ScaleId, Sha256, SourceId } from './model/ids.ts'
import { DeskPlace, Language, Preferences, PreferencesChosen } from './model/preferences.ts'
import { FilledLine, Line, Prose } from './model/text-limits.ts'
import { StatedDate } from './model/time.ts'
import { z } from './z.ts'

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
  'app.introduce': { input: z.strictObject({ name: FilledLine, role: Line.optional() }), output: StartState },
  /** Changes the named preferences; the others stay. */
  'app.prefer': { input: PreferencesChosen, output: Preferences },
  /** The language the window speaks: what the machine says itself (menus, dialogs, reports) is said in it too. */
  'app.speak': { input: z.strictObject({ language: Language }), output: Nothing },
  /** What broke off before this window started, told to one window only; null where nothing did. */
  'app.recovered': { input: Nothing, output: Recovered.nullable() },
  /** What is on the disk, whatever happens now. */
  'app.saved': { input: Nothing, output: Saved },
  /** For the log: something unexpected happened in the window. Never a word of what the error says. */
  'app.report': { input: WindowSurprise, output: Nothing },
  /** The log of this machine, the oldest first, and the folder it stands in as a person would say it. */
  'log.read': { input: Nothing, output: z.strictObject({ text: z.string(), place: z.string() }) },
  /** A copy of the log, where the user wants it. */
  'log.save': { input: Nothing, output: HandedOver },
  /** Shows the log's file in the system's own file manager; nothing happens where there is none. */
  'log.show': { input: Nothing, output: Nothing },
  /** Another folder for the library: the desktop asks with its own dialog, the browser host takes a typed folder. */
  'library.choose': { input: z.strictObject({ folder: Line.nullable() }), output: StartState },
  'library.read': { input: Nothing, output: LibraryView },
  'library.execute': { input: z.strictObject({ command: LibraryCommand }), output: Acknowledged },
  'library.undo': { input: Nothing, output: Acknowledged },
  'library.redo': { input: Nothing, output: Acknowledged },
  /** Reads everything; meanwhile `check.progressed` is told. Asked again while it runs, it is the same one. */
  'library.check': { input: Nothing, output: CheckReport },
  'library.stopCheck': { input: Nothing, output: Nothing },
  /** The desktop's own dialog; an empty list when it was closed, and always empty in the browser host, whose page has a file field. */
  'files.choose': {
    input: z.strictObject({ purpose: z.enum(['article', 'evidence', 'annotations', 'scale']) }),
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
  /** The sample that is in the list, or a new one where there is none. */
  'sample.open': { input: Nothing, output: z.strictObject(InArticle) },
  /** The sample goes into the bin, and the sources that nothing else cites are retired with it. */
  'sample.remove': { input: z.strictObject(InArticle), output: Nothing },
  'sample.restore': { input: z.strictObject(InArticle), output: Nothing },
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
  /** A rating scale as a file of its own, a preset too. */
  'scale.export': { input: z.strictObject({ scale: ScaleId }), output: HandedOver },
  /**
   * Takes a scale from a file: `added` under its own id; `copy` under a new one, because the library has another scale under
   * that; `same` when it has this very one, and nothing changed.
   */
  'scale.bringIn': {
    input: z.strictObject({ ticket: Ticket }),
    output: z.strictObject({
      outcome: z.enum(['added', 'copy', 'same']),
      scale: ScaleId,
      name: z.string(),
      ratings: z.number().int().positive(),
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
  'updates.read': { input: Nothing, output: UpdateState },
  /** Asks for the newest version, because the user asked: one request, and only the version of its answer is read. */
  'updates.look': { input: Nothing, output: UpdateState },
  /** The version that is told of is not told of again. */
  'updates.putAway': { input: Nothing, output: UpdateState },
  /** Opens an http or https address in the system's browser, because the user asked. */
  'link.open': { input: z.strictObject({ url: Line }), output: Nothing },
} as const

export type Method = keyof typeof CONTRACT
export type Input<M extends Method> = z.infer<(typeof CONTRACT)[M]['input']>
export type Output<M extends Method> = z.infer<(typeof CONTRACT)[M]['output']>
