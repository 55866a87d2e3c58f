import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where programs stand: LibreOffice is in no PATH on macOS and Windows, and a desktop's PATH may be short. */
const FOLDERS = [
  ...(process.env.PATH ?? '').split(path.delimiter).filter(Boolean),
  '/usr/bin',
  '/usr/local/bin',
  '/opt/homebrew/bin',
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
]

const placeOf = (program: string): string | undefined =>
  FOLDERS.flatMap((folder) => [path.join(folder, program), path.join(folder, `${program}.exe`)]).find(existsSync)

const PLACES = {
  soffice: placeOf('soffice') ?? placeOf('libreoffice'),
  unzip: placeOf('unzip'),
  pdfinfo: placeOf('pdfinfo'),
  pdftotext: placeOf('pdftotext'),
  'fc-list': placeOf('fc-list'),
}

// Whether there are programs that are not ours to look at our files with; without them nobody but us could read those.
export const hasLibreOffice = PLACES.soffice !== undefined
export const hasUnzip = PLACES.unzip !== undefined
export const hasPoppler = PLACES.pdfinfo !== undefined && PLACES.pdftotext !== undefined

/** In milliseconds; LibreOffice takes several seconds only to start. */
const LONGEST_RUN = 120_000

function run(program: keyof typeof PLACES, ...words: readonly string[]): string {
  const place = PLACES[program]
  if (place === undefined) throw new Error(`There is no ${program} here.`)
  return execFileSync(place, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: LONGEST_RUN })
}

/** Whether a font is installed, where that can be asked: what LibreOffice sets depends on it. */
export function hasFont(family: string): boolean {
  try {
    return run('fc-list', family).trim() !== ''
  } catch {
    return false
  }
}

function withFolder<Given>(use: (folder: string) => Given): Given {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tickmark-foreign-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * What LibreOffice makes of some files, by the names of what it writes; all at once, because its start is slow. `to` is its
 * "ending:filter:options": "fodt" is a whole document as one XML text, with its comments and tracked changes.
 */
export const convertWithLibreOffice = (files: ReadonlyMap<string, Uint8Array>, to: string): Map<string, Uint8Array> =>
  withFolder((folder) => {
    const inside = path.join(folder, 'in')
    const out = path.join(folder, 'out')
    for (const part of [inside, out]) mkdirSync(part)
    for (const [name, bytes] of files) writeFileSync(path.join(inside, name), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`
    const wanted = [...files.keys()].map((name) => path.join(inside, name))
    run('soffice', profile, '--headless', '--convert-to', to, '--outdir', out, ...wanted)
    return new Map(readdirSync(out).map((name) => [name, new Uint8Array(readFileSync(path.join(out, name)))]))
  })

/** Whether `unzip -t` finds a zip file sound. */
export const isSoundZip = (bytes: Uint8Array): boolean =>
  withFolder((folder) => {
    const file = path.join(folder, 'file.zip')
    writeFileSync(file, bytes)
    try {
      run('unzip', '-t', file)
      return true
    } catch {
      return false
    }
  })

/** What poppler says of a PDF file: its title, whether it is tagged, its page size. */
export const pdfInfo = (file: string): string => run('pdfinfo', file)

/** The words of a PDF file as poppler reads them. */
export const pdfWords = (file: string): string => run('pdftotext', file, '-')
