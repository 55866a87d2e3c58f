import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { alignTexts } from '../../core/anchor/align.ts'
import { type PlacedSpan, placeSpans } from '../../core/anchor/place.ts'
import type { Span } from '../../core/model/content.ts'
import { toUtf16 } from '../../core/text/code-points.ts'
import type { EditedText } from './edited-text.ts'

const DATA = path.resolve('../shared/data')

export const hasRevisions = (): boolean => existsSync(path.join(DATA, 'revisions-wikinews'))

const rowsOf = (file: string): unknown[] =>
  readFileSync(path.join(DATA, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

export type CaseStatus = 'intact' | 'moved' | 'edited' | 'edited-heavy' | 'deleted' | 'replaced' | 'ambiguous'

/** A passage of a real article and where an annotator's edits left it. Spans in UTF-16 units. */
export interface AnchorCase {
  readonly status: CaseStatus
  readonly exact: string
  readonly span: Span
  readonly expected: Span | null
}

export interface RevisedArticle {
  readonly id: string
  readonly before: string
  readonly after: string
  readonly cases: readonly AnchorCase[]
}

interface CaseRow {
  doc: string
  status: CaseStatus
  exact: string
  start: number
  end: number
  expected: [number, number] | null
}

/** The revisions of real articles in the shared data, with the cases derived from them; their offsets are code points. */
export function revisedArticles(): RevisedArticle[] {
  const pairs = rowsOf('revisions-wikinews/pairs.jsonl') as { id: string; before: string; after: string }[]
  const rows = groupedBy(rowsOf('revisions-wikinews/anchor_cases.jsonl') as CaseRow[], ({ doc }) => doc)
  return pairs.map(({ id, before, after }) => ({
    id,
    before,
    after,
    cases: (rows.get(id) ?? []).map(({ status, exact, start, end, expected }) => ({
      status,
      exact,
      span: utf16(before, start, end),
      expected: expected && utf16(after, ...expected),
    })),
  }))
}

function utf16(text: string, from: number, to: number): Span {
  const [start = 0, end = 0] = toUtf16(text, [from, to])
  return { start, end }
}

export interface LongArticle {
  readonly language: string
  readonly before: string
  readonly after: string
}

/** Long articles in several languages, two versions each. */
export const longArticles = (): LongArticle[] =>
  (rowsOf('revisions-longmarkdown/pairs.jsonl') as { lang: string; before: string; after: string }[]).map(
    ({ lang, before, after }) => ({ language: lang, before, after }),
  )

/** The part of two spans that they share: intersection over union. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

const SLACK = 1
const isAt = (span: Span | null, expected: Span | null): boolean =>
  span !== null &&
  expected !== null &&
  Math.abs(span.start - expected.start) <= SLACK &&
  Math.abs(span.end - expected.end) <= SLACK

const atLeast = (span: Span | null, expected: Span | null, least: number): boolean =>
  span !== null && expected !== null && overlap(span, expected) >= least

/** Whether an answer is right, by the rule the data comes with. */
export function isRight({ status, expected }: AnchorCase, { span }: PlacedSpan): boolean {
  switch (status) {
    case 'intact':
    case 'moved':
      return isAt(span, expected)
    case 'edited':
      return atLeast(span, expected, 0.5)
    case 'edited-heavy':
      return span === null || atLeast(span, expected, 0.3)
    case 'deleted':
    case 'replaced':
      return span === null
    case 'ambiguous':
      return true
    default:
      return status satisfies never
  }
}

export interface CaseAnswer {
  readonly article: RevisedArticle
  readonly asked: AnchorCase
  readonly placed: PlacedSpan
}

export const answersFor = (articles: readonly RevisedArticle[]): CaseAnswer[] =>
  articles.flatMap((article) => {
    const placed = placeSpans(
      alignTexts(article.before, article.after),
      article.cases.map(({ span }) => span),
    )
    return article.cases.map((asked, index) => ({ article, asked, placed: placed[index] as PlacedSpan }))
  })

/** The share of right answers, by what was done to the passages. */
export function scores(answers: readonly CaseAnswer[]): Partial<Record<CaseStatus, number>> {
  const byStatus = groupedBy(answers, ({ asked }) => asked.status)
  return Object.fromEntries(
    [...byStatus].map(([status, all]) => [
      status,
      all.filter(({ asked, placed }) => isRight(asked, placed)).length / all.length,
    ]),
  )
}

/** How many passages of a generated text were placed rightly, how many wrongly; what is neither was called lost. */
export function editedScores({ passages }: EditedText, placed: readonly PlacedSpan[]) {
  const SAME: readonly string[] = ['untouched', 'moved', 'twin-elsewhere']
  let right = 0
  let wrong = 0
  let gone = 0
  let goneFound = 0
  for (const [index, { edit, expected }] of passages.entries()) {
    const { span } = placed[index] as PlacedSpan
    const isGood = expected === null ? span === null : atLeast(span, expected, SAME.includes(edit) ? 1 : 0.5)
    if (isGood) right++
    else if (span !== null) wrong++
    if (expected === null) {
      gone++
      if (span === null) goneFound++
    }
  }
  return {
    right: right / passages.length,
    wrong: wrong / passages.length,
    deletionsFound: gone === 0 ? 1 : goneFound / gone,
    deletions: gone,
  }
}
