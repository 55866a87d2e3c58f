import { existsSync, readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Content } from '../../../core/model/content.ts'
import type { ExportKind } from '../../../core/model/hand-over.ts'
import { ok, refuse } from '../../../core/result.ts'
import { exportCopyDocx } from '../../../electron/exporters/copy-docx.ts'
import { readFile } from '../../../electron/importers/read-file.ts'
import { writeWordDocument } from '../../../electron/office/word-document.ts'
import { parseXml } from '../../../electron/office/xml.ts'
import type { ExportMaterial, WordFile, WordMarkup } from '../../../electron/services/ports.ts'
import { choiceOf } from '../../support/choice.ts'
import { materialOf } from '../../support/export-material.ts'
import { convertWithLibreOffice, hasLibreOffice } from '../../support/foreign-programs.ts'
import { hostileMaterial, injections } from '../../support/hostile-article.ts'
import { HARBOUR_LATEST, OpenDesk } from '../../support/open-desk.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { SampleDesk } from '../../support/sample-desk.ts'
import { SAMPLE_CONTENT } from '../../support/sample-text.ts'
import { WITHHELD_WORDS } from '../../support/withheld-words.ts'
import { draftOf, sharedData } from '../importers/reading.ts'
import { misplaced, unresolved } from '../office/word-rules.ts'

const exported = async (kind: ExportKind, material = materialOf(sampleDesk())) => {
  const file = await exportCopyDocx(material, choiceOf('docx', kind))
  if (!file.ok) throw new Error(file.refusal.key)
  return file.value
}

/** What would be annotated, and with what. */
async function asked(kind: ExportKind, material: ExportMaterial): Promise<{ file: WordFile; markup: WordMarkup }> {
  const seen: { file: WordFile; markup: WordMarkup }[] = []
  const annotateWord: ExportMaterial['annotateWord'] = async (file, markup) => {
    seen.push({ file, markup })
    return ok(file.bytes)
  }
  await exported(kind, { ...material, annotateWord })
  const [only] = seen
  if (!only) throw new Error('Nothing was annotated.')
  return only
}

const readBack = async (bytes: Uint8Array) => {
  const read = await readFile({ name: 'copy.docx', bytes, format: null, tracked: 'original' })
  if (!read.ok || read.value.kind !== 'draft') throw new Error('The copy was not read.')
  return read.value.draft
}

/** The sample as if it had come as a Word file. */
function fromWord(tracked?: 'original'): ExportMaterial {
  const material = materialOf(sampleDesk())
  const drafts = Object.fromEntries(
    Object.entries(material.article.drafts).map(([id, draft]) => [
      id,
      {
        ...draft,
        original: { ...draft.original, name: 'trams.docx', format: 'docx' as const, ...(tracked ? { tracked } : {}) },
      },
    ]),
  )
  const own = writeWordDocument(SAMPLE_CONTENT, { title: 'Own', author: 'Writer', madeAt: '2026-01-01T00:00:00.000Z' })
  return { ...material, article: { ...material.article, drafts }, readOriginal: async () => ok(own) }
}

