import { EvidenceId, ScaleId, SourceId } from '../model/ids.ts'
import type { Person } from '../model/person.ts'
import { findScale } from '../model/presets.ts'
import type { Scale } from '../model/scale.ts'
import type { Evidence, Source } from '../model/source.ts'
import type { LibraryTables } from '../model/tables.ts'
import { sameData } from './same-data.ts'
import type { Transfer } from './transfer.ts'

/** New ids for library records that could not keep theirs. */
export interface RecordIds {
  readonly sources: ReadonlyMap<string, SourceId>
  readonly scales: ReadonlyMap<string, ScaleId>
}

interface ReceivedRecords {
  readonly ids: RecordIds
  /** The records the library does not hold yet, under the ids they will have. */
  readonly missing: { people: Person[]; sources: Source[]; evidence: Evidence[]; scales: Scale[] }
}

/**
 * Library records as they will stand here. A person is the same person whatever they are called now. A source, a scale
 * or a piece of evidence that differs from the one under the same id comes under a new id, and so does whatever names it.
 */
export function receiveRecords(transfer: Transfer, library: LibraryTables, newId: () => string): ReceivedRecords {
  const scales = scaleIds(transfer.scales, library, newId)
  const sources = sourceIds(transfer.sources, library, newId)
  const ids = { sources, scales }
  const mapped = transfer.sources.map((source) => mapSource(source, sources))
  const evidence = transfer.evidence.map((record) => {
    const here = { ...record, source: sources.get(record.source) ?? record.source }
    const held = library.evidence[record.id]
    return held && !sameData(held, here) ? { ...here, id: EvidenceId.parse(newId()) } : here
  })
  const lacking = <R extends { id: string }>(rows: readonly R[], held: Readonly<Record<string, unknown>>): R[] =>
    rows.filter(({ id }) => !Object.hasOwn(held, id))
  return {
    ids,
    missing: {
      people: lacking(transfer.people, library.people),
      sources: lacking(mapped, library.sources),
      evidence: lacking(evidence, library.evidence),
      scales: transfer.scales
        .map((scale) => ({ ...scale, id: scales.get(scale.id) ?? scale.id }))
        .filter(({ id }) => !findScale(library.scales, id)),
    },
  }
}

function scaleIds(scales: readonly Scale[], library: LibraryTables, newId: () => string): Map<string, ScaleId> {
  const ids = new Map<string, ScaleId>()
  for (const scale of scales) {
    const held = findScale(library.scales, scale.id)
    if (held && !sameData(held, scale)) ids.set(scale.id, ScaleId.parse(newId()))
  }
  return ids
}

const mapSource = (source: Source, ids: ReadonlyMap<string, SourceId>): Source => ({
  ...source,
  id: ids.get(source.id) ?? source.id,
  mergedInto: source.mergedInto && (ids.get(source.mergedInto) ?? source.mergedInto),
})

/** A source that points to one with a new id has itself changed, and so on until nothing more does. */
function sourceIds(sources: readonly Source[], library: LibraryTables, newId: () => string): Map<string, SourceId> {
  const ids = new Map<string, SourceId>()
  for (let grown = true; grown; ) {
    grown = false
    for (const source of sources) {
      const held = library.sources[source.id]
      if (ids.has(source.id) || !held || sameData(held, mapSource(source, ids))) continue
      ids.set(source.id, SourceId.parse(newId()))
      grown = true
    }
  }
  return ids
}
