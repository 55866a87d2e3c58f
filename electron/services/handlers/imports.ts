import { v7 as uuidv7 } from 'uuid'
import { DEFAULT_SETTINGS } from '../../../core/command/library.ts'
import type { Input, Output } from '../../../core/contract.ts'
import type { AskedFile, Ticket } from '../../../core/contract-values.ts'
import { ArticleId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { ok, type Result, refuse } from '../../../core/result.ts'
import type { WireEvent } from '../../../core/wire.ts'
import type { DraftFiles } from '../draft-files.ts'
import { chosenFile, type Importing, keepDraft, pastedFile, readingOf } from '../drafts-in.ts'
import type { Host } from '../host.ts'
import { tellProgress } from '../import-progress.ts'
import type { LibraryKeeper } from '../library-keeper.ts'
import type { OpenedArticle } from '../open-article.ts'
import type { OpenedLibrary } from '../open-library.ts'
import type { FileToRead, ImportedDraft, ImportedTransfer } from '../ports.ts'
import type { Handlers } from '../server.ts'
import { addTransfer, presentArticle, replaceWithTransfer } from '../transfers-in.ts'
import { openOnly } from './in-library.ts'

/** How a file is to be taken in. Text that was pasted has no ticket, and nothing is asked about it. */
interface Way extends Required<Pick<Input<'articles.import'>, 'tracked' | 'existing'>> {
  readonly ticket: Ticket | null
}

type ImportHandlers = Pick<Handlers, 'articles.import' | 'articles.cancelImport'>

async function addArticle(
  library: OpenedLibrary,
  file: FileToRead,
  draft: ImportedDraft,
): Promise<Result<OpenedArticle>> {
  const { storage, session } = library
  const id = ArticleId.parse(uuidv7())
  const created = await library.createArticle(id)
  if (!created.ok) return created
  const kept = await keepDraft(storage, id, file, draft)
  if (!kept.ok) return kept
  const done = await created.value.session.execute({
    type: 'article.create',
    article: id,
    details: draft.details,
    scale: (session.state().settings.settings ?? DEFAULT_SETTINGS).defaultScale,
    draft: kept.value,
  })
  return done.ok ? created : done
}

/** What became of one file: an article of the library's, or a question. */
type Brought =
  | {
      readonly article: OpenedArticle
      readonly tracked: number
      readonly comments: number
      readonly backup: string | null
    }
  | { readonly asked: AskedFile }

export const importHandlers = (
  host: Host,
  keeper: LibraryKeeper,
  importing: Importing,
  draftFiles: DraftFiles,
  publish: (event: WireEvent) => void,
): ImportHandlers => {
  const { inLibrary } = openOnly(keeper)

  const bringDraft = async (
    library: OpenedLibrary,
    file: FileToRead,
    draft: ImportedDraft,
    { ticket, tracked }: Way,
  ): Promise<Result<Brought>> => {
    const { length } = draft.trackedChanges
    if (ticket && tracked === 'ask' && length > 0)
      return ok({ asked: { ask: 'tracked', ticket, name: file.name, changes: [...draft.trackedChanges] } })
    const added = await addArticle(library, file, draft)
    if (!added.ok) return added
    const place = ticket && host.tickets.placeOf(ticket)
    if (place) await draftFiles.remember(onlyArticle(added.value.session.state()).draft, place)
    return ok({ article: added.value, tracked: length, comments: draft.comments.length, backup: null })
  }

  const bringTransfer = async (
    library: OpenedLibrary,
    name: string,
    imported: ImportedTransfer,
    { ticket, existing }: Way,
  ): Promise<Result<Brought>> => {
    const found = await presentArticle(library, imported)
    if (!found.ok) return found
    const present = found.value
    const { exportedAt, complete } = imported.transfer
    if (present && ticket && existing === 'ask')
      return ok({ asked: { ask: 'existing', ticket, name, title: present.title, exportedAt, complete } })
    if (present && existing === 'replace') {
      const replaced = await replaceWithTransfer(host, library, imported, present.id)
      return replaced.ok ? ok({ tracked: 0, comments: 0, ...replaced.value }) : replaced
    }
    const added = await addTransfer(library, imported, present?.id ?? null)
    return added.ok ? ok({ article: added.value, tracked: 0, comments: 0, backup: null }) : added
  }

  const importOne = async (
    library: OpenedLibrary,
    file: FileToRead,
    signal: AbortSignal,
    way: Way,
  ): Promise<Result<Brought>> => {
    const read = await host.importer.read(file, signal, tellProgress(publish, file.name))
    if (!read.ok) return read
    switch (read.value.kind) {
      case 'annotations':
        return refuse('import.refused.annotations', { name: file.name })
      case 'draft':
        return bringDraft(library, file, read.value.draft, way)
      case 'transfer':
        return bringTransfer(library, file.name, read.value, way)
      default:
        return read.value satisfies never
    }
  }

  return {
    'articles.import': inLibrary(async (library, { tickets, pasted, tracked = 'accepted', existing = 'copy' }) => {
      if (library.readOnly) return { ok: false, refusal: library.readOnly }
      if (!pasted && tickets.length === 0) return refuse('refused.import.nothing')
      const signal = importing.begin()
      const outcome: Output<'articles.import'> = { imported: [], refused: [], asked: [] }
      for (const ticket of pasted ? [null] : tickets) {
        const file = ticket
          ? await chosenFile(host.tickets, ticket, readingOf(tracked))
          : pasted && ok(pastedFile(pasted))
        if (!file) continue
        const done = file.ok ? await importOne(library, file.value, signal, { ticket, tracked, existing }) : file
        if (!done.ok) {
          const named = ticket && host.tickets.file(ticket)
          const name = file.ok ? file.value.name : named?.ok ? named.value.name : ''
          outcome.refused.push({ name, refusal: { key: done.refusal.key, values: { ...done.refusal.values } } })
        } else if ('asked' in done.value) outcome.asked.push(done.value.asked)
        else {
          const { article, comments, ...how } = done.value
          await library.publishSummary(article)
          const { id, title } = onlyArticle(article.session.state())
          outcome.imported.push({ article: id, title, ...how, ...(comments > 0 ? { comments } : {}) })
        }
      }
      // From now on the list knows of them, whatever becomes of their files.
      if (outcome.imported.length > 0) await library.overview.save()
      return ok(outcome)
    }),

    'articles.cancelImport': async () => {
      importing.cancel()
      return ok({})
    },
  }
}
