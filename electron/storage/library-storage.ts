import { randomBytes } from 'node:crypto'
import { join, resolve, sep } from 'node:path'
import type { JournalStep } from '../../core/change/journal.ts'
import type { CheckReport } from '../../core/contract-values.ts'
import type { Content } from '../../core/model/content.ts'
import type { Original } from '../../core/model/draft.ts'
import { type ArticleId, isArticleId, type Sha256 } from '../../core/model/ids.ts'
import type { Evidence } from '../../core/model/source.ts'
import type { ArticleTables, LibraryTables } from '../../core/model/tables.ts'
import type { Instant } from '../../core/model/time.ts'
import { ok, type Refusal, type Result, refuse } from '../../core/result.ts'
import type { FileToKeep, LibraryStorage, OpenLibrary, Store } from '../services/ports.ts'
import { readContent, readHeadline, readOriginal, writeContent, writeOriginal } from './article-files.ts'
import { articleGlance, articleStamp, hasWriting, journalGlance } from './article-stamp.ts'
import { readCache, writeCache } from './cache-files.ts'
import { checkLibrary } from './check-library.ts'
import {
  diskCode,
  isDenied,
  isFull,
  onDisk,
  refuseListing,
  refuseReading,
  unlessMissing,
  unlessUnreadable,
} from './disk-error.ts'
import { putInPlace, syncFolder } from './durable-file.ts'
import { keepEvidence, readEvidence } from './evidence-files.ts'
import { realFolder } from './hashed-file.ts'
import { lastChangeAt } from './last-change.ts'
import { clearLeftovers, lookAtFolder, makeLibrary, unfinishedName } from './library-folder.ts'
import { type Holder, type Lock, lockHolder, takeLock } from './lock.ts'
import { type Machine, THIS_MACHINE } from './machine.ts'
import { openStore, type StoreAccess } from './open-store.ts'
import { OpenStores } from './open-stores.ts'
import { replaceJournal, writeBackup } from './replace-article.ts'
import { previousOf } from './snapshot-file.ts'
import { ARTICLE_KIND, LIBRARY_KIND } from './store-kind.ts'

/** Opens libraries on a machine: the one this runs on, or a test's. */
export const libraryOpener =
  (machine: Machine): OpenLibrary =>
  (folder, { write, as }) =>
    onDisk(async () => {
      const root = resolve(folder)
      const look = await lookAtFolder(machine.disk, root)
      if (!look.ok) return look
      if (!write) {
        if (look.value === 'free') return refuse('storage.folder.no-library', { name: root })
        return ok(new DiskLibrary(machine, root, null, refuse('storage.read-only.chosen').refusal))
      }
      if (look.value === 'free') {
        const made = await makeLibrary(machine.disk, root)
        if (!made.ok) return made
      }
      const { lock, readOnly } = await lockFor(machine, root, as)
      return ok(new DiskLibrary(machine, root, lock, readOnly))
    })

/** Opens, and creates if need be, the library in a folder. */
export const openLibrary: OpenLibrary = libraryOpener(THIS_MACHINE)

/** The lock, or the sentence that says why the library can only be read. */
async function lockFor(
  machine: Machine,
  root: string,
  who: string,
): Promise<{ lock: Lock | null; readOnly: Refusal | null }> {
  try {
    const taken = await takeLock(machine, root, who)
    if (taken.kind === 'held') return { lock: null, readOnly: heldBy(taken.by) }
    try {
      await clearLeftovers(machine.disk, root)
    } catch (error) {
      await taken.lock.release()
      throw error
    }
    return { lock: taken.lock, readOnly: null }
  } catch (error) {
    if (isDenied(error)) return { lock: null, readOnly: refuse('storage.read-only.folder').refusal }
    if (isFull(error)) return { lock: null, readOnly: refuse('storage.read-only.full').refusal }
    throw error
  }
}

