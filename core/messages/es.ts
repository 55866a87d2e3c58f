import type { en } from './en.ts'
import { access } from './es/access.ts'
import { actions } from './es/actions.ts'
import { addDraft } from './es/add-draft.ts'
import { annotations } from './es/annotations.ts'
import { claimList } from './es/claim-list.ts'
import { cli } from './es/cli.ts'
import { comfort } from './es/comfort.ts'
import { common } from './es/common.ts'
import { desk } from './es/desk.ts'
import { drafts } from './es/drafts.ts'
import { draftsScreen } from './es/drafts-screen.ts'
import { find } from './es/find.ts'
import { frame } from './es/frame.ts'
import { history } from './es/history.ts'
import { imports } from './es/imports.ts'
import { keys } from './es/keys.ts'
import { languages } from './es/languages.ts'
import { library } from './es/library.ts'
import { machine } from './es/machine.ts'
import { ratings } from './es/ratings.ts'
import { refusals } from './es/refusals.ts'
import { reports } from './es/reports.ts'
import { reportsScreen } from './es/reports-screen.ts'
import { selecting } from './es/selecting.ts'
import { services } from './es/services.ts'
import { settings } from './es/settings.ts'
import { sources } from './es/sources.ts'
import { steps } from './es/steps.ts'
import { storage } from './es/storage.ts'
import { tour } from './es/tour.ts'
import { transfer } from './es/transfer.ts'
import { triage } from './es/triage.ts'
import type { Translation } from './translation.ts'

/** Every sentence in Spanish, one file an area. */
export const es: Translation<'es', typeof en> = {
  ...access,
  ...actions,
  ...addDraft,
  ...annotations,
  ...claimList,
  ...cli,
  ...comfort,
  ...common,
  ...desk,
  ...drafts,
  ...draftsScreen,
  ...find,
  ...frame,
  ...history,
  ...imports,
  ...keys,
  ...languages,
  ...library,
  ...machine,
  ...ratings,
  ...refusals,
  ...reports,
  ...reportsScreen,
  ...selecting,
  ...services,
  ...settings,
  ...sources,
  ...steps,
  ...storage,
  ...tour,
  ...transfer,
  ...triage,
}
