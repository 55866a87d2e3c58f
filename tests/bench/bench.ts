import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from 'playwright'
import { chromiumFlags, chromiumPath } from '../support/chromium.ts'
import { benchDesk } from './desk.ts'
import type { Measurement } from './measure.ts'
import { benchImport, benchStart } from './processes.ts'
import { benchSave } from './save.ts'

type Bench = (folder: string, browser: Browser) => Promise<Measurement | readonly Measurement[]>

/** `npm run bench` runs all of them, `npm run bench -- save` one. Each prints one JSON line a measurement. */
const BENCHES: Readonly<Record<string, Bench>> = {
  save: benchSave,
  import: benchImport,
  start: benchStart,
  desk: benchDesk,
}

const wanted = process.argv.slice(2)
const folder = await mkdtemp(path.join(os.tmpdir(), 'tickmark-bench-'))
const executablePath = chromiumPath()
const browser = await chromium.launch({ args: chromiumFlags(), ...(executablePath ? { executablePath } : {}) })
try {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    for (const measurement of [await bench(folder, browser)].flat()) console.log(JSON.stringify(measurement))
  }
} finally {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
}
