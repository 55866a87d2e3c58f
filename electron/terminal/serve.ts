import { setTimeout } from 'node:timers/promises'
import { ok, type Result, refuse } from '../../core/result.ts'
import { type BrowserHost, startBrowserHost } from '../browser-host.ts'
import { createLogBook } from '../hosting/log-book.ts'
import { logsFolder, runsFolder } from '../hosting/places.ts'
import { beginRun } from '../hosting/runs.ts'
import { THIS_MACHINE } from '../storage/machine.ts'

export interface ServeOptions {
  readonly library: string | null
  readonly as: string | null
  readonly port: number
}

export interface Served {
  readonly address: string
  /** Why the library is not open, or can only be read, and what was found on opening it: the window says it too. */
  readonly troubles: Promise<readonly string[]>
}

/** How long the library waits for a page to have its files, which opening would hold up. */
const PAGE_WAIT_MS = 1_000

async function troublesOf(host: BrowserHost): Promise<string[]> {
  await setTimeout(PAGE_WAIT_MS)
  const services = await host.open()
  const start = await services.ask('app.start', {})
  const { sayKey, sayRefusal } = await import('../../core/messages/message.ts')
  if (!start.ok) return [sayRefusal(start.refusal)]
  const { library, notices } = start.value
  return [library.refused, library.readOnly, ...notices].flatMap((said) =>
    said ? [sayKey(said.key, said.values)] : [],
  )
}

/** Starts the browser host, and ends it cleanly when this process is asked to end. */
export async function serve({ library, as, port }: ServeOptions): Promise<Result<Served>> {
  const logBook = createLogBook({ folder: logsFolder(), host: 'browser', now: () => new Date() })
  const run = beginRun({ folder: runsFolder(), host: 'browser', isAlone: false, isRunning: THIS_MACHINE.isRunning })
  const log: typeof logBook.surprise = (error, during) => {
    console.error(error)
    logBook.surprise(error, during)
  }
  const host = await startBrowserHost({ library, as, port, log, logBook, brokeOff: run.brokeOff }).catch(
    (error: NodeJS.ErrnoException) => {
      run.end()
      if (error.code === 'EADDRINUSE') return null
      logBook.surprise(error)
      throw error
    },
  )
  if (!host) return refuse('cli.port-taken', { port: String(port) })
  logBook.tell({ what: 'started', brokeOff: run.brokeOff })
  let isEnding = false
  const end = () => {
    if (isEnding) return
    isEnding = true
    const ended = () => {
      run.end()
      logBook.tell({ what: 'ended' })
    }
    void host
      .close()
      .then(ended, log)
      .finally(() => process.exit(0))
  }
  // Not once: a second Ctrl+C must not cut the closing short.
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  // Somebody closes the terminal's window.
  process.on('SIGHUP', end)
  process.on('uncaughtExceptionMonitor', (thrown) => logBook.surprise(thrown))
  return ok({ address: host.address, troubles: troublesOf(host) })
}
