import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { BlockKind, Content } from '../../../core/model/content.ts'
import { buildContent, type ReadBlock } from '../../../core/text/build-content.ts'
import { readFile } from '../../../electron/importers/read-file.ts'
import { writeWordDocument } from '../../../electron/office/word-document.ts'
import { parseXml } from '../../../electron/office/xml.ts'
import { convertWithLibreOffice, hasLibreOffice } from '../../support/foreign-programs.ts'
import { block, contentOf } from '../../support/sample-content.ts'
import { SAMPLE_CONTENT } from '../../support/sample-text.ts'
import { draftOf, isShared, sharedData } from '../importers/reading.ts'
import { misplaced, unresolved } from './word-rules.ts'

const FACTS = { title: 'Night <trams> & more', author: 'Ilse Brandtová', madeAt: '2026-03-18T10:00:00.000Z' }
const written = (content: Content) => writeWordDocument(content, FACTS)
const partOf = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(bytes)[name])

async function readAgain(content: Content): Promise<Content> {
  const read = await readFile({ name: 'clean.docx', bytes: written(content), format: null, tracked: 'accepted' })
  if (!read.ok || read.value.kind !== 'draft') throw new Error('The clean file was not read.')
  return read.value.draft.content
}

/** Blocks with lists and tables counted from 0 in reading order. */
function blocksOf({ blocks }: Content) {
  const lists: number[] = []
  const tables: number[] = []
  const nth = (seen: number[], id: number) => (seen.includes(id) ? seen.indexOf(id) : seen.push(id) - 1)
  return blocks.map(({ kind, start, end, level, list, table }) => ({
    kind,
    start,
    end,
    level: kind === 'heading' || kind === 'list-item' ? level : 1,
    list: list && { ...list, id: nth(lists, list.id) },
    table: table && { ...table, id: nth(tables, table.id) },
  }))
}

const ARABIC = contentOf(
  [
    block('headline', 'عودة الترام الليلي'),
    block('paragraph', 'عاد الترام إلى المدينة بعد 9 سنوات، كما قال Tomé.', 'وركبه 1,280 شخصًا.'),
    { ...block('list-item', 'الخط N1'), level: 1, list: { id: 0, ordered: true, number: 1 } },
    { ...block('table-cell', 'الليلة'), table: { id: 0, row: 0, column: 0, header: true } },
    { ...block('table-cell', 'الركاب'), table: { id: 0, row: 0, column: 1, header: true } },
  ],
  { language: 'ar', direction: 'rtl', inline: [{ kind: 'bold', words: '1,280' }] },
)

