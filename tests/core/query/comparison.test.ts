import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDrafts } from '../../../core/query/comparison.ts'
import { buildContent } from '../../../core/text/build-content.ts'

const contentOf = (...paragraphs: string[]) =>
  buildContent(
    paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
    { language: 'en', direction: 'ltr' },
  )

const told = (old: readonly string[], fresh: readonly string[]) => {
  const { before, after, removed, added, rows } = compareDrafts(contentOf(...old), contentOf(...fresh))
  return {
    removed: removed.map(({ start, end }) => before.text.slice(start, end)),
    added: added.map(({ start, end }) => after.text.slice(start, end)),
    rows: rows.map(({ fate }) => fate),
  }
}

describe('two drafts compared', () => {
  it('tells which words are gone and which are new, without white space around them', () => {
    expect(
      told(['The fire killed 14 people.', 'Nobody was hurt.'], ['The fire killed 21 people.', 'Nobody else was hurt.']),
    ).toEqual({
      removed: ['14'],
      added: ['21', 'else'],
      rows: ['edited', 'edited'],
    })
  })

  it('tells a whole paragraph that is gone or new', () => {
    const kept = 'The ferry left the pier at noon with all its passengers on board.'
    expect(told([kept, 'He said nothing.'], [kept, 'Lawyers declined to comment.'])).toEqual({
      removed: ['He said nothing.'],
      added: ['Lawyers declined to comment.'],
      rows: ['equal', 'deleted', 'inserted'],
    })
  })

  it('finds nothing changed in a text compared with itself, whatever it says', () => {
    const paragraphs = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { maxLength: 6 })
    fc.assert(
      fc.property(paragraphs, (all) => {
        const content = contentOf(...all)
        const { removed, added, rows } = compareDrafts(content, content)
        expect([removed, added]).toEqual([[], []])
        expect(rows.every(({ fate }) => fate === 'equal')).toBe(true)
        expect(rows).toHaveLength(content.blocks.length)
      }),
    )
  })
})
