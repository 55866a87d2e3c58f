import { v7 as uuidv7 } from 'uuid'
import type { JournalStep } from '../../core/change/journal.ts'
import { decideLibrary, type LibraryCommand } from '../../core/command/decide.ts'
import type { Given } from '../../core/command/decision.ts'
import { whyNotAgain } from '../../core/command/scales-in-use.ts'
import type { Acknowledged } from '../../core/contract-values.ts'
import type { Content } from '../../core/model/content.ts'
import { type ArticleId, PersonId, type Sha256 } from '../../core/model/ids.ts'
import { findScale } from '../../core/model/presets.ts'
import type { ArticleTables, LibraryTables } from '../../core/model/tables.ts'
import { houseRules } from '../../core/query/house-rules.ts'
import { summaryByRules } from '../../core/query/summary.ts'
import { ok, type Refusal, type Result, refuse } from '../../core/result.ts'
import type { WireEvent } from '../../core/wire.ts'
import { createOpenedArticle, type OpenedArticle } from './open-article.ts'
import { type Overview, openOverview, type Summarised } from './overview.ts'
import type { LibraryStorage, Store } from './ports.ts'
import { createSession, type Session } from './session.ts'

/** Articles kept open at once; the one used least recently is closed first. */
const OPEN_ARTICLES_MAX = 24
/** The list follows an article this long after its last change. */
const SUMMARY_IDLE_MS = 150

/** A library somebody works in: its own session, the articles that are open, and the list. */
export interface OpenedLibrary {
  readonly storage: LibraryStorage
  readonly session: Session<LibraryTables, LibraryCommand>
  readonly overview: Overview
  readonly me: PersonId
  readonly notices: readonly Refusal[]
  readonly readOnly: Refusal | null
  article(id: ArticleId): Promise<Result<OpenedArticle>>
  /** A new, empty article store, open. */
  createArticle(id: ArticleId): Promise<Result<OpenedArticle>>
  /**
   * Other lines in place of an article's own, as `prepare` makes them; meanwhile nobody else can open or change it, and
   * whoever asks waits. A refusal leaves the article as it was.
   */
  replaceArticle(
    id: ArticleId,
    prepare: (present: OpenedArticle) => Promise<Result<readonly JournalStep[]>>,
  ): Promise<Result<OpenedArticle>>
  /** Tells everybody how an article stands in the list. */
  publishSummary(article: OpenedArticle): Promise<void>
  close(): Promise<void>
}

export interface OpenLibraryOptions {
  readonly storage: LibraryStorage
  readonly name: string
  readonly publish: (event: WireEvent) => void
  readonly log: (error: unknown) => void
  /** The user is called something else from now on. */
  readonly onRenamed?: (name: string) => void
}

/** Why what was found on disk cannot be worked on as this article; null when it can. */
function whyNotOpen(id: ArticleId, { opened, flaw }: Store<ArticleTables>): Refusal | null {
  const { articles } = opened.state
  if (Object.hasOwn(articles, id)) return null
  if (Object.keys(articles).length > 0) return refuse('storage.article.other').refusal
  return flaw ?? refuse('refused.article.unknown').refusal
}

