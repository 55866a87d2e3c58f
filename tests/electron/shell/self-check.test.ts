import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Method } from '../../../core/contract.ts'
import { say } from '../../../core/messages/message.ts'
import { refuse } from '../../../core/result.ts'
import type { Services } from '../../../electron/services/services.ts'
import { beginSelfCheck } from '../../../electron/shell/self-check.ts'
import { app, BrowserWindow, dialog, ipcMain, resetElectron, utilityProcess } from '../../support/electron-stand-in.ts'
import { readInProcess } from '../../support/reading-in-process.ts'
import { TestMachine } from '../../support/services.ts'

vi.mock('electron', () => import('../../support/electron-stand-in.ts'))

/** The temporary folder of one test, so that what is left behind can be seen. */
let temporary = ''
const NAMES = ['TICKMARK_HOME', 'TMPDIR', 'TEMP', 'TMP'] as const
const kept = new Map(NAMES.map((name) => [name, process.env[name]]))
const typed = process.argv

beforeEach(() => {
  resetElectron()
  temporary = mkdtempSync(path.join(os.tmpdir(), 'tickmark-checking-'))
  for (const name of NAMES.slice(1)) process.env[name] = temporary
})
afterEach(() => {
  resetElectron()
  process.argv = typed
  for (const [name, value] of kept) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  rmSync(temporary, { recursive: true, force: true })
})

const leftOver = (): string[] => readdirSync(temporary).filter((name) => name.startsWith('tickmark-self-check-'))

interface Report {
  readonly step: string
  readonly sentence: string
  readonly log: readonly string[]
  readonly report: string
}

/** A check on real services, with what it printed. */
async function begin() {
  const printed: { readonly to: 1 | 2; readonly text: string }[] = []
  const check = beginSelfCheck((to, text) => printed.push({ to, text }))
  const services = await new TestMachine().start({
    as: null,
    libraryFolder: check.library,
    preferencesFile: path.join(process.env.TICKMARK_HOME ?? '', 'preferences.json'),
    handover: check.handover(() => '/published'),
  })
  return { check, services, printed, report: (): Report => JSON.parse(printed[0]?.text ?? '') as Report }
}

/** The same services, of which one method is refused. */
const refusing = (services: Services, wanted: Method): Services => ({
  ...services,
  ask: (method, input) =>
    method === wanted ? Promise.resolve(refuse('machine.save.full', { name: method })) : services.ask(method, input),
})

