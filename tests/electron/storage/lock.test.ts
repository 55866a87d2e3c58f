import { readdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LibraryStorage } from '../../../electron/services/ports.ts'
import { libraryOpener } from '../../../electron/storage/library-storage.ts'
import { takeLock } from '../../../electron/storage/lock.ts'
import { type Machine, THIS_MACHINE } from '../../../electron/storage/machine.ts'
import { ARTICLE, CONTENT, emptyFolder, granted, keyOf, library, libraryWithNotes, noteStep } from './samples.ts'

const GONE_PID = 4_000_000

const openAs = async (folder: string, as: string, machine: Machine = THIS_MACHINE): Promise<LibraryStorage> =>
  granted(await libraryOpener(machine)(folder, { write: true, as }))

/** The same folder as seen from another process of this host. */
const otherProcess = (pid: number, running: readonly number[] = []): Machine => ({
  ...THIS_MACHINE,
  pid,
  isRunning: (other) => running.includes(other),
})

async function writeLock(folder: string, changes: Record<string, unknown> = {}, ageMs = 0): Promise<void> {
  const holder = {
    who: 'Grace',
    host: THIS_MACHINE.host,
    pid: process.pid,
    startedAt: '2026-03-01T09:30:00.000Z',
    token: 'a'.repeat(32),
    ...changes,
  }
  await writeFile(join(folder, 'lock'), `${JSON.stringify(holder)}\n`)
  const time = new Date(Date.now() - ageMs)
  await utimes(join(folder, 'lock'), time, time)
}

