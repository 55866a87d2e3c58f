import type { JournalLine } from '../change/journal.ts'
import type { Person } from '../model/person.ts'
import type { Scale } from '../model/scale.ts'
import type { Evidence, Source } from '../model/source.ts'
import type { ArticleTables, LibraryTables } from '../model/tables.ts'

interface CollectedRecords {
  readonly people: Person[]
  readonly sources: Source[]
  readonly evidence: Evidence[]
  readonly scales: Scale[]
}

/** Every text inside some data. Ids are texts among others; whoever looks knows which ones they mean. */
function textsIn(data: unknown, into: Set<string>): Set<string> {
  if (typeof data === 'string') into.add(data)
  else if (typeof data === 'object' && data !== null) for (const inner of Object.values(data)) textsIn(inner, into)
  return into
}

/** Who somebody is; how they stand at this desk is nobody else's business. */
const asNamed = ({ retiredAt: _since, cameIn: _how, ...person }: Person): Person => person

/**
 * The library's records that an article draws on, now or anywhere in its journal (an undo may bring a citation back):
 * sources and those they were merged into, their evidence, the user's own scales, and the people who did any of it.
 */
export function collectRecords(
  article: ArticleTables,
  journal: readonly JournalLine[],
  library: LibraryTables,
): CollectedRecords {
  const named = textsIn([article, journal], new Set())
  const picked = <R extends { id: string }>(rows: Readonly<Record<string, R>>): R[] =>
    Object.values(rows).filter(({ id }) => named.has(id))
  const sources = new Map(picked(library.sources).map((source) => [source.id, source]))
  for (const { mergedInto } of sources.values()) {
    const target = mergedInto && library.sources[mergedInto]
    // A map that grows while it is walked is walked to its new end.
    if (target) sources.set(target.id, target)
  }
  const evidence = Object.values(library.evidence).filter(({ source }) => sources.has(source))
  textsIn([[...sources.values()], evidence], named)
  return {
    people: picked(library.people).map(asNamed),
    sources: [...sources.values()],
    evidence,
    scales: picked(library.scales),
  }
}
