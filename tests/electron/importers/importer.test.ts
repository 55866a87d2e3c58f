import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Happening } from '../../../core/log/happening.ts'
import type { ReportedError } from '../../../core/log/reported-error.ts'
import { exportJson } from '../../../electron/exporters/json.ts'
import type { ImportLimits } from '../../../electron/importers/import-limits.ts'
import { createImporter } from '../../../electron/importers/importer.ts'
import { launchWithFork } from '../../../electron/importers/launch-with-fork.ts'
import type { FileToRead } from '../../../electron/services/ports.ts'
import { bundleOf, fileOf } from '../../support/bundles.ts'
import { COMPLETE } from '../../support/choice.ts'
import { sha256 } from '../../support/desk.ts'
import { materialOf } from '../../support/export-material.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { SAMPLE_EVIDENCE } from '../../support/sample-text.ts'
import { granted } from '../../support/services.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tickmark-importer-'))
  await build({
    input: resolve(import.meta.dirname, '../../../electron/importers/child.ts'),
    platform: 'node',
    logLevel: 'silent',
    output: { dir: folder, format: 'esm', entryFileNames: 'importer.mjs', chunkFileNames: 'chunks/[name].mjs' },
  })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const text = (words: string) => ({
  name: 'a.txt',
  bytes: new TextEncoder().encode(words),
  format: null,
  tracked: 'accepted' as const,
})

/** Reads with the real program, or with a stand-in for it that runs the given code. */
async function read(
  file: FileToRead,
  { limits = {}, program, signal }: { limits?: Partial<ImportLimits>; program?: string; signal?: AbortSignal } = {},
) {
  const path = join(folder, program === undefined ? 'importer.mjs' : `stand-in-${program.length}.mjs`)
  if (program !== undefined) await writeFile(path, program)
  const importer = createImporter({ launch: launchWithFork(path), limits })
  return importer.read(file, signal ?? new AbortController().signal)
}

const keyOf = (result: Awaited<ReturnType<typeof read>>) => (result.ok ? null : result.refusal.key)
const started = "process.on('message', () => { process.send({ type: 'started' }, () => { AFTER }) })"

