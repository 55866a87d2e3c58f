import { describe, expect, it } from 'vitest'
import { parseAnnotations } from '../../../core/format/annotations-in.ts'
import type { ForeignAnnotation } from '../../../core/format/foreign-annotation.ts'
import { sayRefusal } from '../../../core/messages/message.ts'
import { readAnnotations, refusalOfAnnotations } from '../../support/read-annotations.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const annotation = (about: Record<string, unknown> = {}) => ({
  '@context': CONTEXT,
  id: 'urn:uuid:1',
  type: 'Annotation',
  target: 'https://paper.example/ferry',
  ...about,
})
const onQuote = (selector: unknown, about: Record<string, unknown> = {}) =>
  annotation({ target: { source: 'https://paper.example/ferry', selector }, ...about })

const only = (json: unknown): ForeignAnnotation => readAnnotations(json).annotations[0] as ForeignAnnotation

describe('what an annotation must have', () => {
  it.each([
    ['no context', { '@context': undefined }, '@context'],
    ['another context', { '@context': 'http://schema.org' }, '@context'],
    ['two ids', { id: ['urn:a', 'urn:b'] }, 'id'],
    ['an id of words', { id: 'not an address' }, 'id'],
    ['no target', { target: undefined }, 'target'],
    ['body and bodyValue', { body: 'http://a.example', bodyValue: 'b' }, 'bodyValue'],
    ['two bodyValues', { bodyValue: ['a', 'b'] }, 'bodyValue'],
    ['a body of words', { body: 'not an address' }, 'body'],
    ['a date in words', { created: 'yesterday' }, 'created'],
    ['two dates', { modified: ['2015-01-28T12:00:00Z', '2015-01-28T12:00:01Z'] }, 'modified'],
    ['a creator that is a number', { creator: 6 }, 'creator'],
    ['a generator that is a number', { generator: 42 }, 'generator'],
    ['rights in words', { rights: 'not an address' }, 'rights'],
    [
      'a text direction twice',
      { body: { id: 'http://a.example', textDirection: ['ltr', 'rtl'] } },
      'body.textDirection',
    ],
    [
      'a quote without words',
      { target: { source: 'http://a.example', selector: { type: 'TextQuoteSelector' } } },
      'target.selector.exact',
    ],
    [
      'a position before the text',
      { target: { source: 'http://a.example', selector: { type: 'TextPositionSelector', start: -1, end: 4 } } },
      'target.selector.start',
    ],
  ])('one with %s is refused with the field', (_what, about, field) => {
    expect(refusalOfAnnotations(annotation({ body: 'http://a.example/note', ...about }))).toBe(
      field === '@context' && '@context' in about && about['@context'] === undefined
        ? 'annotations.refused.field @context'
        : `annotations.refused.field ${field}`,
    )
  })

  it('in a page, the context is the page’s and an id may be missing', () => {
    const items = [{ type: 'Annotation', bodyValue: 'a', target: 'http://a.example' }]
    expect(
      readAnnotations({ '@context': CONTEXT, id: 'urn:page', type: 'AnnotationPage', items }).annotations,
    ).toHaveLength(1)
  })

  it('a bad one among others is left out and told', () => {
    const { annotations, skipped } = readAnnotations([
      annotation({ bodyValue: 'a' }),
      annotation({ id: 'urn:b', created: 'soon' }),
    ])
    expect(annotations).toHaveLength(1)
    expect(skipped).toEqual([{ number: 2, field: 'created' }])
  })
})

describe('where an annotation is', () => {
  const QUOTE = { type: 'TextQuoteSelector', exact: 'killed 14', prefix: 'fire ', suffix: ' people' }

  it('is told by a quote and by a position in code points', () => {
    const both = only(onQuote([QUOTE, { type: 'TextPositionSelector', start: 4, end: 13 }], { bodyValue: 'a' }))
    expect(both.quote).toEqual({ exact: 'killed 14', prefix: 'fire ', suffix: ' people' })
    expect(both.position).toEqual({ start: 4, end: 13 })
  })

  it('a quote refined by another is the inner one, in the words of the outer', () => {
    const inner = { type: 'TextQuoteSelector', exact: '14' }
    expect(only(onQuote({ ...QUOTE, refinedBy: inner }, { bodyValue: 'a' })).quote).toEqual({
      exact: '14',
      prefix: 'fire killed ',
      suffix: ' people',
    })
  })

  it('a position inside a fragment is none in the whole text', () => {
    const fragment = {
      type: 'FragmentSelector',
      value: 'p1',
      refinedBy: { type: 'TextPositionSelector', start: 1, end: 4 },
    }
    expect(only(onQuote(fragment))).toMatchObject({ quote: null, isUnreadable: true })
    expect(only(onQuote(fragment))).not.toHaveProperty('position')
  })

  it('with several passages it is one annotation for each', () => {
    const target = ['a', 'b'].map((exact) => ({
      source: 'http://a.example',
      selector: { type: 'TextQuoteSelector', exact },
    }))
    expect(
      readAnnotations(annotation({ bodyValue: 'x', target })).annotations.map(({ id, quote }) => [id, quote?.exact]),
    ).toEqual([
      ['urn:uuid:1', 'a'],
      ['urn:uuid:1#2', 'b'],
    ])
  })

  it('on another annotation it answers that one', () => {
    const reply = annotation({ id: 'urn:uuid:2', motivation: 'replying', bodyValue: 'no', target: 'urn:uuid:1' })
    expect(readAnnotations([onQuote(QUOTE), reply]).annotations[1]?.replyTo).toBe('urn:uuid:1')
  })
})

