import { access } from './ar/access.ts'
import { actions } from './ar/actions.ts'
import { addDraft } from './ar/add-draft.ts'
import { annotations } from './ar/annotations.ts'
import { bundle } from './ar/bundle.ts'
import { checkFindings } from './ar/check-findings.ts'
import { claimList } from './ar/claim-list.ts'
import { claimReview } from './ar/claim-review.ts'
import { cli } from './ar/cli.ts'
import { columns } from './ar/columns.ts'
import { comfort } from './ar/comfort.ts'
import { common } from './ar/common.ts'
import { copies } from './ar/copies.ts'
import { desk } from './ar/desk.ts'
import { documents } from './ar/documents.ts'
import { drafts } from './ar/drafts.ts'
import { draftsScreen } from './ar/drafts-screen.ts'
import { find } from './ar/find.ts'
import { frame } from './ar/frame.ts'
import { history } from './ar/history.ts'
import { importQuestions } from './ar/import-questions.ts'
import { imports } from './ar/imports.ts'
import { keys } from './ar/keys.ts'
import { languages } from './ar/languages.ts'
import { library } from './ar/library.ts'
import { licences } from './ar/licences.ts'
import { machine } from './ar/machine.ts'
import { pdf } from './ar/pdf.ts'
import { people } from './ar/people.ts'
import { ratings } from './ar/ratings.ts'
import { refusals } from './ar/refusals.ts'
import { reportLooks } from './ar/report-looks.ts'
import { reports } from './ar/reports.ts'
import { reportsScreen } from './ar/reports-screen.ts'
import { rules } from './ar/rules.ts'
import { sample } from './ar/sample.ts'
import { scales } from './ar/scales.ts'
import { selecting } from './ar/selecting.ts'
import { selfCheck } from './ar/self-check.ts'
import { services } from './ar/services.ts'
import { settings } from './ar/settings.ts'
import { sources } from './ar/sources.ts'
import { steps } from './ar/steps.ts'
import { storage } from './ar/storage.ts'
import { tables } from './ar/tables.ts'
import { tour } from './ar/tour.ts'
import { transfer } from './ar/transfer.ts'
import { triage } from './ar/triage.ts'
import { trouble } from './ar/trouble.ts'
import { updates } from './ar/updates.ts'
import type { en } from './en.ts'
import type { Translation } from './translation.ts'

/** Every sentence in Arabic, one file an area. */
export const ar: Translation<'ar', typeof en> = {
  ...access,
  ...actions,
  ...addDraft,
  ...annotations,
  ...bundle,
  ...checkFindings,
  ...claimList,
  ...claimReview,
  ...cli,
  ...columns,
  ...comfort,
  ...common,
  ...copies,
  ...desk,
  ...documents,
  ...drafts,
  ...draftsScreen,
  ...find,
  ...frame,
  ...history,
  ...importQuestions,
  ...imports,
  ...keys,
  ...languages,
  ...library,
  ...licences,
  ...machine,
  ...pdf,
  ...rules,
  ...people,
  ...ratings,
  ...refusals,
  ...reportLooks,
  ...reports,
  ...reportsScreen,
  ...sample,
  ...scales,
  ...selecting,
  ...selfCheck,
  ...services,
  ...settings,
  ...sources,
  ...steps,
  ...storage,
  ...tables,
  ...tour,
  ...transfer,
  ...triage,
  ...updates,
  ...trouble,
}