describe('the lock of a library', () => {
  it('says who holds it, and is gone when the library is closed', async () => {
    const folder = await emptyFolder()
    const storage = await openAs(folder, 'Ada')
    expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ who: 'Ada', pid: process.pid })
    await storage.close()
    expect(await readdir(folder)).not.toContain('lock')
  })

  it('lets a second one read, and tells it who has the library, where and since when', async () => {
    const folder = await emptyFolder()
    const first = await openAs(folder, 'Ada')
    const second = await openAs(folder, 'Grace')
    expect(first.readOnly).toBeNull()
    expect(second.readOnly?.key).toBe('storage.lock.held')
    expect(second.readOnly?.values).toMatchObject({ who: 'Ada', host: THIS_MACHINE.host })
    expect(String(second.readOnly?.values.since)).toContain(String(new Date().getFullYear()))
    expect(keyOf(await second.createArticle(ARTICLE))).toBe('storage.lock.held')
    await second.close()
    const store = granted(await first.createArticle(ARTICLE))
    granted(await store.append([noteStep('one')]))
    await store.close()
    await first.close()
    const third = await openAs(folder, 'Grace')
    expect(third.readOnly).toBeNull()
    await third.close()
  })

  it('is not needed for reading', async () => {
    const { folder } = await libraryWithNotes(['one'])
    await library(folder)
    const reader = granted(await libraryOpener(THIS_MACHINE)(folder, { write: false, as: 'Grace' }))
    expect(reader.readOnly?.key).toBe('storage.read-only.chosen')
    expect(granted(await reader.articles())).toEqual([ARTICLE])
    expect(keyOf(await reader.writeContent(ARTICLE, CONTENT))).toBe('storage.read-only.chosen')
  })

  it.each([
    ['whose process on this machine has ended', { pid: GONE_PID }, 0],
    ['whose process number has gone to this very process', {}, 0],
    ['of another machine that has not been heard of for half a minute', { host: 'elsewhere' }, 31_000],
    ['that cannot be read and has not changed for half a minute', { token: null }, 31_000],
  ])('is taken over from a holder %s', async (_who, changes, age) => {
    const { folder } = await libraryWithNotes([])
    await writeLock(folder, changes, age)
    const storage = await openAs(folder, 'Ada')
    expect(storage.readOnly).toBeNull()
    expect((await readdir(folder)).filter((name) => name.startsWith('lock'))).toEqual(['lock'])
    await storage.close()
  })

  it.each([
    ['of another machine that was heard of a moment ago', { host: 'elsewhere' }, 5_000, 'storage.lock.held'],
    ['of a running process of this machine', { pid: 1 }, 5_000, 'storage.lock.held'],
    ['that cannot be read but is fresh', { token: null }, 5_000, 'storage.lock.held-by-somebody'],
  ])('is left to a holder %s', async (_who, changes, age, key) => {
    const { folder } = await libraryWithNotes([])
    await writeLock(folder, changes, age)
    const before = await readFile(join(folder, 'lock'), 'utf8')
    const machine = otherProcess(process.pid, [1])
    const storage = await openAs(folder, 'Ada', machine)
    expect(storage.readOnly?.key).toBe(key)
    await storage.close()
    expect(await readFile(join(folder, 'lock'), 'utf8')).toBe(before)
  })

  it('keeps itself fresh for as long as the library is open', async () => {
    const folder = await emptyFolder()
    const beats: (() => void)[] = []
    const every: Machine['every'] = (_milliseconds, beat) => {
      beats.push(beat)
      return () => {}
    }
    const storage = await openAs(folder, 'Ada', { ...THIS_MACHINE, every })
    const long = new Date(Date.now() - 60_000)
    await utimes(join(folder, 'lock'), long, long)
    for (const beat of beats) beat()
    await expect.poll(async () => (await stat(join(folder, 'lock'))).mtimeMs).toBeGreaterThan(long.getTime() + 30_000)
    const second = await openAs(folder, 'Grace', otherProcess(77, [process.pid]))
    expect(second.readOnly?.key).toBe('storage.lock.held')
    await storage.close()
  })

  it('goes to exactly one of many who find a stale one at the same moment', async () => {
    const { folder } = await libraryWithNotes([])
    for (let round = 0; round < 10; round++) {
      await writeLock(folder, { pid: GONE_PID })
      const taken = await Promise.all(Array.from({ length: 12 }, () => takeLock(THIS_MACHINE, folder, 'Ada')))
      const locks = taken.flatMap((one) => (one.kind === 'taken' ? [one.lock] : []))
      expect(locks.filter((lock) => lock.isHeld())).toHaveLength(1)
      for (const lock of locks) await lock.release()
      expect((await readdir(folder)).filter((name) => name.startsWith('lock'))).toEqual([])
    }
  })

  it('that was taken by another stops the one before from writing anything', async () => {
    const { folder } = await libraryWithNotes(['one'])
    const asleep = await openAs(folder, 'Ada')
    const store = granted(await asleep.openArticle(ARTICLE))
    const long = new Date(Date.now() - 60_000)
    await utimes(join(folder, 'lock'), long, long)
    const second = await openAs(folder, 'Grace', otherProcess(77, [process.pid]))
    expect(second.readOnly).toBeNull()

    expect(keyOf(await store.append([noteStep('two')]))).toBe('storage.lock.lost')
    expect(keyOf(await asleep.writeContent(ARTICLE, CONTENT))).toBe('storage.lock.lost')
    expect(keyOf(await asleep.keepEvidence({ name: 'a.txt', bytes: Buffer.from('a') }))).toBe('storage.lock.lost')
    await store.saveSnapshot(store.opened)
    expect(await readdir(join(folder, 'articles', ARTICLE))).not.toContain('article.json')
    await store.close()
    await asleep.close()

    expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ who: 'Grace' })
    const again = granted(await second.openArticle(ARTICLE))
    granted(await again.append([noteStep('two')]))
    await again.close()
    await second.close()
  })

  it('that somebody deleted stops its holder from writing, and that comes back lets it write again', async () => {
    const { folder } = await libraryWithNotes(['one'])
    const storage = await library(folder)
    const store = granted(await storage.openArticle(ARTICLE))
    await rename(join(folder, 'lock'), join(folder, 'lock.away'))
    expect(keyOf(await store.append([noteStep('two')]))).toBe('storage.lock.lost')
    await rename(join(folder, 'lock.away'), join(folder, 'lock'))
    granted(await store.append([noteStep('two')]))
    await store.close()
  })
})
