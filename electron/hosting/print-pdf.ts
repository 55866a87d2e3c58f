import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ok, refuse } from '../../core/result.ts'
import type { PrintPdf } from '../services/ports.ts'
import { findBrowsers } from './find-browsers.ts'

const PRINT_MS = 120_000
const BROWSERS_MAX = 3

/**
 * No window, nothing remembered, and no way to any network: every name is unknown, the proxy is dead. Scripts are forbidden
 * by the page's own policy: with them switched off altogether, Chromium prints nothing.
 */
const QUIET = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
]

/** Tagged and with an outline; versions before 121 know the tags only, and newer ones pass over what they do by themselves. */
const AS_PDF = ['--no-pdf-header-footer', '--export-tagged-pdf', '--generate-pdf-document-outline']

interface PrintingParts {
  readonly browsers?: () => readonly string[]
  /** For all browsers that are tried together. */
  readonly milliseconds?: number
}

/** Prints pages to PDF with a browser that is installed. What it needs on the disk is taken away again in every case. */
export const createPrintPdf =
  ({ browsers = findBrowsers, milliseconds = PRINT_MS }: PrintingParts = {}): PrintPdf =>
  async (html) => {
    const found = browsers().slice(0, BROWSERS_MAX)
    if (found.length === 0) return refuse('report.refused.no-browser')
    const until = performance.now() + milliseconds
    for (const browser of found) {
      const left = until - performance.now()
      const printed = left > 0 ? await printWith(browser, html, left) : 'late'
      if (printed === 'late') return refuse('report.refused.time', { seconds: milliseconds / 1000 })
      if (printed) return ok(printed)
    }
    return refuse('report.refused.printing')
  }

export const printPdf: PrintPdf = createPrintPdf()

async function printWith(browser: string, html: string, milliseconds: number): Promise<Uint8Array | 'late' | null> {
  const folder = await mkdtemp(path.join(temporaryFolder(browser), 'tickmark-pdf-')).catch(() => null)
  if (!folder) return null
  try {
    const page = path.join(folder, 'report.html')
    const pdf = path.join(folder, 'report.pdf')
    await writeFile(page, html, { mode: 0o600 })
    const ended = await run(
      browser,
      [
        ...QUIET,
        ...AS_PDF,
        // A browser's sandbox cannot be had by root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--user-data-dir=${path.join(folder, 'profile')}`,
        `--print-to-pdf=${pdf}`,
        pathToFileURL(page).href,
      ],
      milliseconds,
    )
    if (ended === 'late') return 'late'
    const bytes = await readFile(pdf).catch(() => null)
    return bytes && isPdf(bytes) ? new Uint8Array(bytes) : null
  } finally {
    // Windows lets go of a browser's files a little after it has ended.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined)
  }
}

/** A browser in a snap sees no temporary folder but its own. */
function temporaryFolder(browser: string): string {
  const snap = path.join(os.homedir(), 'snap', 'chromium', 'common')
  return browser.startsWith('/snap/') && existsSync(snap) ? snap : os.tmpdir()
}

const isPdf = (bytes: Buffer): boolean =>
  bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.subarray(-1024).includes('%%EOF')

/** Runs a program to its end, or stops it and all it started when its time is over. */
function run(program: string, flags: readonly string[], milliseconds: number): Promise<'ended' | 'late'> {
  return new Promise((resolve) => {
    const isWindows = process.platform === 'win32'
    const child = spawn(program, flags, { stdio: 'ignore', windowsHide: true, detached: !isWindows })
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      stop(child.pid, isWindows)
    }, milliseconds)
    const end = () => {
      clearTimeout(timer)
      // What it started may outlive it, and holds its files.
      if (!isWindows) stop(child.pid, isWindows)
      resolve(isLate ? 'late' : 'ended')
    }
    child.once('error', end)
    child.once('exit', end)
  })
}

/** A process started apart leads a group; on Windows a browser's own processes end with it. */
function stop(pid: number | undefined, isWindows: boolean): void {
  if (pid === undefined) return
  try {
    process.kill(isWindows ? pid : -pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}
