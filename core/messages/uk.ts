import type { en } from './en.ts'
import type { Translation } from './translation.ts'
import { access } from './uk/access.ts'
import { actions } from './uk/actions.ts'
import { addDraft } from './uk/add-draft.ts'
import { annotations } from './uk/annotations.ts'
import { bundle } from './uk/bundle.ts'
import { checkFindings } from './uk/check-findings.ts'
import { claimList } from './uk/claim-list.ts'
import { claimReview } from './uk/claim-review.ts'
import { cli } from './uk/cli.ts'
import { columns } from './uk/columns.ts'
import { comfort } from './uk/comfort.ts'
import { common } from './uk/common.ts'
import { copies } from './uk/copies.ts'
import { desk } from './uk/desk.ts'
import { documents } from './uk/documents.ts'
import { drafts } from './uk/drafts.ts'
import { draftsScreen } from './uk/drafts-screen.ts'
import { find } from './uk/find.ts'
import { frame } from './uk/frame.ts'
import { history } from './uk/history.ts'
import { importQuestions } from './uk/import-questions.ts'
import { imports } from './uk/imports.ts'
import { keys } from './uk/keys.ts'
import { languages } from './uk/languages.ts'
import { library } from './uk/library.ts'
import { licences } from './uk/licences.ts'
import { machine } from './uk/machine.ts'
import { pdf } from './uk/pdf.ts'
import { people } from './uk/people.ts'
import { ratings } from './uk/ratings.ts'
import { refusals } from './uk/refusals.ts'
import { reportLooks } from './uk/report-looks.ts'
import { reports } from './uk/reports.ts'
import { reportsScreen } from './uk/reports-screen.ts'
import { rules } from './uk/rules.ts'
import { sample } from './uk/sample.ts'
import { scales } from './uk/scales.ts'
import { selecting } from './uk/selecting.ts'
import { selfCheck } from './uk/self-check.ts'
import { services } from './uk/services.ts'
import { settings } from './uk/settings.ts'
import { sources } from './uk/sources.ts'
import { steps } from './uk/steps.ts'
import { storage } from './uk/storage.ts'
import { tables } from './uk/tables.ts'
import { tour } from './uk/tour.ts'
import { transfer } from './uk/transfer.ts'
import { triage } from './uk/triage.ts'
import { trouble } from './uk/trouble.ts'
import { updates } from './uk/updates.ts'

/** Every sentence in Ukrainian, one file an area. */
export const uk: Translation<'uk', typeof en> = {
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
