import { SCHEMA_VERSION } from '../../core/change/journal.ts'
import { collectRecords } from '../../core/format/collect-records.ts'
import { reachableDrafts } from '../../core/format/reachable-drafts.ts'
import { redactTables } from '../../core/format/redact-transfer.ts'
import type { Transfer } from '../../core/format/transfer.ts'
import { inMegabytes } from '../../core/format/transfer-limits.ts'
import type { Content } from '../../core/model/content.ts'
import type { Draft } from '../../core/model/draft.ts'
import type { ExportChoice } from '../../core/model/hand-over.ts'
import type { Sha256 } from '../../core/model/ids.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { ExportMaterial } from '../services/ports.ts'

/** A file that goes along with a transfer. */
interface FileAlong {
  readonly sha256: Sha256
  readonly bytes: number
  /** Of a captured copy; empty for an original. */
  readonly mediaType: string
  readonly read: () => Promise<Result<Uint8Array>>
}

/** The transfer of an article as it was chosen, complete or redacted, and its files, each once, unread. */
export function transferOf(
  material: ExportMaterial,
  { redacted }: Pick<ExportChoice, 'redacted'>,
): Result<{ readonly transfer: Transfer; readonly files: readonly FileAlong[] }> {
  const { exportedAt, version } = material
  const lines = redacted ? [] : material.lines
  const { article, library } = redacted ? redactTables(material.article, material.library) : material
  const records = collectRecords(article, lines, library)
  const drafts = reachableDrafts(article, lines)
  const contents = contentsOf(material, drafts)
  if (!contents.ok) return contents
  return ok({
    transfer: {
      format: 'tickmark-article',
      schemaVersion: SCHEMA_VERSION,
      exportedAt,
      app: { name: 'Tickmark', version },
      complete: !redacted,
      article,
      ...records,
      contents: contents.value,
      journal: [...lines],
    },
    files: filesOf(material, drafts, records),
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

function filesOf(
  { readOriginal, readEvidence }: ExportMaterial,
  drafts: readonly Draft[],
  { evidence }: Pick<Transfer, 'evidence'>,
): FileAlong[] {
  const all: FileAlong[] = [
    ...drafts.map(({ original }) => ({
      sha256: original.sha256,
      bytes: original.bytes,
      mediaType: '',
      read: () => readOriginal(original),
    })),
    ...evidence.map((record) => ({
      sha256: record.sha256,
      bytes: record.bytes,
      mediaType: record.mediaType,
      read: () => readEvidence(record),
    })),
  ]
  return [...new Map(all.map((file) => [file.sha256, file])).values()]
}

/** How much the files come to, in bytes, as their records say. */
export const weightOf = (files: readonly FileAlong[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0)

/** Refuses, with the words for what is made, more bytes than a library takes in again. */
export const tooHeavy = (
  key: 'refused.bundle.too-big' | 'refused.transfer.too-big',
  weight: number,
  limit: number,
): Result<never> | null =>
  weight > limit ? refuse(key, { megabytes: inMegabytes(weight), limit: inMegabytes(limit) }) : null

/** The bytes of all the files, by hash. One that cannot be read refuses them all. */
export async function readAll(
  files: readonly FileAlong[],
): Promise<Result<readonly (readonly [Sha256, Uint8Array])[]>> {
  const read: [Sha256, Uint8Array][] = []
  for (const file of files) {
    const bytes = await file.read()
    if (!bytes.ok) return bytes
    read.push([file.sha256, bytes.value])
  }
  return ok(read)
}
