import { type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate'
import type { Sha256 } from '../../core/model/ids.ts'
import { ok, type Result } from '../../core/result.ts'
import { exportBundle } from '../../electron/exporters/bundle.ts'
import { readBundle } from '../../electron/importers/bundle.ts'
import type { ExportMaterial, ImportedTransfer } from '../../electron/services/ports.ts'
import { choiceOf } from './choice.ts'
import { type Desk, sha256 } from './desk.ts'
import { materialOf } from './export-material.ts'
import { granted } from './services.ts'

/**
 * What services would hand an exporter for a desk that has several files: captured copies are found among the films, and the
 * original of a later draft is its content's hash.
 */
export function materialWithFilms(desk: Desk, films: readonly Uint8Array[] = []): ExportMaterial {
  const originals = [...desk.contents.keys()].map((hash) => new TextEncoder().encode(hash))
  const byHash = new Map([...originals, ...films].map((bytes) => [sha256(bytes), bytes]))
  const material = materialOf(desk)
  const orSample =
    <R extends { readonly sha256: Sha256 }>(read: (record: R) => Promise<Result<Uint8Array>>) =>
    async (record: R) => {
      const bytes = byHash.get(record.sha256)
      return bytes ? ok(bytes) : read(record)
    }
  return {
    ...material,
    readEvidence: orSample(material.readEvidence),
    readOriginal: orSample(material.readOriginal),
  }
}

export const bundleOf = async (material: ExportMaterial, redacted = false): Promise<Uint8Array> =>
  granted(await exportBundle(material, choiceOf('bundle', 'reader', redacted))).bytes

export const unpacked = (bytes: Uint8Array): Unzipped => unzipSync(bytes)

/** Everything that stands in a bundle, one after the other, to be searched. */
export const allText = (bytes: Uint8Array): string =>
  Object.entries(unpacked(bytes))
    .flatMap(([name, content]) => [name, Buffer.from(content).toString('utf8')])
    .join('\n')

/** The bundle with some entries put in, replaced, or (undefined) taken out. */
export function spoiledBundle(
  bytes: Uint8Array,
  entries: Readonly<Record<string, Uint8Array | undefined>>,
): Uint8Array {
  const whole: Zippable = { ...unpacked(bytes) }
  for (const [name, content] of Object.entries(entries)) {
    if (content) whole[name] = content
    else delete whole[name]
  }
  return zipSync(whole)
}

export const fileOf = (bytes: Uint8Array, name = 'article.tickmark') => ({
  name,
  bytes,
  format: null,
  tracked: 'accepted' as const,
})

export function transferIn(bytes: Uint8Array): ImportedTransfer {
  const read = granted(readBundle(fileOf(bytes)))
  if (read.kind !== 'transfer') throw new Error('It holds no article.')
  return read
}
