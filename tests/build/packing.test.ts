import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import about from '../../package.json' with { type: 'json' }
import { readArchive } from '../support/app-archive.ts'
import { fusesOf, type System } from '../support/electron-dist.ts'
import { packFor, ROOT } from '../support/packing.ts'

const SYSTEMS: readonly System[] = ['linux', 'windows', 'mac']
const PACKING_MS = 300_000
const MEGABYTES = 1_000_000

/** Everything that may be in the app archive. */
const ALLOWED = [
  /^package\.json$/,
  /^(main|importer)\.js$/,
  /^preload\.cjs$/,
  /^(desktop|importing)\/[\w.-]+\.js$/,
  /^cmaps\/[\w-]+\.bcmap$/,
  /^cmaps\/LICENSE$/,
  /^renderer\/index\.html$/,
  /^renderer\/licences\.txt$/,
  /^renderer\/assets\/[\w.-]+\.(js|css|woff2|svg)$/,
]
/** Of PDF reading, and of the models of languages: they are as large as they are. */
const LARGE = /^(cmaps\/|importing\/pdf\.|.*(wink|model))/
const isChunk = (name: string): boolean => /^(desktop|importing)\//.test(name)
/** What only the terminal and the browser host say and use. */
const ONLY_IN_OTHER_HOSTS = ['node:http', 'HttpOnly', 'SIGINT', 'chromium-browser']
const SECRETS = [
  /\bnpm_[A-Za-z0-9]{36}\b/,
  /\bgh[opsu]_[A-Za-z0-9]{36}\b/,
  /\bgithub_pat_\w{22,}/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /_authToken/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bCSC_KEY_PASSWORD\b/,
]

let folder = ''
const packed = new Map<System, Awaited<ReturnType<typeof packFor>>>()
const of = (system: System) => {
  const found = packed.get(system)
  if (!found) throw new Error(`nothing was packed for ${system}`)
  return found
}
const archiveOf = (system: System) => readArchive(path.join(of(system).resources, 'app.asar'))

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tickmark-packing-'))
  await Promise.all(SYSTEMS.map(async (system) => packed.set(system, await packFor(system, folder))))
}, PACKING_MS)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the app archive', () => {
  it('holds the programs, the window, and nothing else', () => {
    const names = [...archiveOf('linux').keys()]
    expect(names).toContain('main.js')
    expect(names).toContain('renderer/index.html')
    expect(names.filter(isChunk).length).toBeGreaterThan(5)
    expect(names.filter((name) => !ALLOWED.some((pattern) => pattern.test(name)))).toEqual([])
    expect(existsSync(path.join(of('linux').resources, 'app.asar.unpacked'))).toBe(false)
  })

  it('is the same on every system', () => {
    const hashes = SYSTEMS.map((system) =>
      [...archiveOf(system)].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]).sort(),
    )
    expect(hashes[1]).toEqual(hashes[0])
    expect(hashes[2]).toEqual(hashes[0])
  })

  it('holds every chunk that its programs load, and no other', () => {
    const archive = archiveOf('linux')
    const loaded = [...archive].flatMap(([name, bytes]) =>
      name.startsWith('renderer/') || !name.endsWith('js')
        ? []
        : [
            ...bytes
              .toString('utf8')
              .matchAll(/["'`]\.{1,2}\/(?:(?:desktop|importing)\/)?([\w.-]+-[\w-]{8}\.js)["'`]/g),
          ].map(([, chunk]) => chunk),
    )
    const chunks = [...archive.keys()].filter(isChunk).map((name) => path.posix.basename(name))
    expect([...new Set(loaded)].sort()).toEqual(chunks.sort())
  })

  it('holds nothing of the terminal and the browser host', () => {
    const programs = [...archiveOf('linux')].filter(([name]) => !name.startsWith('renderer/') && name.endsWith('js'))
    const ours = programs.map(([, bytes]) => bytes.toString('utf8')).join('\n')
    const built = ['cli.js', ...readdirSync(path.join(ROOT, 'dist/terminal')).map((name) => `terminal/${name}`)]
    const all = built.map((name) => readFileSync(path.join(ROOT, 'dist', name), 'utf8')).join('\n')
    expect(ONLY_IN_OTHER_HOSTS.filter((words) => !all.includes(words))).toEqual([])
    expect(ONLY_IN_OTHER_HOSTS.filter((words) => ours.includes(words))).toEqual([])
  })

  it('holds no map of its sources, no secret, and nothing of the machine that built it', () => {
    const places = [ROOT, os.homedir() + path.sep, os.tmpdir() + path.sep, os.hostname()].filter(
      (place) => place.length > 5,
    )
    expect(places).toContain(ROOT)
    const found = [...archiveOf('linux')].flatMap(([name, bytes]) => {
      const text = bytes.toString('latin1')
      return [
        ...SECRETS.filter((secret) => secret.test(text)).map((secret) => `${name}: ${secret}`),
        ...[...places, 'sourceMappingURL='].filter((words) => text.includes(words)).map((words) => `${name}: ${words}`),
      ]
    })
    expect(found).toEqual([])
  })

  it('says what it is without scripts, dependencies or addresses', () => {
    const packageText = archiveOf('linux').get('package.json')?.toString('utf8') ?? ''
    expect(JSON.parse(packageText)).toEqual({
      name: 'tickmark',
      productName: 'Tickmark',
      version: about.version,
      description: about.description,
      license: 'MIT',
      author: 'Tickmark contributors',
      type: 'module',
      main: 'main.js',
      desktopName: 'tickmark.desktop',
    })
  })

  it('is smaller than 6 MB without PDF and the models of languages', () => {
    const sizes = [...archiveOf('linux')].map(([name, { byteLength }]) => ({ name, byteLength }))
    const sum = (files: typeof sizes) => files.reduce((total, { byteLength }) => total + byteLength, 0)
    const large = sizes.filter(({ name }) => LARGE.test(name))
    expect(sum(large)).toBeGreaterThan(MEGABYTES)
    expect(sum(sizes.filter((file) => !large.includes(file)))).toBeLessThan(6 * MEGABYTES)
  })
})

