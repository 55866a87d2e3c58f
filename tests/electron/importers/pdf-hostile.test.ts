import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportLimits } from '../../../electron/importers/import-limits.ts'
import { createImporter } from '../../../electron/importers/importer.ts'
import { launchWithFork } from '../../../electron/importers/launch-with-fork.ts'
import { assembled, packedStream, words, writePdf } from '../../support/pdf-writer.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tickmark-pdf-'))
  await build({
    input: resolve(import.meta.dirname, '../../../electron/importers/child.ts'),
    platform: 'node',
    logLevel: 'silent',
    output: { dir: folder, format: 'esm', entryFileNames: 'importer.mjs', chunkFileNames: 'chunks/[name].mjs' },
  })
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What the real program makes of a file: its text, or why it was refused. */
async function readIn(bytes: Uint8Array, limits: Partial<ImportLimits> = {}): Promise<string> {
  const importer = createImporter({ launch: launchWithFork(join(folder, 'importer.mjs')), limits })
  const file = { name: 'a.pdf', bytes, format: null, tracked: 'accepted' as const }
  const read = await importer.read(file, new AbortController().signal)
  if (!read.ok) return read.refusal.key
  return read.value.kind === 'draft' ? read.value.draft.content.text : read.value.kind
}

const ONE_PAGE = writePdf({ pages: [{ content: words('Words of the page', { x: 72, y: 700 }) }] })
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const changed = (change: (text: string) => string) => new Uint8Array(Buffer.from(change(latin1(ONE_PAGE)), 'latin1'))

const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>'
const CATALOG = '<</Type/Catalog/Pages 2 0 R>>'
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
const CONTENT = 'BT /F1 12 Tf 72 700 Td (Words of the page) Tj ET'
const TEXT = `<</Length ${CONTENT.length}>>\nstream\n${CONTENT}\nendstream`

describe('a hostile PDF', () => {
  it('is read in the real program, whose parts load when they are needed', async () => {
    expect(await readIn(ONE_PAGE)).toBe('Words of the page')
  })

  it('with a page tree that leads back to itself is refused', async () => {
    const tree = '<</Type/Pages/Count 5/Parent 2 0 R/Kids[2 0 R]>>'
    expect(await readIn(assembled([CATALOG, '<</Type/Pages/Count 5/Kids[2 0 R 3 0 R]>>', tree]))).toBe(
      'import.refused.unreadable',
    )
  })

  it('that claims a million pages is read for the one it has', async () => {
    const tree = '<</Type/Pages/Count 1000000/Kids[3 0 R]>>'
    expect(await readIn(assembled([CATALOG, tree, PAGE, TEXT, FONT]))).toBe('Words of the page')
  })

  it('whose one page stands in its tree without end is given up', async () => {
    const tree = `<</Type/Pages/Count 300000/Kids[${'3 0 R '.repeat(300_000)}]>>`
    const read = await readIn(assembled([CATALOG, tree, PAGE, TEXT, FONT]), { timeMs: 4_000 })
    expect(['import.refused.time', 'import.refused.bomb']).toContain(read)
  }, 20_000)

  it('that unpacks to gigabytes ends at the limit of memory', async () => {
    const bomb = packedStream(new Uint8Array(400_000_000).fill(32))
    const file = assembled([CATALOG, '<</Type/Pages/Count 1/Kids[3 0 R]>>', PAGE, bomb, FONT])
    expect(await readIn(file, { memoryBytes: 300 * 1024 * 1024 })).toBe('import.refused.memory')
  }, 60_000)

  it('nested a hundred thousand deep ends in a sentence', async () => {
    const deep = `<</X ${'['.repeat(100_000)}${']'.repeat(100_000)}${PAGE.slice(2)}`
    const read = await readIn(assembled([CATALOG, '<</Type/Pages/Count 1/Kids[3 0 R]>>', deep, TEXT, FONT]))
    expect(['Words of the page', 'import.refused.unreadable']).toContain(read)
  })

  it('that draws a form inside itself has no text', async () => {
    const form =
      '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 11>>\nstream\n/X Do /X Do\nendstream'
    const page = PAGE.replace('/Font<</F1 5 0 R>>', '/XObject<</X 4 0 R>>')
    expect(await readIn(assembled([CATALOG, '<</Type/Pages/Count 1/Kids[3 0 R]>>', page, form]))).toBe(
      'pdf.refused.scanned',
    )
  })

  it('with a script, a program to launch and a file inside is only read', async () => {
    const actions =
      '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))/Next<</S/Launch/F(/bin/false)>>>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(x)>>]>>/EmbeddedFiles<</Names[(evil.txt)<</F(evil.txt)>>]>>>>'
    const file = writePdf({ pages: [{ content: words('Words of the page', { x: 72, y: 700 }) }], catalog: actions })
    expect(await readIn(file)).toBe('Words of the page')
  })

  it('whose table of objects is broken is recovered', async () => {
    expect(
      await readIn(changed((text) => text.replace(/startxref\n\d+/, 'startxref\n7').replace(/xref\n0/, 'xxxx\n0'))),
    ).toBe('Words of the page')
  })

  it('that names an encoding with a path reads no file', async () => {
    const font =
      '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/..#2f..#2f..#2fetc#2fpasswd/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>>>]>>'
    const read = await readIn(assembled([CATALOG, '<</Type/Pages/Count 1/Kids[3 0 R]>>', PAGE, TEXT, font]))
    expect(read).not.toMatch(/root/)
  })
})
