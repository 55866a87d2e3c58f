import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Input, Output } from '../../../core/contract.ts'
import { DraftId } from '../../../core/model/ids.ts'
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
import type { FileToRead } from '../ports.ts'
import type { Handlers } from '../server.ts'
import { openOnly } from './in-library.ts'

type DraftHandlers = Pick<Handlers, 'article.addDraft' | 'article.checkFile'>
type AddedDraft = Output<'article.addDraft'>
/** What is said about a draft; what is empty is as the file states it. */
interface Said extends Required<Pick<Input<'article.addDraft'>, 'name' | 'publishedOn' | 'updatedOn' | 'tracked'>> {}

const NOTHING_SAID = { name: '', publishedOn: '', updatedOn: '' } as const

export const draftHandlers = (
  host: Host,
  keeper: LibraryKeeper,
  importing: Importing,
  draftFiles: DraftFiles,
  publish: (event: WireEvent) => void,
): DraftHandlers => {
  const { inArticle } = openOnly(keeper)

  const addDraft = async (
    { id, session }: OpenedArticle,
    { storage }: OpenedLibrary,
    file: FileToRead,
    said: Said,
    place: string | null,
  ): Promise<Result<AddedDraft>> => {
    const read = await host.importer.read(file, importing.begin(), tellProgress(publish, file.name))
    if (!read.ok) return read
    if (read.value.kind === 'annotations') return refuse('import.refused.annotations', { name: file.name })
    if (read.value.kind !== 'draft') return refuse('refused.draft.transfer', { name: file.name })
    const { trackedChanges } = read.value.draft
    if (said.tracked === 'ask' && trackedChanges.length > 0)
      return ok({ outcome: 'asked', changes: [...trackedChanges] })
    const kept = await keepDraft(storage, id, file, read.value.draft)
    if (!kept.ok) return kept
    const done = await session.execute({
      type: 'draft.add',
      draft: {
        ...kept.value,
        name: said.name.trim(),
        publishedOn: said.publishedOn.trim() || kept.value.publishedOn,
        updatedOn: said.updatedOn.trim() || kept.value.updatedOn,
      },
    })
    if (!done.ok) return done
    const draft = DraftId.parse(done.value.made)
    if (place) await draftFiles.remember(draft, place)
    const { length: comments } = read.value.draft.comments
    return ok({
      outcome: 'added',
      draft,
      number: session.state().drafts[draft]?.number ?? 1,
      tracked: trackedChanges.length,
      ...(comments > 0 ? { comments } : {}),
    })
  }

  return {
    'article.addDraft': inArticle(
      async (article, { ticket, pasted, article: _id, tracked = 'accepted', ...how }, library) => {
        if (library.readOnly) return { ok: false, refusal: library.readOnly }
        const said = { ...how, tracked }
        if (pasted) return addDraft(article, library, pastedFile(pasted), said, null)
        if (!ticket) return refuse('refused.import.nothing')
        const file = await chosenFile(host.tickets, ticket, readingOf(tracked))
        if (!file.ok) return file
        return addDraft(article, library, file.value, said, host.tickets.placeOf(ticket))
      },
    ),

    'article.checkFile': inArticle(
      async (article, { tracked = 'accepted' }, library): Promise<Result<Output<'article.checkFile'>>> => {
        if (library.readOnly) return { ok: false, refusal: library.readOnly }
        const { draft } = onlyArticle(article.session.state())
        const place = await draftFiles.of(draft)
        if (!place) return ok({ outcome: 'unknown' })
        const file = await chosenFile(host.tickets, host.tickets.give(place), readingOf(tracked))
        if (!file.ok)
          return file.refusal.key === 'machine.file.missing'
            ? ok({ outcome: 'missing', name: path.basename(place) })
            : file
        // Nobody is asked in vain how the tracked changes are to be read: the same bytes have been read before.
        const { sha256 } = article.session.state().drafts[draft]?.original ?? {}
        const isSame = sha256 === createHash('sha256').update(file.value.bytes).digest('hex')
        if (isSame && tracked === 'ask') return ok({ outcome: 'same' })
        const added = await addDraft(article, library, file.value, { ...NOTHING_SAID, tracked }, place)
        if (!added.ok && added.refusal.key === 'refused.draft.same') return ok({ outcome: 'same' })
        return added
      },
    ),
  }
}
