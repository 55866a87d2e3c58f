import { ok, type Result, refuse } from '../../core/result.ts'
import { type BrowserHost, startBrowserHost } from '../browser-host.ts'

export interface ServeOptions {
  readonly library: string | null
  readonly as: string | null
  readonly port: number
}

/** Starts the browser host, and ends it cleanly when this process is asked to end. */
export async function serve({ library, as, port }: ServeOptions): Promise<Result<BrowserHost>> {
  const host = await startBrowserHost({ library, as, port, log: (error) => console.error(error) }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') return null
      throw error
    },
  )
  if (!host) return refuse('cli.port-taken', { port })
  let isEnding = false
  const end = () => {
    if (isEnding) return
    isEnding = true
    void host.close().finally(() => process.exit(0))
  }
  // Not once: a second Ctrl+C must not cut the closing short.
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  return ok(host)
}