describe('a copy as a Word file', () => {
  test('is refused in its own words where the file of the writer cannot be written again', async () => {
    const own = fromWord()
    const damaged = { ...own, readOriginal: async () => ok(new TextEncoder().encode('no Word file')) }
    expect(await exportCopyDocx(damaged, choiceOf('docx', 'checked'))).toEqual(
      refuse('copy.refused.word', { name: 'trams.docx' }),
    )
  })

  test('is named by what it is and by the article', async () => {
    expect((await exported('checking')).name).toBe(
      'Checking copy – Night trams return to Vellmar after nine years.docx',
    )
    expect((await exported('checked')).name).toBe('Checked copy – Night trams return to Vellmar after nine years.docx')
  })

  test('is the same bytes for the same state and time', async () => {
    expect((await exported('checking')).bytes).toEqual((await exported('checking')).bytes)
  })

  test('is the writer’s own file where the draft came as one, read as it was read then', async () => {
    const { file } = await asked('checking', fromWord('original'))
    expect(file.name).toBe('trams.docx')
    expect(file.tracked).toBe('original')
    expect(new TextDecoder().decode(unzipSync(file.bytes)['docProps/core.xml'])).toContain('<dc:title>Own</dc:title>')
    expect((await asked('checking', fromWord())).file.tracked).toBe('accepted')
  })

  test('is a clean file of the same text where the draft came as anything else', async () => {
    const { file } = await asked('checking', materialOf(sampleDesk()))
    expect((await readBack(file.bytes)).content.text).toBe(SAMPLE_CONTENT.text)
    expect(new TextDecoder().decode(unzipSync(file.bytes)['docProps/core.xml'])).toContain(
      '<dc:creator>Ilse Brandtová</dc:creator>',
    )
  })

  test('begins with what it is and how far the check has come, and has a comment for each claim', async () => {
    const { markup } = await asked('checking', materialOf(sampleDesk()))
    expect(markup.comments).toHaveLength(16)
    expect(markup.comments[0]).toMatchObject({ spans: [], author: 'Tickmark', at: '2026-03-18T10:00:00.000Z' })
    expect(markup.comments[0]?.paragraphs.slice(0, 2)).toEqual([
      'Checking copy',
      'All the work on draft 1: every claim with its verdict, its reason, its sources and the notes on it.',
    ])
    expect(markup.changes.map(({ replacement }) => replacement)).toEqual(['about 31,000', 'Few cities of our size'])
    expect(markup.comments.flatMap(({ paragraphs }) => paragraphs).filter((words) => /[\r\n]/.test(words))).toEqual([])
  })

  test('has comments without spans for claims without a place', async () => {
    const later = new OpenDesk()
    later.check(later.mark('It carried 212 passengers'))
    later.addDraft(HARBOUR_LATEST)
    const { markup } = await asked('checking', materialOf(later))
    expect(markup.comments.map(({ spans }) => spans)).toEqual([[], []])
  })

  test('is refused in a sentence when the original or the text cannot be read', async () => {
    const gone = { ...fromWord(), readOriginal: async () => refuse('refused.draft.unknown') }
    expect(await exportCopyDocx(gone, choiceOf('docx', 'checking'))).toMatchObject({ ok: false })
    const empty = { ...materialOf(sampleDesk()), contents: new Map() }
    expect(await exportCopyDocx(empty, choiceOf('docx', 'checking'))).toMatchObject({ ok: false })
  })
})

describe('the annotated file', () => {
  test.each(['checking', 'checked'] as const)('holds nothing that is withheld: %s', async (kind) => {
    const { bytes } = await exported(kind)
    const all = Object.values(unzipSync(bytes))
      .map((part) => new TextDecoder().decode(part))
      .join('\n')
    expect(all).toContain('about 31,000')
    for (const secret of WITHHELD_WORDS) expect(all).not.toContain(secret)
  })

  test.each([
    ['clean', () => materialOf(sampleDesk())],
    ['own', () => fromWord()],
  ] as const)(
    'has comments and changes where the claims are, and the same text without them: %s',
    async (_name, material) => {
      const { bytes } = await exported('checking', material())
      const { content, comments, trackedChanges } = await readBack(bytes)
      expect(content.text).toBe(SAMPLE_CONTENT.text)
      expect(trackedChanges.map(({ kind, text, author }) => [kind, text, author])).toEqual([
        ['deleted', 'nearly 40,000', 'Noor Haldane'],
        ['inserted', 'about 31,000', 'Noor Haldane'],
        ['deleted', 'No other city of our size has ever', 'Noor Haldane'],
        ['inserted', 'Few cities of our size', 'Noor Haldane'],
      ])
      const mayor = comments.find(({ body }) => body.startsWith('Claim 7:'))
      expect(mayor?.quote?.exact).toBe('No other city of our size has ever run six lines through the night')
      expect(mayor?.author).toBe('Noor Haldane')
      expect(mayor?.at).toBe('2026-03-01T09:35:00.000Z')
      for (let number = 1; number <= 15; number++)
        expect(comments.some(({ body }) => body.startsWith(`Claim ${number}:`))).toBe(true)
    },
  )

  test('is a whole package with its elements in order, whatever words stand in it', async () => {
    for (const material of [materialOf(sampleDesk()), fromWord(), hostileMaterial(injections())]) {
      const { bytes } = await exported('checking', material)
      for (const [name, part] of Object.entries(unzipSync(bytes))) expect(parseXml(part), name).not.toBeNull()
      expect(unresolved(bytes)).toEqual([])
      expect(misplaced(bytes)).toEqual([])
    }
  })
})

