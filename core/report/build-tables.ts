import { say, sayKey, sayList } from '../messages/message.ts'
import type { Claim } from '../model/claim.ts'
import { ClaimColumn, type ClaimColumns } from '../model/hand-over.ts'
import type { DraftId, SourceId } from '../model/ids.ts'
import type { Verdict } from '../model/verdict.ts'
import { anchorStateOf, isRetiredOn } from '../query/anchoring.ts'
import { onlyArticle } from '../query/only-article.ts'
import { claimsInOrder, claimsRetired } from '../query/placed.ts'
import { ratingName, scaleName } from '../query/scale-words.ts'
import { countingVerdicts } from '../query/verdicts.ts'
import { correctionOf, personName } from './build-claims.ts'
import type { OpenCitation, OpenContact, OpenSource, Redacted } from './redact.ts'
import { referenceOf, webAddress } from './reference.ts'
import {
  type Cell,
  type ColumnRule,
  instant,
  link,
  number,
  type ReportTable,
  type TableName,
  text,
} from './report-table.ts'
import { sayBytes, sayInstant } from './said-values.ts'

interface CitedSource {
  readonly source: OpenSource
  readonly number: number
  readonly claims: readonly number[]
}

interface Record {
  readonly redacted: Redacted
  readonly draft: DraftId
  readonly claims: readonly Claim[]
  readonly verdicts: ReadonlyMap<Claim['id'], Verdict>
  readonly sources: ReadonlyMap<SourceId, CitedSource>
}

/**
 * The whole check as tables: claims in reading order and those the article no longer makes, what is cited for each, the
 * sources, and the people among them. `contacts` are those of `openContacts`; `chosen` are the columns of the claims.
 */
export function buildTables(
  redacted: Redacted,
  contacts: readonly OpenContact[],
  chosen: ClaimColumns = null,
): ReportTable[] {
  const record = recordOf(redacted)
  return [claimsTable(record, chosen), citationsTable(record), sourcesTable(record), contactsTable(record, contacts)]
}

export const buildClaimsTable = (redacted: Redacted, chosen: ClaimColumns = null): ReportTable =>
  claimsTable(recordOf(redacted), chosen)

function recordOf(redacted: Redacted): Record {
  const { draft } = onlyArticle(redacted.article)
  const claims = [...claimsInOrder(redacted.article, draft), ...claimsRetired(redacted.article, draft)]
  return {
    redacted,
    draft,
    claims,
    verdicts: countingVerdicts(redacted.article),
    sources: citedSources(redacted, claims),
  }
}

/** Sources in the order a reader of the claims meets them, with the numbers of the claims that cite each. */
function citedSources({ citations, sources }: Redacted, claims: readonly Claim[]): Map<SourceId, CitedSource> {
  const cited = new Map<SourceId, CitedSource & { readonly claims: number[] }>()
  for (const claim of claims)
    for (const citation of citations.get(claim.id) ?? []) {
      const source = citation.names === 'source' && sources.get(citation.source)
      if (!source) continue
      const known = cited.get(source.id) ?? { source, number: cited.size + 1, claims: [] }
      if (known.claims.at(-1) !== claim.number) known.claims.push(claim.number)
      cited.set(source.id, known)
    }
  return cited
}

const tableOf = <Row>(name: TableName, columns: readonly ColumnRule<Row>[], rows: readonly Row[]): ReportTable => ({
  name,
  title: sayKey(`tables.${name}`),
  columns: columns.map(({ label, width }) => ({ label: sayKey(label), width })),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
})

