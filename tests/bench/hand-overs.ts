import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { ExportFormat, ExportKind } from '../../core/model/hand-over.ts'
import { exporters } from '../../electron/exporters/exporters.ts'
import { printPdf } from '../../electron/hosting/print-pdf.ts'
import { createImporter } from '../../electron/importers/importer.ts'
import { launchWithFork } from '../../electron/importers/launch-with-fork.ts'
import { choiceOf } from '../support/choice.ts'
import { materialOf } from '../support/export-material.ts'
import { longDesk } from '../support/long-desk.ts'
import { longPdf } from '../support/long-pdf.ts'
import { watchedImporter } from '../support/watched-importer.ts'
import { compare, type Measurement, timeOf } from './measure.ts'

const CLAIMS = 500
const PAGES = 300
const PROGRAM = path.resolve('dist/importer.js')

const DOCUMENTS: readonly (readonly [format: ExportFormat, kind: ExportKind, runs: number])[] = [
  ['docx', 'checking', 7],
  ['docx', 'checked', 7],
  ['html', 'reader', 7],
  ['md', 'reader', 7],
  ['xlsx', 'checking', 5],
  ['csv', 'checking', 7],
  ['claimreview', 'reader', 7],
  ['w3c', 'checking', 7],
  ['bundle', 'checking', 5],
  ['pdf', 'reader', 1],
]

/** How long each document of an article of 500 claims takes; a Word file with the start of the process that writes into it. */
export async function benchHandOvers(): Promise<Measurement[]> {
  const { annotateWord } = createImporter({ launch: launchWithFork(PROGRAM) })
  const material = { ...materialOf(longDesk(CLAIMS)), annotateWord, printPdf }
  const floor = {
    what: 'the article and its library as JSON, written and read',
    run: () => timeOf(() => JSON.parse(JSON.stringify([material.article, material.library]))),
  }
  const measured: Measurement[] = []
  for (const [format, kind, runs] of DOCUMENTS) {
    const make = async () => {
      const made = await exporters.files[format](material, choiceOf(format, kind))
      if (!made.ok) throw new Error(made.refusal.key)
    }
    measured.push(await compare('formats', `${CLAIMS} claims as ${format}, ${kind}`, runs, () => timeOf(make), floor))
  }
  return measured
}

/** A long PDF through the process that reads it, and how long the host was busy at a time meanwhile: a window waits for it. */
export async function benchLongPdf(folder: string): Promise<object> {
  const watched = watchedImporter(folder, PROGRAM)
  const bytes = longPdf(PAGES)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  let told = 0
  delay.enable()
  const { result, ms, peakBytes } = await watched(
    { name: 'book.pdf', bytes, format: null, tracked: 'accepted' },
    () => told++,
  )
  delay.disable()
  return {
    bench: 'formats',
    what: `a PDF of ${PAGES} pages`,
    words: result.ok && result.value.kind === 'draft' ? result.value.draft.words : 0,
    ms: Math.round(ms),
    peakMegabytes: Math.round((peakBytes ?? 0) / 1024 / 1024),
    progressTold: told,
    hostBusyAtMostMs: Math.round(delay.max / 1e6),
  }
}
