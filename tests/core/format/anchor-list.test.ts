import { describe, expect, it } from 'vitest'
import { type OffsetUnit, parseAnchorList } from '../../../core/format/anchor-list.ts'
import { granted } from '../../support/services.ts'

const TEXT = 'A 👩🏽‍🚒 saved 14 people. Then 14 more.'
const FIRST = TEXT.indexOf('14')
const SECOND = TEXT.lastIndexOf('14')

const read = (value: unknown, unit: OffsetUnit = 'utf16') =>
  granted(parseAnchorList(typeof value === 'string' ? value : JSON.stringify(value), TEXT, unit))
const words = (value: unknown, unit?: OffsetUnit) =>
  read(value, unit).anchors.map(({ span }) => span && TEXT.slice(span.start, span.end))

describe('a list of passages', () => {
  it('is an array of ids and offsets in UTF-16 units', () => {
    const list = read([{ id: 'a', start: FIRST, end: FIRST + 9 }])
    expect(list).toEqual({ anchors: [{ id: 'a', span: { start: FIRST, end: FIRST + 9 } }], isLines: false })
  })

  it('or JSON lines, with empty lines between them', () => {
    const list = read(`{"id":1,"start":0,"end":1}\n\n{"id":2,"start":${FIRST},"end":${FIRST + 2}}\n`)
    expect(list.isLines).toBe(true)
    expect(list.anchors.map(({ id }) => id)).toEqual([1, 2])
  })

  it('counts code points when asked to', () => {
    const point = Array.from(TEXT.slice(0, FIRST)).length
    expect(point).toBeLessThan(FIRST)
    expect(words([{ id: 'a', start: point, end: point + 9 }], 'codepoints')).toEqual(['14 people'])
  })

  it('takes W3C selectors: bare, under “selector”, or in the target of an annotation', () => {
    const quote = { type: 'TextQuoteSelector', exact: '14', prefix: 'Then ', suffix: ' more' }
    expect(
      words([
        quote,
        { id: 'b', selector: quote },
        { id: 'c', type: 'Annotation', target: { source: 'x', selector: [quote] } },
      ]),
    ).toEqual(['14', '14', '14'])
    expect(read([quote]).anchors[0]).toEqual({ id: 0, span: { start: SECOND, end: SECOND + 2 } })
  })

  it('counts a position selector in code points, as the model has it, and trusts the quote where the two disagree', () => {
    const point = Array.from(TEXT.slice(0, SECOND)).length
    const position = { type: 'TextPositionSelector', start: point, end: point + 2 }
    expect(read([{ selector: position }]).anchors[0]?.span).toEqual({ start: SECOND, end: SECOND + 2 })
    const quote = { type: 'TextQuoteSelector', exact: '14 people' }
    expect(words([{ selector: [position, quote] }])).toEqual(['14 people'])
    expect(words([{ selector: [{ type: 'CssSelector', value: 'p' }, quote] }])).toEqual(['14 people'])
  })

  it('keeps a quote that does not stand in the text, without a place', () => {
    expect(read([{ id: 'x', type: 'TextQuoteSelector', exact: 'nowhere' }]).anchors).toEqual([{ id: 'x', span: null }])
  })

  it.each([
    ['what is no JSON', '{"id":', 'cli.align.anchors-unreadable', {}],
    ['an empty file', '', 'cli.align.anchors-unreadable', {}],
    [
      'an entry without offsets',
      '[{"id":"a","start":0,"end":1},{"id":"b"}]',
      'cli.align.anchor-unreadable',
      { number: 2 },
    ],
    [
      'offsets that are no whole numbers',
      '[{"id":"a","start":-1,"end":1}]',
      'cli.align.anchor-unreadable',
      { number: 1 },
    ],
    ['a passage beyond the text', '[{"id":"far","start":0,"end":9999}]', 'cli.align.anchor-outside', { id: 'far' }],
    [
      'a passage that ends before it begins',
      '[{"id":"back","start":5,"end":2}]',
      'cli.align.anchor-outside',
      { id: 'back' },
    ],
  ])('refuses %s', (_, json, key, values) => {
    for (const unit of ['utf16', 'codepoints'] as const)
      expect(parseAnchorList(json, TEXT, unit)).toEqual({ ok: false, refusal: { key, values } })
  })
})
