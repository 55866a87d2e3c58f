import { exportChoice } from '../../core/model/hand-over-choice.ts'
import { type Result, refuse } from '../../core/result.ts'
import { exportMaterial } from './handlers/reports.ts'
import type { Host } from './host.ts'
import type { OpenedArticle } from './open-article.ts'
import type { OpenedLibrary } from './open-library.ts'

/** When, as part of a file's name on every system. */
const asName = (instant: string): string => instant.replace(/[:.]/g, '-')

/** Writes a complete bundle of an article into the library's `backups`, once it was read back. Gives its name there. */
export async function backUp(host: Host, library: OpenedLibrary, article: OpenedArticle): Promise<Result<string>> {
  const material = await exportMaterial(host, library, article)
  if (!material.ok) return refuse('refused.replace.no-backup')
  const choice = exportChoice({ format: 'bundle', kind: 'checking', redacted: false })
  const file = await (await host.exporters()).files.bundle(material.value, choice)
  if (!file.ok) return file.refusal.key === 'refused.bundle.too-big' ? file : refuse('refused.replace.no-backup')
  const name = `${article.id}-${asName(material.value.exportedAt)}.tickmark`
  // What could not be imported again would be no backup.
  const read = await host.importer.read(
    { name, bytes: file.value.bytes, format: null, tracked: 'accepted' },
    new AbortController().signal,
  )
  if (!read.ok || read.value.kind !== 'transfer') return refuse('refused.replace.no-backup')
  return library.storage.writeBackup(name, file.value.bytes)
}
