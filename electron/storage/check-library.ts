import type { CheckProgress, CheckReport } from '../../core/contract-values.ts'
import type { ArticleId } from '../../core/model/ids.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { LibraryFolder } from './article-files.ts'
import { createBreath } from './breath.ts'
import { type CheckedFiles, checkArticleFiles, checkEvidence, evidenceHashes } from './check-files.ts'
import { checkStore } from './check-store.ts'
import { onDisk, refuseReading } from './disk-error.ts'
import { realFolder } from './hashed-file.ts'
import { ARTICLE_KIND, LIBRARY_KIND } from './store-kind.ts'

interface Looked {
  readonly articles: readonly ArticleId[]
  /** Those that were in the list once: they had content, whatever is left of it. */
  readonly remembered: ReadonlySet<ArticleId>
  /** Whether somebody may be appending to this store, `null` being the library's own. */
  readonly isBeingWritten: (article: ArticleId | null) => boolean
}

const isThere = (library: LibraryFolder, article: ArticleId): Promise<Result<null>> =>
  onDisk(
    async () =>
      (await realFolder(library.disk, library.root, ['articles', article], { make: false }))
        ? ok(null)
        : refuse('check.article.gone'),
    (error) => refuseReading(error, article),
  )

/**
 * Everything in the library against its hashes: snapshots, journals, contents, originals and evidence. Files that
 * nothing points to are no problem: an undone step may still want them. Changes nothing, and gives way to whoever else
 * wants the thread. Stopped, it reports what it has read.
 */
export async function checkLibrary(
  library: LibraryFolder,
  { articles, remembered, isBeingWritten }: Looked,
  { progress, signal }: { readonly progress?: (progress: CheckProgress) => void; readonly signal?: AbortSignal } = {},
): Promise<CheckReport> {
  const breath = createBreath()
  const own = await checkStore(library, {
    folder: '',
    kind: LIBRARY_KIND,
    hadLines: false,
    beingWritten: isBeingWritten(null),
    breath,
  })
  const report: CheckReport = { articles: 0, files: 0, lines: own.lines, problems: [...own.problems] }
  const addFiles = ({ files, problems }: CheckedFiles): void => {
    report.files += files
    report.problems.push(...problems)
  }

  const wanted = new Set<string>(Object.values(own.state.evidence).map(({ sha256 }) => sha256))
  const hashes = [...new Set([...wanted, ...(await evidenceHashes(library))])].sort()
  const of = 1 + articles.length + hashes.length
  let done = 1

  for (const article of articles) {
    if (signal?.aborted) break
    const folder = `articles/${article}`
    progress?.({ done, of, article })
    done++
    const there = await isThere(library, article)
    if (!there.ok) {
      report.problems.push({ place: folder, problem: there.refusal })
      continue
    }
    const store = await checkStore(library, {
      folder,
      kind: ARTICLE_KIND,
      hadLines: remembered.has(article),
      beingWritten: isBeingWritten(article),
      breath,
    })
    report.articles++
    report.lines += store.lines
    report.problems.push(...store.problems)
    addFiles(await checkArticleFiles(library, article, store.state))
  }
  for (const hash of hashes) {
    if (signal?.aborted) break
    progress?.({ done, of, article: null })
    done++
    addFiles(await checkEvidence(library, { hash, wanted: wanted.has(hash) }))
  }
  return done < of ? { ...report, unread: of - done } : report
}