export async function createOpenedLibrary({
  storage,
  name,
  publish,
  log,
  onRenamed,
}: OpenLibraryOptions): Promise<Result<OpenedLibrary>> {
  const store = await storage.openLibrary()
  if (!store.ok) return store
  const readOnly = storage.readOnly ?? store.value.readOnly
  const articles = new Map<ArticleId, OpenedArticle>()
  const notices = [...storage.notices, ...store.value.notices]
  const known = Object.values(store.value.opened.state.people).find((person) => person.name === name.trim())
  const me = known?.id ?? PersonId.parse(uuidv7())

  const rules = () => houseRules(session.state().settings)

  const given = (contents: ReadonlyMap<Sha256, Content>): Given => ({
    now: () => new Date().toISOString(),
    newId: () => uuidv7(),
    who: me,
    content: (hash) => contents.get(hash),
    scale: (id) => findScale(session.state().scales, id),
    scaleUse: (scale) => overview.scaleUse(scale),
    person: (id) => session.state().people[id],
    rules,
  })

  const session = createSession<LibraryTables, LibraryCommand>({
    store: store.value,
    decide: decideLibrary,
    given: async () => {
      // What scales may become goes by what the articles use of them just now.
      for (const article of articles.values()) await publishDueSummary(article)
      return given(new Map())
    },
    whyNotAgain: (change, { scaleUse }) => whyNotAgain(change, scaleUse),
    onChanged: (acknowledged: Acknowledged) => {
      publish({ type: 'library.changed', ...acknowledged })
      const myName = session.state().people[me]?.name
      if (myName && acknowledged.change.some(({ table, id }) => table === 'people' && id === me)) onRenamed?.(myName)
      // Every article may stand otherwise by other rules; what is kept of each says how.
      if (acknowledged.change.some(({ table }) => table === 'settings'))
        publish({ type: 'articles.changed', articles: overview.list() })
    },
    log,
  })

  const publishSummary = async (article: OpenedArticle) => {
    const seq = article.session.seq()
    const glance = storage.articleGlance(article.id)
    const stamp = await storage.articleStamp(article.id)
    const summary = await article.summary()
    if (!summary.ok) return
    overview.put({ glance, stamp, seq, summary: summary.value })
    publish({ type: 'articles.changed', articles: [summaryByRules(summary.value, rules())] })
  }

  const due = new Map<ArticleId, ReturnType<typeof setTimeout>>()
  const publishSummaryWhenIdle = (article: OpenedArticle) => {
    clearTimeout(due.get(article.id))
    const timer = setTimeout(() => {
      due.delete(article.id)
      void publishSummary(article).catch(log)
    }, SUMMARY_IDLE_MS)
    timer.unref()
    due.set(article.id, timer)
  }
  const publishDueSummary = async (article: OpenedArticle) => {
    if (!due.has(article.id)) return
    clearTimeout(due.get(article.id))
    due.delete(article.id)
    await publishSummary(article)
  }

  const make = (id: ArticleId, opened: Store<ArticleTables>): OpenedArticle => {
    const article = createOpenedArticle({
      id,
      store: opened,
      storage,
      given,
      onChanged: (acknowledged) => {
        publish({ type: 'article.changed', article: id, ...acknowledged })
        publishSummaryWhenIdle(article)
      },
      log,
    })
    return article
  }

  const hold = async (id: ArticleId, opened: Store<ArticleTables>): Promise<OpenedArticle> => {
    const article = make(id, opened)
    articles.set(id, article)
    const oldest = articles.size > OPEN_ARTICLES_MAX ? articles.values().next().value : undefined
    if (oldest) {
      articles.delete(oldest.id)
      await publishDueSummary(oldest)
      await oldest.session.close()
    }
    return article
  }

  const opening = new Map<ArticleId, Promise<Result<OpenedArticle>>>()
  const openArticle = async (id: ArticleId): Promise<Result<OpenedArticle>> => {
    const held = articles.get(id)
    if (held) {
      articles.delete(id)
      articles.set(id, held)
      return ok(held)
    }
    const opened = await storage.openArticle(id)
    if (!opened.ok) return opened
    const refusal = whyNotOpen(id, opened.value)
    if (!refusal) return ok(await hold(id, opened.value))
    await opened.value.close()
    return { ok: false, refusal }
  }
  // Two windows may ask for one article at once: its journal must be opened once.
  const article = (id: ArticleId): Promise<Result<OpenedArticle>> => {
    const underway = opening.get(id) ?? openArticle(id).finally(() => opening.delete(id))
    opening.set(id, underway)
    return underway
  }

  const replaceNow = async (
    id: ArticleId,
    prepare: (present: OpenedArticle) => Promise<Result<readonly JournalStep[]>>,
  ): Promise<Result<OpenedArticle>> => {
    const present = await openArticle(id)
    if (!present.ok) return present
    if (present.value.session.store.readOnly) return { ok: false, refusal: present.value.session.store.readOnly }
    await publishDueSummary(present.value)
    articles.delete(id)
    // From here on nothing is acknowledged that the backup would not hold.
    await present.value.session.close()
    const opened = await storage.openArticle(id)
    if (!opened.ok) return opened
    const frozen = make(id, opened.value)
    const steps = await prepare(frozen).finally(() => frozen.session.close())
    if (!steps.ok) return steps
    // The lines that the list counted are not those that will be there.
    await overview.forget(id)
    const replaced = await storage.replaceArticle(id, steps.value)
    return replaced.ok ? ok(await hold(id, replaced.value)) : replaced
  }

  const replaceArticle: OpenedLibrary['replaceArticle'] = async (id, prepare) => {
    while (opening.has(id)) await opening.get(id)
    const replacing = replaceNow(id, prepare)
    // Who asks for the article meanwhile gets the one that stands there in the end.
    const after = replacing.then(
      (replaced) => (replaced.ok ? replaced : openArticle(id)),
      () => openArticle(id),
    )
    opening.set(
      id,
      after.finally(() => opening.delete(id)),
    )
    const replaced = await replacing
    const standing = await after
    if (standing.ok) await publishSummary(standing.value)
    if (replaced.ok) publish({ type: 'article.replaced', article: id })
    return replaced
  }

  const summarise = async (id: ArticleId): Promise<Result<Summarised>> => {
    try {
      const opened = await article(id)
      if (!opened.ok) return opened
      const { session: own } = opened.value
      const summary = await opened.value.summary()
      return summary.ok ? ok({ summary: summary.value, seq: own.seq(), isSound: own.store.flaw === null }) : summary
    } catch (error) {
      // One article that surprises must not keep the others from being listed.
      log(error)
      return refuse('refused.call.surprise')
    }
  }
  const overview = await openOverview(storage, summarise, rules)
  notices.push(...overview.notices)

  if (!readOnly && (!known || known.cameIn)) {
    const entered = await session.execute(
      known ? { type: 'person.takeOn', person: me } : { type: 'person.add', name, person: me },
    )
    if (!entered.ok) notices.push(entered.refusal)
  }

  return ok({
    storage,
    session,
    overview,
    me,
    notices,
    readOnly,
    article,
    publishSummary,
    replaceArticle,

    createArticle: async (id) => {
      const created = await storage.createArticle(id)
      return created.ok ? ok(await hold(id, created.value)) : created
    },

    close: async () => {
      for (const held of articles.values()) {
        await publishDueSummary(held)
        await held.session.close()
      }
      articles.clear()
      await overview.save().catch(log)
      await session.close()
      await storage.close()
    },
  })
}