function claimsTable({ redacted, draft, claims, verdicts }: Record, chosen: ClaimColumns): ReportTable {
  const verdictOf = ({ id }: Claim) => verdicts.get(id)
  const rules: Readonly<{ [C in ClaimColumn]: Omit<ColumnRule<Claim>, 'label'> }> = {
    claim: { width: 8, cell: (claim) => number(claim.number) },
    wording: { width: 48, cell: ({ wording }) => text(wording) },
    words: { width: 40, cell: (claim) => text(wordsOf(claim, draft)) },
    kind: { width: 16, cell: ({ kind }) => text(sayKey(`kind.${kind}`)) },
    claimant: { width: 20, cell: claimantOf },
    'made-on': { width: 16, cell: ({ madeOn }) => text(madeOn) },
    priority: { width: 10, cell: ({ priority }) => text(sayKey(`priority.${priority}`)) },
    tags: { width: 18, cell: ({ tags }) => text(sayList(tags)) },
    state: { width: 16, cell: (claim) => text(stateOf(claim, redacted, draft)) },
    anchor: { width: 18, cell: (claim) => anchorOf(claim, draft) },
    verdict: { width: 18, cell: (claim) => ratingOf(verdictOf(claim)) },
    scale: { width: 18, cell: (claim) => scaleOf(verdictOf(claim)) },
    rationale: { width: 56, cell: (claim) => text(verdictOf(claim)?.rationale ?? '') },
    by: { width: 20, cell: (claim) => byOf(verdictOf(claim), redacted) },
    at: { width: 18, cell: (claim) => instant(verdictOf(claim)?.at) },
    correction: { width: 40, cell: (claim) => correctionCell(claim, draft) },
    citations: { width: 56, cell: ({ id }) => text(citationsOf(redacted, id)) },
    notes: { width: 40, cell: (claim) => text(notesOf(redacted, claim)) },
  }
  const columns = (chosen ?? ClaimColumn.options).map((column) => ({ ...rules[column], label: columnLabel(column) }))
  return tableOf('claims', columns, claims)
}

/** What stands at the head of a column of the claims, as a key. */
export const columnLabel = (column: ClaimColumn) => `tables.column.${column}` as const

/** The words on the current draft; of a claim that was never on it, those it had last. */
const wordsOf = ({ placements }: Claim, draft: DraftId): string =>
  (placements[draft] ?? Object.values(placements).at(-1) ?? []).map((passage) => passage.text).join(' … ')

const claimantOf = ({ claimant }: Claim): Cell =>
  text(claimant.kind === 'author' ? say('claimant.author') : claimant.name)

const stateOf = (claim: Claim, { article }: Redacted, draft: DraftId): string =>
  isRetiredOn(article, claim, draft) ? say('tables.retired') : sayKey(`state.${claim.state}`)

function anchorOf(claim: Claim, draft: DraftId): Cell {
  const state = anchorStateOf(claim, draft)
  return state && text(sayKey(`anchor.${state}`))
}

const ratingOf = (verdict: Verdict | undefined): Cell =>
  verdict ? text(ratingName(verdict.scale.id, verdict.rating)) : null
const scaleOf = (verdict: Verdict | undefined): Cell => (verdict ? text(scaleName(verdict.scale)) : null)
const byOf = (verdict: Verdict | undefined, redacted: Redacted): Cell =>
  verdict ? text(personName(redacted, verdict.by)) : null

function correctionCell(claim: Claim, draft: DraftId): Cell {
  const correction = correctionOf(claim, draft)
  if (!correction) return null
  const { from, to } = correction
  return text(to.trim() ? say('tables.correction', { from, to }) : say('tables.correction-remove', { from }))
}

const citationsOf = ({ citations, sources }: Redacted, claim: Claim['id']): string =>
  (citations.get(claim) ?? []).map((citation) => citationInWords(citation, sources)).join('\n')

function citationInWords(citation: OpenCitation, sources: Redacted['sources']): string {
  const stance = sayKey(`stance.${citation.stance}`)
  const source = citation.names === 'source' ? sources.get(citation.source) : undefined
  if (citation.names !== 'source' || !source) return say('tables.citation', { stance, source: unnamed(citation) })
  const { title, rest, url } = referenceOf(source)
  const quote = citation.quote.trim()
  const parts = [title, rest, citation.locator.trim(), quote && say('tables.quoted', { words: quote }), url.trim()]
  return say('tables.citation', { stance, source: sayList(parts.filter(Boolean)) })
}

const unnamed = ({ names }: OpenCitation): string =>
  say(names === 'withheld' ? 'report.citation.withheld' : 'report.citation.missing')

function notesOf(redacted: Redacted, { id, retired }: Claim): string {
  const notes = (redacted.notes.get(id) ?? []).map(({ text: words, by, at }) =>
    say('tables.note', { words, name: personName(redacted, by), at: sayInstant(at) }),
  )
  const why = retired?.why.trim()
    ? [
        say('tables.retired-why', {
          words: retired.why.trim(),
          name: personName(redacted, retired.by),
          at: sayInstant(retired.at),
        }),
      ]
    : []
  return [...notes, ...why].join('\n')
}

