import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFlags } from '../../../electron/terminal/flags.ts'

const refusalOf = (...typed: string[]) => {
  const read = readFlags(typed)
  return read.ok ? null : read.refusal.key
}

describe('what was typed after tickmark', () => {
  it('may have flags before and after the words', () => {
    const read = readFlags(['--json', 'export', '01a2', '--library', 'desk', '--format', 'html', '--out', 'a b/ü.html'])
    expect(read).toMatchObject({
      ok: true,
      value: {
        command: 'export',
        words: ['01a2'],
        json: true,
        format: 'html',
        library: path.resolve('desk'),
        out: path.resolve('a b/ü.html'),
      },
    })
  })

  it('names no folder with an empty word: the folder one stands in is not meant', () => {
    expect(readFlags(['list', '--library', '', '--out', ''])).toMatchObject({
      ok: true,
      value: { library: null, out: null },
    })
  })

  it('has no word that nothing would be done with', () => {
    expect(refusalOf('list', 'more')).toBe('cli.too-many')
    expect(refusalOf('export', '01a2', 'more')).toBe('cli.too-many')
    expect(refusalOf('import', 'one.txt', 'two.txt')).toBeNull()
    expect(refusalOf('list', 'more', '--help')).toBeNull()
  })

  it('has no name longer than a person’s record takes', () => {
    expect(refusalOf('list', '--as', 'n'.repeat(2_001))).toBe('cli.name-too-long')
  })

  it('has a port that exists, and no flag nobody knows', () => {
    expect(refusalOf('serve', '--port', '65536')).toBe('cli.port')
    expect(refusalOf('serve', '--port', 'http')).toBe('cli.port')
    expect(refusalOf('list', '--colour')).toBe('cli.usage')
  })
})
