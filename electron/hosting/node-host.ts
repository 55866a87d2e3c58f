import path from 'node:path'
import { ok } from '../../core/result.ts'
import { createImporter } from '../importers/importer.ts'
import { launchWithFork } from '../importers/launch-with-fork.ts'
import type { Host } from '../services/host.ts'
import type { LogBook } from '../services/log-book.ts'
import type { Handover, Importer, Releases } from '../services/ports.ts'
import { openLibrary } from '../storage/library-storage.ts'
import type { TicketDesk } from '../tickets.ts'
import { documentsFolder, platformName, preferencesFolder } from './places.ts'
import { printPdf } from './print-pdf.ts'
import { PROGRAMS_FOLDER } from './program-files.ts'
import { VERSION } from './version.ts'

export interface NodeHostOptions {
  readonly tickets: TicketDesk
  readonly handover: Handover
  readonly libraryFolder: string | null
  readonly as: string | null
  readonly write: boolean
  /** Where what this machine remembers stands; by each system's custom when not given. */
  readonly preferencesFile?: string
  /** Instead of the child process. */
  readonly importer?: Importer
  /** None when not given: the terminal never looks for new versions. */
  readonly releases?: Releases | null
  readonly log: LogBook['surprise']
  readonly logBook: LogBook
  /** Whether the run before this one did not come to its end. */
  readonly brokeOff?: boolean
}

/** A host in plain Node, for the browser host and the terminal: no dialogs, links are left to the page. */
export const nodeHost = (options: NodeHostOptions): Host => ({
  kind: 'browser',
  platform: platformName(),
  version: VERSION,
  languages: null,
  importer: createImporter({
    launch: launchWithFork(path.join(PROGRAMS_FOLDER, 'importer.js')),
    logBook: options.logBook,
  }),
  exporters: async () => (await import('../exporters/exporters.ts')).exporters,
  printPdf,
  openLibrary,
  dialogs: null,
  menu: null,
  showFile: null,
  releases: null,
  openLink: async () => ok(null),
  preferencesFile: path.join(preferencesFolder(), 'preferences.json'),
  documentsFolder: documentsFolder(),
  brokeOff: false,
  ...options,
})
