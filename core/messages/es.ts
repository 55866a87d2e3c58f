import type { en } from './en.ts'
import { access } from './es/access.ts'
import { actions } from './es/actions.ts'
import { addDraft } from './es/add-draft.ts'
import { annotations } from './es/annotations.ts'
import { bundle } from './es/bundle.ts'
import { checkFindings } from './es/check-findings.ts'
import { claimList } from './es/claim-list.ts'
import { claimReview } from './es/claim-review.ts'
import { cli } from './es/cli.ts'
import { columns } from './es/columns.ts'
import { comfort } from './es/comfort.ts'
import { common } from './es/common.ts'
import { copies } from './es/copies.ts'
import { desk } from './es/desk.ts'
import { documents } from './es/documents.ts'
import { drafts } from './es/drafts.ts'
import { draftsScreen } from './es/drafts-screen.ts'
import { find } from './es/find.ts'
import { frame } from './es/frame.ts'
import { history } from './es/history.ts'
import { importQuestions } from './es/import-questions.ts'
import { imports } from './es/imports.ts'
import { keys } from './es/keys.ts'
import { languages } from './es/languages.ts'
import { library } from './es/library.ts'
import { licences } from './es/licences.ts'
import { machine } from './es/machine.ts'
import { pdf } from './es/pdf.ts'
import { people } from './es/people.ts'
import { ratings } from './es/ratings.ts'
import { refusals } from './es/refusals.ts'
import { reportLooks } from './es/report-looks.ts'
import { reports } from './es/reports.ts'
import { reportsScreen } from './es/reports-screen.ts'
import { rules } from './es/rules.ts'
import { sample } from './es/sample.ts'
import { scales } from './es/scales.ts'
import { selecting } from './es/selecting.ts'
import { selfCheck } from './es/self-check.ts'
import { services } from './es/services.ts'
import { settings } from './es/settings.ts'
import { sources } from './es/sources.ts'
import { steps } from './es/steps.ts'
import { storage } from './es/storage.ts'
import { tables } from './es/tables.ts'
import { tour } from './es/tour.ts'
import { transfer } from './es/transfer.ts'
import { triage } from './es/triage.ts'
import { trouble } from './es/trouble.ts'
import { updates } from './es/updates.ts'
import type { Translation } from './translation.ts'

/** Every sentence in Spanish, one file an area. */
export const es: Translation<'es', typeof en> = {
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
