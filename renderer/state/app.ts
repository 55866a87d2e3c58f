import { createStore } from 'zustand/vanilla'
import type { ActionId } from '../../core/actions.ts'
import type { StartState } from '../../core/contract-values.ts'
import { chooseLanguage } from '../../core/messages/language.ts'
import { speak, spoken } from '../../core/messages/message.ts'
import { prefer } from '../../core/model/first-preferences.ts'
import type { SourceId } from '../../core/model/ids.ts'
import type { Language, Preferences, PreferencesChosen } from '../../core/model/preferences.ts'
import type { Refusal, Result } from '../../core/result.ts'
import type { Client } from '../client/client.ts'
import { createCheckStore } from './check-store.ts'
import { createDeskMemories, type DeskMemories } from './desk-memory.ts'
import { createDeskStore } from './desk-store.ts'
import { createIncomingStore } from './incoming-store.ts'
import { createLibraryStore } from './library-store.ts'
import { createSurprises, type Surprises } from './surprises.ts'
import { createTourStore } from './tour-store.ts'
import { createUpdateStore } from './update-store.ts'
import { createViewStore } from './view.ts'
import { createKeptWriting, type KeptWriting } from './writing.ts'

type Handler = () => void

export interface StartStore {
  /** Null until the machine has answered. */
  readonly start: StartState | null
  readonly refusal: Refusal | null
  /** What the window speaks; null until it has found its words. */
  readonly language: Language | null
  /** False while the machine does not answer: nothing is saved then. */
  readonly isReached: boolean
  introduce(name: string, role: string): Promise<Result<StartState>>
  /** Another folder for the library; null asks with the desktop's dialog. */
  chooseLibrary(folder: string | null): Promise<Result<StartState>>
  /** Changes some preferences at once, here and on the machine. */
  prefer(chosen: PreferencesChosen): Promise<Result<Preferences>>
  /** The same for what changes many times a second: here at once, on the machine when the hand rests. */
  preferSoon(chosen: PreferencesChosen): void
}

export interface App {
  readonly client: Client
  readonly start: ReturnType<typeof createStartStore>
  readonly library: ReturnType<typeof createLibraryStore>
  readonly desk: ReturnType<typeof createDeskStore>
  readonly view: ReturnType<typeof createViewStore>
  readonly memories: DeskMemories
  /** What is half written in the records of sources. */
  readonly records: KeptWriting<SourceId>
  readonly tour: ReturnType<typeof createTourStore>
  readonly incoming: ReturnType<typeof createIncomingStore>
  readonly updates: ReturnType<typeof createUpdateStore>
  readonly check: ReturnType<typeof createCheckStore>
  readonly surprises: Surprises
  readonly actions: ReturnType<typeof createActions>
  /** Reads everything and follows the machine's events; returns what ends it. */
  begin(): () => void
}

