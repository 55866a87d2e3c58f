import { v7 as uuidv7 } from 'uuid'
import { receiveTransfer } from '../../core/format/receive.ts'
import type { ArticleId } from '../../core/model/ids.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { backUp } from './article-backup.ts'
import { extensionOf } from './drafts-in.ts'
import type { Host } from './host.ts'
import type { OpenedArticle } from './open-article.ts'
import type { OpenedLibrary } from './open-library.ts'
import type { ImportedTransfer } from './ports.ts'

type Received = ReturnType<typeof receiveTransfer>

/** The article in the library that a transfer holds another state of; null where the library does not have it. */
export async function presentArticle(
  { storage, overview }: OpenedLibrary,
  { transfer }: ImportedTransfer,
): Promise<Result<{ readonly id: ArticleId; readonly title: string } | null>> {
  const { id, title } = onlyArticle(transfer.article)
  const onDisk = await storage.articles()
  if (!onDisk.ok) return onDisk
  const listed = [...overview.list(), ...overview.damaged()].find((known) => known.id === id)
  const isThere = listed !== undefined || onDisk.value.includes(id)
  return ok(isThere ? { id, title: listed?.title || title } : null)
}

/** What the library lacks, before anything names it. */
async function receiveLibrary(
  { storage, session }: OpenedLibrary,
  { received, files: { evidence } }: Received,
  { files }: ImportedTransfer,
): Promise<Result<null>> {
  for (const { sha256, name } of evidence) {
    const kept = await storage.keepEvidence({ name, bytes: files[sha256] ?? new Uint8Array() })
    if (!kept.ok) return kept
    if (kept.value.sha256 !== sha256) return refuse('refused.transfer.file-differs', { name })
  }
  const taken = await session.execute({ type: 'library.receive', ...received })
  return taken.ok ? ok(null) : taken
}

/** The files of the article's folder, which must be there. */
async function receiveFiles(
  { storage }: OpenedLibrary,
  { article, contents, files: { originals } }: Received,
  { files }: ImportedTransfer,
): Promise<Result<null>> {
  for (const { content, hash } of contents) {
    const written = await storage.writeContent(article, content)
    if (!written.ok) return written
    if (written.value !== hash) return refuse('refused.transfer.text-differs')
  }
  for (const { sha256, name, format } of originals) {
    const bytes = files[sha256] ?? new Uint8Array()
    const written = await storage.writeOriginal(article, bytes, extensionOf(name, format))
    if (!written.ok) return written
    if (written.value !== sha256) return refuse('refused.transfer.file-differs', { name })
  }
  return ok(null)
}

const receiving = (library: OpenedLibrary, { transfer }: ImportedTransfer, taken: readonly ArticleId[]): Received =>
  receiveTransfer(transfer, { library: library.session.state(), takenArticleIds: taken, newId: () => uuidv7() })

/**
 * A whole article from another Tickmark, under its own ids, or as a copy where `present` has them: what the library lacks
 * first, then files, then the article's own lines.
 */
export async function addTransfer(
  library: OpenedLibrary,
  imported: ImportedTransfer,
  present: ArticleId | null,
): Promise<Result<OpenedArticle>> {
  const received = receiving(library, imported, present ? [present] : [])
  const known = await receiveLibrary(library, received, imported)
  if (!known.ok) return known
  const created = await library.createArticle(received.article)
  if (!created.ok) return created
  const written = await receiveFiles(library, received, imported)
  if (!written.ok) return written
  const adopted = await created.value.session.adopt(received.steps)
  return adopted.ok ? created : adopted
}

/**
 * The same in place of the article that is there, which is backed up first: nobody can change it from the moment the
 * backup begins until the other one stands in its place.
 */
export async function replaceWithTransfer(
  host: Host,
  library: OpenedLibrary,
  imported: ImportedTransfer,
  present: ArticleId,
): Promise<Result<{ readonly article: OpenedArticle; readonly backup: string }>> {
  let backup = ''
  const replaced = await library.replaceArticle(present, async (article) => {
    const kept = await backUp(host, library, article)
    if (!kept.ok) return kept
    backup = kept.value
    const received = receiving(library, imported, [])
    const known = await receiveLibrary(library, received, imported)
    if (!known.ok) return known
    const written = await receiveFiles(library, received, imported)
    return written.ok ? ok(received.steps) : written
  })
  return replaced.ok ? ok({ article: replaced.value, backup }) : replaced
}
