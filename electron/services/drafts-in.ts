import type { ReceivedDraft } from '../../core/command/articles.ts'
import type { Ticket } from '../../core/contract-values.ts'
import type { SourceFormat, TrackedAs } from '../../core/model/draft.ts'
import type { ArticleId } from '../../core/model/ids.ts'
import { ok, type Result } from '../../core/result.ts'
import type { FileToRead, ImportedDraft, LibraryStorage, Tickets } from './ports.ts'

const EXTENSIONS: Readonly<Partial<Record<SourceFormat, string>>> = { text: 'txt', markdown: 'md', tickmark: 'json' }

export const extensionOf = (name: string, format: SourceFormat): string =>
  /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? EXTENSIONS[format] ?? format

export const pastedFile = ({ text, html }: { readonly text: string; readonly html: string }): FileToRead => ({
  name: html ? 'pasted.html' : 'pasted.txt',
  bytes: new TextEncoder().encode(html || text),
  format: html ? 'html' : 'text',
  tracked: 'accepted',
})

/** How a file is read while it is not known yet how its tracked changes are to be taken. */
export const readingOf = (tracked: TrackedAs | 'ask'): TrackedAs => (tracked === 'ask' ? 'accepted' : tracked)

export async function chosenFile(
  tickets: Tickets,
  ticket: Ticket,
  tracked: TrackedAs = 'accepted',
): Promise<Result<FileToRead>> {
  const read = await tickets.read(ticket)
  return read.ok ? ok({ ...read.value, format: null, tracked }) : read
}

/** Keeps a draft's content and its original bytes on the disk, synced, and gives what a command names them by. */
export async function keepDraft(
  storage: LibraryStorage,
  article: ArticleId,
  file: FileToRead,
  draft: ImportedDraft,
): Promise<Result<ReceivedDraft>> {
  const content = await storage.writeContent(article, draft.content)
  if (!content.ok) return content
  const original = await storage.writeOriginal(article, file.bytes, extensionOf(file.name, draft.format))
  if (!original.ok) return original
  return ok({
    name: '',
    publishedOn: draft.details.publishedOn,
    updatedOn: draft.details.updatedOn,
    content: content.value,
    original: {
      sha256: original.value,
      name: file.name,
      bytes: file.bytes.byteLength,
      format: draft.format,
      encoding: draft.encoding,
      ...(draft.trackedChanges.length > 0 ? { tracked: file.tracked } : {}),
    },
    words: draft.words,
  })
}

/** What is being brought in: one at a time, and given up when the window says so. */
export interface Importing {
  begin(): AbortSignal
  cancel(): void
}

export function createImporting(): Importing {
  let underway = new AbortController()
  return {
    begin: () => {
      underway = new AbortController()
      return underway.signal
    },
    cancel: () => underway.abort(),
  }
}
