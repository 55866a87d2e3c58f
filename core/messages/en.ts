import { actions } from './en/actions.ts'
import { common } from './en/common.ts'
import { desk } from './en/desk.ts'
import { imports } from './en/imports.ts'
import { library } from './en/library.ts'
import { machine } from './en/machine.ts'
import { refusals } from './en/refusals.ts'
import { reports } from './en/reports.ts'
import { sources } from './en/sources.ts'
import { steps } from './en/steps.ts'

/** Every sentence a person reads, in English, one file an area. */
export const en = {
  ...actions,
  ...common,
  ...desk,
  ...imports,
  ...library,
  ...machine,
  ...refusals,
  ...reports,
  ...sources,
  ...steps,
} as const
