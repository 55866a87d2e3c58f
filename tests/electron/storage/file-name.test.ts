import { basename, posix, win32 } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeExtension, safeFileName } from '../../../electron/storage/file-name.ts'

describe('the name a file is kept under', () => {
  it.each([
    ['Minutes of 3 May 1932.pdf', 'Minutes of 3 May 1932.pdf'],
    ['Протокол № 4.docx', 'Протокол № 4.docx'],
    ['報告書.pdf', '報告書.pdf'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\Users\\ada\\a.pdf', 'C__Users_ada_a.pdf'],
    ['what? "this" <that>|*.txt', 'what_ _this_ _that___.txt'],
    ['trailing. . ', 'trailing'],
    ['.htaccess', 'htaccess'],
    ['con', '_con'],
    ['NUL.txt', '_NUL.txt'],
    ['com1.tar.gz', '_com1.tar.gz'],
    ['CONOUT$.log', '_CONOUT$.log'],
    ['console.log', 'console.log'],
    ['', 'file'],
    ['...', 'file'],
    ['a\u0000b\nc.txt', 'a_b_c.txt'],
    ['photo\u202Egpj.exe', 'photo_gpj.exe'],
    ['one\u2060and\u061Cthe same.txt', 'one_and_the same.txt'],
    ['e\u0301te\u0301.txt', 'été.txt'],
  ])('%j becomes %j', (given, kept) => {
    expect(safeFileName(given)).toBe(kept)
  })

  it('is cut to 200 bytes between two characters, and keeps its ending', () => {
    const name = safeFileName(`${'報'.repeat(300)}.pdf`)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
    expect(name).toMatch(/^報+\.pdf$/)
  })

  it('never leads out of a folder, is allowed everywhere, and stays as it is when asked for again', () => {
    const anyName = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom('.', '/', '\\', ' ', ':', 'a', 'con', 'NUL', '\u202e', '\ud800', '報'),
        maxLength: 120,
      }),
    )
    fc.assert(
      fc.property(anyName, (given) => {
        const name = safeFileName(given)
        expect(name).not.toBe('')
        expect([basename(name), posix.basename(name), win32.basename(name)]).toEqual([name, name, name])
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
        expect(name).not.toMatch(/^\.|[. ]$|[<>:"/\\|?*]|\p{Cc}|\p{Cs}/u)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
        expect(safeFileName(name)).toBe(name)
      }),
      { numRuns: 2000 },
    )
  })

  it('ends in a plain extension where the file is named by its hash', () => {
    expect(['txt', '.HTML', 'tar.gz', 'ext/../x', '', 'é'].map(safeExtension)).toEqual([
      'txt',
      'html',
      'bin',
      'bin',
      'bin',
      'bin',
    ])
  })
})
