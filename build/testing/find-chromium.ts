import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { chromiumPath } from '../../tests/support/chromium.ts'
import { takePackages } from './debian-packages.ts'
import { runTool } from './run.ts'

const DOWNLOAD_MS = 180_000

const isThere = (): boolean => chromiumPath() !== undefined || existsSync(chromium.executablePath())

const ways = [
  {
    words: 'Playwright’s own',
    take: () => runTool('playwright', ['install', 'chromium'], { timeoutMs: DOWNLOAD_MS, quiet: true }),
  },
  {
    words: 'Debian’s package',
    take: () => takePackages(['chromium']),
  },
]

/** A Chromium for the tests: an installed one, else Playwright's, else Debian's package when this runs as root. */
export async function ensureChromium(): Promise<boolean> {
  for (const { words, take } of ways) {
    if (isThere()) return true
    console.log(`No Chromium is installed; trying ${words}.`)
    await take()
  }
  return isThere()
}
