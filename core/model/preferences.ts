import { z } from '../z.ts'
import { Span } from './content.ts'
import { ArticleReport, ClaimColumns, HandOver, ReportLook } from './hand-over.ts'
import { ClaimId, DraftId } from './ids.ts'
import { LANGUAGES } from './languages.ts'
import { Line, Prose } from './text-limits.ts'

export const Theme = z.enum(['system', 'paper', 'light', 'dark'])
export type Theme = z.infer<typeof Theme>

export const Language = z.enum(LANGUAGES)
export type Language = z.infer<typeof Language>

/** How the article is set: a checker reads it for hours. */
export const ReadingLook = z.strictObject({
  face: z.enum(['serif', 'sans', 'dyslexia']),
  /** CSS pixels. */
  size: z.number().int().min(14).max(40),
  /** The longest line, in characters. */
  measure: z.number().int().min(36).max(120),
  /** Line height, as a share of the size. */
  leading: z.number().min(1.2).max(2.4),
  /** Dims every line but the one that is read. */
  focusLine: z.boolean(),
})
export type ReadingLook = z.infer<typeof ReadingLook>

/** How this machine shows Tickmark: kept beside the app, not in the library. */
export const Preferences = z.strictObject({
  name: Line,
  theme: Theme,
  /** 'system' follows the system's languages. */
  language: z.enum(['system', ...Language.options]),
  reading: ReadingLook,
  /** What a selection made with the mouse is widened to. */
  snap: z.enum(['words', 'sentences', 'none']),
  /** How much a card beside the text shows. */
  density: z.enum(['full', 'compact']),
  /** The inspector's width in CSS pixels; null until somebody has moved it. */
  inspectorWidth: z.number().int().min(200).max(4000).nullable(),
  /** The cards beside the text are folded away. */
  isRailFolded: z.boolean(),
  /** Shortcuts that were changed, by action; null takes a key away. */
  keys: z.record(z.string().max(64), z.string().max(64).nullable()),
  hasSeenTour: z.boolean(),
  /** Looks for a new version of Tickmark once a day: off until somebody turns it on. */
  looksForUpdates: z.boolean(),
  /** How reports look, and what "the usual set" holds. */
  reportLook: ReportLook,
  usualSet: z.array(HandOver).max(20),
  claimColumns: ClaimColumns,
  /** The document that was looked at last. */
  handOver: HandOver,
})
export type Preferences = z.infer<typeof Preferences>

/** Some preferences, as a window chooses them; the name is the library's. */
export const PreferencesChosen = Preferences.omit({ name: true }).partial()
export type PreferencesChosen = z.infer<typeof PreferencesChosen>

/** Where the reader was in an article when it was last on this machine's desk. */
export const DeskPlace = z.strictObject({
  /** The draft these are places of; absent where it was not said. */
  draft: z.exactOptional(DraftId),
  /** The first character on the screen, a UTF-16 offset into the draft. */
  top: z.number().int().nonnegative(),
  /** How far below the top of the pane the line of that character stood, in CSS pixels; negative when it was cut. */
  below: z.number().int().min(-10_000).max(10_000),
  selection: Span.nullable(),
  claim: ClaimId.nullable(),
})
export type DeskPlace = z.infer<typeof DeskPlace>

/** Fields that were left half written, by a name of the window's choosing. */
export const Writing = z.record(z.string().max(200), Prose)
export type Writing = z.infer<typeof Writing>

/** What this machine remembers of an article: never journaled, never handed over. */
export const DeskMemory = z.strictObject({
  place: DeskPlace.nullable(),
  writing: Writing,
  /** What was chosen for its hand-overs; absent while nothing was. */
  report: z.exactOptional(ArticleReport),
})
export type DeskMemory = z.infer<typeof DeskMemory>

export const NO_MEMORY: DeskMemory = { place: null, writing: {} }
