import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ForeignAnnotation } from '../../../core/format/foreign-annotation.ts'
import { isShared, sharedData } from '../../electron/importers/reading.ts'
import { readAnnotations, refusalOfAnnotations } from '../../support/read-annotations.ts'

const SAMPLES = 'web-annotation'
const sample = (name: string): unknown => JSON.parse(readFileSync(sharedData(`${SAMPLES}/correct/${name}`), 'utf8'))

/** Who, when and what each published sample says; what is not listed is empty. */
const CORRECT: Readonly<Record<string, readonly Partial<ForeignAnnotation>[]>> = {
  'anno10.json': [
    { links: ['http://example.org/note1', 'http://example.org/note2'], sources: ['http://example.org/website1'] },
  ],
  'anno12.json': [
    {
      tags: ['important'],
      sources: [1, 2, 3, 4].map((page) => `http://example.com/book/page${page}`),
    },
  ],
  'anno18.json': [
    {
      body: 'A good description of the topic that bears further investigation',
      tags: ['readme'],
      sources: ['http://example.com/page1'],
    },
  ],
  'anno2.json': [{ links: ['http://example.org/analysis1.mp3'], sources: ['http://example.gov/patent1.pdf'] }],
  'anno21.json': [{ tags: ['http://example.org/city1'], sources: ['http://example.org/photo1'] }],
  'anno25.json': [
    { links: ['http://example.org/note1'], sources: ['http://example.org/page1.html'], isUnreadable: true },
  ],
  'anno3.json': [{ links: ['http://example.org/video1'], sources: ['http://example.org/website1'] }],
  'anno30.json': [{ links: ['http://example.org/road1'], sources: ['http://example.org/map1'], isUnreadable: true }],
  'anno34.json': [
    {
      links: ['http://example.org/note1'],
      sources: ['http://example.org/page1'],
      version: '2015-07-20T13:30:00Z http://archive.example.org/copy1',
    },
  ],
  'anno35.json': [{ links: ['http://example.org/description1'], sources: ['http://example.org/resource1'] }],
  'anno37.json': [{ links: ['http://example.org/comment1'], sources: ['http://example.org/document1'] }],
  'anno41-example44.json': [
    {
      author: 'A. Person',
      at: '2015-10-13T13:00:00.000Z',
      body: 'I really love this particular bit of text in this XML. No really. (http://example.org/user1)\nhttp://example.org/comment1 (http://example.org/user2)',
      tags: ['love'],
      sources: ['http://example.com/document1'],
      version: '2015-09-25T12:00:00Z',
      isUnreadable: true,
    },
  ],
  'anno6.json': [{ body: 'Comment text', sources: ['http://example.org/target1'] }],
  'anno9.json': [
    {
      body: 'tag1',
      links: ['http://example.org/description1'],
      sources: ['http://example.org/image1', 'http://example.org/image2'],
    },
  ],
  'example42.json': [
    { links: ['http://example.net/comment1'], sources: ['http://example.com/book/chapter1'] },
    { links: ['http://example.net/comment2'], sources: ['http://example.com/book/chapter2'] },
  ],
}
const EMPTY = { author: '', at: null, body: '', links: [], tags: [], replyTo: null, quote: null, spans: null }

describe.skipIf(!isShared(SAMPLES))('the published samples of the W3C (needs ../shared)', () => {
  it('every correct one is listed here', () => {
    expect(readdirSync(sharedData(`${SAMPLES}/correct`)).sort()).toEqual(Object.keys(CORRECT).sort())
  })

  it.each(Object.keys(CORRECT))('%s comes in without loss of who, when and what', (name) => {
    const said = readAnnotations(sample(name)).annotations.map(({ id: _id, ...rest }) => rest)
    expect(said).toEqual(CORRECT[name]?.map((about) => ({ ...EMPTY, ...about })))
  })

  it('a page says how many pages of its collection are elsewhere', () => {
    expect(readAnnotations(sample('example42.json')).unreachable).toBe(1)
  })

  it('no incorrect one is taken: it is no JSON, no annotation, or refused with the field that is wrong', () => {
    const folder = sharedData(`${SAMPLES}/incorrect`)
    for (const name of readdirSync(folder)) {
      const text = readFileSync(path.join(folder, name), 'utf8')
      // Most of them are no JSON for a comma alone: without it, what they are meant to show is looked at.
      const repaired = text
        .replace(/,(\s*\})/g, '$1')
        .replace('["http://example.org/1", "http://example.org/2"]', '"http://example.org/1"')
      let json: unknown
      try {
        json = JSON.parse(repaired)
      } catch {
        expect(name).toBe('anno1.json')
        continue
      }
      const expected = name === 'anno2.json' ? /^no annotations$/ : /^annotations\.refused\.field \S/
      // A misspelt key is one the model does not know, and passes over.
      if (name !== 'anno15.json')
        expect([name, refusalOfAnnotations(json)]).toEqual([name, expect.stringMatching(expected)])
      // As published, all but one say two ids.
      if (text.includes('"http://example.org/2"'))
        expect(
          refusalOfAnnotations({ ...(json as object), id: ['http://example.org/1', 'http://example.org/2'] }),
        ).not.toBe('taken')
    }
  })
})
