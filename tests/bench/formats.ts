import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseHTML } from 'linkedom'
import type { ImportedDraft } from '../../electron/services/ports.ts'
import { alikeness, recall } from '../support/alike.ts'
import {
  articlesInManyFormats,
  blocksWithoutTitle,
  bytesOfArticle,
  FORMATS,
  withoutMarkdown,
} from '../support/multi-format.ts'
import { type WatchedRead, watchedImporter } from '../support/watched-importer.ts'

const DATA = path.resolve('../shared/data')
const PROGRAM = path.resolve('dist/importer.js')

/** How well some kind of file is read, and what that cost in the process that reads it. */
interface FormatMeasurement {
  readonly bench: 'formats'
  readonly what: string
  readonly files: number
  readonly [figure: string]: string | number | readonly string[]
}

/** What reading a corpus cost: a file's time includes the start of its process. */
class Costs {
  private readonly reads: WatchedRead[] = []

  note(read: WatchedRead): void {
    this.reads.push(read)
  }

  get figures(): Record<string, number> {
    const times = this.reads.map(({ ms }) => ms).sort((a, b) => a - b)
    const peak = Math.max(...this.reads.map(({ peakBytes }) => peakBytes ?? 0))
    return {
      medianMs: Math.round(times[times.length >> 1] ?? 0),
      slowestMs: Math.round(times.at(-1) ?? 0),
      peakMegabytes: Math.round(peak / 1024 / 1024),
    }
  }
}

type Read = (name: string, bytes: Uint8Array, costs: Costs) => Promise<ImportedDraft | null>

const rounded = (value: number): number => Number(value.toFixed(4))
const mean = (values: readonly number[]): number => rounded(values.reduce((sum, each) => sum + each, 0) / values.length)
const text = (file: string): string => readFileSync(file, 'utf8')
const bytes = (file: string): Uint8Array => new Uint8Array(readFileSync(file))

/**
 * How well the formats are read, each file by the real program in a process of its own, against what ../shared/data
 * expects of it.
 */
export async function benchFormats(folder: string): Promise<FormatMeasurement[]> {
  if (!existsSync(DATA)) return [{ bench: 'formats', what: 'no ../shared/data here: nothing was measured', files: 0 }]
  const watched = watchedImporter(folder, PROGRAM)
  const read: Read = async (name, content, costs) => {
    const done = await watched({ name, bytes: content, format: null, tracked: 'accepted' })
    costs.note(done)
    const { result } = done
    return result.ok && result.value.kind === 'draft' ? result.value.draft : null
  }
  return [
    await pages(read),
    await encodings(read),
    await manyFormats(read),
    await recalled(read, 'docx', 'docx'),
    await recalled(read, 'pdf', 'pdf'),
  ]
}

async function pages(read: Read): Promise<FormatMeasurement> {
  const costs = new Costs()
  const scores: { readonly name: string; readonly score: number }[] = []
  let said = 0
  let right = 0
  for (const { name } of readdirSync(path.join(DATA, 'html-articles'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    const at = (file: string) => path.join(DATA, 'html-articles', name, file)
    const draft = await read('source.html', bytes(at('source.html')), costs)
    const { body } = parseHTML(`<html><body>${text(at('expected.html'))}</body></html>`).document
    scores.push({ name, score: rounded(alikeness(draft?.content.text ?? '', body.textContent ?? '')) })
    const expected = JSON.parse(text(at('expected-metadata.json')))
    const told = [
      [expected.title, draft?.details.title],
      [expected.byline, draft?.details.byline],
      [expected.siteName, draft?.details.publication],
      [expected.publishedTime, draft?.details.publishedOn],
      [expected.lang, draft?.content.language],
      [expected.dir, draft?.content.direction],
    ].filter(([wanted]) => typeof wanted === 'string' && wanted !== '')
    said += told.length
    right += told.filter(([wanted, found]) => wanted === found).length
  }
  const worst = [...scores].sort((a, b) => a.score - b.score)[0]
  return {
    bench: 'formats',
    what: 'saved pages: token F1 of their text, and what they say of themselves',
    files: scores.length,
    f1Mean: mean(scores.map(({ score }) => score)),
    f1Worst: worst?.score ?? 0,
    worst: worst?.name ?? '',
    details: `${right}/${said}`,
    ...costs.figures,
  }
}

async function encodings(read: Read): Promise<FormatMeasurement> {
  const costs = new Costs()
  const at = (file: string) => path.join(DATA, 'encodings', file)
  const listed = JSON.parse(text(at('index.json'))) as { readonly file: string; readonly expected: string }[]
  const wrong: string[] = []
  // White space and the marks of list items are the reader's; every other character is the decoder's.
  const lettersOf = (words: string) => words.replace(/^\s*(?:[-*•]|\d{1,3}[.)])\s+/gmu, '').replace(/\s+/gu, '')
  for (const { file, expected } of listed) {
    const draft = await read(file, bytes(at(file)), costs)
    if (lettersOf(draft?.content.text ?? '') !== lettersOf(text(at(expected)))) wrong.push(file)
  }
  return {
    bench: 'formats',
    what: 'plain texts in other encodings, letter for letter',
    files: listed.length,
    right: `${listed.length - wrong.length}/${listed.length}`,
    wrong,
    ...costs.figures,
  }
}

async function manyFormats(read: Read): Promise<FormatMeasurement> {
  const costs = new Costs()
  const different: string[] = []
  const articles = articlesInManyFormats(path.join(DATA, 'multi-format'))
  for (const article of articles)
    for (const format of FORMATS) {
      const draft = await read(`${article.name}.${format}`, bytesOfArticle(article.name, format), costs)
      const found = draft ? blocksWithoutTitle(draft.content, article.title) : []
      const words = (blocks: readonly (readonly [string, string])[]) =>
        format === 'md' ? withoutMarkdown(blocks) : JSON.stringify(blocks.map(([, said]) => said))
      if (words(found) !== words(article.blocks)) different.push(`${article.name}.${format}`)
    }
  const files = articles.length * FORMATS.length
  return {
    bench: 'formats',
    what: `the same article as ${FORMATS.join(', ')}: its blocks in order`,
    files,
    equal: `${files - different.length}/${files}`,
    different,
    ...costs.figures,
  }
}

async function recalled(read: Read, corpus: string, ending: string): Promise<FormatMeasurement> {
  const costs = new Costs()
  const scores: { readonly name: string; readonly score: number }[] = []
  for (const file of readdirSync(path.join(DATA, corpus, 'expected-text'))) {
    const name = `${path.parse(file).name}.${ending}`
    const expected = text(path.join(DATA, corpus, 'expected-text', file))
    const draft = await read(name, bytes(path.join(DATA, corpus, name)), costs)
    // A file without words is rightly refused.
    if (/[\p{L}\p{N}]/u.test(expected))
      scores.push({ name, score: rounded(recall(draft?.content.text ?? '', expected)) })
  }
  const worst = [...scores].sort((a, b) => a.score - b.score)[0]
  return {
    bench: 'formats',
    what: `${ending}: recall of the expected words`,
    files: scores.length,
    recallMean: mean(scores.map(({ score }) => score)),
    recallWorst: worst?.score ?? 0,
    worst: worst?.name ?? '',
    ...costs.figures,
  }
}
