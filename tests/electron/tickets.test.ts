import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Ticket } from '../../core/contract-values.ts'
import { createTickets } from '../../electron/tickets.ts'

describe('a ticket', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'tickmark-tickets-'))
    writeFileSync(path.join(folder, 'article.txt'), 'Words.')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('tells nothing of the file it stands for', () => {
    const tickets = createTickets()
    const [one, other] = [tickets.give('/home/ada/secret.txt'), tickets.give('/home/ada/secret.txt')]
    expect(Ticket.safeParse(one).success).toBe(true)
    expect(one).not.toBe(other)
  })

  it('knows where the user’s own file stands, and no place for bytes or for a copy that was handed up', () => {
    const tickets = createTickets({ ticketsMax: 3 })
    const own = tickets.give('/home/ada/story.txt')
    expect(tickets.placeOf(own)).toBe('/home/ada/story.txt')
    const copy = path.join(folder, 'article.txt')
    expect(tickets.placeOf(tickets.giveFile({ name: 'story.txt', path: copy }))).toBeNull()
    expect(tickets.placeOf(tickets.giveFile({ name: 'story.txt', bytes: new Uint8Array() }))).toBeNull()
    tickets.give('/home/ada/other.txt')
    expect(tickets.placeOf(own)).toBeNull()
  })

  it('reads the file, as often as asked', async () => {
    const tickets = createTickets()
    const ticket = tickets.give(path.join(folder, 'article.txt'))
    for (let times = 0; times < 2; times++) {
      const read = await tickets.read(ticket)
      expect(read.ok && read.value.name).toBe('article.txt')
      expect(read.ok && new TextDecoder().decode(read.value.bytes)).toBe('Words.')
    }
    expect(tickets.file(ticket)).toEqual({
      ok: true,
      value: { name: 'article.txt', path: path.join(folder, 'article.txt') },
    })
  })

  it('stands for bytes that are in no file', async () => {
    const tickets = createTickets()
    const ticket = tickets.giveFile({ name: 'picture.png', bytes: new Uint8Array([1, 2]) })
    expect(await tickets.read(ticket)).toEqual({
      ok: true,
      value: { name: 'picture.png', bytes: new Uint8Array([1, 2]) },
    })
  })

  it('that nobody gave is refused', async () => {
    const unknown = Ticket.parse('0'.repeat(32))
    const tickets = createTickets()
    expect(tickets.file(unknown)).toMatchObject({ ok: false, refusal: { key: 'machine.ticket.unknown' } })
    expect(await tickets.read(unknown)).toMatchObject({ ok: false, refusal: { key: 'machine.ticket.unknown' } })
  })

  it('is forgotten once very many newer ones were given', () => {
    const tickets = createTickets({ ticketsMax: 2 })
    const [first, second, third] = ['a', 'b', 'c'].map((name) => tickets.give(`/${name}`))
    expect([first, second, third].map((ticket) => ticket && tickets.file(ticket).ok)).toEqual([false, true, true])
  })

  it.each([
    { what: 'a file that is gone', name: 'gone.txt', key: 'machine.file.missing' },
    { what: 'a folder', name: 'folder', key: 'machine.file.not-a-file' },
    { what: 'a file too large to be held', name: 'large.txt', key: 'machine.file.too-big' },
  ])('for $what is refused in words', async ({ name, key }) => {
    mkdirSync(path.join(folder, 'folder'))
    writeFileSync(path.join(folder, 'large.txt'), 'more than eight bytes')
    const tickets = createTickets({ bytesMax: 8 })
    expect(await tickets.read(tickets.give(path.join(folder, name)))).toMatchObject({ ok: false, refusal: { key } })
  })

  it.skipIf(process.platform === 'win32')('for a device is refused at once, not read for ever', async () => {
    const tickets = createTickets()
    const read = await tickets.read(tickets.give('/dev/zero'))
    expect(read).toMatchObject({ ok: false, refusal: { key: 'machine.file.not-a-file' } })
  })
})
