import { access } from './de/access.ts'
import { actions } from './de/actions.ts'
import { addDraft } from './de/add-draft.ts'
import { annotations } from './de/annotations.ts'
import { bundle } from './de/bundle.ts'
import { checkFindings } from './de/check-findings.ts'
import { claimList } from './de/claim-list.ts'
import { claimReview } from './de/claim-review.ts'
import { cli } from './de/cli.ts'
import { columns } from './de/columns.ts'
import { comfort } from './de/comfort.ts'
import { common } from './de/common.ts'
import { copies } from './de/copies.ts'
import { desk } from './de/desk.ts'
import { documents } from './de/documents.ts'
import { drafts } from './de/drafts.ts'
import { draftsScreen } from './de/drafts-screen.ts'
import { find } from './de/find.ts'
import { frame } from './de/frame.ts'
import { history } from './de/history.ts'
import { importQuestions } from './de/import-questions.ts'
import { imports } from './de/imports.ts'
import { keys } from './de/keys.ts'
import { languages } from './de/languages.ts'
import { library } from './de/library.ts'
import { licences } from './de/licences.ts'
import { machine } from './de/machine.ts'
import { pdf } from './de/pdf.ts'
import { people } from './de/people.ts'
import { ratings } from './de/ratings.ts'
import { refusals } from './de/refusals.ts'
import { reportLooks } from './de/report-looks.ts'
import { reports } from './de/reports.ts'
import { reportsScreen } from './de/reports-screen.ts'
import { rules } from './de/rules.ts'
import { sample } from './de/sample.ts'
import { scales } from './de/scales.ts'
import { selecting } from './de/selecting.ts'
import { selfCheck } from './de/self-check.ts'
import { services } from './de/services.ts'
import { settings } from './de/settings.ts'
import { sources } from './de/sources.ts'
import { steps } from './de/steps.ts'
import { storage } from './de/storage.ts'
import { tables } from './de/tables.ts'
import { tour } from './de/tour.ts'
import { transfer } from './de/transfer.ts'
import { triage } from './de/triage.ts'
import { trouble } from './de/trouble.ts'
import { updates } from './de/updates.ts'
import type { en } from './en.ts'
import type { Translation } from './translation.ts'

/** Every sentence in German, one file an area. */
export const de: Translation<'de', typeof en> = {
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
