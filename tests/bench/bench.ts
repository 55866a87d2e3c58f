import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from 'playwright'
import { chromiumFlags, chromiumPath } from '../support/chromium.ts'
import { benchAlign } from './align.ts'
import { benchDesk } from './desk.ts'
import { benchImport, benchStart } from './processes.ts'
import { benchSave } from './save.ts'

type Bench = (folder: string, browser: Browser, wanted: readonly string[]) => Promise<object | readonly object[]>

/** `npm run bench` runs all of them, `npm run bench -- save` one. Each prints one JSON line a measurement. */
const BENCHES: Readonly<Record<string, Bench>> = {
  align: benchAlign,
  save: benchSave,
  import: benchImport,
  start: benchStart,
  desk: benchDesk,
}

const words = process.argv.slice(2)
const wanted = words.filter((word) => Object.hasOwn(BENCHES, word))
const sizes = words.filter((word) => /^\d+$/.test(word))
const folder = await mkdtemp(path.join(os.tmpdir(), 'tickmark-bench-'))
const executablePath = chromiumPath()
// Keeping the whole accessibility tree alive is for the tests that read it; its cost is not the desk's.
const flags = chromiumFlags().filter((flag) => flag !== '--force-renderer-accessibility')
const browser = await chromium.launch({ args: flags, ...(executablePath ? { executablePath } : {}) })
try {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    for (const measurement of [await bench(folder, browser, sizes)].flat()) console.log(JSON.stringify(measurement))
  }
} finally {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
}
