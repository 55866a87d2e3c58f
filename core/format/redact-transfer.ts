import type { Citation } from '../model/citation.ts'
import { type CitationId, type PersonId, SourceId } from '../model/ids.ts'
import type { Source } from '../model/source.ts'
import type { ArticleTables, LibraryTables } from '../model/tables.ts'
import { type OpenCitation, redact } from '../report/redact.ts'

/** The rows of an article and of its library that may be handed over. */
export interface OpenTables {
  readonly article: ArticleTables
  readonly library: LibraryTables
}

/**
 * The rows as another Tickmark may have them: without withheld notes, citations and sources, without evidence of those, and
 * without any contact or remark on a source. A citation of a withheld source stays as one of a source that is not there.
 */
export function redactTables(article: ArticleTables, library: LibraryTables): OpenTables {
  const open = redact(article, library)
  const shown = new Map([...open.citations.values()].flat().map((citation) => [citation.id, citation]))
  const citations = Object.values(article.citations).flatMap(({ id, addedBy }) => {
    const citation = shown.get(id)
    return citation ? [openRow(citation, addedBy)] : []
  })
  const notes = [...open.notes.values()].flat().map((note) => ({ ...note, withheld: false }))
  const isOpen = (id: SourceId): boolean => library.sources[id]?.withheld === false
  const sources = Object.values(library.sources).filter(({ id }) => isOpen(id))
  return {
    article: { ...open.article, citations: byId(citations), notes: byId(notes) },
    library: {
      ...library,
      sources: byId(
        sources.map(
          (source): Source => ({
            ...source,
            contact: '',
            note: '',
            mergedInto: source.mergedInto && isOpen(source.mergedInto) ? source.mergedInto : null,
          }),
        ),
      ),
      evidence: byId(Object.values(library.evidence).filter(({ source }) => isOpen(source))),
    },
  }
}

const byId = <R extends { readonly id: string }>(rows: readonly R[]): Record<string, R> =>
  Object.fromEntries(rows.map((row) => [row.id, row]))

/** Who added it does not tell of the source; everything else of a citation could. */
function openRow(citation: OpenCitation, addedBy: PersonId): Citation {
  if (citation.names === 'source') {
    const { names: _names, ...row } = citation
    return { ...row, withheld: false }
  }
  const { id, claim, stance, grade, addedAt } = citation
  return {
    id,
    claim,
    source: sourceNobodyHas(id),
    stance,
    grade,
    quote: '',
    locator: '',
    accessedOn: '',
    note: '',
    withheld: false,
    addedAt,
    addedBy,
  }
}

/** No source has the id of a citation: that two of them cite one source does not show. */
const sourceNobodyHas = (citation: CitationId): SourceId => SourceId.parse(citation)
