export { FirstRun } from './features/first-run/first-run.tsx'
export { LibraryRefused } from './features/first-run/library-refused.tsx'

import { ReportsScreen } from './features/reports/reports-screen.tsx'
import { SettingsScreen } from './features/settings/settings-screen.tsx'
import { SourcesScreen } from './features/sources/sources-screen.tsx'
import { FrameDialogs } from './frame/frame-dialogs.tsx'
import { DeskScreen } from './screens/desk-screen.tsx'
import { DraftsScreen } from './screens/drafts-screen.tsx'
import { Finders } from './screens/finders.tsx'
import type { Screen } from './state/view.ts'

/** Every screen but the library. */
export const SCREENS: Readonly<Record<Exclude<Screen, 'library'>, () => React.ReactNode>> = {
  desk: () => <DeskScreen />,
  drafts: () => <DraftsScreen />,
  sources: () => <SourcesScreen />,
  reports: () => <ReportsScreen />,
  settings: () => <SettingsScreen />,
}

/** What opens over any screen. */
export const Dialogs = () => (
  <>
    <FrameDialogs />
    <Finders />
  </>
)
