import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { CapturedFile } from '../../core/command/library.ts'
import { Sha256 } from '../../core/model/ids.ts'
import type { Evidence } from '../../core/model/source.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { FileToKeep } from '../services/ports.ts'
import { type LibraryFolder, readHashed } from './article-files.ts'
import { diskCode, isDenied, isMissing, onDisk } from './disk-error.ts'
import { discard, writeIncoming } from './durable-file.ts'
import { safeFileName } from './file-name.ts'
import { keepOnce, piecesOf, realFolder } from './hashed-file.ts'
import type { Disk } from './machine.ts'
import { mediaTypeOf } from './media-type.ts'

/** Copies a file into `evidence`, hashing it on the way, in constant memory. The same bytes are kept once. */
export function keepEvidence(library: LibraryFolder, file: FileToKeep): Promise<Result<CapturedFile>> {
  return onDisk(async () => {
    if ('bytes' in file) return copyIn(library, file.name, [file.bytes])
    const source = await openSource(library.disk, file.path, file.name)
    if (!source.ok) return source
    try {
      return await copyIn(library, file.name, piecesOf(source.value))
    } finally {
      await source.value.close()
    }
  })
}

/** The whole file, its hash compared. It is found under the name it was first kept under, whatever it is called now. */
export function readEvidence(
  library: LibraryFolder,
  { sha256, name }: Pick<Evidence, 'sha256' | 'name'>,
): Promise<Result<Uint8Array>> {
  return onDisk(async () => {
    let found: 'missing' | 'damaged' = 'missing'
    for (const stored of await evidenceNames(library, sha256)) {
      const bytes = await readEvidenceFile(library, sha256, stored)
      if (bytes === 'too-big') return refuse('storage.evidence.too-big', { name })
      if (typeof bytes !== 'string') return ok(bytes)
      if (bytes === 'damaged') found = 'damaged'
    }
    return found === 'damaged'
      ? refuse('storage.evidence.damaged', { name })
      : refuse('storage.evidence.missing', { name })
  })
}

/** The plain files kept for a hash; what was moved aside as damaged is not among them. */
export async function evidenceNames({ disk, root }: LibraryFolder, hash: string): Promise<string[]> {
  const folder = await realFolder(disk, root, ['evidence', hash], { make: false })
  if (!folder) return []
  const entries = await disk.readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isFile() && !isSetAside(entry.name)).map(({ name }) => name)
}

const isSetAside = (name: string): boolean => /\.damaged-\d+$/.test(name)

async function readEvidenceFile(library: LibraryFolder, hash: Sha256, name: string) {
  try {
    return await readHashed(library, ['evidence', hash], name, hash)
  } catch (error) {
    if (diskCode(error) === 'ERR_FS_FILE_TOO_LARGE') return 'too-big'
    throw error
  }
}

async function openSource(disk: Disk, path: string, name: string): Promise<Result<FileHandle>> {
  try {
    // Looked at before it is opened: opening a pipe would wait for ever.
    if (!(await disk.stat(path)).isFile()) return refuse('storage.source-file.not-a-file', { name })
    return ok(await disk.open(path, 'r'))
  } catch (error) {
    if (isMissing(error)) return refuse('storage.source-file.missing', { name })
    if (isDenied(error)) return refuse('storage.source-file.denied', { name })
    throw error
  }
}

async function copyIn(
  { disk, root }: LibraryFolder,
  givenName: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<Result<CapturedFile>> {
  const digest = createHash('sha256')
  let bytes = 0
  const incoming = await writeIncoming(
    disk,
    root,
    (async function* () {
      for await (const piece of pieces) {
        digest.update(piece)
        bytes += piece.length
        yield piece
      }
    })(),
  )
  try {
    const sha256 = Sha256.parse(digest.digest('hex'))
    const name = safeFileName(givenName)
    const folder = await realFolder(disk, root, ['evidence', sha256], { make: true })
    if (!folder) {
      await discard(disk, incoming)
      return refuse('storage.folder.linked', { name: `evidence/${sha256}` })
    }
    const [stored] = await evidenceNames({ disk, root }, sha256)
    await keepOnce(disk, { incoming, path: join(folder, stored ?? name), hash: sha256 })
    return ok({ sha256, name, bytes, mediaType: mediaTypeOf(name), capturedHow: 'file' })
  } catch (error) {
    await discard(disk, incoming)
    throw error
  }
}
