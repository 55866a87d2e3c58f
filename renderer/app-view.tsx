import { useEffect } from 'react'
import { say, sayRefusal } from '../core/messages/message.ts'
import type { Refusal } from '../core/result.ts'
import { FirstRun } from './features/first-run/first-run.tsx'
import { LibraryRefused } from './features/first-run/library-refused.tsx'
import { LibraryScreen } from './features/library/library-screen.tsx'
import { ReportsScreen } from './features/reports/reports-screen.tsx'
import { SettingsScreen } from './features/settings/settings-screen.tsx'
import { SourcesScreen } from './features/sources/sources-screen.tsx'
import { AppFrame } from './frame/app-frame.tsx'
import { DeskScreen } from './screens/desk-screen.tsx'
import { Finders } from './screens/finders.tsx'
import type { App } from './state/app.ts'
import { AppContext, useDesk, useStartStore, useView } from './state/use-app.ts'
import { useKeys } from './state/use-keys.ts'
import type { Screen } from './state/view.ts'

const SCREENS: Readonly<Record<Screen, () => React.ReactNode>> = {
  library: () => <LibraryScreen />,
  desk: () => <DeskScreen />,
  sources: () => <SourcesScreen />,
  reports: () => <ReportsScreen />,
  settings: () => <SettingsScreen />,
}

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
  useKeys()
  useTitle()
  return (
    <>
      <AppFrame>{SCREENS[screen]()}</AppFrame>
      <Finders />
    </>
  )
}

function Start() {
  const start = useStartStore((store) => store.start)
  const refusal = useStartStore((store) => store.refusal)
  useTheme()
  if (refusal) return <main role="alert">{sayRefusal(refusal)}</main>
  if (!start) return <main aria-busy="true" />
  if (start.library.refused) return <LibraryRefused refusal={start.library.refused as Refusal} />
  return start.me ? <Screens /> : <FirstRun />
}

/** The whole window, on top of one app's state. */
export function AppView({ app }: { readonly app: App }) {
  useEffect(() => app.begin(), [app])
  return (
    <AppContext value={app}>
      <Start />
    </AppContext>
  )
}