const createActions = () => {
  const watchers = new Set<(id: ActionId) => void>()
  return createStore<{
    readonly handlers: Readonly<Partial<Record<ActionId, readonly Handler[]>>>
    register(id: ActionId, handler: Handler): () => void
    perform(id: ActionId): boolean
    /** Hears of every action that was chosen, after it was; returns what ends it. */
    watch(watcher: (id: ActionId) => void): () => void
  }>((set, get) => ({
    handlers: {},
    register: (id, handler) => {
      set(({ handlers }) => ({ handlers: { ...handlers, [id]: [...(handlers[id] ?? []), handler] } }))
      return () =>
        set(({ handlers }) => ({
          handlers: { ...handlers, [id]: (handlers[id] ?? []).filter((held) => held !== handler) },
        }))
    },
    /** Runs what was registered last for an action; false when it cannot be chosen now. */
    perform: (id) => {
      const handler = get().handlers[id]?.at(-1)
      handler?.()
      if (handler) for (const watcher of watchers) watcher(id)
      return handler !== undefined
    },
    watch: (watcher) => {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
  }))
}

/** So long the window waits for the library, to be drawn with it; after that it says that the library is being read. */
const TOGETHER_MS = 100

/** A slider under way is written once it rests. */
const PREFER_SOON_MS = 250

const createStartStore = (client: Client) =>
  createStore<StartStore & { read(until: Promise<void>): Promise<void>; flush(): void }>((set, get) => {
    const take = (answer: Result<StartState>) => {
      if (answer.ok) set({ start: answer.value, refusal: null })
      return answer
    }
    const show = (chosen: PreferencesChosen) => {
      const { start } = get()
      if (start) set({ start: { ...start, preferences: prefer(start.preferences, chosen) } })
    }
    let soon: PreferencesChosen = {}
    let timer: ReturnType<typeof setTimeout> | undefined
    const keepSoon = () => {
      clearTimeout(timer)
      const chosen = soon
      soon = {}
      if (Object.keys(chosen).length > 0) void client.ask('app.prefer', chosen)
    }
    return {
      start: null,
      refusal: null,
      language: null,
      isReached: true,
      read: async (until) => {
        const answer = await client.ask('app.start', {})
        await Promise.race([until, new Promise((resolve) => setTimeout(resolve, TOGETHER_MS))])
        take(answer)
        if (!answer.ok) set({ refusal: answer.refusal })
      },
      introduce: async (name, role) => take(await client.ask('app.introduce', { name, role })),
      chooseLibrary: async (folder) => take(await client.ask('library.choose', { folder })),
      prefer: (chosen) => {
        // The window shows the choice at once: a slider must not wait for the disk.
        show(chosen)
        return client.ask('app.prefer', chosen)
      },
      flush: keepSoon,
      preferSoon: (chosen) => {
        show(chosen)
        soon = { ...soon, ...chosen }
        clearTimeout(timer)
        timer = setTimeout(keepSoon, PREFER_SOON_MS)
      },
    }
  })

/** The state of one window: mirrors of the machine's stores, and what the window looks at. */
export function createApp(client: Client): App {
  const view = createViewStore()
  const { notify } = view.getState()
  const start = createStartStore(client)
  const library = createLibraryStore(client, notify)
  const desk = createDeskStore(client, notify)
  const actions = createActions()
  const memories = createDeskMemories(client)
  const records = createKeptWriting<SourceId>(
    (source, field, text) => void client.ask('source.keepWriting', { source, field, text }),
  )
  const tour = createTourStore()
  const incoming = createIncomingStore()
  const updates = createUpdateStore(client)
  const check = createCheckStore(client)
  const surprises = createSurprises(client, () => view.getState().screen, notify)
  // Before anybody is drawn: an article is opened where it was left.
  desk.subscribe(({ desk: now }, { desk: before }) => {
    if (now.status !== 'open') return
    const isSame = before.status === 'open' && before.article.memory === now.article.memory
    if (!isSame) memories.take(now.article.id, now.article.memory)
    // What is selected is places in a text, and means nothing in another.
    const isOther = before.status === 'open' && before.article.id === now.article.id
    if (isOther && before.article.content !== now.article.content && view.getState().selection.length > 0)
      view.getState().select([])
  })

  library.subscribe(({ writing }, { writing: before }) => {
    if (writing === before) return
    for (const [source, held] of Object.entries(writing)) records.take(source as SourceId, held)
  })

  const readAll = async () => {
    const libraryRead = library.getState().read()
    // What both say is shown together: a window is not drawn twice at its start.
    await start.getState().read(libraryRead)
    const state = start.getState().start
    for (const notice of state?.notices ?? []) notify(notice as Refusal)
    if (state?.preferences.looksForUpdates) void updates.getState().read()
    if (!state?.me) return
    const recovered = await client.ask('app.recovered', {})
    if (recovered.ok && recovered.value) view.getState().tellRecovered(recovered.value)
  }

  const follow = async ({ preferences, languages }: StartState) => {
    // Without its words a language is not spoken: what was said before goes on being said.
    await speak(chooseLanguage(preferences.language, languages ?? navigator.languages)).catch(() => {})
    if (start.getState().language === spoken()) return
    start.setState({ language: spoken() })
    void client.ask('app.speak', { language: spoken() })
  }

  const begin = () => {
    const unsubscribe = client.subscribe((event) => {
      switch (event.type) {
        case 'library.changed':
          return library.getState().follow(event)
        case 'article.changed':
          return desk.getState().follow(event.article, event)
        case 'articles.changed':
          return library.getState().followArticles(event.articles)
        case 'article.replaced':
          return void desk.getState().readAgain(event.article)
        case 'import.progressed':
          return incoming.getState().progress(event)
        case 'check.progressed':
          return check.getState().follow(event)
        case 'import.asked':
          return incoming.getState().ask(event.asked)
        case 'library.moved':
          desk.getState().closeArticle()
          view.setState({ screen: 'library', article: null, claim: null, source: null })
          return void readAll()
        case 'notice':
          return notify(event.refusal as Refusal)
        case 'updates.changed':
          return updates.getState().follow(event)
        case 'action.chosen':
          return void actions.getState().perform(event.action as ActionId)
        default:
          return event satisfies never
      }
    })
    const unwatch = client.watchReach((isReached) => start.setState({ isReached }))
    const unread = start.subscribe(({ start: now }, { start: before }) => {
      if (now && now.preferences.language !== before?.preferences.language) void follow(now)
      if (now?.me && before && !before.me) void library.getState().read()
    })
    const unfollow = view.subscribe(({ article }, before) => {
      if (article && article !== before.article) void desk.getState().openArticle(article)
    })
    const leave = () => {
      memories.flush()
      records.flush()
      start.getState().flush()
    }
    const unmind = surprises.watch()
    window.addEventListener('pagehide', leave)
    void readAll()
    return () => {
      window.removeEventListener('pagehide', leave)
      unmind()
      unsubscribe()
      unwatch()
      unread()
      unfollow()
    }
  }

  return {
    client,
    start,
    library,
    desk,
    view,
    actions,
    memories,
    records,
    tour,
    incoming,
    updates,
    check,
    surprises,
    begin,
  }
}