function citationsTable({ redacted, claims, sources }: Record): ReportTable {
  interface Row {
    readonly claim: Claim
    readonly citation: OpenCitation
  }
  const named = ({ citation }: Row) => (citation.names === 'source' ? citation : null)
  const cited = (row: Row) => {
    const citation = named(row)
    return citation ? sources.get(citation.source) : undefined
  }
  const titleOf = (row: Row) => cited(row)?.source.title ?? unnamed(row.citation)
  const columns: ColumnRule<Row>[] = [
    { label: 'tables.column.claim', width: 8, cell: ({ claim }) => number(claim.number) },
    { label: 'tables.column.stance', width: 12, cell: ({ citation }) => text(sayKey(`stance.${citation.stance}`)) },
    { label: 'tables.column.source', width: 8, cell: (row) => number(cited(row)?.number) },
    { label: 'tables.column.title', width: 40, cell: (row) => text(titleOf(row)) },
    { label: 'tables.column.quote', width: 56, cell: (row) => text(named(row)?.quote ?? '') },
    { label: 'tables.column.locator', width: 16, cell: (row) => text(named(row)?.locator ?? '') },
    { label: 'tables.column.grade', width: 14, cell: ({ citation }) => text(sayKey(`grade.${citation.grade}`)) },
    { label: 'tables.column.accessed', width: 16, cell: (row) => text(named(row)?.accessedOn ?? '') },
    { label: 'tables.column.note', width: 40, cell: (row) => text(named(row)?.note ?? '') },
    { label: 'tables.column.added', width: 18, cell: ({ citation }) => instant(citation.addedAt) },
  ]
  const rows = claims.flatMap((claim) =>
    (redacted.citations.get(claim.id) ?? []).map((citation) => ({ claim, citation })),
  )
  return tableOf('citations', columns, rows)
}

function sourcesTable({ redacted, sources }: Record): ReportTable {
  const copiesOf = ({ source }: CitedSource): string =>
    (redacted.evidence.get(source.id) ?? [])
      .map(({ name, bytes, sha256, capturedAt }) =>
        say('tables.copy', { name, size: sayBytes(bytes), at: sayInstant(capturedAt), hash: sha256 }),
      )
      .join('\n')
  const columns: ColumnRule<CitedSource>[] = [
    { label: 'tables.column.source', width: 8, cell: (cited) => number(cited.number) },
    { label: 'tables.column.kind', width: 14, cell: ({ source }) => text(sayKey(`source-kind.${source.kind}`)) },
    { label: 'tables.column.title', width: 48, cell: ({ source }) => text(source.title) },
    { label: 'tables.column.author', width: 24, cell: ({ source }) => text(source.author) },
    { label: 'tables.column.publisher', width: 24, cell: ({ source }) => text(source.publisher) },
    { label: 'tables.column.published', width: 16, cell: ({ source }) => text(source.publishedOn) },
    { label: 'tables.column.updated', width: 16, cell: ({ source }) => text(source.updatedOn) },
    { label: 'tables.column.address', width: 44, cell: ({ source: { url } }) => link(url, webAddress(url)) },
    { label: 'tables.column.claims', width: 14, cell: ({ claims }) => text(sayList(claims.map(String))) },
    { label: 'tables.column.copies', width: 48, cell: (cited) => text(copiesOf(cited)) },
  ]
  return tableOf('sources', columns, [...sources.values()])
}

function contactsTable({ sources }: Record, contacts: readonly OpenContact[]): ReportTable {
  const cited = ({ source }: OpenContact) => sources.get(source)
  const columns: ColumnRule<OpenContact>[] = [
    { label: 'tables.column.source', width: 8, cell: (contact) => number(cited(contact)?.number) },
    { label: 'tables.column.name', width: 32, cell: ({ name }) => text(name) },
    { label: 'tables.column.contact', width: 44, cell: ({ contact }) => text(contact) },
    {
      label: 'tables.column.claims',
      width: 14,
      cell: (contact) => text(sayList(cited(contact)?.claims.map(String) ?? [])),
    },
  ]
  return tableOf('contacts', columns, contacts)
}
