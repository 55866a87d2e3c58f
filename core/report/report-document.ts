import type { BlockKind, Direction } from '../model/content.ts'
import type { ReportTemplate } from '../model/hand-over.ts'
import type { Look } from '../model/look.ts'

/** What a claim is drawn with: its rating's look, or why it has none. Always shown as colour, line, glyph and label together. */
export type Mark = Look | 'unrated' | 'verify-again'

/** A mark and its words: the rating's own name, "Verify again", "Not yet rated". */
export interface Standing {
  readonly mark: Mark
  readonly label: string
}

/** A label and what stands beside it. `href` only for http, https and mailto. */
export interface Field {
  readonly label: string
  readonly value: string
  readonly href?: string
}

/** One part of a bar. */
export interface Share<Kind extends string> {
  readonly kind: Kind
  readonly label: string
  readonly count: number
}

export type CoverageKind = 'claim' | 'nothing' | 'unseen'

/** A claim's place in one run of text. Overlapping claims have different lanes, counted from 0. */
export interface RunClaim {
  readonly claim: number
  readonly lane: number
  readonly standing: Standing
  /** Which of the claim's spans this is, from 1: the target of links from the claim. */
  readonly nth: number
}

/** Some text with the same claims and the same formatting throughout. */
export interface Run {
  readonly text: string
  /** Outermost first. */
  readonly claims: readonly RunClaim[]
  /** Those that begin, and those that end, with this run. */
  readonly opens: readonly RunClaim[]
  readonly closes: readonly RunClaim[]
  readonly bold: boolean
  readonly italic: boolean
  readonly href: string | null
  /** Only in copies: the words are taken out by the correction of a claim. `put` is what comes instead, where they end. */
  readonly change?: { readonly claim: number; readonly put: string | null }
}

export interface ReportBlock {
  readonly kind: BlockKind
  readonly level: number
  readonly list: { readonly id: number; readonly ordered: boolean; readonly number: number } | null
  readonly table: {
    readonly id: number
    readonly row: number
    readonly column: number
    readonly header: boolean
  } | null
  readonly runs: readonly Run[]
}

export interface ReportVerdict extends Standing {
  readonly scale: string
  readonly rationale: string
  readonly by: string
  readonly at: string
  readonly draft: number
  /** That it counts though it was given for an earlier draft, in a sentence; else empty. */
  readonly carried: string
  /** The words it was given for, where they are others now; else null. */
  readonly words: string | null
}

export interface ReportEvidence {
  readonly name: string
  readonly size: string
  readonly sha256: string
  readonly at: string
}

export interface ReportCitation {
  readonly stance: 'supports' | 'refutes' | 'context'
  /** In words; empty while nobody has graded it. */
  readonly grade: string
  /** The number of the source in the list of sources; null for one that is not named there. */
  readonly source: number | null
  readonly reference: Reference
  readonly quote: string
  /** Locator and date of access, where given. */
  readonly details: readonly string[]
  readonly note: string
  readonly evidence: readonly ReportEvidence[]
}

/** A source as a formatted reference. */
export interface Reference {
  readonly title: string
  readonly rest: string
  readonly url: string
  readonly href: string | null
}

/** The words of a passage on this draft; for one without a place there, those it had last. */
export interface ReportPassage {
  readonly words: string
  readonly firstSpan: number
  /** Counts the places to link to; 0 for an ambiguous or a lost one. */
  readonly spans: number
  /** It stands in several places, and nobody has said which is meant. */
  readonly isAmbiguous: boolean
}

/** A claim that the article does not make any more. */
export interface ReportRetired {
  readonly number: number
  readonly wording: string
  readonly why: string
  /** Who retired it, when, and as of which draft. */
  readonly by: string
  /** The number of the claim that stands in its place; null for none. */
  readonly supersededBy: number | null
}

/** What the article did to a fact that had been checked, in sentences. */
export interface ReportChange {
  readonly number: number
  readonly wording: string
  readonly what: string
  /** Whether the article says that it changed it. */
  readonly owned: string
  readonly isSilent: boolean
}

export interface ReportClaim {
  readonly number: number
  readonly standing: Standing
  readonly wording: string
  /** Kind, claimant, date made, work state. */
  readonly fields: readonly Field[]
  readonly passages: readonly ReportPassage[]
  readonly verdict: ReportVerdict | null
  /** Why the verdict does not count, in a sentence; empty when it does. */
  readonly caution: string
  readonly earlier: readonly (Standing & { readonly by: string; readonly at: string })[]
  readonly correction: { readonly from: string; readonly to: string } | null
  readonly citations: readonly ReportCitation[]
  readonly notes: readonly { readonly text: string; readonly by: string; readonly at: string }[]
  /** How its rating was reached, a sentence each; empty in a report that does not explain. */
  readonly steps: readonly string[]
}

export interface ReportSource {
  readonly number: number
  readonly kind: string
  readonly reference: Reference
  /** Numbers of the claims that cite it. */
  readonly claims: readonly number[]
  readonly evidence: readonly ReportEvidence[]
}

/** A word of the trade, or a rating, and what it means. */
export interface ReportTerm {
  readonly term: string
  readonly meaning: string
}

export interface ReportRating extends Standing {
  readonly meaning: string
}

/** Something to talk about, and the claim it is about; null for the article as a whole. */
export interface ReportQuestion {
  readonly claim: { readonly number: number; readonly wording: string } | null
  readonly text: string
}

/** What a report says to those who learn how facts are checked. */
export interface ReportLesson {
  readonly terms: readonly ReportTerm[]
  readonly ratings: readonly ReportRating[]
  readonly questions: readonly ReportQuestion[]
}

/** A report for readers, without a file format: every word said, every date written out, nothing withheld inside. */
export interface ReportDocument {
  readonly template: ReportTemplate
  /** Who publishes it: a name, perhaps empty, and where they are found. */
  readonly publisher: { readonly name: string; readonly address: Field | null }
  /** The publisher's own words before the findings and after them, a paragraph each. */
  readonly opening: readonly string[]
  readonly closing: readonly string[]
  readonly title: string
  /** Byline, publication, dates: what stands under the title. */
  readonly credits: readonly string[]
  readonly address: Field | null
  /** Where this review stands on the web. */
  readonly page: Field | null
  /** That it tells of some of the claims only, in a sentence; empty when it tells of all. */
  readonly choice: string
  readonly checkedBy: string
  readonly signOffs: readonly string[]
  readonly madeOn: string
  readonly state: string
  readonly summary: {
    readonly verdicts: readonly Share<Mark>[]
    readonly coverage: readonly Share<CoverageKind>[]
    readonly claims: string
    /** Empty in a report of chosen claims, which does not speak of the whole article. */
    readonly sentences: string
  }
  readonly legend: readonly Standing[]
  readonly article: {
    readonly language: string
    readonly direction: Direction
    readonly blocks: readonly ReportBlock[]
  }
  readonly claims: readonly ReportClaim[]
  /** What was changed without a word comes first. */
  readonly changes: readonly ReportChange[]
  /** By number. */
  readonly retired: readonly ReportRetired[]
  readonly sources: readonly ReportSource[]
  /** Null in a report that does not explain. */
  readonly lesson: ReportLesson | null
  readonly method: readonly string[]
  readonly record: readonly Field[]
}
