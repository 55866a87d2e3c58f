import { access } from './en/access.ts'
import { actions } from './en/actions.ts'
import { addDraft } from './en/add-draft.ts'
import { annotations } from './en/annotations.ts'
import { bundle } from './en/bundle.ts'
import { checkFindings } from './en/check-findings.ts'
import { claimList } from './en/claim-list.ts'
import { claimReview } from './en/claim-review.ts'
import { cli } from './en/cli.ts'
import { columns } from './en/columns.ts'
import { comfort } from './en/comfort.ts'
import { common } from './en/common.ts'
import { copies } from './en/copies.ts'
import { desk } from './en/desk.ts'
import { documents } from './en/documents.ts'
import { drafts } from './en/drafts.ts'
import { draftsScreen } from './en/drafts-screen.ts'
import { find } from './en/find.ts'
import { frame } from './en/frame.ts'
import { history } from './en/history.ts'
import { importQuestions } from './en/import-questions.ts'
import { imports } from './en/imports.ts'
import { keys } from './en/keys.ts'
import { languages } from './en/languages.ts'
import { library } from './en/library.ts'
import { licences } from './en/licences.ts'
import { machine } from './en/machine.ts'
import { pdf } from './en/pdf.ts'
import { people } from './en/people.ts'
import { ratings } from './en/ratings.ts'
import { refusals } from './en/refusals.ts'
import { reportLooks } from './en/report-looks.ts'
import { reports } from './en/reports.ts'
import { reportsScreen } from './en/reports-screen.ts'
import { rules } from './en/rules.ts'
import { sample } from './en/sample.ts'
import { scales } from './en/scales.ts'
import { selecting } from './en/selecting.ts'
import { selfCheck } from './en/self-check.ts'
import { services } from './en/services.ts'
import { settings } from './en/settings.ts'
import { sources } from './en/sources.ts'
import { steps } from './en/steps.ts'
import { storage } from './en/storage.ts'
import { tables } from './en/tables.ts'
import { tour } from './en/tour.ts'
import { transfer } from './en/transfer.ts'
import { triage } from './en/triage.ts'
import { trouble } from './en/trouble.ts'
import { updates } from './en/updates.ts'

/** Every sentence a person reads, in English, one file an area. */
export const en = {
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
} as const
