import { createContext, useContext, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { ActionId } from '../../core/actions.ts'
import type { StartState } from '../../core/contract-values.ts'
import type { Preferences } from '../../core/model/preferences.ts'
import type { App } from './app.ts'
import type { Checking } from './check-store.ts'
import type { DeskStore, OpenArticle } from './desk-store.ts'
import type { Incoming } from './incoming-store.ts'
import type { LibraryStore } from './library-store.ts'
import type { TourStore } from './tour-store.ts'
import type { UpdateStore } from './update-store.ts'
import type { ViewStore } from './view.ts'

export const AppContext = createContext<App | null>(null)

export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error('This component stands outside the app.')
  return app
}

export const useClient = () => useApp().client

/** What the machine said at the start; only for components shown once it has answered. */
export function useStart(): StartState {
  const start = useStore(useApp().start, (state) => state.start)
  if (!start) throw new Error('The machine has not answered yet.')
  return start
}

export const usePreferences = (): Preferences => useStart().preferences

export const useStartStore = <T>(select: (state: ReturnType<App['start']['getState']>) => T): T =>
  useStore(useApp().start, select)
/** For a component that is drawn anew for nothing else: what it says follows the language by itself. */
export const useLanguage = () => useStartStore(({ language }) => language)
export const useView = <T>(select: (view: ViewStore) => T): T => useStore(useApp().view, select)
export const useLibrary = <T>(select: (library: LibraryStore) => T): T => useStore(useApp().library, select)
export const useDesk = <T>(select: (desk: DeskStore) => T): T => useStore(useApp().desk, select)
export const useIncoming = <T>(select: (incoming: Incoming) => T): T => useStore(useApp().incoming, select)
export const useUpdates = <T>(select: (updates: UpdateStore) => T): T => useStore(useApp().updates, select)
export const useChecking = <T>(select: (checking: Checking) => T): T => useStore(useApp().check, select)
export const useTour = <T>(select: (tour: TourStore) => T): T => useStore(useApp().tour, select)

/** A part of the article on the desk; only for components shown while one is open. */
export const useArticle = <T>(select: (article: OpenArticle) => T): T =>
  useDesk(({ desk }) => {
    if (desk.status !== 'open') throw new Error('No article is open.')
    return select(desk.article)
  })

/** Offers an action while the component is shown; null leaves it unavailable. The newest offer counts. */
export function useAction(id: ActionId, handler: (() => void) | null): void {
  const { actions } = useApp()
  const current = useRef(handler)
  current.current = handler
  const isOffered = handler !== null
  useEffect(() => {
    if (!isOffered) return
    return actions.getState().register(id, () => current.current?.())
  }, [actions, id, isOffered])
}

/** Whether an action can be chosen now, and the way to choose it. */
export function useActionNow(id: ActionId): { readonly isAvailable: boolean; readonly perform: () => void } {
  const { actions } = useApp()
  const isAvailable = useStore(actions, ({ handlers }) => (handlers[id]?.length ?? 0) > 0)
  return { isAvailable, perform: () => actions.getState().perform(id) }
}
