import { access } from './ar/access.ts'
import { actions } from './ar/actions.ts'
import { cli } from './ar/cli.ts'
import { common } from './ar/common.ts'
import { desk } from './ar/desk.ts'
import { find } from './ar/find.ts'
import { frame } from './ar/frame.ts'
import { history } from './ar/history.ts'
import { imports } from './ar/imports.ts'
import { library } from './ar/library.ts'
import { machine } from './ar/machine.ts'
import { refusals } from './ar/refusals.ts'
import { reports } from './ar/reports.ts'
import { reportsScreen } from './ar/reports-screen.ts'
import { services } from './ar/services.ts'
import { settings } from './ar/settings.ts'
import { sources } from './ar/sources.ts'
import { steps } from './ar/steps.ts'
import { storage } from './ar/storage.ts'
import { transfer } from './ar/transfer.ts'
import type { en } from './en.ts'
import type { Translation } from './translation.ts'

/** Every sentence in Arabic, one file an area. */
export const ar: Translation<'ar', typeof en> = {
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