describe('a release', () => {
  it.each(SYSTEMS)('has its fuses set on %s', (system) => {
    // In Electron's order: no run as Node, no encrypted cookies, no NODE_OPTIONS, no inspector; the archive is checked
    // and nothing else is loaded; no snapshot of its own, no rights for file:. What follows is left as delivered.
    expect(fusesOf(readFileSync(of(system).program))).toBe('000011001')
  })

  it.each(SYSTEMS)('speaks only the languages of the interface on %s', (system) => {
    const locales = system === 'mac' ? of(system).resources : path.join(of(system).folder, 'locales')
    const names = readdirSync(locales).flatMap((name) => /^(.+)\.(?:pak|lproj)$/.exec(name)?.[1] ?? [])
    expect([...new Set(names.map((name) => name.slice(0, 2)))].sort()).toEqual(['ar', 'de', 'en', 'es', 'uk'])
  })

  it.each(SYSTEMS)('has the licences beside it on %s', (system) => {
    const { folder: place, resources } = of(system)
    const beside = system === 'mac' ? resources : place
    expect(readFileSync(path.join(resources, 'LICENSE.txt'), 'utf8')).toContain('MIT License')
    expect(readFileSync(path.join(resources, 'THIRD-PARTY-NOTICES.txt'), 'utf8')).toContain('react-aria-components')
    expect(readFileSync(path.join(beside, 'LICENSES.chromium.html'), 'utf8')).toBe('Chromium’s licences')
    expect(readFileSync(path.join(beside, 'LICENSE.electron.txt'), 'utf8')).toBe('Electron’s licence')
  })

  it('for Windows has its name, its icon and the hash of its archive in the program', () => {
    const program = readFileSync(of('windows').program)
    const written = (words: string) => program.includes(Buffer.from(words, 'utf16le'))
    expect(written('Tickmark')).toBe(true)
    expect(written('Tickmark contributors, MIT licence')).toBe(true)
    expect(program.toString('latin1')).toContain(`"value":"${headerHash('windows')}"`)
    const icon = readFileSync(path.join(ROOT, 'build/icons/icon.ico'))
    for (let entry = 6; entry < 6 + icon.readUInt16LE(4) * 16; entry += 16) {
      const [length, offset] = [icon.readUInt32LE(entry + 8), icon.readUInt32LE(entry + 12)]
      expect(program.includes(icon.subarray(offset, offset + length)), `${icon[entry]} pixels`).toBe(true)
    }
  })

  it('for macOS has its icons, its documents and the hash of its archive', () => {
    const { folder: contents, resources } = of('mac')
    const list = readFileSync(path.join(contents, 'Info.plist'), 'utf8')
    expect(list).toContain('<string>org.tickmark.Tickmark</string>')
    expect(list).toContain('public.app-category.productivity')
    expect(list).toContain(headerHash('mac'))
    expect(list).toMatch(/<key>CFBundleTypeExtensions<\/key>\s*<array>\s*<string>tickmark<\/string>/)
    expect(list).toMatch(/<key>CFBundleTypeIconFile<\/key>\s*<string>document\.icns<\/string>/)
    for (const name of ['icon.icns', 'document.icns']) {
      expect(readFileSync(path.join(resources, name)).equals(readFileSync(path.join(ROOT, 'build/icons', name)))).toBe(
        true,
      )
    }
  })
})

/** Electron compares the hash of the archive's header; the header holds the hashes of the files. */
function headerHash(system: System): string {
  const archive = readFileSync(path.join(of(system).resources, 'app.asar'))
  const header = archive.subarray(16, 16 + archive.readUInt32LE(12))
  return createHash('sha256').update(header).digest('hex')
}
