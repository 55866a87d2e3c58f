import os from 'node:os'
import path from 'node:path'
import { ok, type Result, refuse } from '../../core/result.ts'
import { createLogBook } from '../hosting/log-book.ts'
import { nodeHost } from '../hosting/node-host.ts'
import { logsFolder } from '../hosting/places.ts'
import { saveWhole } from '../hosting/save-whole.ts'
import { createServices } from '../services/create-services.ts'
import type { Handover } from '../services/ports.ts'
import type { Services } from '../services/services.ts'
import { createTickets, type TicketDesk } from '../tickets.ts'
import type { Flags } from './flags.ts'

/** One library, opened for one command of the terminal. */
export interface Terminal {
  readonly services: Services
  readonly tickets: TicketDesk
}

const toPath = (out: string | null): Handover => ({
  save: async ({ bytes }) => {
    if (!out) return refuse('cli.no-out')
    const saved = await saveWhole(out, bytes)
    if (!saved.ok) return saved
    return ok({ outcome: 'saved', name: path.basename(out), bytes: bytes.byteLength, place: out, ticket: null })
  },
  saveAll: async () => refuse('cli.no-out'),
  publish: () => '',
})

/** `write` false takes no lock and never makes a library. */
export async function openTerminal(flags: Flags, { write }: { readonly write: boolean }): Promise<Result<Terminal>> {
  if (!flags.library) return refuse('cli.no-library')
  const tickets = createTickets()
  const logBook = createLogBook({ folder: logsFolder(), host: 'terminal', now: () => new Date() })
  const services = await createServices(
    nodeHost({
      tickets,
      handover: toPath(flags.out),
      libraryFolder: flags.library,
      as: flags.as ?? os.userInfo().username,
      write,
      log: (error, during) => {
        console.error(error)
        logBook.surprise(error, during)
      },
      logBook,
    }),
  )
  const start = await services.ask('app.start', {})
  const refused = start.ok
    ? (start.value.library.refused ?? (write ? start.value.library.readOnly : null))
    : start.refusal
  if (!refused) return ok({ services, tickets })
  await services.close()
  return { ok: false, refusal: refused as (typeof start & { ok: false })['refusal'] }
}
