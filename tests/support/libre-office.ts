import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { temporaryFolder } from './temporary.ts'

const INSTALLED = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
]
const soffice = INSTALLED.find((program) => existsSync(program))

/** Whether there is a LibreOffice to open our files with. */
export const hasLibreOffice = soffice !== undefined

const CONVERT_MAX_MS = 120_000

/**
 * Opens files in LibreOffice, all at once because its start is slow, and saves them in another format: "fodt" is the whole
 * document as one XML text, with its comments and tracked changes; "txt" its words. By the names given, without their endings.
 */
export function openedInLibreOffice(files: ReadonlyMap<string, Uint8Array>, as: 'fodt' | 'txt'): Map<string, string> {
  if (!soffice) throw new Error('There is no LibreOffice here.')
  const folder = temporaryFolder()
  const out = path.join(folder, 'out')
  mkdirSync(out)
  const names = [...files.keys()]
  for (const [name, bytes] of files) writeFileSync(path.join(folder, `${name}.docx`), bytes)
  execFileSync(
    soffice,
    [
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`,
      '--headless',
      '--convert-to',
      as === 'txt' ? 'txt:Text (encoded):UTF8' : as,
      '--outdir',
      out,
      ...names.map((name) => path.join(folder, `${name}.docx`)),
    ],
    { timeout: CONVERT_MAX_MS, stdio: 'ignore' },
  )
  return new Map(names.map((name) => [name, readFileSync(path.join(out, `${name}.${as}`), 'utf8')]))
}
