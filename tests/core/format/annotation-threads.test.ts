import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notesOf } from '../../../core/format/annotation-notes.ts'
import { threadsOf } from '../../../core/format/annotation-threads.ts'
import type { ForeignAnnotation } from '../../../core/format/foreign-annotation.ts'

const annotation = (id: string, about: Partial<ForeignAnnotation> = {}): ForeignAnnotation => ({
  id,
  author: 'Ilse',
  at: null,
  body: id,
  links: [],
  tags: [],
  replyTo: null,
  quote: null,
  spans: null,
  ...about,
})
const told = (...annotations: ForeignAnnotation[]) =>
  threadsOf(annotations).map(({ first, replies }) => [first.id, ...replies.map(({ id }) => id)].join(' '))

describe('threads', () => {
  it('hold every answer, however deep, oldest first', () => {
    const at = (day: number) => `2023-09-0${day}T00:00:00.000Z`
    expect(
      told(
        annotation('c', { replyTo: 'b', at: at(3) }),
        annotation('a', { at: at(1) }),
        annotation('b', { replyTo: 'a', at: at(2) }),
        annotation('x'),
      ),
    ).toEqual(['a b c', 'x'])
  })

  it('a reply to what is not in the file stands for itself, and so do replies in a circle', () => {
    expect(told(annotation('a', { replyTo: 'gone' }))).toEqual(['a'])
    expect(told(annotation('a', { replyTo: 'b' }), annotation('b', { replyTo: 'a' }))).toEqual(['a', 'b'])
    expect(told(annotation('a', { replyTo: 'a' }))).toEqual(['a'])
  })

  it('lose no annotation and repeat none, whatever answers what', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'gone')
    fc.assert(
      fc.property(fc.array(fc.option(ids), { maxLength: 5 }), (answers) => {
        const all = answers.map((replyTo, index) => annotation('abcde'[index] as string, { replyTo }))
        const found = threadsOf(all).flatMap(({ first, replies }) => [first.id, ...replies.map(({ id }) => id)])
        expect(found.sort()).toEqual(all.map(({ id }) => id).sort())
      }),
    )
  })
})

describe('the notes of a thread', () => {
  const notes = (first: Partial<ForeignAnnotation>, ...replies: Partial<ForeignAnnotation>[]) =>
    notesOf({ first: annotation('a', first), replies: replies.map((reply, at) => annotation(`r${at}`, reply)) })

  it('keep who and when, each for itself', () => {
    const at = '2023-09-01T08:00:00.000Z'
    expect(notes({ body: 'one', at }, { body: 'two', author: 'Jory' })).toEqual([
      { id: 'a', author: 'Ilse', at, text: 'one' },
      { id: 'r0', author: 'Jory', at: null, text: 'two' },
    ])
  })

  it('say addresses on lines of their own, unless the words have them', () => {
    const [note] = notes({ body: 'See https://a.example', links: ['https://a.example', 'https://b.example'] })
    expect(note?.text).toBe('See https://a.example\nhttps://b.example')
  })

  it('a bare mark is one too; of bare tags the tags are said; an empty answer is none', () => {
    expect(notes({ body: '' })[0]?.text).toBe('Highlighted')
    expect(notes({ body: '', tags: ['a', 'b'] })[0]?.text).toBe('a\nb')
    expect(notes({}, { body: ' ' })).toHaveLength(1)
  })

  it('name somebody unknown where nobody is named', () => {
    expect(notes({ author: '' })[0]?.author).toBe('Unknown author')
  })
})
