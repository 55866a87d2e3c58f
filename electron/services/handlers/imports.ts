import { v7 as uuidv7 } from 'uuid'
import { DEFAULT_SETTINGS } from '../../../core/command/library.ts'
import type { Output } from '../../../core/contract.ts'
import { receiveTransfer } from '../../../core/format/receive.ts'
import type { Transfer } from '../../../core/format/transfer.ts'
import { ArticleId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { ok, type Result, refuse } from '../../../core/result.ts'
import type { DraftFiles } from '../draft-files.ts'
import { chosenFile, extensionOf, type Importing, keepDraft, pastedFile } from '../drafts-in.ts'
import type { Host } from '../host.ts'
import type { LibraryKeeper } from '../library-keeper.ts'
import type { OpenedArticle } from '../open-article.ts'
import type { OpenedLibrary } from '../open-library.ts'
import type { FileToRead, ImportedDraft } from '../ports.ts'
import type { Handlers } from '../server.ts'
import { openOnly } from './in-library.ts'

/** An article that came in, and how many comments its file holds. */
interface Imported {
  readonly article: OpenedArticle
  readonly comments: number
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

/** A whole article from another Tickmark: what the library lacks first, then files, then the article's own lines. */
async function addTransfer(library: OpenedLibrary, transfer: Transfer): Promise<Result<OpenedArticle>> {
  const { storage, session, overview } = library
  const onDisk = await storage.articles()
  if (!onDisk.ok) return onDisk
  const received = receiveTransfer(transfer, {
    library: session.state(),
    takenArticleIds: new Set([...onDisk.value, ...overview.list().map(({ id }) => id)]),
    newId: () => uuidv7(),
  })
  for (const { record, base64 } of received.files.evidence) {
    const kept = await storage.keepEvidence({ name: record.name, bytes: Buffer.from(base64, 'base64') })
    if (!kept.ok) return kept
    if (kept.value.sha256 !== record.sha256) return refuse('refused.transfer.file-differs', { name: record.name })
  }
  const taken = await session.execute({ type: 'library.receive', ...received.received })
  if (!taken.ok) return taken
  const created = await library.createArticle(received.article)
  if (!created.ok) return created
  for (const { content, hash } of received.contents) {
    const written = await storage.writeContent(received.article, content)
    if (!written.ok) return written
    if (written.value !== hash) return refuse('refused.transfer.text-differs')
  }
  for (const { record, base64 } of received.files.originals) {
    const written = await storage.writeOriginal(
      received.article,
      Buffer.from(base64, 'base64'),
      extensionOf(record.name, record.format),
    )
    if (!written.ok) return written
    if (written.value !== record.sha256) return refuse('refused.transfer.file-differs', { name: record.name })
  }
  const adopted = await created.value.session.adopt(received.steps)
  return adopted.ok ? created : adopted
}

export const importHandlers = (
  host: Host,
  keeper: LibraryKeeper,
  importing: Importing,
  draftFiles: DraftFiles,
): ImportHandlers => {
  const { inLibrary } = openOnly(keeper)

  const importOne = async (
    library: OpenedLibrary,
    file: FileToRead,
    signal: AbortSignal,
    place: string | null,
  ): Promise<Result<Imported>> => {
    const read = await host.importer.read(file, signal)
    if (!read.ok) return read
    if (read.value.kind === 'annotations') return refuse('import.refused.annotations', { name: file.name })
    const added =
      read.value.kind === 'draft'
        ? await addArticle(library, file, read.value.draft)
        : await addTransfer(library, read.value.transfer)
    if (added.ok) await library.publishSummary(added.value)
    if (added.ok && place && read.value.kind === 'draft')
      await draftFiles.remember(onlyArticle(added.value.session.state()).draft, place)
    if (!added.ok) return added
    return ok({
      article: added.value,
      comments: read.value.kind === 'draft' ? read.value.draft.comments.length : 0,
    })
  }

  return {
    'articles.import': inLibrary(async (library, { tickets, pasted }) => {
      if (library.readOnly) return { ok: false, refusal: library.readOnly }
      if (!pasted && tickets.length === 0) return refuse('refused.import.nothing')
      const signal = importing.begin()
      const imported: Output<'articles.import'>['imported'] = []
      const refused: { name: string; refusal: { key: string; values: Record<string, string | number> } }[] = []
      const files = pasted
        ? [async () => ok(pastedFile(pasted))]
        : tickets.map((ticket) => () => chosenFile(host.tickets, ticket))
      for (const [index, read] of files.entries()) {
        const file = await read()
        const ticket = pasted ? undefined : tickets[index]
        const place = ticket ? host.tickets.placeOf(ticket) : null
        const done = file.ok ? await importOne(library, file.value, signal, place) : file
        if (done.ok) {
          const { article, comments } = done.value
          const { id, title } = onlyArticle(article.session.state())
          imported.push({ article: id, title, ...(comments > 0 ? { comments } : {}) })
        } else {
          const named = tickets[index] && host.tickets.file(tickets[index])
          const name = file.ok ? file.value.name : named?.ok ? named.value.name : ''
          refused.push({ name, refusal: { key: done.refusal.key, values: { ...done.refusal.values } } })
        }
      }
      // From now on the list knows of them, whatever becomes of their files.
      if (imported.length > 0) await library.overview.save()
      return ok({ imported, refused })
    }),

    'articles.cancelImport': async () => {
      importing.cancel()
      return ok({})
    },
  }
}
