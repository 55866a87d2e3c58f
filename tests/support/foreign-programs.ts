import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const LIBRE_OFFICE = 'soffice'

const answers = (program: string, flag: string): boolean => {
  try {
    execFileSync(program, [flag], { stdio: 'ignore', timeout: 60_000 })
    return true
  } catch {
    return false
  }
}

/** Whether LibreOffice is installed; it takes a moment to say so. */
export const hasLibreOffice = (): boolean => answers(LIBRE_OFFICE, '--version')

/** What LibreOffice makes of some files, by the names of what it writes. `to` is its "ending:filter:options". */
export function convertWithLibreOffice(files: ReadonlyMap<string, Uint8Array>, to: string): Map<string, Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-office-'))
  try {
    const inside = path.join(folder, 'in')
    const out = path.join(folder, 'out')
    for (const part of [inside, out]) mkdirSync(part)
    for (const [name, bytes] of files) writeFileSync(path.join(inside, name), bytes)
    const own = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
    const wanted = [...files.keys()].map((name) => path.join(inside, name))
    execFileSync(LIBRE_OFFICE, [own, '--headless', '--convert-to', to, '--outdir', out, ...wanted], {
      stdio: 'ignore',
      timeout: 120_000,
    })
    return new Map(readdirSync(out).map((name) => [name, new Uint8Array(readFileSync(path.join(out, name)))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
