import fc from 'fast-check'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../../../core/model/content.ts'
import { ClaimId } from '../../../../core/model/ids.ts'
import type { ClaimMark } from '../../../../renderer/features/reading/claim-marks.ts'
import { marksBySection } from '../../../../renderer/features/reading/section-marks.ts'
import { sectionsOf } from '../../../../renderer/features/reading/sections.ts'
import { WordsOfBlock } from '../../../../renderer/features/reading/words-of-block.tsx'
import { contentOf } from '../../support/article-content.ts'

const content = contentOf([
  { kind: 'paragraph', text: 'The bridge, *built* in 1987, cost **$3,000**, nearly all of it paid by toll.' },
])
const [block] = content.blocks

const claim = (number: number, span: Span): ClaimMark => ({
  id: ClaimId.parse(`00000000-0000-7000-8000-${String(number).padStart(12, '0')}`),
  number,
  look: 'true',
  label: `Claim ${number}`,
  passages: [[span]],
  size: span.end - span.start,
})

/** Shows the block under claims and hands its element over. */
function shown<T>(claims: readonly ClaimMark[], look: (element: HTMLElement) => T): T {
  if (!block) throw new Error('There is no block.')
  const place = document.createElement('p')
  const root = createRoot(place)
  const segments = marksBySection(claims, sectionsOf(content.blocks)).flat()
  flushSync(() =>
    root.render(<WordsOfBlock block={block} setting={{ content, inline: content.inline, segments, chosen: null }} />),
  )
  try {
    return look(place)
  } finally {
    root.unmount()
  }
}

const marksIn = (element: Element) => [...element.querySelectorAll('mark')]

const idsAround = (node: Node): string[] => {
  const mark = node.parentElement?.closest<HTMLElement>('mark')
  return mark ? [...(mark.dataset.claims?.split(' ') ?? []), ...idsAround(mark)] : []
}

const { length } = content.text
const span = fc
  .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: length }))
  .map(([start, size]): Span => ({ start, end: Math.min(start + size, length) }))
const claims = fc.array(span, { maxLength: 7 }).map((spans) => spans.map((one, index) => claim(index + 1, one)))

describe('the words of a block', () => {
  test('are the same under any claims, and each character stands in the marks of exactly its claims', () => {
    fc.assert(
      fc.property(claims, (all) => {
        shown(all, (element) => {
          expect(element.textContent).toBe(content.text)
          let at = 0
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const covering = all.filter(({ passages }) =>
              passages.flat().some(({ start, end }) => start <= at && at < end),
            )
            expect(idsAround(node).sort()).toEqual(covering.map(({ id }) => id).sort())
            at += (node as Text).length
          }
        })
      }),
    )
  })

  test('have one control and one number for each claim, whatever lies over it', () => {
    fc.assert(
      fc.property(claims, (all) => {
        shown(all, (element) => {
          const controls = [...element.querySelectorAll<HTMLElement>('[data-claim]')].map(
            ({ dataset }) => dataset.claim,
          )
          expect(controls.sort()).toEqual(all.map(({ id }) => id))
          const numbers = [...element.querySelectorAll<HTMLElement>('[data-number]')].map(
            ({ dataset }) => dataset.number,
          )
          expect(numbers.sort()).toEqual(all.map(({ number }) => String(number)))
        })
      }),
    )
  })
})

describe('a claim', () => {
  test('around others is one mark, and its line stands below theirs', () => {
    const all = [claim(1, { start: 0, end: 60 }), claim(2, { start: 4, end: 30 }), claim(3, { start: 12, end: 17 })]
    shown(all, (element) => {
      expect(marksIn(element).map(({ dataset }) => [dataset.number, dataset.depth])).toEqual([
        ['1', '2'],
        ['2', '1'],
        ['3', '0'],
      ])
    })
  })

  test('is cut only where it crosses a larger one, and numbered at its end', () => {
    const all = [claim(1, { start: 0, end: 30 }), claim(2, { start: 20, end: 40 })]
    shown(all, (element) => {
      expect(marksIn(element).map(({ dataset }) => dataset.number)).toEqual(['1', undefined, '2'])
    })
  })

  test('under more than three others has no line, is counted, and keeps its control and number', () => {
    const all = [0, 1, 2, 3].map((step) => claim(step + 1, { start: step, end: 40 }))
    shown(all, (element) => {
      expect(new Set(marksIn(element).map(({ dataset }) => dataset.depth))).toEqual(new Set(['0', '1', '2']))
      expect(element.querySelector<HTMLElement>('[data-more]')?.dataset.more).toBe('+1')
      expect(element.querySelectorAll('[data-claim]')).toHaveLength(4)
    })
  })
})
