import { access } from './de/access.ts'
import { actions } from './de/actions.ts'
import { cli } from './de/cli.ts'
import { common } from './de/common.ts'
import { desk } from './de/desk.ts'
import { find } from './de/find.ts'
import { frame } from './de/frame.ts'
import { history } from './de/history.ts'
import { imports } from './de/imports.ts'
import { library } from './de/library.ts'
import { machine } from './de/machine.ts'
import { refusals } from './de/refusals.ts'
import { reports } from './de/reports.ts'
import { reportsScreen } from './de/reports-screen.ts'
import { services } from './de/services.ts'
import { settings } from './de/settings.ts'
import { sources } from './de/sources.ts'
import { steps } from './de/steps.ts'
import { storage } from './de/storage.ts'
import { transfer } from './de/transfer.ts'
import type { en } from './en.ts'
import type { Translation } from './translation.ts'

/** Every sentence in German, one file an area. */
export const de: Translation<'de', typeof en> = {
  ...access,
  ...actions,
  ...cli,
  ...common,
  ...desk,
  ...find,
  ...frame,
  ...history,
  ...imports,
  ...library,
  ...machine,
  ...refusals,
  ...reports,
  ...reportsScreen,
  ...services,
  ...settings,
  ...sources,
  ...steps,
  ...storage,
  ...transfer,
}
