import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { entryText, type Writer } from '../../core/log/entry.ts'
import type { Happening } from '../../core/log/happening.ts'
import { knownErrors, type Programs } from '../../core/log/known-errors.ts'
import { tellErrors } from '../../core/log/tell-errors.ts'
import type { LogBook } from '../services/log-book.ts'
import { platformName } from './places.ts'
import { PROGRAMS_FOLDER, programsIn } from './program-files.ts'
import { VERSION } from './version.ts'

/** When the file is larger it becomes the earlier one, and the one before that is gone: twice this is the most there is. */
const FILE_BYTES_MAX = 128 * 1024
/** What repeats itself is counted this long. */
const AGAIN_MS = 60_000

const NAME = 'tickmark-log.txt'
const EARLIER_NAME = 'tickmark-log-earlier.txt'

export interface LogBookOptions {
  readonly folder: string
  readonly host: Writer['host']
  readonly now: () => Date
  readonly version?: string
  readonly programs?: Programs
  readonly bytesMax?: number
}

/** Only the numbers: a kernel may be named after its maker. */
const numbersOf = (version: string): string => /^\d+(\.\d+)*/.exec(version)?.[0] ?? ''

const systemWords = (): string => {
  const { node, electron } = process.versions
  const program = electron ? `Electron ${electron}` : `Node ${node}`
  return `${platformName()} ${numbersOf(os.release())} ${process.arch} ${program}`
}

/** The log of this machine in one readable file, with an earlier one beside it. Never throws. */
export function createLogBook({
  folder,
  host,
  now,
  version = VERSION,
  programs = programsIn(PROGRAMS_FOLDER),
  bytesMax = FILE_BYTES_MAX,
}: LogBookOptions): LogBook {
  const file = path.join(folder, NAME)
  const writer: Writer = { version, host, system: systemWords() }
  let last = { said: '', since: 0, times: 0 }

  const append = (text: string): void => {
    try {
      mkdirSync(folder, { recursive: true })
      const { size } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0 }
      if (size > 0 && size + text.length > bytesMax) renameSync(file, path.join(folder, EARLIER_NAME))
      appendFileSync(file, text)
    } catch {
      // A log that cannot be written must not stop what it tells of.
    }
  }

  const write = (happening: Happening): void => {
    const at = now()
    const said = JSON.stringify(happening)
    if (said === last.said && at.getTime() - last.since < AGAIN_MS) {
      last.times += 1
      return
    }
    // Told before what comes next: what happens in every drawing of a screen is one entry, and how often it came.
    if (last.times > 0) append(entryText(at.toISOString(), writer, { what: 'again', times: last.times }))
    last = { said, since: at.getTime(), times: 0 }
    append(entryText(at.toISOString(), writer, happening))
  }

  const read = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8').catch(() => '')

  return {
    file,
    tell: write,
    known: (errors) => knownErrors(errors, programs),
    surprise: (thrown, during) =>
      write({ what: 'surprise', during: during ?? null, errors: knownErrors(tellErrors(thrown), programs) }),
    read: async () => (await read(EARLIER_NAME)) + (await read(NAME)),
  }
}
