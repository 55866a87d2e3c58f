import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export interface Run {
  /** Whether a run of the same host before this one did not come to its end. */
  readonly brokeOff: boolean
  /** It comes to its end. */
  end(): void
}

export interface RunOptions {
  /** A folder for nothing else. */
  readonly folder: string
  readonly host: 'desktop' | 'browser'
  /** Of this host there is never more than one at a time. */
  readonly isAlone: boolean
  readonly isRunning: (pid: number) => boolean
}

/** Puts down a mark that only a proper end takes away, and takes away those of runs that broke off. Never throws. */
export function beginRun({ folder, host, isAlone, isRunning }: RunOptions): Run {
  const own = path.join(folder, `${host}-${process.pid}`)
  const brokeOff = takeLeftMarks({ folder, host, isAlone, isRunning })
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(own, '')
  } catch {
    // Without its mark a run that breaks off is not noticed: no reason not to run.
  }
  return { brokeOff, end: () => take(own) }
}

function takeLeftMarks({ folder, host, isAlone, isRunning }: RunOptions): boolean {
  const startedAt = Date.now() - os.uptime() * 1_000
  const isLeft = (name: string, pid: number): boolean => {
    // A number is given again after the system started anew, to somebody else.
    const at = statSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0
    return isAlone || pid === process.pid || at < startedAt || !isRunning(pid)
  }
  try {
    const left = readdirSync(folder).filter((name) => {
      const [, of, pid] = /^(\w+)-(\d+)$/.exec(name) ?? []
      return of === host && isLeft(name, Number(pid))
    })
    for (const name of left) take(path.join(folder, name))
    return left.length > 0
  } catch {
    return false
  }
}

function take(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // The next start tells of an end that was none: better than to stop this one.
  }
}
