import type { Span } from '../model/content.ts'
import type { Instant } from '../model/time.ts'
import type { ReportDocument, Standing } from './report-document.ts'

/** All the work, or only what is to be corrected, answered or made clearer. */
export type CopyKind = 'checking' | 'checked'

/** What a claim asks of the writer and the editor; nothing where it is sound. See docs/decisions/hand-overs.md. */
export type Asked = 'correction' | 'query' | 'clarification' | 'nothing' | 'not-checked'

/** One paragraph of a comment: plain words, and what they are. `href` only where the words are an address that may be a link. */
export interface CopyParagraph {
  readonly kind:
    | 'claim'
    | 'facts'
    | 'correction'
    | 'standing'
    | 'caution'
    | 'reason'
    | 'citation'
    | 'quote'
    | 'address'
    | 'aside'
    | 'note'
  readonly words: string
  readonly href?: string
}

/** What is said about one claim, beside the words it lies on; without spans where it has no place on this draft. */
export interface CopyComment {
  readonly claim: number
  readonly standing: Standing
  readonly asked: Asked
  /** In order; UTF-16 offsets into the draft's canonical text. */
  readonly spans: readonly Span[]
  /** Who gave the verdict, or whoever worked on the claim last. */
  readonly author: string
  readonly at: Instant
  readonly paragraphs: readonly CopyParagraph[]
}

/** A correction as a change of the text. Changes never share a character. */
export interface CopyChange {
  readonly claim: number
  readonly spans: readonly Span[]
  /** Perhaps several lines; empty where the words are only taken out. */
  readonly replacement: string
  readonly author: string
  readonly at: Instant
}

/** A checking copy or a checked copy without a file format: every word said, nothing withheld inside. */
export interface CopyDocument {
  readonly kind: CopyKind
  /** "Checking copy". */
  readonly called: string
  readonly title: string
  readonly credits: readonly string[]
  /** What this copy tells and what it leaves out: a paragraph each, some followed by sentences of the article. */
  readonly about: readonly { readonly words: string; readonly quoted: readonly string[] }[]
  readonly legend: readonly Standing[]
  readonly article: ReportDocument['article']
  /** In the order chosen, else in reading order; those without a place last. */
  readonly comments: readonly CopyComment[]
  readonly changes: readonly CopyChange[]
  /** When it was made: the date of what is said about the whole. */
  readonly madeAt: Instant
}