describe('who made it and what it says', () => {
  it.each([
    ['an address', 'http://people.example/ilse', 'http://people.example/ilse'],
    ['a name', { type: 'Person', name: 'Ilse' }, 'Ilse'],
    ['a nickname', { id: 'http://people.example/1', nickname: 'il' }, 'il'],
    ['a mail address', { email: 'mailto:il@se.example' }, 'il@se.example'],
    ['several', [{ name: 'Ilse' }, 'http://people.example/jo'], 'Ilse, http://people.example/jo'],
  ])('a creator by %s', (_what, creator, author) => {
    expect(only(annotation({ creator, bodyValue: 'a' })).author).toBe(author)
  })

  it('HTML becomes plain words with its addresses, Markdown too', () => {
    const html = { type: 'TextualBody', format: 'text/html', value: '<p>See <a href="https://a.example">this</a></p>' }
    const markdown = { type: 'TextualBody', format: 'text/markdown', value: '**Yes**' }
    expect(only(annotation({ body: [html, markdown] }))).toMatchObject({
      body: 'See this\nYes',
      links: ['https://a.example'],
    })
  })

  it('a date without its time zone is a date, but no instant', () => {
    expect(only(annotation({ bodyValue: 'a', created: '2015-10-13T13:00:00' })).at).toBeNull()
    expect(only(annotation({ bodyValue: 'a', created: '2015-10-13T15:00:00+02:00' })).at).toBe(
      '2015-10-13T13:00:00.000Z',
    )
  })
})

describe('collections', () => {
  const item = (id: string) => ({ id, type: 'Annotation', bodyValue: id, target: 'http://a.example' })

  it('give the annotations of every page that is in the file, and count the others without fetching', () => {
    const collection = {
      '@context': CONTEXT,
      id: 'urn:c',
      type: 'AnnotationCollection',
      total: 4,
      first: {
        id: 'urn:p1',
        type: 'AnnotationPage',
        items: [item('urn:1')],
        next: { id: 'urn:p2', type: 'AnnotationPage', items: [item('urn:2')], next: 'urn:p3' },
      },
      last: 'urn:p4',
    }
    const { annotations, unreachable } = readAnnotations(collection)
    expect(annotations.map(({ id }) => id)).toEqual(['urn:1', 'urn:2'])
    expect(unreachable).toBe(2)
  })

  it('one that only names its pages is refused, saying that nothing is fetched', () => {
    expect(
      refusalOfAnnotations({ '@context': CONTEXT, id: 'urn:c', type: 'AnnotationCollection', first: 'urn:p1' }),
    ).toBe('annotations.refused.elsewhere')
  })
})

describe('hostile files', () => {
  it('with too many annotations are refused, saying how many are read', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => annotation({ id: `urn:${index}`, bodyValue: 'a' }))
    const parsed = parseAnnotations('notes.json', many)
    expect(parsed && !parsed.ok && sayRefusal(parsed.refusal)).toContain('more than 5,000 annotations')
  })

  it('nested without end are refused', () => {
    let deep: unknown = 'http://a.example'
    for (let level = 0; level < 10_000; level++) deep = [deep]
    expect(refusalOfAnnotations(annotation({ target: deep }))).toMatch(/hostile|target/)
  })

  it.each([
    [
      'prototypes',
      JSON.parse('{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","__proto__":{"a":1}}'),
    ],
    ['types that are objects', annotation({ type: { a: 1 } })],
    ['null everywhere', { '@context': null, id: null, type: ['Annotation', null], body: [null], target: [null] }],
    ['items that are no annotations', { '@context': CONTEXT, type: 'AnnotationPage', items: [1, 'a', null, [], {}] }],
    [
      'a circle of replies',
      [annotation({ id: 'urn:a', target: 'urn:b' }), annotation({ id: 'urn:b', target: 'urn:a' })],
    ],
  ])('%s end in an answer', (_what, json) => {
    expect(typeof refusalOfAnnotations(json)).toBe('string')
  })
})
