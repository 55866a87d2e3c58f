import { sayKey, sayRefusal } from '../../core/messages/message.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { type BrowserHost, startBrowserHost } from '../browser-host.ts'

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

async function troublesOf({ services }: BrowserHost): Promise<string[]> {
  const start = await (await services).ask('app.start', {})
  if (!start.ok) return [sayRefusal(start.refusal)]
  const { library, notices } = start.value
  return [library.refused, library.readOnly, ...notices].flatMap((said) =>
    said ? [sayKey(said.key, said.values)] : [],
  )
}

/** Starts the browser host, and ends it cleanly when this process is asked to end. */
export async function serve({ library, as, port }: ServeOptions): Promise<Result<Served>> {
  const host = await startBrowserHost({ library, as, port, log: (error) => console.error(error) }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') return null
      throw error
    },
  )
  if (!host) return refuse('cli.port-taken', { port: String(port) })
  let isEnding = false
  const end = () => {
    if (isEnding) return
    isEnding = true
    void host.close().finally(() => process.exit(0))
  }
  // Not once: a second Ctrl+C must not cut the closing short.
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  return ok({ address: host.address, troubles: troublesOf(host) })
}
