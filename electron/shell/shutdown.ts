import { app } from 'electron'
import type { LogBook } from '../services/log-book.ts'
import { within } from './within.ts'

// Every acknowledged change is in the journals already: a snapshot that takes longer is made at the next start.
const CLOSING_MS = 10_000

/** Quitting waits, within bounds, for the window's last words, the snapshots and the lock. */
export function quitCleanly(parts: {
  readonly letGo: () => Promise<void>
  /** Writes the snapshots and lets go of the library. */
  readonly close: () => Promise<void>
  readonly logBook: Pick<LogBook, 'surprise' | 'tell'>
  /** Everything came to its end. */
  readonly ended: () => void
}): void {
  let state: 'running' | 'closing' | 'closed' = 'running'

  const close = async () => {
    await parts.letGo()
    const done = await within(CLOSING_MS, parts.close().catch(parts.logBook.surprise))
    if (done) parts.ended()
    else parts.logBook.tell({ what: 'closing-late' })
    state = 'closed'
    app.quit()
  }

  app.on('before-quit', (event) => {
    if (state === 'closed') return
    event.preventDefault()
    if (state === 'closing') return
    state = 'closing'
    void close().catch((error: unknown) => {
      parts.logBook.surprise(error)
      app.exit(1)
    })
  })

  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
}