/** A desk with many claims on a long text, as many as it has room for. */
function busyDesk(content: Content, claims: number): SampleDesk {
  const desk = new SampleDesk()
  desk.addDraft(content)
  const sentences = content.sentences.filter(({ start, end }) => end - start > 30)
  for (let index = 0; index < claims; index++) {
    const sentence = sentences[Math.floor((index * sentences.length) / claims)]
    if (!sentence) continue
    const start = sentence.start + (index % 7)
    const claim = desk.mark(
      { wording: `Claim about sentence ${index}` },
      { start, end: Math.min(start + 40, sentence.end) },
    )
    desk.rate(claim, index % 2 ? 'false' : 'true', 'Because the source says so, on page 4 and again on page 9.')
    if (index % 5 === 1) desk.correct(claim, 'these words instead')
  }
  return desk
}

const longText = (): Content => {
  const pairs = sharedData('revisions-longmarkdown/pairs.jsonl')
  const texts = existsSync(pairs)
    ? readFileSync(pairs, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { after: string }).after)
    : Array.from(
        { length: 400 },
        (_, index) => `Paragraph ${index} says that 1,${200 + index} people came to the quay that night.`,
      )
  return draftOf('long.md', texts.join('\n\n')).content
}

describe('five hundred claims', () => {
  test('are a Word file with a comment each', async () => {
    const material = materialOf(busyDesk(longText(), 500))
    const { bytes } = await exported('checking', material)
    expect(new TextDecoder().decode(unzipSync(bytes)['word/comments.xml']).match(/<w:comment /g)?.length).toBe(501)
  }, 60_000)
})

describe.skipIf(!hasLibreOffice)('copies in LibreOffice (skipped where there is none)', () => {
  test('have all comments, by their authors, and all changes', async () => {
    const busy = busyDesk(longText(), 200)
    const files = new Map([
      ['clean-checking', (await exported('checking')).bytes],
      ['clean-checked', (await exported('checked')).bytes],
      ['own-checking', (await exported('checking', fromWord())).bytes],
      ['busy', (await exported('checking', materialOf(busy))).bytes],
      ['hostile', (await exported('checking', hostileMaterial(injections()))).bytes],
    ])
    const opened = convertWithLibreOffice(new Map([...files].map(([name, bytes]) => [`${name}.docx`, bytes])), 'fodt')
    const flat = (name: string) => new TextDecoder().decode(opened.get(`${name}.fodt`))
    const counts = (name: string) => {
      const document = flat(name)
      const notes = document.match(/<office:annotation /g)?.length ?? 0
      const changes = ['insertion', 'deletion'].map(
        (kind) => document.match(new RegExp(`<text:${kind}>`, 'g'))?.length ?? 0,
      )
      return { notes, changes }
    }
    const stated = (name: string) => {
      const parts = unzipSync(files.get(name) ?? new Uint8Array())
      const words = (part: string) => new TextDecoder().decode(parts[part])
      return words('word/comments.xml').match(/<w:comment /g)?.length ?? 0
    }
    for (const name of files.keys()) expect([name, counts(name).notes]).toEqual([name, stated(name)])
    expect(counts('clean-checking').changes).toEqual([2, 2])
    expect(counts('clean-checked').changes).toEqual([2, 2])
    expect(counts('own-checking').changes).toEqual([2, 2])
    expect(counts('busy').changes[0]).toBeGreaterThan(20)
    expect(flat('clean-checked')).toContain('Noor Haldane')
  }, 180_000)
})
