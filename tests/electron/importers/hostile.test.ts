import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sayRefusal } from '../../../core/messages/message.ts'
import { ENDLESS, type HostileFile } from '../../support/hostile-files.ts'
import { reaching } from '../../support/reaching-files.ts'
import { type WatchedRead, watchedImporter } from '../../support/watched-importer.ts'
import { isShared, sharedData } from './reading.ts'

const LONGEST_MS = 20_000
const LARGEST_BYTES = 1024 * 1024 * 1024
const SECRET = 'what nobody is to read'
const AT_ONCE = 3

let folder = ''
let secret = ''
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tickmark-hostile-'))
  secret = path.join(folder, 'secret.txt')
  writeFileSync(secret, SECRET)
  await build({
    input: path.resolve(import.meta.dirname, '../../../electron/importers/child.ts'),
    platform: 'node',
    logLevel: 'silent',
    output: {
      dir: path.join(folder, 'program'),
      format: 'esm',
      entryFileNames: 'importer.mjs',
      chunkFileNames: 'chunks/[name].mjs',
    },
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The real program under the app's own limits, each with a log of its own. */
function reader(name: string, program = path.join(folder, 'program/importer.mjs')) {
  const own = path.join(folder, name)
  mkdirSync(own, { recursive: true })
  const read = watchedImporter(own, program)
  return (file: { readonly name: string; readonly bytes: Uint8Array }) =>
    read({ ...file, format: null, tracked: 'accepted' })
}

function expectHarmless(what: string, { result, ms, peakBytes, reached }: WatchedRead): void {
  expect(ms, what).toBeLessThan(LONGEST_MS)
  expect(peakBytes ?? 0, what).toBeLessThan(LARGEST_BYTES)
  expect(reached, what).toEqual([])
  expect(JSON.stringify(result), what).not.toContain(SECRET)
  if (!result.ok) expect(sayRefusal(result.refusal), what).toMatch(/\S/)
}

describe('what watches the reader', () => {
  it('sees a file opened, a socket, a name looked up and a program started', async () => {
    const program = path.join(folder, 'stand-in/importer.mjs')
    mkdirSync(path.dirname(program), { recursive: true })
    writeFileSync(
      program,
      `import { readFileSync } from 'node:fs'
       import { readFile } from 'node:fs/promises'
       import { connect } from 'node:net'
       import { lookup } from 'node:dns'
       import { execFile } from 'node:child_process'
       process.on('message', async () => {
         readFileSync(${JSON.stringify(secret)}); await readFile(${JSON.stringify(secret)})
         connect(9, '127.0.0.1').on('error', () => {}); lookup('localhost', () => {}); execFile('true', () => {})
         await fetch('http://127.0.0.1:9/').catch(() => {})
         process.send({ type: 'nonsense' })
       })`,
    )
    const { reached } = await reader('stand-in-log', program)({ name: 'a.txt', bytes: new Uint8Array([65]) })
    const seen = new Set(reached.map((line) => line.split(' ')[0]))
    for (const reach of [
      'fs.readFileSync',
      'fs.readFile',
      'net.connect',
      'dns.lookup',
      'child_process.execFile',
      'web.fetch',
    ])
      expect(seen, reach).toContain(reach)
  })
})

describe('a file made to do harm', () => {
  it.each(ENDLESS)('ends in time with a result or one sentence: $what ($name)', { timeout: 60_000 }, async (file) => {
    expectHarmless(file.what, await reader('endless')({ name: file.name, bytes: file.make() }))
  })

  it('reads and fetches nothing, and writes nowhere', { timeout: 120_000 }, async () => {
    for (const file of reaching(secret)) {
      const read = await reader('reaching')({ name: file.name, bytes: file.make() })
      expectHarmless(`${file.what} ${file.name}`, read)
    }
    for (const slipped of ['/tmp/tickmark-slip', path.join(folder, '../tickmark-slip')])
      expect(existsSync(slipped)).toBe(false)
  })
})

const CORPORA = ['docx', 'pdf', 'encodings', 'json-parsing', 'html-articles', 'malicious']

/** Every file under a folder of the shared data. */
function filesUnder(corpus: string): HostileFile[] {
  const root = sharedData(corpus)
  return (readdirSync(root, { recursive: true }) as string[])
    .map((name) => path.join(root, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => ({ what: file, name: path.basename(file), make: () => new Uint8Array(readFileSync(file)) }))
}

describe('every file of the shared data (skipped where it is absent)', () => {
  for (const corpus of CORPORA)
    it.skipIf(!isShared(corpus))(
      `ends in time with a result or one sentence: ${corpus}`,
      { timeout: 300_000 },
      async () => {
        const files = filesUnder(corpus)
        expect(files.length).toBeGreaterThan(0)
        const waiting = [...files]
        const work = async (at: number) => {
          const read = reader(`${corpus}-${at}`)
          for (let file = waiting.pop(); file; file = waiting.pop())
            expectHarmless(file.what, await read({ name: file.name, bytes: file.make() }))
        }
        await Promise.all([...Array(AT_ONCE).keys()].map(work))
      },
    )
})
