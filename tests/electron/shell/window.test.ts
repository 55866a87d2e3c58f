import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dressSystem, rememberedTheme, SURFACES } from '../../../electron/shell/theme.ts'
import { createAppWindow, type WindowParts } from '../../../electron/shell/window.ts'
import { windowMemory } from '../../../electron/shell/window-memory.ts'
import { BrowserWindow, nativeTheme, resetElectron, screen } from '../../support/electron-stand-in.ts'

vi.mock('electron', () => import('../../support/electron-stand-in.ts'))

describe('the window', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'tickmark-window-'))
  })
  afterEach(() => {
    resetElectron()
    rmSync(folder, { recursive: true, force: true })
  })

  const memoryFile = () => path.join(folder, 'window.json')
  const crashes: unknown[] = []
  const create = (parts: Partial<WindowParts> = {}) =>
    createAppWindow({
      preload: '/programs/preload.cjs',
      icon: null,
      hasDeveloperTools: false,
      isHidden: false,
      memory: windowMemory(memoryFile(), () => undefined),
      idle: async () => undefined,
      onCrash: (crash) => crashes.push(crash),
      onClosed: () => undefined,
      ...parts,
    })
  const only = (): BrowserWindow => {
    const [window, ...more] = BrowserWindow.all.filter(({ isGone }) => !isGone)
    if (!window || more.length > 0) throw new Error('there is not one window')
    return window
  }
  const closed = (window: BrowserWindow) => new Promise<void>((resolve) => window.once('closed', resolve))

  it('is sandboxed and isolated, without Node, webviews or developer tools, and spells', () => {
    create().show()
    expect(only().options.webPreferences).toEqual({
      preload: '/programs/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: true,
      safeDialogs: true,
      devTools: false,
    })
    expect(only().loaded).toEqual(['app://tickmark/index.html'])
    expect(only().options).toMatchObject({ minWidth: 720, minHeight: 520, title: 'Tickmark' })
  })

  it('is shown when it has something to show, on the surface of its theme', () => {
    dressSystem('dark')
    create().show()
    expect(only().options.show).toBe(false)
    expect(only().isShown).toBe(false)
    expect(only().options.backgroundColor).toBe(SURFACES.dark)
    only().emit('ready-to-show')
    expect(only().isShown).toBe(true)
  })

  it('follows the system before the user has chosen a theme', () => {
    nativeTheme.shouldUseDarkColors = true
    dressSystem('system')
    create().show()
    expect(only().options.backgroundColor).toBe(SURFACES.dark)
  })

  it.each([
    ['{"theme":"dark","name":"Ada"}', 'dark'],
    ['{"theme":"paper"}', 'paper'],
    ['{"theme":"pink"}', 'system'],
    ['{"name":"Ada"}', 'system'],
    ['null', 'system'],
    ['{"theme":', 'system'],
  ])('takes from the preferences %s the theme %s, before anything else has read them', (text, theme) => {
    writeFileSync(path.join(folder, 'preferences.json'), text)
    expect(rememberedTheme(path.join(folder, 'preferences.json'))).toBe(theme)
    expect(rememberedTheme(path.join(folder, 'nothing.json'))).toBe('system')
  })

  it('opens on the surfaces of the design', () => {
    const tokens = readFileSync(path.resolve(import.meta.dirname, '../../../renderer/design/tokens.css'), 'utf8')
    expect(tokens).toContain(`--sand-50: ${SURFACES.paper}`)
    expect(tokens).toContain(`--stone-50: ${SURFACES.light}`)
    expect(tokens).toContain(`--coal-50: ${SURFACES.dark}`)
  })

  it('comes back where it was, as large as it was', async () => {
    create().show()
    const first = only()
    first.bounds = { x: 30, y: 40, width: 900, height: 700 }
    first.isMaximizedNow = true
    const gone = closed(first)
    first.close()
    await gone
    create().show()
    expect(only().options).toMatchObject({ x: 30, y: 40, width: 900, height: 700 })
    only().emit('ready-to-show')
    expect(only().isMaximizedNow).toBe(true)
  })

  it('is zoomed as far as it was, before it is shown', async () => {
    create().show()
    const first = only()
    first.webContents.emit('dom-ready')
    expect(first.webContents.zoomLevel).toBe(0)
    first.webContents.zoomLevel = 1.5
    const gone = closed(first)
    first.close()
    await gone
    create().show()
    expect(only().isShown).toBe(false)
    only().webContents.emit('dom-ready')
    expect(only().webContents.zoomLevel).toBe(1.5)
    only().webContents.zoomLevel = 0
    only().webContents.emit('dom-ready')
    expect(only().webContents.zoomLevel).toBe(0)
  })

  it('comes back where it was when its memory is from before it held the zoom', () => {
    writeFileSync(memoryFile(), JSON.stringify({ x: 30, y: 40, width: 900, height: 700, maximised: false }))
    create().show()
    expect(only().options).toMatchObject({ x: 30, y: 40, width: 900, height: 700 })
    only().webContents.emit('dom-ready')
    expect(only().webContents.zoomLevel).toBe(0)
  })

  it('is clamped to the displays that are there now', () => {
    writeFileSync(memoryFile(), JSON.stringify({ x: -9000, y: 0, width: 9000, height: 9000, maximised: false }))
    screen.displays = [{ id: 1, workArea: { x: 0, y: 0, width: 1000, height: 700 } }]
    create().show()
    expect(only().options).toMatchObject({ x: 0, y: 0, width: 1000, height: 700 })
  })

  it.each(['', '{', '{"x":"0"}', '{"x":0,"y":0,"width":-1,"height":5,"maximised":true}'])(
    'opens as on a first start when its memory says %j',
    (text) => {
      writeFileSync(memoryFile(), text)
      create().show()
      expect(only().options).toMatchObject({ width: 1440, height: 900 })
    },
  )

  it('waits for the words of the field somebody is in before it closes', async () => {
    const happened: string[] = []
    create({
      idle: async () => {
        happened.push('calls are done')
      },
    }).show()
    const window = only()
    window.webContents.onScript = async () => happened.push('the field was left')
    window.once('closed', () => happened.push('closed'))
    const gone = closed(window)
    window.close()
    expect(window.isGone).toBe(false)
    await gone
    expect(happened).toEqual(['the field was left', 'calls are done', 'closed'])
  })

  it('closes even when its page does not answer any more', async () => {
    vi.useFakeTimers()
    try {
      const window = create()
      window.show()
      only().webContents.onScript = () => new Promise(() => undefined)
      const left = window.letGo()
      await vi.advanceTimersByTimeAsync(2_000)
      await left
      expect(window.current()).toBeNull()
    } finally {
      vi.useRealTimers()
    }
  })

  it('is one: asked for again, it comes to the front', () => {
    const window = create()
    window.show()
    only().isMinimizedNow = true
    window.show()
    expect(only().isMinimizedNow).toBe(false)
    expect(only().focused).toBe(1)
  })

  it('hears events once its page listens, and is told then what it must know', () => {
    const window = create()
    window.show()
    const notice = { type: 'notice' as const, refusal: { key: 'storage.journal.torn', values: {} } }
    window.send({ type: 'library.moved' })
    window.send(notice)
    const asked = { type: 'import.asked' as const, asked: [] }
    window.send(asked)
    expect(only().webContents.sent).toEqual([])
    window.startSending()
    window.send({ type: 'library.moved' })
    expect(only().webContents.sent).toEqual([
      { channel: 'event', payload: notice },
      { channel: 'event', payload: asked },
      { channel: 'event', payload: { type: 'library.moved' } },
    ])
  })

  it('opens its page again when that ends by itself, but not for ever', () => {
    crashes.length = 0
    create().show()
    const { webContents } = only()
    for (let times = 0; times < 4; times++) webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
    expect(webContents.reloads).toBe(3)
    expect(crashes).toEqual([
      ...Array.from({ length: 3 }, () => ({ forGood: false, reason: 'crashed' })),
      { forGood: true, reason: 'crashed' },
    ])
  })
})
