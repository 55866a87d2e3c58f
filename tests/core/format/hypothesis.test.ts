import { describe, expect, it } from 'vitest'
import { parseAnnotations } from '../../../core/format/annotations-in.ts'
import type { ForeignAnnotation, ReadAnnotations } from '../../../core/format/foreign-annotation.ts'
import { sayRefusal } from '../../../core/messages/message.ts'

/** As the API hands them out: https://h.readthedocs.io/en/latest/api-reference/v1/ */
const row = (about: Record<string, unknown> = {}) => ({
  id: 'nJ3v5PZLEe2',
  created: '2023-09-01T10:00:00.123456+02:00',
  updated: '2023-09-01T12:30:00.000000+02:00',
  user: 'acct:ilse@hypothes.is',
  user_info: { display_name: 'Ilse Brandtová' },
  uri: 'https://paper.example/ferry',
  text: 'Is **this** the right figure? See [the minutes](https://council.example/minutes).',
  tags: ['figure', 'ask'],
  group: '__world__',
  permissions: { read: ['group:__world__'] },
  target: [
    {
      source: 'https://paper.example/ferry',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endContainer: '/p[1]', endOffset: 9 },
        { type: 'TextPositionSelector', start: 120, end: 129 },
        { type: 'TextQuoteSelector', exact: 'killed 14', prefix: 'The fire ', suffix: ' people' },
      ],
    },
  ],
  document: { title: ['Ferry'] },
  links: {},
  ...about,
})

const read = (json: unknown): ReadAnnotations => {
  const parsed = parseAnnotations('notes.json', json)
  if (!parsed) throw new Error('These are no annotations.')
  if (!parsed.ok) throw new Error(sayRefusal(parsed.refusal))
  return parsed.value
}
const only = (json: unknown): ForeignAnnotation => read(json).annotations[0] as ForeignAnnotation

describe('annotations of Hypothesis', () => {
  it('keep who, when and what; the time in UTC, Markdown as plain words', () => {
    expect(only({ total: 1, rows: [row()] })).toEqual({
      id: 'nJ3v5PZLEe2',
      author: 'Ilse Brandtová',
      at: '2023-09-01T08:00:00.123Z',
      changedAt: '2023-09-01T10:30:00.000Z',
      body: 'Is this the right figure? See the minutes.',
      links: ['https://council.example/minutes'],
      tags: ['figure', 'ask'],
      replyTo: null,
      quote: { exact: 'killed 14', prefix: 'The fire ', suffix: ' people' },
      spans: null,
      sources: ['https://paper.example/ferry'],
    })
  })

  it.each([
    ['what its API finds', { total: 2, rows: [row(), row({ id: 'b' })] }],
    [
      'what its API finds with replies apart',
      { total: 1, rows: [row()], replies: [row({ id: 'b', references: ['nJ3v5PZLEe2'] })] },
    ],
    [
      'the file its client exports',
      {
        export_date: '2023-09-02T00:00:00Z',
        export_userid: 'acct:x@y',
        client_version: '1.1',
        annotations: [row(), row({ id: 'b' })],
      },
    ],
    ['an array', [row(), row({ id: 'b' })]],
  ])('are read from %s', (_what, json) => {
    expect(read(json).annotations.map(({ id }) => id)).toEqual(['nJ3v5PZLEe2', 'b'])
  })

  it('one alone is read too', () => {
    expect(only(row()).author).toBe('Ilse Brandtová')
  })

  it('without a name to be shown by, the account names its author', () => {
    expect(only([row({ user_info: null })]).author).toBe('ilse')
    expect(only([row({ user_info: { display_name: null } })]).author).toBe('ilse')
  })

  it('a reply names the annotation it answers directly, and has no words of its own', () => {
    const reply = row({
      id: 'c',
      references: ['nJ3v5PZLEe2', 'b'],
      target: [{ source: 'https://paper.example/ferry' }],
    })
    expect(only([reply])).toMatchObject({ replyTo: 'b', quote: null })
  })

  it('a note on the page has no quote; one on a part that cannot be followed says so', () => {
    const page = only([row({ target: [{ source: 'https://paper.example/ferry' }] })])
    expect(page.quote).toBeNull()
    expect(page).not.toHaveProperty('isUnreadable')
    const range = {
      type: 'RangeSelector',
      startContainer: '/p[1]',
      startOffset: 0,
      endContainer: '/p[1]',
      endOffset: 3,
    }
    expect(only([row({ target: [{ selector: [range] }] })])).toMatchObject({ quote: null, isUnreadable: true })
    expect(only([row({ target: [{ selector: [{ type: 'PageSelector', index: 3 }] }] })])).not.toHaveProperty(
      'isUnreadable',
    )
  })

  it('what cannot be read is left out and told by its number, the others come in', () => {
    const { annotations, skipped } = read({ total: 3, rows: [row(), row({ id: 7 }), row({ id: 'b', tags: 'figure' })] })
    expect(annotations).toHaveLength(1)
    expect(skipped).toEqual([
      { number: 2, field: 'id' },
      { number: 3, field: 'tags' },
    ])
  })

  it('two of the same id get ids of their own', () => {
    expect(new Set(read([row(), row()]).annotations.map(({ id }) => id)).size).toBe(2)
  })

  it('an export without any is refused in a sentence', () => {
    for (const json of [
      { total: 0, rows: [] },
      { export_date: '2023', annotations: [] },
    ]) {
      const parsed = parseAnnotations('notes.json', json)
      expect(parsed && !parsed.ok && parsed.refusal.key).toBe('annotations.refused.none')
    }
  })
})
