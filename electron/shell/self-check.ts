import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { say } from '../../core/messages/message.ts'
import { ok } from '../../core/result.ts'
import { saveAll } from '../hosting/save-all.ts'
import type { ExportedFile, Handover } from '../services/ports.ts'
import type { Services } from '../services/services.ts'
import { type SelfCheckStep, takeSteps } from './self-check-steps.ts'

const TIME_MAX_MS = 120_000
const LOG_LINES_MAX = 50

/** A start that only finds out whether the app works here, and ends with 0 or 1. */
export interface SelfCheck {
  /** The library's folder for this time. */
  readonly library: string
  /** Without dialogs: what is exported goes into the check's own folder. */
  handover(publish: Handover['publish']): Handover
  /** The page has asked for its beginning. */
  pageStarted(): void
  /** Takes the steps, and ends the app. */
  run(services: Services): Promise<void>
  /** Ends the app: something failed that no step answers for. */
  fail(error: unknown): void
}

/**
 * Everything this machine remembers stands in a temporary folder from now on: the user's library, preferences, log and
 * single instance are neither read nor touched.
 */
export function beginSelfCheck(print = printAtOnce): SelfCheck {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-self-check-'))
  const home = join(folder, 'home')
  const exports = join(folder, 'exports')
  mkdirSync(exports)
  process.env.TICKMARK_HOME = home

  let step: SelfCheckStep = 'start'
  let hasEnded = false
  let onPage: () => void = () => undefined
  const page = new Promise<void>((resolve) => {
    onPage = resolve
  })

  const end = (sentence: string | null): void => {
    if (hasEnded) return
    hasEnded = true
    clearTimeout(late)
    if (sentence === null) print(1, say('self-check.well', { version: app.getVersion() }))
    else {
      const log = lastLines(join(home, 'logs', 'tickmark-log.txt'))
      print(2, writeReport({ step, sentence, log }, `${folder}.json`))
    }
    remove(folder)
    app.exit(sentence === null ? 0 : 1)
  }
  const fail = (error: unknown): void => end(error instanceof Error ? error.message : String(error))
  const late = setTimeout(() => end(say('self-check.too-long')), TIME_MAX_MS)

  const save = async (files: readonly ExportedFile[]) => {
    const written = await saveAll(exports, files)
    if (!written.ok) return written
    const bytes = files.reduce((total, file) => total + file.bytes.byteLength, 0)
    return ok({ outcome: 'saved' as const, name: files[0]?.name ?? '', bytes, place: exports, ticket: null })
  }

  return {
    library: join(folder, 'library'),
    handover: (publish) => ({ publish, save: (file) => save([file]), saveAll: save }),
    pageStarted: onPage,
    fail,
    run: async (services) => {
      const onStep = (next: SelfCheckStep) => {
        step = next
      }
      await takeSteps({ services, page, exports }, onStep).then(end, fail)
    },
  }
}

interface Found {
  readonly step: SelfCheckStep
  readonly sentence: string
  readonly log: readonly string[]
}

/** What an administrator hands on. The only text that is known here is the check's own. */
function writeReport(found: Found, file: string): string {
  const { platform, arch, versions } = process
  const system = { version: app.getVersion(), platform, arch, electron: versions.electron ?? null }
  const text = JSON.stringify({ ok: false, ...found, ...system, report: file }, null, 2)
  try {
    writeFileSync(file, `${text}\n`)
  } catch {
    // It is printed as well.
  }
  return text
}

/** At once, because the app ends right after. On Windows a program with windows has nowhere to print to. */
function printAtOnce(to: 1 | 2, text: string): void {
  try {
    writeSync(to, `${text}\n`)
  } catch {
    // The exit code says it too.
  }
}

function lastLines(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LOG_LINES_MAX)
  } catch {
    return []
  }
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // Windows keeps what Chromium still holds open; the system clears its temporary folder.
  }
}
