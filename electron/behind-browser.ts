import { ok } from '../core/result.ts'
import { askAddress } from './hosting/ask-address.ts'
import { type NodeHostOptions, nodeHost } from './hosting/node-host.ts'
import type { Published } from './hosting/published.ts'
import { RELEASES } from './hosting/releases.ts'
import { createServices } from './services/create-services.ts'
import type { LogBook } from './services/log-book.ts'
import type { Handover } from './services/ports.ts'
import type { Services } from './services/services.ts'
import { safeFileName } from './storage/file-name.ts'
import { terminalWords } from './terminal/terminal-words.ts'
import { createTickets, type TicketDesk } from './tickets.ts'

export interface BehindBrowserOptions
  extends Pick<NodeHostOptions, 'importer' | 'preferencesFile' | 'releases' | 'logBook' | 'brokeOff'> {
  /** Null: the preferences' library, or Tickmark in the documents folder. */
  readonly library: string | null
  readonly as: string | null
  readonly published: Published
  readonly log: LogBook['surprise']
}

/** What answers a page, besides its own files. */
export interface BehindBrowser {
  readonly services: Services
  readonly tickets: TicketDesk
}

/** The services behind a page in a browser, which speak the terminal's language until a window chooses its own. */
export async function openBehindBrowser({
  library,
  published,
  ...options
}: BehindBrowserOptions): Promise<BehindBrowser> {
  await terminalWords()
  const tickets = createTickets()
  const services = await createServices(
    nodeHost({
      releases: RELEASES && { ...RELEASES, ask: askAddress },
      ...options,
      tickets,
      handover: downloads(published),
      libraryFolder: library,
      write: true,
    }),
  )
  return { services, tickets }
}

const downloads = (published: Published): Handover => ({
  save: async (file) =>
    ok({
      outcome: 'download',
      name: file.name,
      bytes: file.bytes.byteLength,
      url: published.publish({ ...file, download: true }),
    }),
  saveAll: async (files, name) => {
    const { writeArchive } = await import('./office/write-archive.ts')
    const bytes = writeArchive(files.map((file) => [file.name, file.bytes]))
    const url = published.publish({ name: safeFileName(name), bytes, mediaType: 'application/zip', download: true })
    return ok({ outcome: 'download', name, bytes: bytes.byteLength, url })
  },
  publish: (file) => published.publish(file),
})