describe('the self-check', () => {
  it('opens a library, imports, marks, exports and checks in a temporary folder, and leaves nothing', async () => {
    const { check, services, printed } = await begin()
    expect(leftOver()).toHaveLength(1)
    const asked: string[] = []
    check.pageStarted()
    await check.run({
      ...services,
      ask: (method, input) => {
        asked.push(method)
        return services.ask(method, input)
      },
    })
    expect(app.exitCode).toBe(0)
    expect(asked).toEqual([
      'app.introduce',
      'articles.import',
      'article.open',
      'article.execute',
      'report.export',
      'library.check',
    ])
    expect(printed).toEqual([{ to: 1, text: say('self-check.well', { version: '1.2.3' }) }])
    expect(leftOver()).toEqual([])
  })

  it.each([
    ['library', 'app.introduce'],
    ['import', 'articles.import'],
    ['command', 'article.open'],
    ['command', 'article.execute'],
    ['export', 'report.export'],
    ['verify', 'library.check'],
  ] as const)('says that the step “%s” failed when “%s” was refused, and ends with 1', async (step, method) => {
    const { check, services, printed, report } = await begin()
    check.pageStarted()
    await check.run(refusing(services, method))
    expect(app.exitCode).toBe(1)
    expect(printed.map(({ to }) => to)).toEqual([2])
    expect(report()).toMatchObject({ step, sentence: say('machine.save.full', { name: method }), version: '1.2.3' })
    expect(leftOver()).toEqual([path.basename(report().report)])
    expect(readFileSync(report().report, 'utf8')).toBe(`${printed[0]?.text}\n`)
  })

  it('fails when the library does not open', async () => {
    const { check, services, report } = await begin()
    mkdirSync(check.library)
    writeFileSync(path.join(check.library, 'mine.txt'), 'somebody’s own')
    check.pageStarted()
    await check.run(services)
    expect(app.exitCode).toBe(1)
    expect(report().step).toBe('library')
  })

  it('fails when the library is not as it was written', async () => {
    const { check, services, report } = await begin()
    check.pageStarted()
    await check.run({
      ...services,
      ask: async (method, input) => {
        if (method === 'library.check') {
          const [article] = readdirSync(path.join(check.library, 'articles'))
          writeFileSync(path.join(check.library, 'articles', article ?? '', 'journal.jsonl'), 'not a line\n')
        }
        return services.ask(method, input)
      },
    })
    expect(app.exitCode).toBe(1)
    expect(report().step).toBe('verify')
  })

  it('fails when nothing of the report is on the disk', async () => {
    const { check, services, report } = await begin()
    check.pageStarted()
    await check.run({
      ...services,
      ask: async (method, input) => {
        const answer = await services.ask(method, input)
        if (method === 'report.export') rmSync(path.join(path.dirname(check.library), 'exports'), { recursive: true })
        return answer
      },
    })
    expect(report()).toMatchObject({ step: 'export', sentence: say('self-check.no-report') })
  })

  it('fails when the library does not close, or something else throws, with the reason', async () => {
    const { check, services, report } = await begin()
    check.pageStarted()
    await check.run({ ...services, close: () => Promise.reject(new Error('the lock is stuck')) })
    expect(app.exitCode).toBe(1)
    expect(report()).toMatchObject({ step: 'close', sentence: 'the lock is stuck' })
  })

  it('does not wait for ever: a page that never starts ends it after two minutes', async () => {
    const { check, services, printed, report } = await begin()
    check.fail(new Error('over'))
    vi.useFakeTimers()
    try {
      app.exitCode = null
      printed.length = 0
      const again = beginSelfCheck((to, text) => printed.push({ to, text }))
      void again.run(services)
      await vi.advanceTimersByTimeAsync(119_000)
      expect(app.exitCode).toBeNull()
      await vi.advanceTimersByTimeAsync(1_000)
      expect(app.exitCode).toBe(1)
      expect(report()).toMatchObject({ step: 'window', sentence: say('self-check.too-long') })
    } finally {
      vi.useRealTimers()
    }
  })

  it('ends once, whatever comes after', async () => {
    const { check, services, printed } = await begin()
    check.fail(new Error('first'))
    check.fail(new Error('second'))
    check.pageStarted()
    await check.run(services)
    expect(printed).toHaveLength(1)
    expect(app.exitCode).toBe(1)
  })

  it('hands on what the log heard, and no text of an article', async () => {
    const { check, services, printed, report } = await begin()
    const logs = path.join(process.env.TICKMARK_HOME ?? '', 'logs')
    mkdirSync(logs, { recursive: true })
    writeFileSync(path.join(logs, 'tickmark-log.txt'), '2026-01-01 Error: no preload\n')
    check.pageStarted()
    await check.run(refusing(services, 'library.check'))
    expect(report().log).toEqual(['2026-01-01 Error: no preload'])
    expect(printed[0]?.text).not.toContain('bridge')
  })
})

/** The whole desktop host; only Electron is stood in for. */
describe('an app that is started to check itself', () => {
  it('shows no window, asks nobody, touches nothing of the user’s, and ends with 0', async () => {
    const home = path.join(temporary, 'home')
    process.env.TICKMARK_HOME = home
    process.argv = ['tickmark', '--self-check']
    app.paths.set('documents', path.join(temporary, 'documents'))
    readInProcess()
    await import('../../../electron/main.ts')
    app.becomeReady()
    const window = await vi.waitFor(() => {
      const [only] = BrowserWindow.all
      if (!only) throw new Error('there is no window')
      return only
    })
    window.emit('ready-to-show')
    expect(window.isShown).toBe(false)
    expect(app.exitCode).toBeNull()
    // The page asks for its beginning.
    const { webContents } = window
    await ipcMain.invoke({ sender: webContents, senderFrame: webContents.mainFrame }, 'call', 'app.start', {})
    await vi.waitFor(() => expect(app.exitCode).toBe(0), { timeout: 20_000 })
    expect(dialog.asked).toEqual([])
    expect(dialog.errors).toEqual([])
    expect(utilityProcess.forked).toHaveLength(1)
    expect(existsSync(home)).toBe(false)
    expect(existsSync(path.join(temporary, 'documents'))).toBe(false)
    expect(leftOver()).toEqual([])
  })
})
