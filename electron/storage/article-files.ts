import { join } from 'node:path'
import { Content } from '../../core/model/content.ts'
import type { Original } from '../../core/model/draft.ts'
import { type ArticleId, Sha256 } from '../../core/model/ids.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { headlineIn } from '../../core/text/title.ts'
import { diskCode, onDisk } from './disk-error.ts'
import { discard, writeIncoming } from './durable-file.ts'
import { safeExtension } from './file-name.ts'
import { hashOf, isPlainFile, keepOnce, realFolder } from './hashed-file.ts'
import type { Disk } from './machine.ts'

export interface LibraryFolder {
  readonly disk: Disk
  readonly root: string
}

/** The name of a content's file in `drafts`. */
export const contentName = (hash: string): string => `${hash}.json`

/** Writes a draft's content under the hash of its JSON. The same content always has the same hash. */
export async function writeContent(
  library: LibraryFolder,
  article: ArticleId,
  content: Content,
): Promise<Result<Sha256>> {
  const bytes = Buffer.from(JSON.stringify(Content.parse(content)))
  const hash = hashOf(bytes)
  return write(library, ['articles', article, 'drafts'], { name: contentName(hash), hash, bytes })
}

export function readContent(library: LibraryFolder, article: ArticleId, hash: Sha256): Promise<Result<Content>> {
  return onDisk(async () => {
    const bytes = await readHashed(library, ['articles', article, 'drafts'], contentName(hash), hash)
    if (bytes === 'missing') return refuse('storage.content.missing')
    if (bytes === 'damaged') return refuse('storage.content.damaged')
    try {
      return ok(Content.parse(JSON.parse(bytes.toString('utf8'))))
    } catch {
      return refuse('storage.content.damaged')
    }
  })
}

async function namesOfContents({ disk, root }: LibraryFolder, article: ArticleId): Promise<string[]> {
  try {
    const folder = await realFolder(disk, root, ['articles', article, 'drafts'], { make: false })
    return folder ? await disk.readdir(folder) : []
  } catch (error) {
    if (diskCode(error) === null) throw error
    return []
  }
}

/** The first headline in the texts kept for an article, whatever else is left of it; empty where none can be read. */
export async function readHeadline(library: LibraryFolder, article: ArticleId): Promise<string> {
  for (const name of await namesOfContents(library, article)) {
    const hash = Sha256.safeParse(name.slice(0, -contentName('').length))
    const content = hash.success ? await readContent(library, article, hash.data) : null
    if (!content?.ok) continue
    const headline = headlineIn(content.value)
    if (headline) return headline
  }
  return ''
}

export async function writeOriginal(
  library: LibraryFolder,
  article: ArticleId,
  bytes: Uint8Array,
  extension: string,
): Promise<Result<Sha256>> {
  const hash = hashOf(bytes)
  const folder = ['articles', article, 'originals']
  return onDisk(async () => {
    const present = await findOriginal(library, article, hash)
    return write(library, folder, { name: present ?? `${hash}.${safeExtension(extension)}`, hash, bytes })
  })
}

export function readOriginal(
  library: LibraryFolder,
  article: ArticleId,
  original: Original,
): Promise<Result<Uint8Array>> {
  return onDisk(async () => {
    const name = await findOriginal(library, article, original.sha256)
    const bytes = name && (await readHashed(library, ['articles', article, 'originals'], name, original.sha256))
    if (!name || bytes === 'missing' || !bytes) return refuse('storage.original.missing', { name: original.name })
    if (bytes === 'damaged') return refuse('storage.original.damaged', { name: original.name })
    return ok(bytes)
  })
}

/** The file of that hash in `originals`, whatever its extension. */
async function findOriginal({ disk, root }: LibraryFolder, article: ArticleId, hash: string): Promise<string | null> {
  const folder = await realFolder(disk, root, ['articles', article, 'originals'], { make: false })
  if (!folder) return null
  const entries = await disk.readdir(folder, { withFileTypes: true })
  const ofHash = new RegExp(`^${hash}\\.[a-z0-9]{1,16}$`)
  return entries.find((entry) => entry.isFile() && ofHash.test(entry.name))?.name ?? null
}

function write(
  { disk, root }: LibraryFolder,
  steps: readonly string[],
  file: { readonly name: string; readonly hash: Sha256; readonly bytes: Uint8Array },
): Promise<Result<Sha256>> {
  return onDisk(async () => {
    const folder = await realFolder(disk, root, steps, { make: true })
    if (!folder) return refuse('storage.folder.linked', { name: steps.join('/') })
    const incoming = await writeIncoming(disk, root, [file.bytes])
    try {
      await keepOnce(disk, { incoming, path: join(folder, file.name), hash: file.hash })
    } catch (error) {
      await discard(disk, incoming)
      throw error
    }
    return ok(file.hash)
  })
}

/** The bytes of a plain file inside the library, compared with their hash. */
export async function readHashed(
  { disk, root }: LibraryFolder,
  steps: readonly string[],
  name: string,
  hash: Sha256,
): Promise<Buffer | 'missing' | 'damaged'> {
  const folder = await realFolder(disk, root, steps, { make: false })
  if (!folder || !(await isPlainFile(disk, join(folder, name)))) return 'missing'
  try {
    const bytes = await disk.readFile(join(folder, name))
    return hashOf(bytes) === hash ? bytes : 'damaged'
  } catch (error) {
    if (diskCode(error) === 'EIO') return 'damaged'
    throw error
  }
}