describe('a clean Word file read again', () => {
  test('has the same text, blocks, formatting, links, language and direction', async () => {
    for (const content of [SAMPLE_CONTENT, ARABIC]) {
      const read = await readAgain(content)
      expect(read.text).toBe(content.text)
      expect(blocksOf(read)).toEqual(blocksOf(content))
      expect(read.inline).toEqual(content.inline)
      expect([read.language, read.direction]).toEqual([content.language, content.direction])
    }
  })

  test('keeps the numbers of lists that begin late, leave some out, or stand in one another', async () => {
    const item = (words: string, level: number, id: number, number: number, ordered = true) => ({
      ...block('list-item', words),
      level,
      list: { id, ordered, number },
    })
    const content = contentOf([
      item('five', 1, 0, 5),
      item('six', 1, 0, 6),
      item('under six', 2, 1, 1, false),
      item('seven', 1, 0, 7),
      block('paragraph', 'between'),
      item('one', 1, 2, 1),
      item('two', 1, 2, 2),
    ])
    expect(blocksOf(await readAgain(content))).toEqual(
      blocksOf(content).map((its) =>
        its.list?.ordered === false ? { ...its, list: { ...its.list, number: 1 } } : its,
      ),
    )
  })

  test.skipIf(!isShared('revisions-longmarkdown/pairs.jsonl'))(
    'is the same text for long articles in many languages (skipped where the shared data is absent)',
    async () => {
      const pairs = readFileSync(sharedData('revisions-longmarkdown/pairs.jsonl'), 'utf8').split('\n').filter(Boolean)
      const contents = pairs.map((line) => draftOf('article.md', JSON.parse(line).after).content)
      for (const content of contents) {
        // XML cannot hold control characters.
        const text = content.text.replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd')
        const read = await readAgain(content)
        expect(read.text).toBe(text)
        expect(blocksOf(read)).toEqual(blocksOf(content))
        expect(read.inline).toEqual(content.inline)
      }
    },
    60_000,
  )

  test('has every word at the same offset, whatever white space the text has', async () => {
    const kind = fc.constantFrom<BlockKind>(
      'paragraph',
      'heading',
      'quote',
      'list-item',
      'preformatted',
      'caption',
      'byline',
    )
    const piece = fc.constantFrom(
      'word',
      '14',
      'ä',
      '🙂',
      ' ',
      '  ',
      '\t',
      '\n',
      '\n\n',
      '\u00a0',
      '\u3000',
      '<&>"',
      '\u2028',
      '\r',
      '\u0001',
    )
    const text = fc
      .array(piece, { minLength: 1, maxLength: 12 })
      .map((pieces) => pieces.join(''))
      .filter((words) => /\p{L}/u.test(words))
    const blocks = fc.array(fc.record({ kind, text }), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(blocks, async (drawn) => {
        const read: ReadBlock[] = drawn.map((its) => ({
          ...its,
          ...(its.kind === 'heading' ? { level: 2 } : {}),
          ...(its.kind === 'list-item' ? { level: 1, list: { id: 0, ordered: false, number: 1 } } : {}),
        }))
        const content = buildContent(read, { language: 'en', direction: 'ltr' })
        const again = await readAgain(content)
        expect(again.text.length).toBe(content.text.length)
        const words = /[\p{L}\p{N}🙂<&>"]+/gu
        expect([...again.text.matchAll(words)].map(({ index, 0: word }) => [index, word])).toEqual(
          [...content.text.matchAll(words)].map(({ index, 0: word }) => [index, word]),
        )
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

describe('the package of a clean Word file', () => {
  test('is the same bytes for the same text and facts', () => {
    expect(written(SAMPLE_CONTENT)).toEqual(written(SAMPLE_CONTENT))
    expect(partOf(written(SAMPLE_CONTENT), 'docProps/core.xml')).toContain('2026-03-18T10:00:00Z')
  })

  test('is well formed, with every part named, typed and found', () => {
    for (const content of [SAMPLE_CONTENT, ARABIC]) {
      const bytes = written(content)
      for (const [name, part] of Object.entries(unzipSync(bytes))) expect(parseXml(part), name).not.toBeNull()
      expect(unresolved(bytes)).toEqual([])
    }
  })

  test('has its elements in the order the schema wants', () => {
    for (const content of [SAMPLE_CONTENT, ARABIC]) expect(misplaced(written(content))).toEqual([])
  })

  test('sets Arabic from right to left, paragraph, words, table and page', () => {
    const document = partOf(written(ARABIC), 'word/document.xml')
    expect(document.match(/<w:bidi\/>/g)).toHaveLength(ARABIC.blocks.length + 1)
    expect(document).toContain('<w:bidiVisual/>')
    expect(document).not.toMatch(/<w:r><w:t/)
    expect(partOf(written(ARABIC), 'word/styles.xml')).toContain('<w:lang w:val="ar" w:bidi="ar"/>')
  })

  test('links only to the web, with whole addresses', () => {
    const linked = contentOf([block('paragraph', 'one two three')], {
      inline: [
        { kind: 'link', words: 'one', href: 'https://a.example/x y?q="<z>"|{1}' },
        { kind: 'link', words: 'two', href: 'javascript:alert(1)' },
        { kind: 'link', words: 'three', href: 'file:///etc/passwd' },
      ],
    })
    const targets = [
      ...partOf(written(linked), 'word/_rels/document.xml.rels').matchAll(/Target="([^"]*)" TargetMode/g),
    ]
    expect(targets.map(([, target]) => target)).toEqual(['https://a.example/x%20y?q=%22%3Cz%3E%22%7C%7B1%7D'])
  })

  test('states no language that is none', () => {
    const odd = { ...SAMPLE_CONTENT, language: '"><script>' }
    expect(partOf(written(odd), 'word/styles.xml')).not.toContain('w:lang')
  })

  test('stays small whatever numbers lists and tables state', () => {
    const cell = (row: number, column: number) => ({
      ...block('table-cell', 'x'),
      table: { id: 0, row, column, header: false },
    })
    const hostile = contentOf([
      cell(0, 0),
      cell(2_000_000_000, 1),
      cell(2_000_000_001, 1_000_000_000),
      { ...block('list-item', 'y'), level: 20, list: { id: 9e15, ordered: true, number: -9e15 } },
    ])
    expect(written(hostile).length).toBeLessThan(20_000)
    expect(misplaced(written(hostile))).toEqual([])
  })
})

describe.skipIf(!hasLibreOffice)('a clean Word file in LibreOffice (skipped where there is none)', () => {
  test('has all the words of the article in their order', () => {
    const path = 'revisions-longmarkdown/pairs.jsonl'
    const long = existsSync(sharedData(path))
      ? readFileSync(sharedData(path), 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as { lang: string; after: string })
      : []
    const languages = new Map(long.map(({ lang, after }) => [lang, draftOf('article.md', after).content]))
    const contents = new Map([...languages, ['sample', SAMPLE_CONTENT], ['arabic', ARABIC]])
    const opened = convertWithLibreOffice(
      new Map([...contents].map(([name, content]) => [`${name}.docx`, written(content)])),
      'txt:Text (encoded):UTF8',
    )
    for (const [name, { text, blocks }] of contents) {
      const plain = (words: string) => words.replace(/[\s\p{Cc}\ufffd]+/gu, '')
      const shown = plain(new TextDecoder().decode(opened.get(`${name}.txt`)))
      let at = 0
      for (const { start, end } of blocks) {
        const words = plain(text.slice(start, end))
        const found = shown.indexOf(words, at)
        expect(found, `${name}: ${words.slice(0, 60)}`).toBeGreaterThanOrEqual(at)
        at = found + words.length
      }
    }
  }, 150_000)
})
