import { existsSync } from 'node:fs'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** An installed Chromium for the tests; undefined leaves the choice to Playwright's own. TICKMARK_CHROMIUM names another. */
export const chromiumPath = (): string | undefined =>
  [process.env.TICKMARK_CHROMIUM ?? '', ...INSTALLED].find((path) => path && existsSync(path))

/** Flags for a quiet, offline Chromium whose accessibility tree is complete; root needs the sandbox off. */
export const chromiumFlags = (): string[] => [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-renderer-accessibility',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
