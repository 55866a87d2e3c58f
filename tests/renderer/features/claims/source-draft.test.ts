import { describe, expect, test } from 'vitest'
import { EMPTY_LIBRARY } from '../../../../core/model/empty-tables.ts'
import { PersonId, SourceId } from '../../../../core/model/ids.ts'
import type { Source } from '../../../../core/model/source.ts'
import {
  addressIn,
  EMPTY_SOURCE_DRAFT,
  matchingSources,
  newSource,
} from '../../../../renderer/features/claims/source-draft.ts'

const source = (number: number, about: Partial<Source>): Source => ({
  id: SourceId.parse(`00000000-0000-7000-8000-${String(number).padStart(12, '0')}`),
  kind: 'web-page',
  title: `Source ${number}`,
  author: '',
  publisher: '',
  publishedOn: '',
  updatedOn: '',
  url: '',
  contact: '',
  note: '',
  withheld: false,
  addedAt: '2026-03-01T09:30:00.000Z',
  addedBy: PersonId.parse('00000000-0000-7000-8000-000000000099'),
  mergedInto: null,
  retiredAt: null,
  ...about,
})

const libraryOf = (...sources: Source[]) => ({
  ...EMPTY_LIBRARY,
  sources: Object.fromEntries(sources.map((row) => [row.id, row])),
})

describe('what is typed into the line for a source', () => {
  test('is a web page when it is an address', () => {
    expect(newSource({ ...EMPTY_SOURCE_DRAFT, text: ' https://example.org/report/2 ' })).toMatchObject({
      kind: 'web-page',
      url: 'https://example.org/report/2',
      title: 'example.org/report/2',
    })
  })

  test('is a document with that title when it is words', () => {
    expect(newSource({ ...EMPTY_SOURCE_DRAFT, text: 'Harbour  bulletin 2' })).toMatchObject({
      kind: 'document',
      url: '',
      title: 'Harbour bulletin 2',
    })
  })

  test('makes no source while it says nothing', () => {
    expect(newSource({ ...EMPTY_SOURCE_DRAFT, text: '   ' })).toBeNull()
  })

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'example.org', 'https://', 'see https://example.org'])(
    '“%s” is not taken for a web address',
    (text) => expect(addressIn(text)).toBeNull(),
  )
})

describe('the sources offered', () => {
  test('begin with the one of the same address', () => {
    const library = libraryOf(
      source(1, { title: 'https://example.org/a in the news' }),
      source(2, { url: 'https://example.org/a/' }),
    )
    expect(matchingSources(library, 'https://example.org/a')[0]?.title).toBe('Source 2')
  })

  test('are found by title, author and publisher, in any case', () => {
    const library = libraryOf(source(1, { publisher: 'Harbour Authority' }), source(2, {}))
    expect(matchingSources(library, 'harbour').map(({ title }) => title)).toEqual(['Source 1'])
  })

  test('are never retired or merged ones', () => {
    const library = libraryOf(
      source(1, { retiredAt: '2026-03-01T09:30:00.000Z' }),
      source(2, { mergedInto: source(3, {}).id }),
    )
    expect(matchingSources(library, '')).toEqual([])
  })
})
