import { serialiseTransfer, type Transfer } from '../../core/format/transfer.ts'
import { TRANSFER_LIMITS } from '../../core/format/transfer-limits.ts'
import { say } from '../../core/messages/message.ts'
import type { ExportChoice } from '../../core/model/hand-over.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { sayBytes, sayInstant } from '../../core/report/said-values.ts'
import { ok, type Result } from '../../core/result.ts'
import { writeArchive } from '../office/write-archive.ts'
import type { ExportedFile, ExportMaterial } from '../services/ports.ts'
import { fileName } from './file-name.ts'
import { readAll, tooHeavy, transferOf, weightOf } from './transfer-material.ts'

/** Compressed already; trying again would only take time. */
const IS_PACKED =
  /^(?:image\/(?!svg|bmp)|audio\/|video\/|application\/(?:pdf|zip|gzip|x-7z-compressed|vnd\.(?:openxml|oasis)))/

const TOO_BIG = 'refused.bundle.too-big'

const named = (files: readonly { readonly sha256: string }[]): string[] => files.map(({ sha256 }) => `files/${sha256}`)

const readme = ({ article, exportedAt, complete }: Transfer): string =>
  say(complete ? 'bundle.readme.complete' : 'bundle.readme.redacted', {
    title: onlyArticle(article).title,
    when: sayInstant(exportedAt),
  })

/**
 * The article for another Tickmark as one zip file: `tickmark.json` first, by which such a file is known, then words about
 * it, then the files by their hash. A file that cannot be read refuses it all.
 */
export async function exportBundle(
  material: ExportMaterial,
  choice: Pick<ExportChoice, 'redacted'>,
): Promise<Result<ExportedFile>> {
  const made = transferOf(material, choice)
  if (!made.ok) return made
  const { transfer, files } = made.value
  const text = new TextEncoder().encode(serialiseTransfer(transfer))
  const heavy =
    tooHeavy(TOO_BIG, weightOf(files), TRANSFER_LIMITS.bundleFiles) ??
    tooHeavy(TOO_BIG, text.byteLength, TRANSFER_LIMITS.record)
  if (heavy) return heavy
  const read = await readAll(files)
  if (!read.ok) return read
  const isStored = new Set(named(files.filter(({ mediaType }) => IS_PACKED.test(mediaType))))
  const entries: [string, Uint8Array][] = [
    ['tickmark.json', text],
    ['README.txt', new TextEncoder().encode(readme(transfer))],
    ...read.value
      .map(([hash, bytes]): [string, Uint8Array] => [`files/${hash}`, bytes])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ]
  return ok({
    name: fileName(onlyArticle(transfer.article).title, '.tickmark'),
    mediaType: 'application/vnd.tickmark+zip',
    bytes: writeArchive(entries, (name) => isStored.has(name)),
  })
}

/** What stands in the bundle, in words: its README, and its files with their sizes. */
export async function previewBundle(
  material: ExportMaterial,
  choice: Pick<ExportChoice, 'redacted'>,
): Promise<Result<ExportedFile>> {
  const made = transferOf(material, choice)
  if (!made.ok) return made
  const { transfer, files } = made.value
  const original = Object.values(transfer.article.drafts).map((draft) => draft.original)
  const called = new Map([...original, ...transfer.evidence].map(({ sha256, name }) => [sha256, name]))
  const listed = files.map(({ sha256, bytes }) =>
    say('bundle.preview.file', { name: called.get(sha256) ?? sha256, size: sayBytes(bytes) }),
  )
  return ok({
    name: fileName(onlyArticle(transfer.article).title, '.tickmark'),
    mediaType: 'text/plain; charset=utf-8',
    bytes: new TextEncoder().encode(`${readme(transfer)}\n${listed.join('\n')}\n`),
  })
}
