import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from '../../../core/z.ts'
import { createLogBook, type LogBookOptions } from '../../../electron/hosting/log-book.ts'
import { programsIn } from '../../../electron/hosting/program-files.ts'
import type { LogBook } from '../../../electron/services/log-book.ts'
import { temporaryFolder } from '../../support/temporary.ts'

const HERE = import.meta.dirname

const openBook = (options: Partial<LogBookOptions> = {}) => {
  const folder = temporaryFolder()
  const book = createLogBook({
    folder,
    host: 'desktop',
    version: '0.1.0',
    now: () => new Date('2026-03-18T12:00:00Z'),
    programs: programsIn(HERE),
    ...options,
  })
  return { folder, book, text: () => book.read() }
}

describe('the log', () => {
  it('tells when, which Tickmark, where it ran, what was thrown, and where in the program', async () => {
    const { book, text } = openBook()
    book.surprise(new TypeError('what went wrong'), 'article.execute')
    expect(await text()).toMatch(
      /^2026-03-18T12:00:00\.000Z 0\.1\.0 desktop (linux|mac|windows) [\d.]* \w+ Node [\d.]+ - surprise in article\.execute: TypeError\n {4}at log-book\.test\.ts:\d+:\d+\n/,
    )
  })

  it('tells of the system’s code and the call that failed, and of what an error was caused by', async () => {
    const { book, text } = openBook()
    const missing = Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT', syscall: 'open', errno: -2 })
    book.surprise(new Error('could not be read', { cause: missing }))
    expect(await text()).toMatch(/: Error\n[\s\S]* {2}with Error ENOENT open\n/)
  })

  it('tells of a call that was not as it should be by the kinds of its faults', async () => {
    const { book, text } = openBook()
    book.surprise(z.strictObject({ title: z.number() }).safeParse({ title: 'x', more: 1 }).error, 'app.prefer')
    expect(await text()).toContain('in app.prefer: ZodError invalid_type unrecognized_keys\n')
  })

  it('tells of starts and ends, and whether a run broke off', async () => {
    const { book, text } = openBook()
    book.tell({ what: 'started', brokeOff: false })
    book.tell({ what: 'ended' })
    book.tell({ what: 'started', brokeOff: true })
    expect((await text()).split('\n').map((line) => line.split(' - ')[1])).toEqual([
      'started',
      'ended',
      'started; a run before this one did not end properly',
      undefined,
    ])
  })

  it('counts what repeats itself, instead of writing it again and again', async () => {
    const { book, text } = openBook()
    for (let times = 0; times < 1_000; times++) book.tell({ what: 'reader-ended', why: 'time' })
    book.tell({ what: 'ended' })
    expect((await text()).trim().split('\n')).toHaveLength(3)
    expect(await text()).toContain('the same, 999 times more')
  })

  it('is never longer than twice its bound, and keeps what is newest', async () => {
    let second = 0
    const { folder, book } = openBook({ bytesMax: 4_000, now: () => new Date(Date.UTC(2026, 2, 18, 12, 0, second++)) })
    for (let times = 0; times < 400; times++) book.tell({ what: 'reader-ended', why: times % 2 ? 'time' : 'memory' })
    const sizes = readdirSync(folder).map((name) => statSync(path.join(folder, name)).size)
    expect(sizes).toHaveLength(2)
    for (const size of sizes) expect(size).toBeLessThanOrEqual(4_000)
    const lines = (await book.read()).trim().split('\n')
    expect(lines).toEqual([...lines].sort())
    expect(lines.at(-1)).toContain('12:06:39')
  })

  it('stops nobody when it cannot be written, and is empty then', async () => {
    const folder = temporaryFolder()
    writeFileSync(path.join(folder, 'file'), '')
    const { book } = openBook({ folder: path.join(folder, 'file', 'logs') })
    book.surprise('lost')
    expect(await book.read()).toBe('')
  })

  it('knows only programs that are really there', () => {
    const folder = temporaryFolder()
    mkdirSync(path.join(folder, 'chunks'))
    mkdirSync(path.join(folder, 'renderer/assets'), { recursive: true })
    for (const name of ['main.js', 'chunks/a.js', 'renderer/assets/index-x.js', 'notes.txt'])
      writeFileSync(path.join(folder, name), '')
    const programs = programsIn(folder)
    expect(programs(`file://${folder}/chunks/a.js`)).toBe('chunks/a.js')
    expect(programs(path.join(folder, 'main.js'))).toBe('main.js')
    expect(programs('app://tickmark/assets/index-x.js')).toBe('renderer/assets/index-x.js')
    expect(programs('http://127.0.0.1:4000/assets/index-x.js')).toBe('renderer/assets/index-x.js')
    for (const other of ['chunks/Ferry strikes pier.js', '../secret.js', 'notes.txt', 'file://%', '', 'node:fs'])
      expect(programs(other.startsWith('file:') ? other : path.join(folder, other))).toBeNull()
  })
})

/** What somebody has written or is called, or where it stands: nothing of it may come into the log. */
const SECRETS = [
  'Ferry strikes pier at Port Alder',
  'Noor Haldane',
  '/home/noor/Documents/Affair of the mayor/library',
  'C:\\Users\\Noor Haldane\\Documents\\Bribes.docx',
  '/Users/noor/Library/Tickmark/articles/0190163d-8694-739b-aea5-000000000001',
  '\\\\server\\share\\leak.pdf',
  'https://secret.example.org/source?token=abc123',
  'noor@example.org',
  'Пором ударився об пристань',
  'اصطدمت العبّارة بالرصيف',
  '渡船撞上码头',
  'הדליף את המסמך',
  '\u001b[31mred\u001b[0m',
  'two\nlines\r\nof it',
  '    at secret (file:///programs/main.js:1:1)',
  '😀🕵️',
] as const

