import { join } from 'node:path'
import type { ArticleId } from '../../core/model/ids.ts'
import type { ArticleTables } from '../../core/model/tables.ts'
import { refuse } from '../../core/result.ts'
import { contentName, type LibraryFolder } from './article-files.ts'
import type { Problems } from './check-store.ts'
import { diskCode } from './disk-error.ts'
import { evidenceNames } from './evidence-files.ts'
import { hashFile, realFolder } from './hashed-file.ts'

export interface CheckedFiles {
  readonly files: number
  readonly problems: Problems
}

const HASH_NAMED = /^([0-9a-f]{64})\.[a-z0-9]{1,16}$/

/** Every content and original of an article that is there, and every one that ought to be. */
export async function checkArticleFiles(
  library: LibraryFolder,
  article: ArticleId,
  tables: ArticleTables,
): Promise<CheckedFiles> {
  const drafts = Object.values(tables.drafts)
  const contents = await checkFolder(library, ['articles', article, 'drafts'], {
    wanted: drafts.map(({ content }) => content),
    nameOf: contentName,
  })
  const originals = await checkFolder(library, ['articles', article, 'originals'], {
    wanted: drafts.map(({ original }) => original.sha256),
    nameOf: (hash) => hash,
  })
  return { files: contents.files + originals.files, problems: [...contents.problems, ...originals.problems] }
}

async function checkFolder(
  { disk, root }: LibraryFolder,
  steps: readonly string[],
  { wanted, nameOf }: { readonly wanted: readonly string[]; readonly nameOf: (hash: string) => string },
): Promise<CheckedFiles> {
  const problems: Problems = []
  const present = new Set<string>()
  const folder = await realFolder(disk, root, steps, { make: false })
  const entries = folder ? await disk.readdir(folder, { withFileTypes: true }) : []
  for (const entry of entries) {
    const hash = HASH_NAMED.exec(entry.name)?.[1]
    if (!folder || !hash || !entry.isFile()) continue
    present.add(hash)
    if (await isSound({ disk, root }, join(folder, entry.name), hash)) continue
    problems.push({ place: [...steps, entry.name].join('/'), problem: refuse('check.file.damaged').refusal })
  }
  for (const hash of new Set(wanted)) {
    if (present.has(hash)) continue
    problems.push({ place: [...steps, nameOf(hash)].join('/'), problem: refuse('check.file.missing').refusal })
  }
  return { files: present.size, problems }
}

/** The hashes that have a folder in `evidence`. */
export async function evidenceHashes({ disk, root }: LibraryFolder): Promise<string[]> {
  const folder = await realFolder(disk, root, ['evidence'], { make: false })
  if (!folder) return []
  const entries = await disk.readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory() && /^[0-9a-f]{64}$/.test(entry.name)).map(({ name }) => name)
}

/** The files kept for one hash; `wanted` when a record names it. */
export async function checkEvidence(
  library: LibraryFolder,
  { hash, wanted }: { readonly hash: string; readonly wanted: boolean },
): Promise<CheckedFiles> {
  const problems: Problems = []
  const names = await evidenceNames(library, hash)
  for (const name of names) {
    if (await isSound(library, join(library.root, 'evidence', hash, name), hash)) continue
    problems.push({ place: `evidence/${hash}/${name}`, problem: refuse('check.file.damaged').refusal })
  }
  if (names.length === 0 && wanted) {
    problems.push({ place: `evidence/${hash}`, problem: refuse('check.file.missing').refusal })
  }
  return { files: names.length, problems }
}

async function isSound({ disk }: LibraryFolder, path: string, hash: string): Promise<boolean> {
  try {
    return (await hashFile(disk, path)) === hash
  } catch (error) {
    if (diskCode(error) === null) throw error
    return false
  }
}
