import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createPublished } from '../../../electron/hosting/published.ts'
import { offerContextMenu } from '../../../electron/shell/context-menu.ts'
import { declareScheme, serveApp } from '../../../electron/shell/protocol.ts'
import { launchWithUtilityProcess } from '../../../electron/shell/utility-launch.ts'
import {
  contextBridge,
  ipcRenderer,
  itemsOf,
  Menu,
  protocol,
  resetElectron,
  StandInContents,
  session,
  utilityProcess,
  webUtils,
} from '../../support/electron-stand-in.ts'

vi.mock('electron', () => import('../../support/electron-stand-in.ts'))

afterEach(resetElectron)

describe('the preload', () => {
  beforeAll(() => import('../../../electron/preload.ts'))

  const offered = () =>
    contextBridge.exposed.get('tickmark') as unknown as {
      call(method: string, input: unknown): Promise<unknown>
      subscribe(listener: (event: unknown) => void): () => void
      ticketFor(file: File): Promise<unknown>
    }

  it('offers three functions and nothing else', () => {
    expect([...contextBridge.exposed.keys()]).toEqual(['tickmark'])
    expect(Object.keys(offered())).toEqual(['call', 'subscribe', 'ticketFor'])
  })

  it('calls through one channel', async () => {
    ipcRenderer.invoked.length = 0
    await offered().call('app.start', {})
    expect(ipcRenderer.invoked).toEqual([['call', 'app.start', {}]])
  })

  it('tells events to a listener until it has heard enough, and shows it nothing of Electron', () => {
    const heard: unknown[][] = []
    const stop = offered().subscribe((...args) => heard.push(args))
    ipcRenderer.emit('event', { sender: 'secret' }, { type: 'library.moved' })
    expect(stop()).toBeUndefined()
    ipcRenderer.emit('event', {}, { type: 'library.moved' })
    expect(heard).toEqual([[{ type: 'library.moved' }]])
  })

  it('offers a file by its place, and by its bytes when it has none', async () => {
    ipcRenderer.invoked.length = 0
    const onDisk = new File(['words'], 'article.txt')
    webUtils.paths.set(onDisk, '/home/ada/article.txt')
    await offered().ticketFor(onDisk)
    await offered().ticketFor(new File(['ab'], 'dragged.png'))
    expect(ipcRenderer.invoked).toEqual([
      ['ticket', { path: '/home/ada/article.txt' }],
      ['ticket', { name: 'dragged.png', bytes: new TextEncoder().encode('ab') }],
    ])
  })
})

describe('the app’s own scheme', () => {
  const serve = () => {
    const renderer = mkdtempSync(path.join(os.tmpdir(), 'tickmark-app-'))
    mkdirSync(path.join(renderer, 'assets'))
    writeFileSync(path.join(renderer, 'index.html'), '<!doctype html>')
    const published = createPublished({ base: 'app://tickmark' })
    serveApp(session.defaultSession as unknown as Parameters<typeof serveApp>[0], {
      renderer,
      published,
      log: () => undefined,
    })
    const get = (url: string, init?: RequestInit) => {
      const handler = session.defaultSession.schemes.get('app')
      if (!handler) throw new Error('nobody serves app:')
      return handler(new Request(url, init))
    }
    return { get, published, clear: () => rmSync(renderer, { recursive: true }) }
  }

  it('is secure, with an origin of its own, and bypasses no policy', () => {
    declareScheme()
    expect(protocol.privileged).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, codeCache: true },
      },
    ])
  })

  it('serves the window with the strict policy, and published documents with theirs', async () => {
    const { get, published, clear } = serve()
    const page = await get('app://tickmark/index.html')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toContain(`script-src 'self'; style-src 'self' 'nonce-`)
    const url = published.publish({
      name: 'a.html',
      bytes: new Uint8Array([60]),
      mediaType: 'text/html',
      download: false,
    })
    const document = await get(url)
    expect(document.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
    expect(await document.text()).toBe('<')
    clear()
  })

  it('has nothing for another host, method or place', async () => {
    const { get, clear } = serve()
    expect((await get('app://other/index.html')).status).toBe(404)
    expect((await get('app://tickmark/index.html', { method: 'POST', body: '' })).status).toBe(404)
    expect((await get('app://tickmark/%2e%2e/%2e%2e/etc/passwd')).status).toBe(404)
    expect((await get(`app://tickmark/published/${'0'.repeat(32)}`)).status).toBe(404)
    expect(await (await get('app://tickmark/index.html', { method: 'HEAD' })).text()).toBe('')
    clear()
  })
})

