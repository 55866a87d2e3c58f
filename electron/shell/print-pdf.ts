import { randomUUID } from 'node:crypto'
import { BrowserWindow, type Session, session, type WebContents } from 'electron'
import { ok, refuse } from '../../core/result.ts'
import type { PrintPdf } from '../services/ports.ts'
import { SCHEME } from './origin.ts'

const PRINT_MS = 120_000
/** A session of its own, in memory only: nothing the app knows or has opened is in it. */
const PARTITION = 'printing'

/** The pages that are being printed, by address. */
type Pages = Map<string, string>

/** Lets this session load the pages to be printed and what stands inside them, and nothing else from anywhere. */
function serveOnly(pages: Pages, printing: Session): void {
  printing.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  printing.setPermissionCheckHandler(() => false)
  printing.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !pages.has(url) && !isInside(url) }))
  printing.protocol.handle(SCHEME, async ({ url }) => {
    const html = pages.get(url)
    if (html === undefined) return new Response(null, { status: 404 })
    return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  })
}

const isInside = (url: string): boolean => url.startsWith('data:')

function keepStill(contents: WebContents): void {
  contents.on('will-frame-navigate', (details) => details.preventDefault())
  contents.on('will-redirect', (details) => details.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** The window that is printed: never shown, without scripts, without a way to the app. */
function hiddenWindow(): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    width: 1024,
    height: 1200,
    webPreferences: {
      partition: PARTITION,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  })
  keepStill(window.webContents)
  return window
}

async function printIn(window: BrowserWindow, url: string): Promise<Uint8Array> {
  await window.loadURL(url)
  return window.webContents.printToPDF({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    printBackground: true,
    preferCSSPageSize: true,
    pageSize: 'A4',
  })
}

/** Prints pages to PDF in windows nobody sees. A page that takes longer than `milliseconds` is given up. */
export function createPrintPdf(milliseconds = PRINT_MS): PrintPdf {
  const pages: Pages = new Map()
  const served = new WeakSet<Session>()

  return async (html) => {
    const printing = session.fromPartition(PARTITION)
    if (!served.has(printing)) serveOnly(pages, printing)
    served.add(printing)
    const url = `${SCHEME}://print/${randomUUID()}`
    pages.set(url, html)
    const window = hiddenWindow()
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), milliseconds)
    })
    const gone = new Promise<'gone'>((resolve) => {
      window.webContents.once('render-process-gone', () => resolve('gone'))
    })
    try {
      const printed = await Promise.race([printIn(window, url), late, gone])
      if (printed === 'late') return refuse('report.refused.time', { seconds: milliseconds / 1000 })
      return printed === 'gone' ? refuse('report.refused.printing') : ok(printed)
    } catch {
      return refuse('report.refused.printing')
    } finally {
      clearTimeout(timer)
      pages.delete(url)
      if (!window.isDestroyed()) window.destroy()
    }
  }
}

export const printPdf: PrintPdf = createPrintPdf()
