import { type BigIntStats, lstatSync, promises, readFileSync, statSync } from 'node:fs'
import { hostname } from 'node:os'

/** What storage asks of the disk: Node's own functions, declared so that a test can hand in a full or failing one. */
export type Disk = Pick<
  typeof promises,
  'link' | 'lstat' | 'mkdir' | 'open' | 'readFile' | 'readdir' | 'rename' | 'rm' | 'stat' | 'unlink'
> & {
  /** At once and cheap, for the check before each append; undefined where there is no such file. */
  readonly statNow: (path: string) => BigIntStats | undefined
  /** The same, of what stands at the path itself, be it a link. */
  readonly lstatNow: (path: string) => BigIntStats | undefined
  readonly readNow: (path: string) => string
}

/** The machine that storage works on. */
export interface Machine {
  readonly disk: Disk
  readonly pid: number
  readonly host: string
  readonly isRunning: (pid: number) => boolean
  /** Calls again and again without keeping the process alive; the answer stops it. */
  readonly every: (milliseconds: number, call: () => void) => () => void
}

export const THIS_MACHINE: Machine = {
  disk: {
    ...promises,
    statNow: (path) => statSync(path, { bigint: true, throwIfNoEntry: false }),
    lstatNow: (path) => lstatSync(path, { bigint: true, throwIfNoEntry: false }),
    readNow: (path) => readFileSync(path, 'utf8'),
  },
  pid: process.pid,
  host: hostname(),
  isRunning: (pid) => {
    try {
      process.kill(pid, 0)
      return true
    } catch (error) {
      // Somebody else's process may not be signalled, but it runs.
      return (error as NodeJS.ErrnoException).code === 'EPERM'
    }
  },
  every: (milliseconds, call) => {
    const timer = setInterval(call, milliseconds)
    timer.unref()
    return () => clearInterval(timer)
  },
}
