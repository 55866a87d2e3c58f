import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LibraryStorage } from '../../../electron/services/ports.ts'
import { type Disk, type Machine, THIS_MACHINE } from '../../../electron/storage/machine.ts'
import { diskError, fillableDisk } from './failing-disk.ts'
import { ARTICLE, emptyFolder, granted, keyOf, library, noteStep, notesOf } from './samples.ts'

const WAS = ['and on', 'and went on', 'as it was']
const BECOMES = ['another', 'in its place']
const BEFORE = WAS.map((text) => noteStep(text))
const AFTER = BECOMES.map((text) => noteStep(text))

/** A disk that does a number of things more, and then nothing at all, as when the power fails. */
function failingAfter(): {
  readonly machine: Machine
  readonly arm: (things: number) => void
  readonly spent: () => boolean
} {
  let left = Number.POSITIVE_INFINITY
  const spend = () => {
    if (left-- <= 0) throw diskError('EIO')
  }
  const counted = (name: keyof Disk) => {
    const real = THIS_MACHINE.disk[name] as (...given: unknown[]) => unknown
    return (...given: unknown[]) => {
      spend()
      return real(...given)
    }
  }
  const names = ['link', 'lstat', 'mkdir', 'open', 'readFile', 'readdir', 'rename', 'rm', 'stat', 'unlink'] as const
  const disk = { ...THIS_MACHINE.disk, ...Object.fromEntries(names.map((name) => [name, counted(name)])) }
  return {
    machine: { ...THIS_MACHINE, disk: disk as Disk },
    arm: (things) => {
      left = things
    },
    spent: () => left < 0,
  }
}

/** A library with an article of some notes, a snapshot of each and the one before, and its store closed. */
async function prepared(machine = THIS_MACHINE): Promise<{ folder: string; storage: LibraryStorage }> {
  const folder = await emptyFolder()
  const storage = await library(folder, machine)
  await granted(await storage.createArticle(ARTICLE)).close()
  for (const added of BEFORE) {
    const store = granted(await storage.openArticle(ARTICLE))
    granted(await store.append([added]))
    await store.close()
    const whole = granted(await storage.openArticle(ARTICLE))
    await whole.saveSnapshot(whole.opened)
    await whole.close()
  }
  return { folder, storage }
}

const notesIn = async (storage: LibraryStorage): Promise<string[]> => {
  const store = granted(await storage.openArticle(ARTICLE))
  expect(store.flaw).toBeNull()
  const notes = notesOf(store.opened.state)
  await store.close()
  return notes.sort()
}

describe('other lines in place of an article’s own', () => {
  it('make the article what they lead to, to be gone on from', async () => {
    const { storage } = await prepared()
    const store = granted(await storage.replaceArticle(ARTICLE, AFTER))
    expect(notesOf(store.opened.state).sort()).toEqual(BECOMES)
    granted(await store.append([noteStep('and on')]))
    await store.close()
    expect(await notesIn(storage)).toEqual([...BECOMES, 'and on'].sort())
    expect((await storage.check()).problems).toEqual([])
  })

  it('are refused while the article is open, and where there is none', async () => {
    const { storage } = await prepared()
    const open = granted(await storage.openArticle(ARTICLE))
    expect(keyOf(await storage.replaceArticle(ARTICLE, AFTER))).toBe('storage.store.open-elsewhere')
    await open.close()
    const empty = await library(await emptyFolder())
    expect(keyOf(await empty.replaceArticle(ARTICLE, AFTER))).toBe('refused.article.unknown')
  })

  it('whenever the power fails: the article is what it was or what it becomes, and never less', async () => {
    for (let things = 0; ; things++) {
      const power = failingAfter()
      const { folder, storage } = await prepared(power.machine)
      power.arm(things)
      const replaced = await storage.replaceArticle(ARTICLE, AFTER).catch(() => null)
      const isDone = !power.spent()
      if (replaced?.ok) await replaced.value.close().catch(() => undefined)
      const rescued = await emptyFolder()
      cpSync(folder, rescued, { recursive: true })
      rmSync(join(rescued, 'lock'), { force: true })
      const notes = await notesIn(await library(rescued))
      power.arm(Number.POSITIVE_INFINITY)
      if (replaced?.ok) expect(notes).toEqual(BECOMES)
      else expect([WAS, BECOMES]).toContainEqual(notes)
      if (isDone) break
      expect(things).toBeLessThan(200)
    }
  })

  it('are not written when the disk is full', async () => {
    const { disk, machine } = fillableDisk()
    const { storage } = await prepared(machine)
    disk.full = true
    expect(keyOf(await storage.replaceArticle(ARTICLE, AFTER))).toBe('storage.disk.full')
    disk.full = false
    expect(await notesIn(storage)).toEqual(WAS)
  })
})

describe('a backup', () => {
  it('stands in the library under its name, or under the next that is free', async () => {
    const { folder, storage } = await prepared()
    const bytes = new TextEncoder().encode('whole')
    expect(granted(await storage.writeBackup('a.tickmark', bytes))).toBe('a.tickmark')
    expect(granted(await storage.writeBackup('a.tickmark', bytes))).toBe('a-2.tickmark')
    expect(granted(await storage.writeBackup('../../b.tickmark', bytes))).toMatch(/^[^/]*b\.tickmark$/)
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(3)
  })

  it('leaves nothing behind when the disk is full', async () => {
    const { disk, machine } = fillableDisk()
    const { folder, storage } = await prepared(machine)
    disk.full = true
    expect(keyOf(await storage.writeBackup('a.tickmark', new Uint8Array(100)))).toBe('storage.disk.full')
    expect(readdirSync(join(folder, 'backups'))).toEqual([])
    expect(readdirSync(join(folder, 'cache', 'incoming'))).toEqual([])
  })
})
