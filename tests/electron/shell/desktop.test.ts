import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { LibraryView, StartState } from '../../../core/contract-values.ts'
import type { WireEvent } from '../../../core/wire.ts'
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  itemsOf,
  Menu,
  nativeTheme,
  resetElectron,
  StandInEvent,
} from '../../support/electron-stand-in.ts'
import { readInProcess } from '../../support/reading-in-process.ts'

vi.mock('electron', () => import('../../support/electron-stand-in.ts'))

/** The whole desktop host on real services and storage; only Electron is stood in for. */
describe('the desktop', () => {
  let folder = ''
  const typed = process.argv
  const reads = { ...process.env }
  const article =
    'A ferry sank off the coast on Monday. Officials said that 21 people had died, nearly half of them children.'

  const window = (): BrowserWindow => {
    const open = BrowserWindow.all.find(({ isGone }) => !isGone)
    if (!open) throw new Error('there is no window')
    return open
  }
  const ask = async <T>(method: string, input: unknown): Promise<T> => {
    const { webContents } = window()
    const answer = await ipcMain.invoke(
      { sender: webContents, senderFrame: webContents.mainFrame },
      'call',
      method,
      input,
    )
    const { ok, value } = answer as { ok: boolean; value: T }
    expect(ok, JSON.stringify(answer)).toBe(true)
    return value
  }
  const told = (): WireEvent[] => window().webContents.sent.map(({ payload }) => payload as WireEvent)
  const titles = async () => (await ask<LibraryView>('library.read', {})).articles.map(({ title }) => title)

  beforeAll(async () => {
    resetElectron()
    folder = mkdtempSync(path.join(os.tmpdir(), 'tickmark-desktop-'))
    mkdirSync(path.join(folder, 'documents'))
    app.paths.set('documents', path.join(folder, 'documents'))
    writeFileSync(path.join(folder, 'ferry.txt'), `Ferry sinks\n\n${article}\n`)
    writeFileSync(path.join(folder, 'second.txt'), `Bridge opens\n\n${article}\n`)
    process.env.TICKMARK_HOME = path.join(folder, 'home')
    process.argv = ['electron', '--inspect=0', '.', path.join(folder, 'ferry.txt')]
    readInProcess()
    await import('../../../electron/main.ts')
    app.becomeReady()
    await vi.waitFor(() => window())
  })

  afterAll(() => {
    process.argv = typed
    process.env = reads
    resetElectron()
    rmSync(folder, { recursive: true, force: true })
  })

  it('keeps what it remembers in a folder of its own', () => {
    expect(app.getPath('userData')).toBe(path.join(folder, 'home'))
    expect(app.getPath('sessionData')).toBe(path.join(folder, 'home', 'session'))
    expect(dialog.errors).toEqual([])
  })

  it('asks who works here before anything is made', async () => {
    const start = await ask<StartState>('app.start', {})
    expect(start).toMatchObject({ host: 'desktop', version: '1.2.3', me: null, library: { canMove: true } })
    expect(readdirSync(path.join(folder, 'documents'))).toEqual([])
  })

  it('imports the file it was started with as soon as somebody works here', async () => {
    const start = await ask<StartState>('app.introduce', { name: 'Ada' })
    expect(start.me).not.toBeNull()
    await vi.waitFor(async () => expect(await titles()).toEqual(['Ferry sinks']))
    await vi.waitFor(() => expect(told()).toContainEqual({ type: 'action.chosen', action: 'go.library' }))
  })

  it('imports the files of a second start, and comes to the front', async () => {
    const { focused } = window()
    app.emit('second-instance', new StandInEvent(), ['electron', 'second.txt'], folder)
    expect(window().focused).toBe(focused + 1)
    await vi.waitFor(async () => expect((await titles()).sort()).toEqual(['Bridge opens', 'Ferry sinks']))
  })

  it('imports a file that macOS opens with it', async () => {
    const event = new StandInEvent()
    writeFileSync(path.join(folder, 'third.txt'), `Rents fall\n\n${article}\n`)
    app.emit('open-file', event, path.join(folder, 'third.txt'))
    expect(event.defaultPrevented).toBe(true)
    await vi.waitFor(async () => expect(await titles()).toContain('Rents fall'))
  })

  it('sends what is chosen in the menu to the window, and shows what the window says', async () => {
    await ask('menu.follow', {
      steps: { undo: { key: 'claim.mark', values: { number: 3 } }, redo: null },
      actions: ['edit.undo', 'go.sources'],
    })
    const items = itemsOf(Menu.application)
    expect(items.find(({ id }) => id === 'edit.undo')).toMatchObject({ label: 'Undo: mark claim 3', enabled: true })
    expect(items.find(({ id }) => id === 'claim.mark')?.enabled).toBe(false)
    items.find(({ id }) => id === 'go.sources')?.click?.()
    expect(told()).toContainEqual({ type: 'action.chosen', action: 'go.sources' })
  })

  it('wears the theme that was chosen, in window and system alike', async () => {
    await ask('app.prefer', { theme: 'dark' })
    expect(nativeTheme.themeSource).toBe('dark')
    expect(itemsOf(Menu.application).find(({ id }) => id === 'view.theme-dark')?.checked).toBe(true)
    await ask('app.prefer', { theme: 'paper' })
    expect(nativeTheme.themeSource).toBe('light')
  })

  it('tells the page that is opened after a crash what is saved', async () => {
    expect(await ask('app.recovered', {})).toBeNull()
    window().webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    expect(window().webContents.reloads).toBe(1)
    expect(await ask('app.recovered', {})).toEqual({
      what: 'window',
      saved: { at: expect.stringMatching(/^20\d\d-/), fields: 0 },
    })
    expect(await ask('app.recovered', {})).toBeNull()
  })

  it('writes its snapshots and gives the lock back before it ends', async () => {
    const library = path.join(folder, 'documents', 'Tickmark')
    expect(existsSync(path.join(library, 'lock'))).toBe(true)
    app.quit()
    await vi.waitFor(() => expect(app.quits).toBe(1), { timeout: 5_000 })
    expect(existsSync(path.join(library, 'lock'))).toBe(false)
    expect(readFileSync(path.join(library, 'library.json'), 'utf8')).toContain('Ada')
    const log = readFileSync(path.join(folder, 'home', 'logs', 'tickmark-log.txt'), 'utf8')
    const happened = log
      .trim()
      .split('\n')
      .map((line) => line.split(' - ')[1])
    expect(happened).toEqual(['started', 'the page of the window ended: crashed', 'ended'])
    expect(readdirSync(path.join(folder, 'home', 'running'))).toEqual([])
  })
})
