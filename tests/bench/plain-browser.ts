import { spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { chromiumFlags, chromiumPath } from '../support/chromium.ts'

/** A page that can only be led somewhere and asked. */
export interface PlainPage {
  goto(address: string): Promise<void>
  /** Resolves when something fits the selector and has been painted. */
  seen(selector: string): Promise<void>
  close(): Promise<void>
}

export interface PlainBrowser {
  /** A new tab, which knows nothing of any other. */
  open(): Promise<PlainPage>
  close(): Promise<void>
}

interface Reply {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

type Send = (method: string, params?: object, sessionId?: string) => Promise<unknown>

/** The DevTools protocol over the pipes of a Chromium: JSON, each message ended by a zero byte. */
function speaking(to: Writable, from: Readable): Send {
  const waiting = new Map<number, (reply: Reply) => void>()
  let last = 0
  let rest = ''
  from.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0')
    rest = messages.pop() ?? ''
    for (const reply of messages.map((message) => JSON.parse(message) as Reply)) waiting.get(reply.id ?? 0)?.(reply)
  })
  return (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id)
        if (error) reject(new Error(`${method}: ${error.message}`))
        else resolve(result)
      })
      to.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`)
    })
}

const painted = (selector: string): string => `new Promise((resolve) => {
  const look = () => {
    if (!document.querySelector(${JSON.stringify(selector)})) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(resolve))
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true })
  look()
})`

/**
 * A Chromium with one window, in which nothing listens: Playwright's inspector makes V8 look up the places of a whole
 * program in the middle of a start, and a new window brings programs of the browser's own.
 */
export async function plainBrowser(folder: string): Promise<PlainBrowser> {
  const flags = chromiumFlags().filter((flag) => flag !== '--force-renderer-accessibility')
  const profile = await mkdtemp(path.join(folder, 'profile-'))
  const child = spawn(
    chromiumPath() ?? 'chromium',
    [...flags, '--headless', '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const send = speaking(child.stdio[3] as Writable, child.stdio[4] as Readable)
  return {
    open: async () => {
      const { targetId } = (await send('Target.createTarget', { url: 'about:blank' })) as { targetId: string }
      const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string }
      return {
        goto: async (url) => void (await send('Page.navigate', { url }, sessionId)),
        seen: async (selector) =>
          void (await send('Runtime.evaluate', { expression: painted(selector), awaitPromise: true }, sessionId)),
        close: async () => void (await send('Target.closeTarget', { targetId })),
      }
    },
    close: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