function heldBy(holder: Holder | null): Refusal {
  if (!holder?.who.trim()) return refuse('storage.lock.held-by-somebody').refusal
  const since = new Date(holder.startedAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
  return refuse('storage.lock.held', { who: holder.who, host: holder.host, since }).refusal
}

class DiskLibrary implements LibraryStorage {
  readonly notices: readonly Refusal[] = []
  private readonly openStores = new OpenStores()
  private readonly access: StoreAccess

  constructor(
    private readonly machine: Machine,
    private readonly root: string,
    private readonly lock: Lock | null,
    readonly readOnly: Refusal | null,
  ) {
    this.access = {
      disk: machine.disk,
      root,
      openStores: this.openStores,
      readOnly,
      guard: () => this.whyNotNow(),
    }
  }

  private whyNotNow(): Refusal | null {
    if (this.readOnly) return this.readOnly
    return this.lock?.isHeld() ? null : refuse('storage.lock.lost').refusal
  }

  /** Does what writes, unless nothing may be written. */
  private async writing<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    const refusal = this.whyNotNow()
    return refusal ? { ok: false, refusal } : onDisk(work)
  }

  private get folder() {
    return { disk: this.machine.disk, root: this.root }
  }

  private articleFolder(article: ArticleId): Promise<string | null> {
    return realFolder(this.machine.disk, this.root, ['articles', article], { make: false })
  }

  openLibrary(): Promise<Result<Store<LibraryTables>>> {
    return openStore(this.access, this.root, LIBRARY_KIND)
  }

  async articles(): Promise<Result<readonly ArticleId[]>> {
    const found = await this.glances()
    return found.ok ? ok([...found.value.keys()]) : found
  }

  glances(): Promise<Result<ReadonlyMap<ArticleId, string>>> {
    return onDisk<ReadonlyMap<ArticleId, string>>(async () => {
      const { disk } = this.machine
      const found = new Map<ArticleId, string>()
      const folder = await realFolder(disk, this.root, ['articles'], { make: false })
      if (!folder) return ok(found)
      for (const entry of await disk.readdir(folder, { withFileTypes: true })) {
        if (!isArticleId(entry.name)) continue
        // Not joined: nothing is to be resolved in such names, and of a thousand articles that would be half the look.
        const place = `${folder}${sep}${entry.name}`
        const glance = entry.isDirectory() ? journalGlance(disk, `${place}${sep}${ARTICLE_KIND.journalName}`) : ''
        // What cannot be looked into is an article: opening it says why.
        const isArticle =
          hasWriting(glance) || !entry.isDirectory() || (await unlessUnreadable(this.hasBegun(place))) !== false
        if (isArticle) found.set(entry.name, glance)
      }
      return ok(found)
    }, refuseListing)
  }

  // An empty journal and nothing saved is what a crash left of an import: nobody was told of it. Anything else was an article.
  private async hasBegun(folder: string): Promise<boolean> {
    const { snapshotName, journalName } = ARTICLE_KIND
    const journal = await unlessMissing(this.machine.disk.lstat(join(folder, journalName)))
    if (journal?.size !== 0) return true
    const lookAt = (name: string) => unlessMissing(this.machine.disk.lstat(join(folder, name)))
    return (await lookAt(snapshotName)) !== null || (await lookAt(previousOf(snapshotName))) !== null
  }

  openArticle(article: ArticleId): Promise<Result<Store<ArticleTables>>> {
    return onDisk(
      async () => {
        const folder = await this.articleFolder(article)
        return folder ? openStore(this.access, folder, ARTICLE_KIND) : refuse('storage.article.gone')
      },
      (error) => refuseReading(error, article),
    )
  }

  createArticle(article: ArticleId): Promise<Result<Store<ArticleTables>>> {
    return this.writing(async () => {
      const { disk } = this.machine
      const articles = await realFolder(disk, this.root, ['articles'], { make: true })
      if (!articles) return refuse('storage.folder.linked', { name: 'articles' })
      if ((await unlessMissing(disk.lstat(join(articles, article)))) !== null) return refuse('refused.article.exists')
      const fresh = join(articles, `${unfinishedName(article)}-${randomBytes(8).toString('hex')}`)
      try {
        for (const folder of [fresh, join(fresh, 'drafts'), join(fresh, 'originals')]) await disk.mkdir(folder)
        await (await disk.open(join(fresh, ARTICLE_KIND.journalName), 'wx')).close()
        await syncFolder(disk, fresh)
        await putInPlace(disk, fresh, join(articles, article))
      } catch (error) {
        await disk.rm(fresh, { recursive: true, force: true })
        if (['EEXIST', 'ENOTEMPTY'].includes(diskCode(error) ?? '')) return refuse('refused.article.exists')
        throw error
      }
      return openStore(this.access, join(articles, article), ARTICLE_KIND)
    })
  }

  replaceArticle(article: ArticleId, steps: readonly JournalStep[]): Promise<Result<Store<ArticleTables>>> {
    return this.writing(async () => {
      const folder = await this.articleFolder(article)
      if (!folder) return refuse('refused.article.unknown')
      if (this.openStores.isOpen(join(folder, ARTICLE_KIND.journalName))) return refuse('storage.store.open-elsewhere')
      const replaced = await replaceJournal(this.folder, folder, steps)
      return replaced.ok ? openStore(this.access, folder, ARTICLE_KIND) : replaced
    })
  }

  writeBackup(name: string, bytes: Uint8Array): Promise<Result<string>> {
    return this.writing(() => writeBackup(this.folder, name, bytes))
  }

  headline(article: ArticleId): Promise<string> {
    return readHeadline(this.folder, article)
  }

  articleGlance(article: ArticleId): string {
    return articleGlance(this.machine.disk, join(this.root, 'articles', article, ARTICLE_KIND.journalName))
  }

  async articleStamp(article: ArticleId): Promise<string> {
    const folder = await unlessUnreadable(this.articleFolder(article))
    return folder ? articleStamp(this.machine.disk, join(folder, ARTICLE_KIND.journalName)) : ''
  }

  writeContent(article: ArticleId, content: Content): Promise<Result<Sha256>> {
    return this.writing(async () =>
      (await this.articleFolder(article))
        ? writeContent(this.folder, article, content)
        : refuse('refused.article.unknown'),
    )
  }

  readContent(article: ArticleId, hash: Sha256): Promise<Result<Content>> {
    return readContent(this.folder, article, hash)
  }

  writeOriginal(article: ArticleId, bytes: Uint8Array, extension: string): Promise<Result<Sha256>> {
    return this.writing(async () =>
      (await this.articleFolder(article))
        ? writeOriginal(this.folder, article, bytes, extension)
        : refuse('refused.article.unknown'),
    )
  }

  readOriginal(article: ArticleId, original: Original): Promise<Result<Uint8Array>> {
    return readOriginal(this.folder, article, original)
  }

  keepEvidence(file: FileToKeep): ReturnType<LibraryStorage['keepEvidence']> {
    return this.writing(() => keepEvidence(this.folder, file))
  }

  readEvidence(evidence: Pick<Evidence, 'sha256' | 'name'>): Promise<Result<Uint8Array>> {
    return readEvidence(this.folder, evidence)
  }

  readCache(name: string): Promise<unknown> {
    return readCache(this.folder, name)
  }

  async writeCache(name: string, value: unknown): Promise<void> {
    if (!this.whyNotNow()) await writeCache(this.folder, name, value)
  }

  async lastChangeAt(): Promise<Instant | null> {
    const articles = await this.articles()
    const folders = (articles.ok ? articles.value : []).map((id) =>
      join(this.root, 'articles', id, ARTICLE_KIND.journalName),
    )
    return lastChangeAt(this.machine.disk, [join(this.root, LIBRARY_KIND.journalName), ...folders])
  }

  async check({ remembered = [], ...how }: Parameters<LibraryStorage['check']>[0] = {}): Promise<CheckReport> {
    const isHeld = this.lock?.isHeld() ?? false
    const heldElsewhere = !isHeld && (await lockHolder(this.machine, this.root)) !== null
    const isBeingWritten = (article: ArticleId | null): boolean => {
      const journal = article
        ? join(this.root, 'articles', article, ARTICLE_KIND.journalName)
        : join(this.root, LIBRARY_KIND.journalName)
      // A store that is open for reading only is nobody's to write.
      return heldElsewhere || (isHeld && this.openStores.isOpen(journal))
    }
    const found = await this.articles()
    const articles = [...new Set([...(found.ok ? found.value : []), ...remembered])]
    const report = await checkLibrary(this.folder, { articles, remembered: new Set(remembered), isBeingWritten }, how)
    if (!found.ok) report.problems.unshift({ place: 'articles', problem: found.refusal })
    return report
  }

  async close(): Promise<void> {
    await this.lock?.release()
  }
}
