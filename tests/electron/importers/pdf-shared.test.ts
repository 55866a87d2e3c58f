import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../../electron/importers/read-file.ts'
import { blocksOf, isShared, sharedData } from './reading.ts'

async function draftOf(path: string) {
  const bytes = new Uint8Array(readFileSync(sharedData(path)))
  const read = await readFile({ name: path.replace(/.*\//, ''), bytes, format: null, tracked: 'accepted' })
  if (!read.ok || read.value.kind !== 'draft') throw new Error(`${path} was not read`)
  return read.value.draft
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

interface Expected {
  readonly title: string
  readonly rtl: boolean
  readonly blocks: readonly (readonly [kind: string, text: string])[]
}

const KINDS: Readonly<Record<string, string>> = { h2: 'heading', h3: 'heading', p: 'paragraph', li: 'list-item' }

describe.skipIf(!isShared('multi-format'))('an article that was made a PDF (needs ../shared)', () => {
  it.each(['en-finding-users', 'de-metrics', 'ar-metrics'])(
    '%s has its title, its direction and its very blocks',
    async (name) => {
      const expected = JSON.parse(readFileSync(sharedData(`multi-format/${name}.expected.json`), 'utf8')) as Expected
      const draft = await draftOf(`multi-format/${name}.pdf`)
      const [headline, ...blocks] = blocksOf(draft)
      expect(headline).toEqual(['headline', expected.title])
      expect(blocks.map(([kind, text]) => [kind, plain(text)])).toEqual(
        expected.blocks.map(([kind, text]) => [KINDS[kind], plain(text)]),
      )
      expect(draft.content.direction).toBe(expected.rtl ? 'rtl' : 'ltr')
    },
  )
})

const TEXTS = 'pdf/expected-text'
const tokensOf = (text: string): string[] => text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** How many of the wanted words were read, each as often as it is there. */
function found(wanted: readonly string[], read: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const token of read) counts.set(token, (counts.get(token) ?? 0) + 1)
  return wanted.filter((token) => {
    const left = counts.get(token) ?? 0
    counts.set(token, left - 1)
    return left > 0
  }).length
}

/** The length of the longest common subsequence: the words that were read in the wanted order. */
function inOrder(wanted: readonly string[], read: readonly string[]): number {
  let above = new Uint32Array(read.length + 1)
  for (const token of wanted) {
    const row = new Uint32Array(read.length + 1)
    for (let i = 1; i <= read.length; i++)
      row[i] = token === read[i - 1] ? (above[i - 1] ?? 0) + 1 : Math.max(above[i] ?? 0, row[i - 1] ?? 0)
    above = row
  }
  return above[read.length] ?? 0
}

describe.skipIf(!isShared(TEXTS))('PDFs that poppler reads, too (needs ../shared)', () => {
  it('lose no words but those of the page, and keep their order', async () => {
    let [wanted, had, ordered] = [0, 0, 0]
    for (const name of readdirSync(sharedData(TEXTS))) {
      // Poppler keeps hyphens at line ends.
      const text = readFileSync(sharedData(`${TEXTS}/${name}`), 'utf8').replace(/(\p{L})-\n(?=\p{Ll})/gu, '$1')
      const [tokens, read] = [
        tokensOf(text),
        tokensOf((await draftOf(`pdf/${name.replace('.txt', '.pdf')}`)).content.text),
      ]
      wanted += tokens.length
      had += found(tokens, read)
      ordered += inOrder(tokens, read)
    }
    expect(had / wanted).toBeGreaterThan(0.975)
    // Poppler itself reads a page with two columns, and a table, in another order.
    expect(ordered / wanted).toBeGreaterThan(0.95)
  }, 60_000)
})
