import { randomBytes } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from '../../core/z.ts'
import { diskCode, isMissing, unlessMissing } from './disk-error.ts'
import { discard } from './durable-file.ts'
import type { Machine } from './machine.ts'

const BEAT_MS = 5_000
/** A holder that has not been heard of for so long is taken to be gone. */
const STALE_MS = 30_000
const TRIES = 20

const Holder = z.strictObject({
  who: z.string().max(200),
  host: z.string().max(300),
  pid: z.number().int().positive(),
  startedAt: z.iso.datetime(),
  token: z.string().regex(/^[0-9a-f]{32}$/),
})
/** Who has a library open for writing. */
export type Holder = z.infer<typeof Holder>

export interface Lock {
  /** False when another process has taken the lock. Cheap: asked before each write. */
  isHeld(): boolean
  release(): Promise<void>
}

/** `by` is null when the lock cannot be read. */
type LockTaken = { readonly kind: 'taken'; readonly lock: Lock } | { readonly kind: 'held'; readonly by: Holder | null }

const lockPath = (root: string): string => join(root, 'lock')

// The tokens of this process, to tell its own locks from those of an earlier process with the same number.
const ownTokens = new Set<string>()

/** Takes the one lock of a library, also from a holder that is gone. Throws what the disk refuses. */
export async function takeLock(machine: Machine, root: string, who: string): Promise<LockTaken> {
  let by: Holder | null = null
  for (let tries = 0; tries < TRIES; tries++) {
    const lock = await createLock(machine, root, who)
    if (lock) return { kind: 'taken', lock }
    const present = await readLock(machine, root)
    if (!present) continue
    by = present.holder
    if (!(await isStale(machine, root, present))) return { kind: 'held', by }
    await removeStale(machine, root, present)
  }
  return { kind: 'held', by }
}

/** Who holds the lock now; null when nobody does. */
export async function lockHolder(machine: Machine, root: string): Promise<{ readonly by: Holder | null } | null> {
  const present = await readLock(machine, root)
  if (!present || isGone(machine, present.holder)) return null
  return { by: present.holder }
}

async function createLock(machine: Machine, root: string, who: string): Promise<Lock | null> {
  const path = lockPath(root)
  const token = randomBytes(16).toString('hex')
  const holder: Holder = {
    who: who.slice(0, 200),
    host: machine.host,
    pid: machine.pid,
    startedAt: new Date().toISOString(),
    token,
  }
  const text = Buffer.from(`${JSON.stringify(holder)}\n`)
  let handle: FileHandle
  try {
    handle = await machine.disk.open(path, 'wx')
  } catch (error) {
    if (diskCode(error) === 'EEXIST') return null
    throw error
  }
  try {
    ownTokens.add(token)
    await handle.write(text, 0, text.length, 0)
    const { ino } = await handle.stat({ bigint: true })
    return heldLock(machine, path, { handle, text, token, ino })
  } catch (error) {
    ownTokens.delete(token)
    await handle.close()
    await discard(machine.disk, path)
    throw error
  }
}

function heldLock(
  { disk, every }: Machine,
  path: string,
  { handle, text, token, ino }: { handle: FileHandle; text: Buffer; token: string; ino: bigint },
): Lock {
  let released = false
  // Written through the open file: it moves the time of this lock only, whoever's stands at the path now.
  let beating: Promise<unknown> = Promise.resolve()
  const stop = every(BEAT_MS, () => {
    beating = handle.write(text, 0, text.length, 0).catch(() => null)
  })
  const isHeld = (): boolean => {
    if (released) return false
    const file = disk.statNow(path)
    return file !== undefined && (file.ino === ino || namesToken(disk.readNow, path, token))
  }
  return {
    isHeld,
    release: async () => {
      if (released) return
      const mine = isHeld()
      released = true
      stop()
      await beating
      await handle.close()
      if (mine) await discard(disk, path)
      ownTokens.delete(token)
    },
  }
}

// A network disk may number its files anew; the token decides then.
function namesToken(read: (path: string) => string, path: string, token: string): boolean {
  try {
    return read(path).includes(`"${token}"`)
  } catch {
    return false
  }
}

interface PresentLock {
  readonly text: string
  readonly beatAt: number
  readonly holder: Holder | null
}

async function readLock({ disk }: Machine, root: string): Promise<PresentLock | null> {
  const file = await unlessMissing(disk.lstat(lockPath(root)))
  const text = file && (await unlessMissing(disk.readFile(lockPath(root), 'utf8')))
  if (!file || text === null) return null
  return { text, beatAt: file.mtimeMs, holder: parseHolder(text) }
}

function parseHolder(text: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(text))
  } catch {
    return null
  }
}

const isGone = ({ host, pid, isRunning }: Machine, holder: Holder | null): boolean =>
  holder !== null &&
  holder.host === host &&
  (holder.pid === pid ? !ownTokens.has(holder.token) : !isRunning(holder.pid))

async function isStale(machine: Machine, root: string, { holder, beatAt }: PresentLock): Promise<boolean> {
  return isGone(machine, holder) || (await diskNow(machine, root)) - beatAt > STALE_MS
}

// The time by the clock that stamps the lock: on a network disk it is not this machine's.
async function diskNow({ disk }: Machine, root: string): Promise<number> {
  const path = `${lockPath(root)}.probe-${randomBytes(8).toString('hex')}`
  const handle = await disk.open(path, 'wx')
  try {
    await handle.write('?')
    return (await handle.stat()).mtimeMs
  } finally {
    await handle.close()
    await discard(disk, path)
  }
}

/** Removes the lock that was judged, and no other: what was moved aside is compared before it is thrown away. */
async function removeStale({ disk }: Machine, root: string, judged: PresentLock): Promise<void> {
  const path = lockPath(root)
  const aside = `${path}.aside-${randomBytes(8).toString('hex')}`
  try {
    await disk.rename(path, aside)
  } catch (error) {
    if (isMissing(error)) return
    throw error
  }
  const [moved, text] = [await disk.lstat(aside), await disk.readFile(aside, 'utf8')]
  if (text !== judged.text || moved.mtimeMs !== judged.beatAt) await putBack(disk, aside, path)
  await discard(disk, aside)
}

// Somebody was quicker: their lock goes back, unless yet another one stands there by now.
async function putBack(disk: Machine['disk'], aside: string, path: string): Promise<void> {
  try {
    await disk.link(aside, path)
  } catch (error) {
    if (diskCode(error) === null) throw error
    if (diskCode(error) === 'EEXIST' || (await unlessMissing(disk.lstat(path))) !== null) return
    await disk.rename(aside, path)
  }
}