describe('the importer', () => {
  it('reads a file in a process of its own', async () => {
    const result = await read(text('Bridge reopens\n\nIt reopened on Tuesday.'))
    expect(result).toMatchObject({
      ok: true,
      value: { kind: 'draft', draft: { details: { title: 'Bridge reopens' }, words: 6 } },
    })
  })

  it('passes on why a file was refused', async () => {
    expect(keyOf(await read(text(' ')))).toBe('import.refused.empty')
  })

  it('refuses a file over the limit without starting a process', async () => {
    const importer = createImporter({
      launch: () => {
        throw new Error('started')
      },
      limits: { fileBytes: 10 },
    })
    const result = await importer.read(text('more than ten bytes'), new AbortController().signal)
    expect(result).toMatchObject({ ok: false, refusal: { key: 'import.refused.too-big' } })
  })

  it('tells the log what became of the process, and nothing of what it read', async () => {
    const told: unknown[] = []
    const logBook = {
      tell: (happening: Happening) => told.push(happening),
      known: (errors: readonly ReportedError[]) => errors.map((error) => ({ ...error, name: 'known' })),
      surprise: (thrown: unknown) => told.push(thrown),
    }
    const stand = async (name: string, after: string, limits: Partial<ImportLimits> = {}) => {
      const program = join(folder, `${name}.mjs`)
      await writeFile(program, started.replace('AFTER', after))
      const importer = createImporter({ launch: launchWithFork(program), limits, logBook })
      return importer.read(text('Ferry strikes pier'), new AbortController().signal)
    }
    const surprised = "process.send({ type: 'surprised', errors: [{ name: 'Ferry', codes: [], frames: [] }] }, "
    const answered = "process.send({ type: 'read', result: { ok: false, refusal: { key: 'x', values: {} } } })"
    await stand('surprised', `${surprised}() => ${answered})`)
    await stand('ended', 'process.exit()')
    await stand('slow', 'for (;;) {}', { timeMs: 300 })
    expect(told).toEqual([
      { what: 'reader-surprise', errors: [{ name: 'known', codes: [], frames: [] }] },
      { what: 'reader-ended', why: 'memory' },
      { what: 'reader-ended', why: 'time' },
    ])
  })

  it('gives a whole article with the bytes of its files, as they are', async () => {
    const bytes = await bundleOf(materialOf(sampleDesk()))
    const result = await read(fileOf(bytes))
    if (!result.ok || result.value.kind !== 'transfer') throw new Error('It was not taken.')
    expect(Buffer.compare(result.value.files[sha256(SAMPLE_EVIDENCE)] ?? new Uint8Array(), SAMPLE_EVIDENCE)).toBe(0)
  })

  it('takes a bundle that is larger than an article may be, within a limit of its own', async () => {
    const bytes = await bundleOf(materialOf(sampleDesk()))
    const { length } = bytes
    expect(keyOf(await read(fileOf(bytes), { limits: { fileBytes: 10, bundleBytes: length } }))).toBeNull()
    const tight = { fileBytes: 10, bundleBytes: length - 1 }
    const refused = await read(fileOf(bytes, 'a.docx'), { limits: tight })
    expect(refused).toMatchObject({ refusal: { key: 'refused.bundle.file-too-big', values: { name: 'a.docx' } } })
    const document = granted(await exportJson(materialOf(sampleDesk()), COMPLETE)).bytes
    expect(keyOf(await read(fileOf(document), { limits: { fileBytes: 10, documentBytes: 20 } }))).toBe(
      'refused.bundle.file-too-big',
    )
  })

  it('gives up what takes too long', async () => {
    const result = await read(text('words'), {
      program: started.replace('AFTER', 'for (;;) {}'),
      limits: { timeMs: 300 },
    })
    expect(result).toMatchObject({ ok: false, refusal: { key: 'import.refused.time', values: { seconds: 1 } } })
  })

  it('gives longer to what tells how far it has come, and no longer to what only says so again', async () => {
    const telling = (done: string) =>
      started.replace(
        'AFTER',
        `let told = 0
        setInterval(() => {
          told++
          if (told < 12) process.send({ type: 'progress', done: ${done}, of: 12 })
          else process.send({ type: 'read', result: { ok: false, refusal: { key: 'import.refused.empty', values: {} } } })
        }, 200)`,
      )
    const limits = { timeMs: 1_500, longMs: 60_000 }
    expect(keyOf(await read(text('words'), { program: telling('told'), limits }))).toBe('import.refused.empty')
    expect(keyOf(await read(text('words'), { program: telling('1'), limits }))).toBe('import.refused.time')
  })

  it('gives up long work in the end', async () => {
    const program = started.replace(
      'AFTER',
      "let done = 0\nsetInterval(() => process.send({ type: 'progress', done: ++done, of: 1e9 }), 20)",
    )
    const result = await read(text('words'), { program, limits: { timeMs: 60_000, longMs: 700 } })
    expect(keyOf(result)).toBe('import.refused.time')
  })

  it('stops when it is told to', async () => {
    const control = new AbortController()
    const reading = read(text('words'), { program: started.replace('AFTER', 'for (;;) {}'), signal: control.signal })
    control.abort()
    expect(keyOf(await reading)).toBe('import.refused.cancelled')
  })

  it('ends a reader whose memory grows past the limit, even while it is busy', async () => {
    // The real program with its watch, on a page that costs far more than it is given.
    const page = {
      name: 'a.html',
      bytes: new TextEncoder().encode('<p><b>x</b></p>'.repeat(400_000)),
      format: null,
      tracked: 'accepted' as const,
    }
    expect(keyOf(await read(page, { limits: { memoryBytes: 160 * 1024 * 1024 } }))).toBe('import.refused.memory')
  })

  it('says that memory ran out when the reader dies without a word', async () => {
    expect(
      keyOf(await read(text('words'), { program: started.replace('AFTER', "process.kill(process.pid, 'SIGKILL')") })),
    ).toBe('import.refused.memory')
  })

  it('refuses with a sentence when its program cannot be started, or speaks nonsense', async () => {
    expect(keyOf(await read(text('words'), { program: 'throw new Error()' }))).toBe('import.refused.unreadable')
    expect(
      keyOf(await read(text('words'), { program: "process.on('message', () => process.send('nonsense')) //" })),
    ).toBe('import.refused.unreadable')
  })
})
