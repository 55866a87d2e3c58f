import { afterEach, describe, expect, it, vi } from 'vitest'
import { ok } from '../../../core/result.ts'
import { type Answered, answererOf } from '../../../electron/shell/answerer.ts'
import { type Answerer, openGate } from '../../../electron/shell/ipc.ts'
import { createTickets } from '../../../electron/tickets.ts'
import { ipcMain, resetElectron, StandInContents, type StandInFrame } from '../../support/electron-stand-in.ts'

vi.mock('electron', () => import('../../support/electron-stand-in.ts'))

afterEach(resetElectron)

const open = (
  call: (method: string, input: unknown) => Promise<ReturnType<typeof ok<unknown>>> = async () => ok('done'),
  behind: (answerer: Answerer) => Promise<Answerer> = async (answerer) => answerer,
) => {
  const own = new StandInContents()
  const called: unknown[] = []
  const answers: Answered[] = []
  const tickets = createTickets()
  const answerer = answererOf({
    services: {
      call: (method, input) => {
        called.push({ method, input })
        return call(method, input)
      },
    },
    tickets,
    onAnswer: (answered) => answers.push(answered),
  })
  const gate = openGate({ answerer: behind(answerer), isOwnWindow: (sender) => (sender as unknown) === own })
  const from = (frame: StandInFrame | null = own.mainFrame, sender = own) => ({ sender, senderFrame: frame })
  return { own, called, answers, gate, tickets, from }
}

describe('the gate', () => {
  it('lets the main frame of the app call the services', async () => {
    const { from, called, answers } = open()
    expect(await ipcMain.invoke(from(), 'call', 'app.start', {})).toEqual(ok('done'))
    expect(called).toEqual([{ method: 'app.start', input: {} }])
    expect(answers).toEqual([{ method: 'app.start', input: {}, result: ok('done') }])
  })

  it('lets nobody else in: no other frame, origin or window, and no frame that is gone', async () => {
    const { own, from, called } = open()
    const strange = new StandInContents()
    const senders = [
      from({ origin: 'app://tickmark' }),
      from({ origin: 'null' }),
      from(null),
      from(strange.mainFrame, strange),
      ...['https://tickmark', 'app://tickmark.example', 'app://other', 'null', 'file://'].map((origin) => {
        const elsewhere = Object.assign(new StandInContents(), { mainFrame: { origin } })
        return from(elsewhere.mainFrame, elsewhere)
      }),
    ]
    for (const sender of senders) {
      await expect(ipcMain.invoke(sender, 'call', 'app.start', {})).rejects.toThrow('refused')
      await expect(ipcMain.invoke(sender, 'ticket', { path: '/etc/passwd' })).rejects.toThrow('refused')
    }
    Object.assign(own.mainFrame, { origin: 'https://example.org' })
    await expect(ipcMain.invoke(from(), 'call', 'app.start', {})).rejects.toThrow('refused')
    expect(called).toEqual([])
  })

  it('gives an opaque ticket for a file, and tells nothing else', async () => {
    const { from, tickets } = open()
    const ticket = await ipcMain.invoke(from(), 'ticket', { path: '/home/ada/article.txt' })
    expect(ticket).toMatch(/^[0-9a-f]{32}$/)
    expect(tickets.file(ticket as Parameters<typeof tickets.file>[0])).toMatchObject({
      value: { path: '/home/ada/article.txt' },
    })
  })

  it('takes the bytes of what stands in no file, under a plain name', async () => {
    const { from, tickets } = open()
    const ticket = await ipcMain.invoke(from(), 'ticket', { name: '../../picture.png', bytes: new Uint8Array([1]) })
    expect(tickets.file(ticket as Parameters<typeof tickets.file>[0])).toEqual(
      ok({ name: 'picture.png', bytes: new Uint8Array([1]) }),
    )
  })

  it.each([null, {}, { path: '' }, { path: 1 }, { name: 'a', bytes: 'text' }, { path: '/a', more: 1 }])(
    'gives no ticket for %j',
    async (offered) => {
      const { from } = open()
      expect(await ipcMain.invoke(from(), 'ticket', offered)).toBeNull()
    },
  )

  it('lets what is asked before the services are there wait for them', async () => {
    let arrive: () => void = () => undefined
    const { from, gate, called } = open(undefined, async (answerer) => {
      await new Promise<void>((resolve) => {
        arrive = resolve
      })
      return answerer
    })
    const answer = ipcMain.invoke(from(), 'call', 'app.start', {})
    const ticket = ipcMain.invoke(from(), 'ticket', { path: '/home/ada/article.txt' })
    const idle = gate.idle()
    expect(called).toEqual([])
    arrive()
    await idle
    expect(await answer).toEqual(ok('done'))
    expect(await ticket).toMatch(/^[0-9a-f]{32}$/)
  })

  it('knows when no call is under way', async () => {
    const calls: (() => void)[] = []
    const { from, gate } = open(() => new Promise((resolve) => calls.push(() => resolve(ok(null)))))
    const answer = ipcMain.invoke(from(), 'call', 'article.execute', {})
    let isIdle = false
    const idle = gate.idle().then(() => {
      isIdle = true
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(isIdle).toBe(false)
    for (const finish of calls) finish()
    await Promise.all([answer, idle])
    expect(isIdle).toBe(true)
  })
})
