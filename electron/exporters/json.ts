import { SCHEMA_VERSION } from '../../core/change/journal.ts'
import { collectRecords } from '../../core/format/collect-records.ts'
import { reachableDrafts } from '../../core/format/reachable-drafts.ts'
import { serialiseTransfer, type Transfer } from '../../core/format/transfer.ts'
import type { Content } from '../../core/model/content.ts'
import type { Draft } from '../../core/model/draft.ts'
import type { Sha256 } from '../../core/model/ids.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { ExportedFile, ExportMaterial } from '../services/ports.ts'
import { fileName } from './file-name.ts'

/** One text cannot hold more than half a gigabyte, and Base64 takes a third on top. */
const FILES_MAX_MB = 250

/** The whole article for another Tickmark: loss-free, with everything withheld inside. A file that cannot be read refuses it all. */
export async function exportJson(material: ExportMaterial): Promise<Result<ExportedFile>> {
  const { article, library, lines, exportedAt, version } = material
  const records = collectRecords(article, lines, library)
  const drafts = reachableDrafts(article, lines)
  const contents = contentsOf(material, drafts)
  if (!contents.ok) return contents
  const files = await readFiles(material, drafts, records)
  if (!files.ok) return files
  const transfer: Transfer = {
    format: 'tickmark-article',
    schemaVersion: SCHEMA_VERSION,
    exportedAt,
    app: { name: 'Tickmark', version },
    complete: true,
    article,
    ...records,
    contents: contents.value,
    journal: [...lines],
    files: files.value,
  }
  return ok({
    name: fileName(onlyArticle(article).title, '.tickmark.json'),
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(serialiseTransfer(transfer)),
  })
}

function contentsOf({ contents }: ExportMaterial, drafts: readonly Draft[]): Result<Record<Sha256, Content>> {
  const kept: Record<Sha256, Content> = {}
  for (const { content: hash } of drafts) {
    const content = contents.get(hash)
    if (!content) return refuse('refused.draft.unknown')
    kept[hash] = content
  }
  return ok(kept)
}

async function readFiles(
  { readOriginal, readEvidence }: ExportMaterial,
  drafts: readonly Draft[],
  { evidence }: Pick<Transfer, 'evidence'>,
): Promise<Result<Record<Sha256, string>>> {
  const wanted = [
    ...drafts.map(({ original }) => ({
      sha256: original.sha256,
      bytes: original.bytes,
      read: () => readOriginal(original),
    })),
    ...evidence.map((record) => ({ sha256: record.sha256, bytes: record.bytes, read: () => readEvidence(record) })),
  ]
  const once = [...new Map(wanted.map((file) => [file.sha256, file])).values()]
  const megabytes = Math.ceil(once.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000)
  if (megabytes > FILES_MAX_MB) return refuse('refused.transfer.too-big', { megabytes, limit: FILES_MAX_MB })
  const files: Record<Sha256, string> = {}
  for (const { sha256, read } of once) {
    const bytes = await read()
    if (!bytes.ok) return bytes
    files[sha256] = Buffer.from(bytes.value).toString('base64')
  }
  return ok(files)
}
