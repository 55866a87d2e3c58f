import { join } from 'node:path'
import { app, type BrowserWindow, shell } from 'electron'
import type { MenuShown } from '../../core/contract-values.ts'
import { platformName, preferencesFolder } from '../hosting/places.ts'
import type { Published } from '../hosting/published.ts'
import { RELEASES } from '../hosting/releases.ts'
import { createImporter } from '../importers/importer.ts'
import type { Host } from '../services/host.ts'
import type { LogBook } from '../services/log-book.ts'
import { openLibrary } from '../storage/library-storage.ts'
import type { TicketDesk } from '../tickets.ts'
import { askAddress } from './ask-address.ts'
import { nativeDialogs } from './dialogs.ts'
import { nativeHandover } from './handover.ts'
import { openLink } from './links.ts'
import { printPdf } from './print-pdf.ts'
import { launchWithUtilityProcess } from './utility-launch.ts'

export interface DesktopHostParts {
  /** The folder of the bundled programs. */
  readonly programs: string
  /** Given on the command line; null leaves it to the preferences. */
  readonly libraryFolder: string | null
  readonly tickets: TicketDesk
  readonly published: Published
  /** What dialogs stand over; null while there is no window. */
  readonly window: () => BrowserWindow | null
  readonly onSaved: (path: string) => void
  readonly followMenu: (shown: MenuShown) => void
  readonly logBook: LogBook
  readonly brokeOff: boolean
}

/** The desktop as the services see it. */
export function desktopHost(parts: DesktopHostParts): Host {
  const { programs, libraryFolder, tickets, published, window, onSaved, followMenu, logBook, brokeOff } = parts
  const documentsFolder = app.getPath('documents')
  return {
    kind: 'desktop',
    platform: platformName(),
    version: app.getVersion(),
    languages: app.getPreferredSystemLanguages(),
    tickets,
    handover: nativeHandover({ window, published, tickets, documentsFolder, onSaved }),
    importer: createImporter({ launch: launchWithUtilityProcess(join(programs, 'importer.js')), logBook }),
    exporters: async () => (await import('../exporters/exporters.ts')).exporters,
    printPdf,
    openLibrary,
    dialogs: nativeDialogs({ window, tickets, documentsFolder }),
    menu: { follow: followMenu },
    showFile: (file) => shell.showItemInFolder(file),
    openLink,
    releases: RELEASES && { ...RELEASES, ask: askAddress },
    preferencesFile: join(preferencesFolder(), 'preferences.json'),
    libraryFolder,
    documentsFolder,
    as: null,
    write: true,
    log: logBook.surprise,
    logBook,
    brokeOff,
  }
}
