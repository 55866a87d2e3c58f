import { Unplug } from 'lucide-react'
import { useEffect, useLayoutEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { directionOf, localeOf } from '../core/messages/language.ts'
import { say, sayRefusal } from '../core/messages/message.ts'
import type { Language } from '../core/model/preferences.ts'
import type { Refusal } from '../core/result.ts'
import styles from './app-view.module.css'
import { LibraryScreen } from './features/library/library-screen.tsx'
import { AppFrame } from './frame/app-frame.tsx'
import { WindowBoundary } from './frame/broken.tsx'
import { useFindingActions } from './screens/finding.ts'
import type { App } from './state/app.ts'
import { AppContext, useDesk, useStartStore, useView } from './state/use-app.ts'
import { useKeys } from './state/use-keys.ts'
import { Button, EmptyState } from './ui/index.ts'
import { useBehindLibrary } from './use-behind-library.ts'

/** The window's title says what is open, for the system's list of windows and for screen readers. */
function useTitle() {
  const screen = useView((view) => view.screen)
  const title = useDesk(({ desk }) =>
    desk.status === 'open' ? (Object.values(desk.article.tables.articles)[0]?.title ?? null) : null,
  )
  useEffect(() => {
    const place = screen === 'desk' && title ? title : say(`action.go.${screen}`)
    document.title = `${place} – ${say('app.name')}`
  }, [screen, title])
}

function useTheme() {
  const theme = useStartStore(({ start }) => start?.preferences.theme ?? 'system')
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
}

function Screens() {
  const screen = useView((view) => view.screen)
  const behind = useBehindLibrary()
  useKeys()
  useFindingActions()
  useTitle()
  return (
    <>
      <AppFrame>
        {screen === 'library' ? (
          <LibraryScreen />
        ) : (
          (behind?.SCREENS[screen]() ?? <main aria-busy="true" aria-label={say(`action.go.${screen}`)} />)
        )}
      </AppFrame>
      {behind && <behind.Dialogs />}
    </>
  )
}

/** The document's language and direction, which everything in it stands in unless it says otherwise. */
function useDocumentLanguage(language: Language) {
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
  }, [language])
}

/** Everything says its sentences anew when the language changes, because it is all drawn anew from here. */
function InLanguage() {
  const language = useStartStore((store) => store.language) ?? 'en'
  useDocumentLanguage(language)
  return (
    <I18nProvider locale={localeOf(language)}>
      <WindowBoundary>
        <Start />
      </WindowBoundary>
    </I18nProvider>
  )
}

/** The machine did not answer when the window asked what it is to show: nothing was opened, and nothing changed. */
function NotStarted({ refusal }: { readonly refusal: Refusal }) {
  return (
    <main className={styles.alone}>
      <div role="alert">
        <EmptyState
          level={1}
          icon={<Unplug />}
          title={sayRefusal(refusal)}
          actions={
            <Button variant="primary" onPress={() => location.reload()}>
              {say('desk.try-again')}
            </Button>
          }
        />
      </div>
    </main>
  )
}

/** There is no library to show: nobody has said yet who works here, or it could not be opened. */
function WithoutLibrary({ refused }: { readonly refused: Refusal | null }) {
  const behind = useBehindLibrary()
  if (!behind) return <main aria-busy="true" />
  return refused ? <behind.LibraryRefused refusal={refused} /> : <behind.FirstRun />
}

function Start() {
  const start = useStartStore((store) => store.start)
  const refusal = useStartStore((store) => store.refusal)
  const isSpoken = useStartStore((store) => store.language !== null)
  useTheme()
  if (refusal) return <NotStarted refusal={refusal} />
  if (!start || !isSpoken) return <main aria-busy="true" />
  return start.me && !start.library.refused ? (
    <Screens />
  ) : (
    <WithoutLibrary refused={start.library.refused as Refusal | null} />
  )
}

/** The whole window, on top of one app's state. */
export function AppView({ app }: { readonly app: App }) {
  useEffect(() => app.begin(), [app])
  return (
    <AppContext value={app}>
      <InLanguage />
    </AppContext>
  )
}
