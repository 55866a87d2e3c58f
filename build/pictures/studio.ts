import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { chromiumFlags, chromiumPath } from '../../tests/support/chromium.ts'

const CLI = path.resolve('dist/cli.js')
const START_MS = 20_000

/** A Monday morning: every time in a picture is this one, in the program and on the page. */
const MORNING = '2026-03-02T09:30:00.000Z'

/** Stops the clock of a Node program; a millisecond passes with each look at it, so that nothing happens at once. */
const STILL_CLOCK = `
  const Real = Date
  let now = Real.parse('${MORNING}')
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length > 0 ? given : [now++]))
    }
    static now() {
      return now++
    }
  }`

export const WINDOW = { width: 1280, height: 800 }
/** Sharp on fine screens, and still small enough to be read over a slow line. */
const SCALE = 1.5

/** A machine of its own in a temporary folder, a window on it, and a clock that stands still. */
export interface Studio {
  readonly page: Page
  /** What the machine's paths begin with. */
  readonly folder: string
  /** Starts Tickmark on a new machine; `as` null asks who works there. */
  start(as: string | null): Promise<void>
  /** What a command of the terminal says of the library, as JSON. */
  ask(...args: readonly string[]): Promise<unknown>
  /** Opens a file that was handed over in a window of its own. */
  openFile(file: string): Promise<Page>
  close(): Promise<void>
}

const windowOf = (browser: Browser, colorScheme: 'light' | 'dark' = 'light') =>
  browser.newContext({
    viewport: WINDOW,
    deviceScaleFactor: SCALE,
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })

async function openPage(browser: Browser): Promise<Page> {
  const page = await (await windowOf(browser)).newPage()
  await page.clock.setFixedTime(MORNING)
  return page
}

function addressOf(host: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let complaint = ''
    const fail = (why: string) => reject(new Error(`Tickmark did not start: ${why}\n${complaint}`))
    const late = setTimeout(() => fail(`nothing after ${START_MS / 1000} seconds.`), START_MS)
    host.stderr?.on('data', (chunk: Buffer) => {
      complaint += chunk.toString()
    })
    host.stdout?.once('data', (chunk: Buffer) => {
      clearTimeout(late)
      resolve(chunk.toString().trim())
    })
    host.once('exit', (code) => {
      clearTimeout(late)
      fail(`it ended with ${code}.`)
    })
  })
}

const ended = (host: ChildProcess | null): Promise<void> =>
  new Promise((resolve) => {
    if (!host || host.exitCode !== null) return resolve()
    host.once('exit', () => resolve())
    host.kill('SIGTERM')
  })

export async function openStudio(): Promise<Studio> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tickmark-pictures-'))
  const executablePath = chromiumPath()
  const browser = await chromium.launch({ args: chromiumFlags(), ...(executablePath ? { executablePath } : {}) })
  const page = await openPage(browser)
  const documents = path.join(folder, 'Documents')
  const env = {
    ...process.env,
    LC_ALL: 'C',
    TZ: 'UTC',
    TICKMARK_HOME: path.join(folder, 'settings'),
    XDG_DOCUMENTS_DIR: documents,
  }
  const program = (args: readonly string[]) =>
    spawn(process.execPath, [`--import=data:text/javascript,${encodeURIComponent(STILL_CLOCK)}`, CLI, ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  let host: ChildProcess | null = null

  return {
    page,
    folder,
    start: async (as) => {
      await ended(host)
      host = program(['serve', ...(as === null ? [] : ['--as', as])])
      await page.goto(await addressOf(host))
    },
    ask: async (...args) => {
      const child = program([...args, '--library', path.join(documents, 'Tickmark'), '--json'])
      let said = ''
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString()
      })
      await new Promise((resolve) => child.once('close', resolve))
      return JSON.parse(said)
    },
    openFile: async (file) => {
      const opened = await openPage(browser)
      await opened.setContent(await readFile(file, 'utf8'), { waitUntil: 'load' })
      return opened
    },
    close: async () => {
      await browser.close()
      await ended(host)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
