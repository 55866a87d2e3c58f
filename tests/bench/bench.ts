import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from 'playwright'
import { chromiumFlags, chromiumPath } from '../support/chromium.ts'
import { benchAlign } from './align.ts'
import { benchDesk } from './desk.ts'
import { benchFormats } from './formats.ts'
import { benchHandOvers, benchLongPdf } from './hand-overs.ts'
import { benchImport } from './import.ts'
import { benchSave } from './save.ts'
import { benchStart } from './start.ts'

type Bench = (
  folder: string,
  launch: () => Promise<Browser>,
  wanted: readonly string[],
) => Promise<object | readonly object[]>

/**
 * `npm run bench` runs all of them, `npm run bench -- save` one. Each prints one JSON line a measurement. A browser is there
 * only for those that ask for one: it would take its share of the machine from the others.
 */
const BENCHES: Readonly<Record<string, Bench>> = {
  align: benchAlign,
  save: async (folder) => benchSave(folder),
  formats: async (folder) => [...(await benchFormats(folder)), await benchLongPdf(folder), ...(await benchHandOvers())],
  import: async (folder) => benchImport(folder),
  start: async (folder) => benchStart(folder),
  desk: async (folder, launch, wanted) => benchDesk(folder, await launch(), wanted),
}

const words = process.argv.slice(2)
const wanted = words.filter((word) => Object.hasOwn(BENCHES, word))
const sizes = words.filter((word) => /^\d+$/.test(word))
const folder = await mkdtemp(path.join(os.tmpdir(), 'tickmark-bench-'))
const executablePath = chromiumPath()
// Keeping the whole accessibility tree alive is for the tests that read it; its cost is not the desk's.
const flags = chromiumFlags().filter((flag) => flag !== '--force-renderer-accessibility')
let browser: Browser | null = null
const launch = async (): Promise<Browser> => {
  browser ??= await chromium.launch({ args: flags, ...(executablePath ? { executablePath } : {}) })
  return browser
}
try {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    for (const measurement of [await bench(folder, launch, sizes)].flat()) console.log(JSON.stringify(measurement))
  }
} finally {
  await (browser as Browser | null)?.close()
  await rm(folder, { recursive: true, force: true })
}
