import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../core/model/claim.ts'
import { Claim as ClaimSchema } from '../../../core/model/claim.ts'
import type { Span } from '../../../core/model/content.ts'
import { DraftId, PassageId } from '../../../core/model/ids.ts'
import { enterCorrections, inOrder } from '../../../core/report/copy-changes.ts'
import { sampleDesk } from '../../support/sample-article.ts'

const desk = sampleDesk()
const [anyClaim] = Object.values(desk.article.claims)
const draft = DraftId.parse(desk.draft)
const passage = PassageId.parse(anyClaim?.placements[draft]?.[0]?.id)

/** A claim whose only passage lies at some spans, with other words proposed for it. */
const corrected = (number: number, spans: readonly Span[], replacement: string): Claim =>
  ClaimSchema.parse({
    ...anyClaim,
    number,
    correction: { passage, replacement },
    placements: { [draft]: [{ id: passage, spans, text: 'x', anchorState: 'exact' }] },
  })

const entered = (text: string, spans: readonly Span[], replacement: string) => {
  const claim = corrected(1, spans, replacement)
  return enterCorrections([claim], draft, { text }).get(claim)
}

const applied = (text: string, spans: readonly Span[], replacement: string): string => {
  const last = spans.at(-1)
  let result = text
  for (const span of [...spans].reverse())
    result = result.slice(0, span.start) + (span === last ? replacement : '') + result.slice(span.end)
  return result
}

const editOf = (text: string, spans: readonly Span[], replacement: string) => {
  const how = entered(text, spans, replacement)
  if (how?.as !== 'edit') throw new Error('The correction was not entered.')
  return {
    out: how.edit.spans.map(({ start, end }) => text.slice(start, end)),
    in: how.edit.replacement,
    edit: how.edit,
  }
}

const whole = (text: string): Span[] => [{ start: 0, end: text.length }]

describe('a correction as an edit', () => {
  test('touches only the words that differ', () => {
    const text = 'The blast killed 14 people on Friday.'
    expect(editOf(text, whole(text), 'The blast killed 21 people on Friday.')).toMatchObject({ out: ['14'], in: '21' })
  })

  test('that only puts words in takes the word before them along', () => {
    const text = 'The blast killed 21 people.'
    expect(editOf(text, whole(text), 'The blast killed at least 21 people.')).toMatchObject({
      out: ['killed '],
      in: 'killed at least ',
    })
  })

  test('that takes words out leaves no two spaces behind', () => {
    const text = 'The very old bridge fell, again.'
    const very = editOf(text, [{ start: 4, end: 8 }], '')
    expect(applied(text, very.edit.spans, very.in)).toBe('The old bridge fell, again.')
    const again = editOf(text, [{ start: 26, end: 31 }], '  ')
    expect(applied(text, again.edit.spans, again.in)).toBe('The very old bridge fell,.')
  })

  test('of words in several spans puts the new ones in place of all of them', () => {
    const text = 'one two three'
    expect(
      editOf(
        text,
        [
          { start: 8, end: 13 },
          { start: 0, end: 3 },
        ],
        'six',
      ),
    ).toMatchObject({ out: ['one', 'three'], in: 'six' })
  })

  test('that says what the text says is none', () => {
    expect(entered('It rained.', whole('It rained.'), ' It rained. ')).toEqual({
      as: 'words',
      because: 'no-difference',
    })
  })

  test('never cuts a character in two', () => {
    const text = '🙃🙂 ran'
    expect(editOf(text, whole(text), '🙃🙁 ran').out.join('').isWellFormed()).toBe(true)
  })

  test('always makes exactly the proposed words of the passage', () => {
    const word = fc.constantFrom('14', '21', 'killed', 'people', 'über', '，', 'a', 'b', '🙂')
    const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(words, words, words, words, (before, from, after, to) => {
        fc.pre(from !== to)
        const text = `${before} ${from} ${after}`
        const span = { start: before.length + 1, end: before.length + 1 + from.length }
        const { edit } = editOf(text, [span], to)
        expect(edit.spans.every(({ start, end }) => start < end && start >= span.start && end <= span.end)).toBe(true)
        expect(applied(text, edit.spans, edit.replacement)).toBe(`${before} ${to} ${after}`)
      }),
    )
  })
})

describe('corrections of one text', () => {
  test('that touch the same words: the lowest number is entered, whatever the order they come in', () => {
    const text = 'a b c d e'
    const one = corrected(3, [{ start: 0, end: 5 }], 'x y z')
    const other = corrected(2, [{ start: 4, end: 9 }], 'u v w')
    const all = enterCorrections([one, other], draft, { text })
    expect(all.get(other)?.as).toBe('edit')
    expect(all.get(one)).toEqual({ as: 'words', because: 'overlap', other: 2 })
  })

  test('never share a character', () => {
    const span = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }))
      .map(([start, length]) => ({ start, end: start + length }))
    const text = 'x'.repeat(80)
    fc.assert(
      fc.property(fc.array(fc.array(span, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), (all) => {
        const claims = all.map((spans, index) => corrected(index + 1, spans, `y${index}`))
        const spans = [...enterCorrections(claims, draft, { text }).values()].flatMap((how) =>
          how.as === 'edit' ? how.edit.spans : [],
        )
        const ordered = [...spans].sort((a, b) => a.start - b.start)
        expect(ordered.every(({ start }, index) => start >= (ordered[index - 1]?.end ?? 0))).toBe(true)
        // Somebody is always first.
        if (all.length > 0) expect(spans.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('spans in order', () => {
  test('are joined where they touch, and empty ones are left out', () => {
    expect(
      inOrder([
        { start: 9, end: 12 },
        { start: 0, end: 4 },
        { start: 4, end: 6 },
        { start: 7, end: 7 },
      ]),
    ).toEqual([
      { start: 0, end: 6 },
      { start: 9, end: 12 },
    ])
  })
})
