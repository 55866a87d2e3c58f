import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { draftOf, isShared, refusalOf, sharedData } from './reading.ts'

describe('the kind of a file', () => {
  it.each([
    ['a.md', '# Title\n\nWords.', 'markdown'],
    ['a.HTM', 'Words.', 'html'],
    ['a', '<!-- x --><!doctype html><p>Words.', 'html'],
    ['a.txt', '  <html><body>Words.</body></html>', 'html'],
    ['a.txt', '# Title of words', 'text'],
    ['a.unknown', 'Words.', 'text'],
    ['constructor', 'Words.', 'text'],
  ])('%s is told by name and content', (name, content, format) => {
    expect(draftOf(name, content).format).toBe(format)
  })

  it('is told by the asker when it was pasted', () => {
    expect(draftOf('a.html', '<b>Words</b>', 'text').content.text).toBe('<b>Words</b>')
  })

  it('does not matter when words were pasted that look like another kind', () => {
    expect(draftOf('pasted', '%PDF-1.7 is how such a file begins.\0', 'text').content.text).toBe(
      '%PDF-1.7 is how such a file begins.\uFFFD',
    )
  })
})

describe('JSON', () => {
  it('that is not from Tickmark is refused', async () => {
    expect(await refusalOf('a.json', '{"format":"other"}')).toBe('refused.transfer.not-one')
    expect(await refusalOf('a.json', '{"format":')).toBe('import.refused.json')
    expect(await refusalOf('without-a-name', '{"format": "tickmark-article"}')).toMatch(/^refused\.transfer\./)
  })

  it('nested without end is refused', async () => {
    expect(await refusalOf('a.json', '['.repeat(200_000))).toBe('import.refused.json')
    expect(await refusalOf('a.json', '['.repeat(200_000) + ']'.repeat(200_000))).toMatch(/^refused\.transfer\./)
  })

  it.skipIf(!isShared('json-parsing'))(
    'of the test suite is refused with a sentence (skipped where the shared data is absent)',
    async () => {
      const files = readdirSync(sharedData('json-parsing')).filter((name) => name.endsWith('.json'))
      for (const name of files)
        expect(await refusalOf(name, readFileSync(sharedData(`json-parsing/${name}`))), name).not.toBeNull()
    },
  )
})
