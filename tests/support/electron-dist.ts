import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { zipSync } from 'fflate'
import { devDependencies } from '../../package.json' with { type: 'json' }

// A stand-in for the zip file that Electron is handed out in, one a system: what electron-builder edits is real enough to
// be edited (a Windows program with a version, property lists, the wire of the fuses), the rest are empty files.

export type System = 'linux' | 'windows' | 'mac'

const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** As Electron 45 is handed out: version 1, and for each fuse in its order whether it is on. */
const FUSES_AS_DELIVERED = '101100011'
const LOCALES = ['ar', 'de', 'en-GB', 'en-US', 'es', 'es-419', 'fr', 'ja', 'ru', 'uk']
const MAC_LOCALES = ['ar', 'de', 'en', 'en_GB', 'es', 'es_419', 'fr', 'ja', 'ru', 'uk']
const HELPERS = ['', ' (GPU)', ' (Plugin)', ' (Renderer)']
/** A Windows program that does nothing: one version resource, made with resedit (NtExecutable.createEmpty). */
const EMPTY_EXE = path.resolve(import.meta.dirname, '../fixtures/packing/empty.exe')

const wire = (): Buffer =>
  Buffer.concat([
    Buffer.from(`an empty program ${FUSE_SENTINEL}`, 'latin1'),
    Buffer.from([1, FUSES_AS_DELIVERED.length]),
    Buffer.from(FUSES_AS_DELIVERED, 'latin1'),
  ])

/** The fuses of a program, in Electron's order: "1" is on, "0" is off. */
export function fusesOf(program: Buffer): string {
  const at = program.indexOf(FUSE_SENTINEL)
  if (at < 0) throw new Error('There are no fuses in it.')
  const start = at + FUSE_SENTINEL.length
  return program.subarray(start + 2, start + 2 + (program[start + 1] ?? 0)).toString('latin1')
}

/** An archive of no files, as Electron reads it: the header's length three times over, and the header. */
function emptyArchive(): Buffer {
  const header = '{"files":{}}'
  const lengths = Buffer.alloc(16)
  ;[4, header.length + 8, header.length + 4, header.length].forEach((value, index) => {
    lengths.writeUInt32LE(value, index * 4)
  })
  return Buffer.concat([lengths, Buffer.from(header)])
}

const propertyList = (name: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>CFBundleExecutable</key><string>${name}</string></dict></plist>
`

type Put = (file: string, content?: string | Buffer) => void

const NAMES: Readonly<Record<System, string>> = { linux: 'linux', windows: 'win32', mac: 'darwin' }

/** Writes the stand-in for a system into a folder, under the name that a download has. */
export function writeElectronDist(folder: string, system: System): void {
  const files: Record<string, Uint8Array> = {}
  const put: Put = (file, content = '') => {
    files[file] = Buffer.from(content)
  }
  put('version', devDependencies.electron)
  put('LICENSE', 'Electron’s licence')
  put('LICENSES.chromium.html', 'Chromium’s licences')
  if (system === 'mac') putMac(put)
  else putProgram(put, system)
  mkdirSync(folder, { recursive: true })
  const name = `electron-v${devDependencies.electron}-${NAMES[system]}-x64.zip`
  writeFileSync(path.join(folder, name), zipSync(files, { level: 0, os: 3, attrs: 0o755 << 16 }))
}

function putProgram(put: Put, system: 'linux' | 'windows'): void {
  put('resources/default_app.asar', emptyArchive())
  for (const locale of LOCALES) put(`locales/${locale}.pak`)
  if (system === 'linux') put('electron', wire())
  else put('electron.exe', Buffer.concat([readFileSync(EMPTY_EXE), wire()]))
}

function putMac(put: Put): void {
  const contents = 'Electron.app/Contents'
  const framework = `${contents}/Frameworks/Electron Framework.framework`
  put(`${contents}/Info.plist`, propertyList('Electron'))
  put(`${contents}/MacOS/Electron`)
  put(`${contents}/Resources/default_app.asar`, emptyArchive())
  put(`${contents}/Resources/electron.icns`)
  put(`${framework}/Electron Framework`, wire())
  for (const locale of MAC_LOCALES) {
    put(`${contents}/Resources/${locale}.lproj/locale.pak`)
    put(`${framework}/Versions/A/Resources/${locale}.lproj/locale.pak`)
  }
  for (const kind of HELPERS) {
    const helper = `Electron Helper${kind}`
    put(`${contents}/Frameworks/${helper}.app/Contents/Info.plist`, propertyList(helper))
    put(`${contents}/Frameworks/${helper}.app/Contents/MacOS/${helper}`)
  }
}
