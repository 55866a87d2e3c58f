import { serialiseTransferDocument } from '../../core/format/transfer.ts'
import { TRANSFER_LIMITS } from '../../core/format/transfer-limits.ts'
import type { ExportChoice } from '../../core/model/hand-over.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { ok, type Result } from '../../core/result.ts'
import type { ExportedFile, ExportMaterial } from '../services/ports.ts'
import { fileName } from './file-name.ts'
import { readAll, tooHeavy, transferOf, weightOf } from './transfer-material.ts'

const TOO_BIG = 'refused.transfer.too-big'

/**
 * The whole article for another Tickmark, as one JSON document: loss-free, with everything withheld inside, unless it is
 * redacted. A file that cannot be read refuses it all.
 */
export async function exportJson(
  material: ExportMaterial,
  choice: Pick<ExportChoice, 'redacted'>,
): Promise<Result<ExportedFile>> {
  const made = transferOf(material, choice)
  if (!made.ok) return made
  const { transfer, files } = made.value
  const heavy = tooHeavy(TOO_BIG, weightOf(files), TRANSFER_LIMITS.documentFiles)
  if (heavy) return heavy
  const read = await readAll(files)
  if (!read.ok) return read
  const inBase64 = read.value.map(([hash, bytes]) => [hash, Buffer.from(bytes).toString('base64')])
  const bytes = new TextEncoder().encode(serialiseTransferDocument(transfer, Object.fromEntries(inBase64)))
  const name = fileName(onlyArticle(transfer.article).title, '.tickmark.json')
  return (
    tooHeavy(TOO_BIG, bytes.byteLength, TRANSFER_LIMITS.document) ?? ok({ name, mediaType: 'application/json', bytes })
  )
}

/** The same document to be looked at: the files are left out, which nobody could read. */
export async function previewJson(
  material: ExportMaterial,
  choice: Pick<ExportChoice, 'redacted'>,
): Promise<Result<ExportedFile>> {
  const made = transferOf(material, choice)
  if (!made.ok) return made
  const { transfer } = made.value
  return ok({
    name: fileName(onlyArticle(transfer.article).title, '.tickmark.json'),
    mediaType: 'text/plain; charset=utf-8',
    bytes: new TextEncoder().encode(serialiseTransferDocument(transfer, {})),
  })
}
