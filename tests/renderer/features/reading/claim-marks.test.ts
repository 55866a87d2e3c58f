import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../../../core/model/content.ts'
import { ClaimId } from '../../../../core/model/ids.ts'
import { type ClaimMark, claimUnder, type MarkedSegment } from '../../../../renderer/features/reading/claim-marks.ts'
import { marksBySection, SectionMarks } from '../../../../renderer/features/reading/section-marks.ts'
import { sectionsOf } from '../../../../renderer/features/reading/sections.ts'
import { contentOf } from '../../support/article-content.ts'

const content = contentOf(
  Array.from({ length: 40 }, (_, index) => ({
    kind: 'paragraph' as const,
    text: `Paragraph ${index} has some words.`,
  })),
)
const sections = sectionsOf(content.blocks)

const mark = (number: number, ...passages: Span[][]): ClaimMark => ({
  id: ClaimId.parse(`00000000-0000-7000-8000-${String(number).padStart(12, '0')}`),
  number,
  look: 'unrated',
  label: `Claim ${number}`,
  passages,
  size: passages.flat().reduce((size, { start, end }) => size + end - start, 0),
})

const span = fc
  .tuple(fc.nat(content.text.length - 1), fc.integer({ min: 1, max: 200 }))
  .map(([start, length]): Span => ({ start, end: Math.min(start + length, content.text.length) }))

const all = (lists: readonly (readonly MarkedSegment[])[]) => lists.flat()

describe('the marked segments of an article', () => {
  test('cover exactly the characters of its blocks that some claim covers, and name everybody who does', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const marks = spans.map((one, index) => mark(index + 1, [one]))
        const segments = all(marksBySection(marks, sections))
        for (const block of content.blocks) {
          for (let at = block.start; at < block.end; at++) {
            const owners = marks.filter(({ passages }) =>
              passages.flat().some(({ start, end }) => start <= at && at < end),
            )
            const held = segments.filter(({ start, end }) => start <= at && at < end)
            expect(held.length).toBe(owners.length > 0 ? 1 : 0)
            expect(new Set(held[0]?.marks ?? [])).toEqual(new Set(owners))
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('open each claim once and close each of its passages once', () => {
    const claim = mark(1, [{ start: 0, end: 9 }], [{ start: 40, end: 120 }])
    const segments = all(marksBySection([claim], sections))
    expect(segments.filter(({ opening }) => opening.includes(claim.id)).map(({ start }) => start)).toEqual([0])
    expect(segments.filter(({ closing }) => closing.includes(claim.id)).map(({ end }) => end)).toEqual([9, 120])
  })

  test('stay the same list in every section a change does not touch', () => {
    const first = mark(1, [{ start: 0, end: 9 }])
    const far = mark(2, [{ start: content.text.length - 12, end: content.text.length - 1 }])
    const index = new SectionMarks(sections)
    const lists = () => sections.map((_, at) => index.of(at))
    index.follow([first, far])
    const before = lists()
    index.follow([first, { ...far, look: 'true' }])
    const after = lists()
    expect(after[0]).toBe(before[0])
    expect(after.at(-1)).not.toBe(before.at(-1))
  })

  test('stay the same segments beside the claim that changed', () => {
    const first = mark(1, [{ start: 0, end: 9 }])
    const next = mark(2, [{ start: 12, end: 20 }])
    const index = new SectionMarks(sections)
    index.follow([first, next])
    const [one, two] = index.of(0)
    index.follow([first, { ...next, look: 'true' }])
    const [oneNow, twoNow] = index.of(0)
    expect(oneNow).toBe(one)
    expect(twoNow).not.toBe(two)
    expect(twoNow?.marks[0]?.look).toBe('true')
  })

  test('are after any run of changes what they are when worked out anew', () => {
    const claims = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.array(span, { minLength: 1, maxLength: 3 })), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(fc.array(claims, { minLength: 1, maxLength: 6 }), (states) => {
        const index = new SectionMarks(sections)
        for (const state of states) {
          const marks = [...new Map(state).entries()].map(([number, spans]) =>
            mark(number, ...spans.map((one) => [one])),
          )
          index.follow(marks)
          expect(sections.map((_, at) => index.of(at))).toEqual(marksBySection(marks, sections))
        }
      }),
      { numRuns: 40 },
    )
  })

  test('open each claim once, in the section where it begins, however many it crosses', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), (spans) => {
        const marks = spans.map((one, index) => mark(index + 1, [one]))
        const segments = all(marksBySection(marks, sections))
        for (const { id, passages } of marks) {
          const covered = segments.filter((segment) => segment.marks.some((held) => held.id === id))
          const [first] = covered
          // A span may hold nothing but the line feed between two blocks.
          if (!first) continue
          expect(segments.filter(({ opening }) => opening.includes(id))).toEqual([first])
          expect(segments.filter(({ closing }) => closing.includes(id))).toEqual([covered.at(-1)])
          expect(passages).toHaveLength(1)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('hold the smaller claim inside the larger one', () => {
    const large = mark(1, [{ start: 0, end: 30 }])
    const small = mark(2, [{ start: 5, end: 9 }])
    const inner = all(marksBySection([small, large], sections)).find(({ start }) => start === 5)
    expect(inner?.marks.map(({ number }) => number)).toEqual([1, 2])
  })
})

test('a click takes the smallest claim, further clicks the larger ones, and then the smallest again', () => {
  const [large, small] = [mark(1, [{ start: 0, end: 30 }]), mark(2, [{ start: 5, end: 9 }])]
  expect(claimUnder([large, small], null)).toBe(small.id)
  expect(claimUnder([large, small], small.id)).toBe(large.id)
  expect(claimUnder([large, small], large.id)).toBe(small.id)
  expect(claimUnder([], null)).toBeNull()
})