describe('the importer’s process', () => {
  const launch = () => {
    const child = launchWithUtilityProcess('/programs/importer.js')({ heapMegabytes: 256 })
    const process = utilityProcess.forked.at(-1)
    if (!process) throw new Error('nothing was forked')
    return { child, process }
  }

  it('has bounded memory, no terminal, and learns nothing of the environment', () => {
    const { process } = launch()
    expect(process.program).toBe('/programs/importer.js')
    expect(process.options).toMatchObject({ execArgv: ['--max-old-space-size=256'], stdio: 'ignore' })
    expect(Object.keys(process.options.env as object).filter((name) => name !== 'SystemRoot')).toEqual([])
  })

  it('is posted to, heard, and seen to end', () => {
    const { child, process } = launch()
    const heard: unknown[] = []
    let exits = 0
    child.onMessage((message) => heard.push(message))
    child.onExit(() => {
      exits += 1
    })
    const request = {
      file: { name: 'a.txt', bytes: new Uint8Array(), format: null, tracked: 'accepted' as const },
      memoryBytes: 1,
      lifetimeMs: 1,
    }
    child.post(request)
    process.emit('message', { type: 'started' })
    process.emit('exit', 0)
    expect(process.posted).toEqual([request])
    expect(heard).toEqual([{ type: 'started' }])
    expect(exits).toBe(1)
  })

  it('is ended for certain, even when it listens to nobody', async () => {
    const busy = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); console.log("busy"); for (;;);'])
    await new Promise((resolve) => busy.stdout.once('data', resolve))
    const ended = new Promise((resolve) => busy.once('exit', (_code, signal) => resolve(signal)))
    const { child, process: utility } = launch()
    utility.pid = busy.pid
    child.kill()
    expect(utility.isKilled).toBe(true)
    expect(await ended).toBe(process.platform === 'win32' ? null : 'SIGKILL')
    expect(() => child.kill()).not.toThrow()
  })
})

describe('the menu under the pointer', () => {
  const point = (params: object) => {
    const contents = new StandInContents()
    offerContextMenu(contents as unknown as Parameters<typeof offerContextMenu>[0])
    contents.emit(
      'context-menu',
      {},
      {
        isEditable: false,
        selectionText: '',
        misspelledWord: '',
        dictionarySuggestions: [],
        editFlags: { canCut: true, canCopy: true, canPaste: true },
        ...params,
      },
    )
    return { contents, items: itemsOf(Menu.lastPopup) }
  }

  it('is there only where there is something to choose', () => {
    expect(point({}).items).toEqual([])
    expect(point({ selectionText: 'words' }).items.map(({ role }) => role)).toEqual(['copy'])
  })

  it('corrects and learns a word in a field', () => {
    const { contents, items } = point({
      isEditable: true,
      misspelledWord: 'teh',
      dictionarySuggestions: ['the', 'tea'],
    })
    items.find(({ label }) => label === 'the')?.click?.()
    items.find(({ label }) => label === 'Add to the dictionary')?.click?.()
    expect(contents.corrections).toEqual(['the'])
    expect(contents.session.learned).toEqual(['teh'])
    expect(items.flatMap(({ role }) => role ?? [])).toEqual(['cut', 'copy', 'paste', 'selectAll'])
  })
})
