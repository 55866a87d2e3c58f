import type { Citation } from '../model/citation.ts'
import type { ClaimId, EvidenceId, PersonId, SourceId } from '../model/ids.ts'
import type { Note } from '../model/note.ts'
import type { Evidence, Source } from '../model/source.ts'
import type { ArticleTables, LibraryTables } from '../model/tables.ts'

/** A source that may be named: without how to reach anybody, and without the desk's own remarks on it. */
export type OpenSource = Readonly<
  Pick<Source, 'id' | 'kind' | 'title' | 'author' | 'publisher' | 'publishedOn' | 'updatedOn' | 'url'>
>
export type OpenEvidence = Readonly<Pick<Evidence, 'id' | 'source' | 'sha256' | 'name' | 'bytes' | 'capturedAt'>>
type OpenNote = Readonly<Pick<Note, 'id' | 'claim' | 'text' | 'by' | 'at'>>

/** A citation of a source that may be named, or one that only says that there is a source, and for what. */
export type OpenCitation =
  | ({ readonly names: 'source' } & Readonly<Omit<Citation, 'withheld'>>)
  | ({ readonly names: 'withheld' | 'missing' } & Readonly<
      Pick<Citation, 'id' | 'claim' | 'stance' | 'grade' | 'addedAt'>
    >)

type NoRows = Readonly<Record<string, never>>

const REDACTED = Symbol('redacted')

/**
 * What may be handed over, and nothing else: withheld sources, citations and notes, and every contact, have no place in
 * it. Only `redact` makes one; everything that renders for others takes one.
 */
export interface Redacted {
  readonly [REDACTED]: true
  readonly article: Omit<ArticleTables, 'citations' | 'notes'> & { readonly citations: NoRows; readonly notes: NoRows }
  readonly citations: ReadonlyMap<ClaimId, readonly OpenCitation[]>
  readonly notes: ReadonlyMap<ClaimId, readonly OpenNote[]>
  readonly sources: ReadonlyMap<SourceId, OpenSource>
  readonly evidence: ReadonlyMap<SourceId, readonly OpenEvidence[]>
  readonly people: ReadonlyMap<PersonId, string>
  /** How many sources, citations and notes are held back. */
  readonly withheld: number
}

/** Somebody who is cited by name, and how to reach them. */
export interface OpenContact {
  readonly source: SourceId
  readonly name: string
  readonly contact: string
}

type LibraryRecords = Pick<LibraryTables, 'sources' | 'evidence' | 'people'>

/** What may be handed over of an article. A source the library lost is kept as one that cannot be named. */
export function redact(article: ArticleTables, library: LibraryRecords): Redacted {
  const citations = Object.values(article.citations)
  const notes = Object.values(article.notes)
  const cited = new Set(citations.map(({ source }) => source))
  const hidden = [...cited].filter((id) => library.sources[id]?.withheld)
  const shown = citations.filter(({ withheld }) => !withheld)
  const named = [...new Set(shown.map(({ source }) => source))].flatMap((id) => {
    const source = library.sources[id]
    return source && !source.withheld ? [source] : []
  })
  const { citations: _citations, notes: _notes, ...rest } = article
  return {
    [REDACTED]: true,
    article: { ...rest, citations: {}, notes: {} },
    citations: byClaim(shown.map((citation) => openCitation(citation, library.sources[citation.source]))),
    notes: byClaim(
      notes.filter(({ withheld }) => !withheld).map(({ id, claim, text, by, at }) => ({ id, claim, text, by, at })),
    ),
    sources: new Map(named.map((source) => [source.id, openSource(source)])),
    evidence: openEvidence(Object.values(library.evidence), new Set(named.map(({ id }) => id))),
    people: new Map(Object.values(library.people).map(({ id, name }) => [id, name])),
    withheld: hidden.length + (citations.length - shown.length) + notes.filter(({ withheld }) => withheld).length,
  }
}

/**
 * How to reach the people whom open citations name, for the one table that says so; kept out of `Redacted`, so that nothing
 * else can. Nobody withheld, and nobody who is cited only where it is withheld, is among them.
 */
export const openContacts = ({ sources }: Redacted, library: Pick<LibraryRecords, 'sources'>): OpenContact[] =>
  [...sources.values()].flatMap(({ id, kind, title }) => {
    const source = library.sources[id]
    return kind === 'person' && source && !source.withheld ? [{ source: id, name: title, contact: source.contact }] : []
  })

function openCitation(citation: Citation, cited: Source | undefined): OpenCitation {
  const { withheld: _withheld, ...open } = citation
  if (cited && !cited.withheld) return { names: 'source', ...open }
  // Quoted words, a place in the source or a remark could tell who it is.
  const { id, claim, stance, grade, addedAt } = open
  return { names: cited ? 'withheld' : 'missing', id, claim, stance, grade, addedAt }
}

const openSource = ({ id, kind, title, author, publisher, publishedOn, updatedOn, url }: Source): OpenSource => ({
  id,
  kind,
  title,
  author,
  publisher,
  publishedOn,
  updatedOn,
  url,
})

function openEvidence(all: readonly Evidence[], sources: ReadonlySet<SourceId>): Map<SourceId, OpenEvidence[]> {
  const open = new Map<SourceId, OpenEvidence[]>()
  const inOrder = [...all].sort((a, b) => orderOf(a.capturedAt, b.capturedAt) || orderOf<EvidenceId>(a.id, b.id))
  for (const { id, source, sha256, name, bytes, capturedAt } of inOrder) {
    if (!sources.has(source)) continue
    open.set(source, [...(open.get(source) ?? []), { id, source, sha256, name, bytes, capturedAt }])
  }
  return open
}

const orderOf = <T extends string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

function byClaim<R extends { claim: ClaimId; id: string }>(rows: readonly R[]): Map<ClaimId, R[]> {
  const claims = new Map<ClaimId, R[]>()
  for (const row of [...rows].sort((a, b) => orderOf(a.id, b.id)))
    claims.set(row.claim, [...(claims.get(row.claim) ?? []), row])
  return claims
}
