import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ok, refuse } from '../../../core/result.ts'
import type { WireEvent } from '../../../core/wire.ts'
import { readArguments } from '../../../electron/shell/arguments.ts'
import { createHandedOver, importInto } from '../../../electron/shell/handed-over.ts'
import { quitCleanly } from '../../../electron/shell/shutdown.ts'
import { claimSingleInstance } from '../../../electron/shell/single-instance.ts'
import { createTickets } from '../../../electron/tickets.ts'
import { app, resetElectron, StandInEvent } from '../../support/electron-stand-in.ts'

vi.mock('electron', () => import('../../support/electron-stand-in.ts'))

afterEach(resetElectron)

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('quitting', () => {
  const logged: unknown[] = []
  beforeEach(() => {
    logged.length = 0
  })
  const begin = (close: () => Promise<void>, happened: string[] = []) =>
    quitCleanly({
      letGo: async () => {
        happened.push('window let go')
      },
      close,
      logBook: { surprise: (error) => logged.push(error), tell: (happening) => logged.push(happening) },
      ended: () => happened.push('ended'),
    })

  it('waits for the window’s last words, then for the snapshots and the lock', async () => {
    const happened: string[] = []
    let flushed: () => void = () => undefined
    begin(() => {
      happened.push('closing')
      return new Promise((resolve) => {
        flushed = resolve
      })
    }, happened)
    app.quit()
    await turn()
    expect(happened).toEqual(['window let go', 'closing'])
    expect(app.quits).toBe(0)
    flushed()
    await turn()
    expect(app.quits).toBe(1)
  })

  it('happens once, however often it is asked for', async () => {
    let closings = 0
    begin(async () => {
      closings += 1
    })
    app.quit()
    app.quit()
    await turn()
    app.quit()
    expect(closings).toBe(1)
    expect(app.quits).toBe(2)
  })

  it('does not wait for ever', async () => {
    vi.useFakeTimers()
    try {
      begin(() => new Promise(() => undefined))
      app.quit()
      await vi.advanceTimersByTimeAsync(10_000)
      expect(app.quits).toBe(1)
      expect(logged).toEqual([{ what: 'closing-late' }])
    } finally {
      vi.useRealTimers()
    }
  })

  it('goes on when closing fails, and tells the log', async () => {
    begin(async () => {
      throw new Error('the disk is gone')
    })
    app.quit()
    await turn()
    expect(app.quits).toBe(1)
    expect(logged).toMatchObject([{ message: 'the disk is gone' }])
  })

  it.skipIf(process.platform === 'darwin')('follows the last window', async () => {
    begin(async () => undefined)
    app.emit('window-all-closed')
    await turn()
    expect(app.quits).toBe(1)
  })
})

describe('a second start', () => {
  it('hands its words to the first and ends', () => {
    app.isFirstInstance = false
    expect(claimSingleInstance(() => undefined)).toBe(false)
    expect(app.quits).toBe(1)
  })

  it('is heard by the first', () => {
    const heard: unknown[] = []
    expect(claimSingleInstance((typed, folder) => heard.push({ typed, folder }))).toBe(true)
    app.emit('second-instance', new StandInEvent(), ['tickmark', 'article.txt'], '/home/ada')
    expect(heard).toEqual([{ typed: ['tickmark', 'article.txt'], folder: '/home/ada' }])
  })
})

describe('what is typed after the program', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'tickmark-typed-'))
    mkdirSync(path.join(folder, 'a folder'))
    writeFileSync(path.join(folder, 'one.txt'), '')
    writeFileSync(path.join(folder, 'two words.md'), '')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('names files, from the folder it was typed in; flags and other words are passed over', () => {
    const typed = [
      '--inspect=0',
      '.',
      'a folder',
      'one.txt',
      '--allow-file-access',
      'nothing.txt',
      path.join(folder, 'two words.md'),
      '',
    ]
    expect(readArguments(typed, folder)).toEqual({
      library: null,
      files: [path.join(folder, 'one.txt'), path.join(folder, 'two words.md')],
    })
  })

  it('may name files by their addresses, as desktops on Linux do', () => {
    const address = pathToFileURL(path.join(folder, 'two words.md')).href
    expect(address).toContain('two%20words.md')
    const typed = [address, 'file:///nothing.txt', 'file://elsewhere/one.txt', 'file:']
    expect(readArguments(typed, folder).files).toEqual([path.join(folder, 'two words.md')])
  })

  it('may name the library', () => {
    expect(readArguments(['--library=desk'], folder).library).toBe(path.join(folder, 'desk'))
    expect(readArguments(['--library='], folder).library).toBeNull()
  })
})

describe('files the system hands over', () => {
  it('wait until somebody works here, and come in order', async () => {
    const delivered: string[] = []
    const handed = createHandedOver()
    handed.add(['one'])
    handed.add(['two', 'three'])
    handed.deliverTo(async (paths) => void delivered.push(...paths))
    handed.add(['four'])
    handed.deliverTo(async (paths) => void delivered.push(...paths))
    await turn()
    expect(delivered).toEqual(['one', 'two', 'three', 'four'])
  })

  it('do not stop the next when one delivery fails', async () => {
    const delivered: string[] = []
    const handed = createHandedOver()
    handed.deliverTo(async ([first = '']) => {
      if (first === 'bad') throw new Error('broken')
      delivered.push(first)
    })
    handed.add(['bad'])
    handed.add(['good'])
    await turn()
    expect(delivered).toEqual(['good'])
  })

  const importing = (answer: unknown) => {
    const asked: { tickets: readonly string[] }[] = []
    const told: WireEvent[] = []
    const deliver = importInto({
      services: {
        ask: async (_method, input) => {
          asked.push(input as { tickets: string[] })
          return answer as never
        },
      },
      tickets: createTickets(),
      send: (event) => told.push(event),
    })
    return { deliver, asked, told }
  }

  it('are imported, and the library is shown', async () => {
    const { deliver, asked, told } = importing(ok({ imported: [], refused: [], asked: [] }))
    await deliver(Array.from({ length: 501 }, (_, index) => `/${index}.txt`))
    expect(asked.map(({ tickets }) => tickets.length)).toEqual([500, 1])
    expect(told).toEqual([{ type: 'action.chosen', action: 'go.library' }])
  })

  it('that cannot be read are told one by one', async () => {
    const { refusal } = refuse('machine.file.missing', { name: 'gone.txt' })
    const { deliver, told } = importing(ok({ imported: [], refused: [{ name: 'gone.txt', refusal }], asked: [] }))
    await deliver(['/gone.txt'])
    expect(told[0]).toEqual({ type: 'notice', refusal })
  })

  it('that somebody must say more about are asked about in the window, over the library', async () => {
    const file = { ask: 'tracked', ticket: '0'.repeat(32), name: 'a.docx', changes: [] }
    const { deliver, asked, told } = importing(ok({ imported: [], refused: [], asked: [file] }))
    await deliver(['/a.docx'])
    expect(asked).toMatchObject([{ tracked: 'ask', existing: 'ask' }])
    expect(told).toEqual([
      { type: 'action.chosen', action: 'go.library' },
      { type: 'import.asked', asked: [file] },
    ])
  })

  it('are told as refused when no library takes them', async () => {
    const { deliver, told } = importing(refuse('refused.library.not-open'))
    await deliver(['/one.txt'])
    expect(told).toEqual([{ type: 'notice', refusal: { key: 'refused.library.not-open', values: {} } }])
  })
})