/** Every piece of a secret that could be told from anything else. */
const piecesOf = (secret: string): string[] =>
  secret.split(/[\s/\\:@?=.()]+/u).filter((piece) => piece.length >= 4 && !KNOWN.has(piece))
/** Words that a log without any secret holds as well. */
const KNOWN = new Set(['file', 'main'])

type Thrown = (secret: string) => unknown

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}

const THROWN: readonly Thrown[] = [
  (secret) => secret,
  (secret) => new Error(secret),
  (secret) => new TypeError(`Cannot read properties of ${secret}`),
  (secret) => Object.assign(new Error(`ENOENT: no such file, open '${secret}'`), { code: 'ENOENT', path: secret }),
  (secret) => Object.assign(new Error('x'), { code: secret, syscall: secret, name: secret }),
  (secret) => Object.assign(new Error('x'), { stack: `Error: x\n    at ${secret} (${secret}:1:1)\n${secret}` }),
  (secret) => Object.assign(new Error(secret), { stack: `    at ${secret}:12:34\n${secret}@${secret}:1:2` }),
  (secret) => new Error('x', { cause: secret }),
  (secret) => new Error('x', { cause: new Error(secret, { cause: { secret, message: secret } }) }),
  (secret) => new AggregateError([new Error(secret), secret, { name: secret }], secret),
  (secret) => new DOMException(secret, secret),
  (secret) => parsed(`{"title": ${secret}`),
  (secret) => z.strictObject({ a: z.enum(['b']) }).safeParse({ [secret]: secret, a: secret }).error,
  (secret) => z.record(z.uuid(), z.number()).safeParse({ [secret]: secret }).error,
  (secret) => ({ name: secret, message: secret, stack: secret, code: secret, [secret]: secret }),
  (secret) => [secret],
  (secret) => Symbol(secret),
  (secret) => new Map([[secret, secret]]),
  (secret) => Object.assign(() => {}, { code: secret }),
  (secret) =>
    new Proxy(new Error(secret), {
      get: (_target, name) => {
        if (name === 'stack') throw new Error(secret)
        return secret
      },
    }),
  (secret) => {
    const named = { [secret]: () => new Error('x') }[secret]
    return named?.()
  },
]

const secret = fc.oneof(
  fc.constantFrom(...SECRETS),
  fc.tuple(fc.constantFrom(...SECRETS), fc.nat(3)).map(([words, times]) => `${words}\n`.repeat(times + 1)),
  fc.string({ unit: 'grapheme', minLength: 8 }),
  fc.constantFrom(...SECRETS).map((words) => words.repeat(4_000)),
)

const held = (text: string, planted: string) => piecesOf(planted).filter((piece) => text.includes(piece))

describe('what somebody wrote', () => {
  /** A log says some words itself: only what it would not hold anyway can give something away. */
  const bareText = async () => {
    const { book, text } = openBook()
    for (const thrown of THROWN) book.surprise(thrown(''), 'article.execute')
    return text()
  }

  it('never comes into the log, whatever is thrown', async () => {
    const bare = await bareText()
    await fc.assert(
      fc.asyncProperty(secret, fc.constantFrom(...THROWN), async (planted, thrown) => {
        const { book, text } = openBook()
        book.surprise(thrown(planted), 'article.execute')
        const written = await text()
        expect(written).toContain('surprise in article.execute: ')
        expect(held(written, planted).filter((piece) => !bare.includes(piece))).toEqual([])
        expect(written).toMatch(/^[ -~\n]*$/)
      }),
      { numRuns: 300 },
    )
  })

  it.each(SECRETS)('never comes into the log by any way: %j', async (planted) => {
    const { book, text } = openBook({ bytesMax: 10_000_000 })
    for (const thrown of THROWN) book.surprise(thrown(planted))
    expect(held(await text(), planted)).toEqual([])
  })

  it('never comes into the log through what a window or the reader says of itself', async () => {
    const { book, text } = openBook()
    const tellAll = (told: LogBook, words: string) => {
      const errors = told.known([
        { name: words, codes: [words, 'ENOSPC'], frames: [{ file: words, line: 1, column: 1 }] },
        { name: 'RangeError', codes: [], frames: [{ file: path.join(HERE, words), line: 1, column: 1 }] },
      ])
      told.tell({ what: 'window-surprise', screen: 'desk', while: 'drawing', errors })
      told.tell({ what: 'reader-surprise', errors })
    }
    for (const words of SECRETS) tellAll(book, words)
    for (const words of SECRETS) expect(held(await text(), words)).toEqual([])
    expect(await text()).toContain('surprise in the window (desk, drawing): Error ENOSPC\n  with RangeError\n')
  })

  it('does not stand in the names of its files', () => {
    const { folder, book } = openBook()
    book.surprise(new Error('x'))
    expect(readdirSync(folder)).toEqual(['tickmark-log.txt'])
    expect(existsSync(book.file)).toBe(true)
    expect(readFileSync(book.file, 'utf8')).not.toContain(HERE)
  })
})
