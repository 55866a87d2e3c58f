import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileName } from '../../../electron/exporters/file-name.ts'

describe('a file name from a title', () => {
  test.each([
    ['Night trams return – report', 'Night trams return – report.html'],
    ['What? "Now": a/b\\c|d<e>*', 'What Now a b c d e.html'],
    ['../../etc/passwd', 'etc passwd.html'],
    ['  ...hidden. . ', 'hidden.html'],
    ['two\nlines\tand tabs', 'two lines and tabs.html'],
    ['مقال عن الترام', 'مقال عن الترام.html'],
    ['evil\u202Etxt.exe', 'evil txt.exe.html'],
    ['CON', '_CON.html'],
    ['conin$', '_conin$.html'],
    ['lpt1.backup', '_lpt1.backup.html'],
    ['', 'Tickmark.html'],
    ['???', 'Tickmark.html'],
  ])('%j becomes %j', (title, name) => {
    expect(fileName(title, '.html')).toBe(name)
  })

  test('is cut between characters, well within what file systems allow, and keeps its ending', () => {
    const name = fileName('🙃'.repeat(300), '.tickmark.json')
    expect(name).toMatch(/^(?:🙃)+\.tickmark\.json$/u)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180)
  })

  test('is cut between words where it can be', () => {
    expect(fileName('the reopening of the old bridge '.repeat(9), '.html')).toMatch(
      / (?:old|bridge|of|the|reopening)\.html$/,
    )
  })

  test('whatever the title: one plain name, never a path, never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileName(title, '.html')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be in a name
        expect(name).not.toMatch(/[/\\:*?"<>|\u0000-\u001f]/)
        expect(name).toMatch(/^[^.\s].*\.html$/su)
        expect(name.isWellFormed()).toBe(true)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
      }),
    )
  })
})
