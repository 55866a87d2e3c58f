import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../../../core/messages/en.ts'
import { sayKey } from '../../../core/messages/message.ts'
import { explainFinding, groupFindings } from '../../../core/query/check-findings.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const ARTICLE = '0190163d-8694-739b-aea5-000000000001'
const HASH = 'ab'.repeat(32)
const VALUES = { line: 3, version: 9, code: 'EIO', name: 'x' }

const found = (place: string, key: string) => explainFinding({ place, problem: { key, values: VALUES } })

const FILES = {
  text: `articles/${ARTICLE}/drafts/${HASH}.json`,
  original: `articles/${ARTICLE}/originals/${HASH}.docx`,
  evidence: `evidence/${HASH}/minutes.pdf`,
  journal: `articles/${ARTICLE}/journal.jsonl`,
} as const

describe('what the check finds', () => {
  it.each([
    [FILES.text, 'found.file.text'],
    [FILES.original, 'found.file.original'],
    [FILES.evidence, 'found.file.evidence'],
    [`evidence/${HASH}`, 'found.file.evidence'],
    [FILES.journal, 'found.file.journal'],
    ['library.journal.jsonl', 'found.file.journal'],
    ['library.json', 'found.file.copy'],
    [`articles/${ARTICLE}/article.json.previous`, 'found.file.copy'],
    [`articles/${ARTICLE}`, 'found.file.folder'],
    ['articles', 'found.file.folder'],
  ])('is known by its place: %s', (place, file) => {
    expect(found(place, 'check.newer').file).toBe(file)
  })

  it('is explained, whatever storage says of a file: what it means, what was kept and what to do', () => {
    const folder = path.join(ROOT, 'electron/storage')
    const source = readdirSync(folder)
      .filter((name) => name.startsWith('check-'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .join('\n')
    const keys = [...new Set([...source.matchAll(/'(check\.[\w.-]+)'/g)].map(([, key = '']) => key))]
    expect(keys.length).toBeGreaterThan(8)
    const places = (key: string) =>
      key === 'check.file.missing'
        ? Object.values(FILES)
        : key === 'check.file.damaged'
          ? [FILES.text, FILES.original, FILES.evidence]
          : [FILES.journal]
    const unexplained = keys.flatMap((key) =>
      places(key)
        .map((place) => found(place, key))
        .filter(({ means, kept, todo }) => !means || !kept || !todo)
        .map(({ place }) => `${key} ${place}`),
    )
    expect(unexplained).toEqual([])
  })

  it('is said in whole sentences, with the values of the problem in place', () => {
    for (const key of Object.keys(en).filter((known) => known.startsWith('found.') && !known.startsWith('found.file.')))
      expect(sayKey(key, VALUES)).toMatch(/^[A-Z][^{}]*\.$/)
  })

  it('is left in its own words where nothing more is known', () => {
    expect(found('articles/x', 'storage.disk.failed')).toMatchObject({ means: null, kept: null, todo: null })
    expect(found(FILES.journal, 'check.file.damaged').means).toBeNull()
    expect(found(FILES.journal, 'constructor').means).toBeNull()
  })

  it('is told together where it belongs together', () => {
    const groups = groupFindings(
      [FILES.text, 'library.json', FILES.journal, FILES.evidence, `evidence/${HASH}/copy.pdf`].map((place) => ({
        place,
        problem: { key: 'check.newer', values: VALUES },
      })),
    )
    expect(groups.map((group) => group.map(({ place }) => place))).toEqual([
      [FILES.text, FILES.journal],
      ['library.json'],
      [FILES.evidence, `evidence/${HASH}/copy.pdf`],
    ])
  })
})
