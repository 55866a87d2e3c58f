import type { Input } from '../../core/contract.ts'
import type { MenuShown, Ticket } from '../../core/contract-values.ts'
import type { Result } from '../../core/result.ts'
import type { LogBook } from './log-book.ts'
import type { Exporters, Handover, Importer, OpenLibrary, PrintPdf, Releases, Tickets } from './ports.ts'

/** What a file is chosen for. */
export type FilePurpose = Input<'files.choose'>['purpose']

/** What a host (desktop, browser host, CLI) brings to the services: it wires, they decide. */
export interface Host {
  readonly kind: 'desktop' | 'browser'
  readonly platform: 'mac' | 'windows' | 'linux'
  readonly version: string
  /** The system's languages (BCP 47), the most wanted first; null where the window's browser says them. */
  readonly languages: readonly string[] | null
  readonly tickets: Tickets
  readonly handover: Handover
  readonly importer: Importer
  /** Loaded when the first document is made. */
  readonly exporters: () => Promise<Exporters>
  readonly printPdf: PrintPdf
  readonly openLibrary: OpenLibrary
  /** Native dialogs; null where there are none (the browser host). */
  readonly dialogs: {
    chooseFiles(purpose: FilePurpose): Promise<Ticket[]>
    chooseFolder(): Promise<string | null>
  } | null
  /** The application's own menu; null where there is none (the browser host). */
  readonly menu: { follow(shown: MenuShown): void } | null
  /** Shows a file in the system's file manager; null where there is none to show it in. */
  readonly showFile: ((path: string) => void) | null
  openLink(url: string): Promise<Result<null>>
  /** Null where this build knows no address, and in the terminal, which never looks. */
  readonly releases: Releases | null
  /** A JSON file on this machine: who works here, where the library is, the theme. */
  readonly preferencesFile: string
  /** Fixed by the command line; null: the preferences' folder, or Tickmark in the documents folder. */
  readonly libraryFolder: string | null
  readonly documentsFolder: string
  /** Who works here, when the command line says so; then nobody is asked and the preferences are left alone. */
  readonly as: string | null
  /** False opens the library for reading: no lock is taken. */
  readonly write: boolean
  /** Surprises, with their details: to a log on this machine, never to a window. */
  readonly log: LogBook['surprise']
  readonly logBook: LogBook
  /** Whether the run of this host before this one did not come to its end. */
  readonly brokeOff: boolean
}
