import { v7 as uuidv7 } from 'uuid'
import type { ArticleCommand } from '../../../core/command/decide.ts'
import type { Input } from '../../../core/contract.ts'
import type { Ticket } from '../../../core/contract-values.ts'
import { type AnnotationNote, notesOf } from '../../../core/format/annotation-notes.ts'
import { ClaimDetails } from '../../../core/model/claim.ts'
import type { Span } from '../../../core/model/content.ts'
import { ClaimId, PersonId } from '../../../core/model/ids.ts'
import { ClaimsByPassage, NotesHere } from '../../../core/query/annotations-here.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { ok, type Result, refuse } from '../../../core/result.ts'
import { type AnnotationReading, type PlacedThread, previewOf, readingOf } from '../annotation-reading.ts'
import { chosenFile, type Importing } from '../drafts-in.ts'
import type { Host } from '../host.ts'
import type { LibraryKeeper } from '../library-keeper.ts'
import type { OpenedArticle } from '../open-article.ts'
import type { OpenedLibrary } from '../open-library.ts'
import type { FileToRead } from '../ports.ts'
import type { Handlers } from '../server.ts'
import { openOnly } from './in-library.ts'

type AnnotationHandlers = Pick<Handlers, 'annotations.read' | 'annotations.add'>
type Chosen = Input<'annotations.add'>['chosen'][number]
type Added = Extract<ArticleCommand, { type: 'annotations.add' }>['annotations'][number]

/** Readings kept for adding from them; a window looks at one at a time. */
const READINGS_MAX = 4

export const annotationHandlers = (host: Host, keeper: LibraryKeeper, importing: Importing): AnnotationHandlers => {
  const { inArticle } = openOnly(keeper)
  const readings = new Map<string, AnnotationReading>()

  const fileFor = (
    { id, session }: OpenedArticle,
    { storage }: OpenedLibrary,
    ticket: Ticket | null,
  ): Promise<Result<FileToRead>> => {
    if (ticket) return chosenFile(host.tickets, ticket)
    const { draft } = onlyArticle(session.state())
    return originalOf(storage, id, session.state().drafts[draft])
  }

  return {
    'annotations.read': inArticle(async (article, { ticket }, library) => {
      const file = await fileFor(article, library, ticket)
      if (!file.ok) return file
      const imported = await host.importer.read(file.value, importing.begin())
      if (!imported.ok) {
        // Here nobody looked for an article.
        const isNeither = imported.refusal.key === 'refused.transfer.not-one'
        return isNeither ? refuse('annotations.refused.none', { name: file.value.name }) : imported
      }
      const tables = article.session.state()
      const { draft } = onlyArticle(tables)
      const content = await article.content(draft)
      if (!content.ok) return content
      const reading = await readingOf(file.value.name, imported.value, draft, content.value)
      if (!reading.ok) return reading
      const { id, from, skipped, unreachable } = reading.value
      readings.set(id, reading.value)
      for (const [oldest] of readings) if (readings.size > READINGS_MAX) readings.delete(oldest)
      const annotations = previewOf(reading.value, tables, library.session.state())
      return ok({ reading: id, from, annotations, skipped, unreachable })
    }),

    'annotations.add': inArticle(async (article, { reading: id, chosen }, library) => {
      if (library.readOnly) return { ok: false, refusal: library.readOnly }
      const reading = readings.get(id)
      const tables = article.session.state()
      if (!reading || !tables.drafts[reading.draft] || onlyArticle(tables).draft !== reading.draft)
        return refuse('refused.annotations.stale')
      const wanted = wantedOf(reading, article, library, chosen)
      if (!wanted.ok) return wanted
      if (wanted.value.length === 0) return refuse('refused.annotations.none-chosen')
      // The library's records first: a crash in between leaves a person who wrote nothing yet.
      const people = await peopleFor(library, wanted.value)
      if (!people.ok) return people
      const done = await article.session.execute({
        type: 'annotations.add',
        draft: reading.draft,
        annotations: wanted.value.map((one) => addedOf(one, people.value)),
      })
      return done.ok ? ok({ added: wanted.value.length, claim: ClaimId.parse(done.value.made) }) : done
    }),
  }
}

/** The file a draft came as, read again the way it was read then. */
async function originalOf(
  storage: OpenedLibrary['storage'],
  article: OpenedArticle['id'],
  draft: ReturnType<OpenedArticle['session']['state']>['drafts'][string] | undefined,
): Promise<Result<FileToRead>> {
  if (!draft) return refuse('refused.draft.unknown')
  const { name, tracked = 'accepted' } = draft.original
  const bytes = await storage.readOriginal(article, draft.original)
  return bytes.ok ? ok({ name, bytes: bytes.value, format: null, tracked }) : bytes
}

/** An annotation that is to be added: where, and the notes that are not in the article yet. */
interface Wanted {
  readonly one: PlacedThread
  readonly spans: readonly Span[]
  readonly notes: readonly AnnotationNote[]
}

function wantedOf(
  { threads, draft }: AnnotationReading,
  { session }: OpenedArticle,
  library: OpenedLibrary,
  chosen: readonly Chosen[],
): Result<Wanted[]> {
  const tables = session.state()
  const claims = new ClaimsByPassage(tables, draft)
  const here = new NotesHere(tables, library.session.state())
  const byId = new Map(chosen.map((one) => [one.id, one]))
  const wanted: Wanted[] = []
  for (const one of threads) {
    const choice = byId.get(one.thread.first.id)
    if (!choice) continue
    const { placed, thread } = one
    const candidate = choice.candidate === null ? undefined : placed.candidates[choice.candidate]
    if (!candidate && (choice.candidate !== null || placed.anchorState === 'ambiguous'))
      return refuse('refused.annotations.no-place')
    const spans = candidate ? [candidate] : placed.spans
    const claim = claims.at({ spans, text: placed.words })
    const notes = notesOf(thread).filter((note) => !here.has(claim, note))
    if (notes.length > 0) wanted.push({ one, spans, notes })
  }
  return ok(wanted)
}

/** The people who wrote the notes, by name: those of the library, and new records for the others. */
async function peopleFor(
  { session }: OpenedLibrary,
  wanted: readonly Wanted[],
): Promise<Result<ReadonlyMap<string, PersonId>>> {
  const known = new Map(Object.values(session.state().people).map(({ id, name }) => [name, id]))
  const names = new Set(wanted.flatMap(({ notes }) => notes.map(({ author }) => author)))
  const people = [...names].filter((name) => !known.has(name)).map((name) => ({ id: PersonId.parse(uuidv7()), name }))
  if (people.length > 0) {
    const added = await session.execute({ type: 'people.add', people })
    if (!added.ok) return added
  }
  return ok(new Map([...known, ...people.map(({ id, name }) => [name, id] as const)]))
}

const addedOf = ({ one, spans, notes }: Wanted, people: ReadonlyMap<string, PersonId>): Added => ({
  spans: [...spans],
  // A note on the whole text says nothing about the words of its headline.
  words: one.placed.isOnWhole ? '' : one.placed.words,
  tags: one.thread.first.tags.filter((tag) => ClaimDetails.shape.tags.safeParse([tag]).success),
  notes: notes.map(({ author, at, text }) => ({ text, at, by: people.get(author) as PersonId })),
})
