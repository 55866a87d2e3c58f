import fc from 'fast-check'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { describe, expect, test } from 'vitest'
import type { Content } from '../../../../core/model/content.ts'
import { ClaimId } from '../../../../core/model/ids.ts'
import type { ClaimMark } from '../../../../renderer/features/reading/claim-marks.ts'
import { markingOf, offsetAt, pointAt, rangeOf, showMarking } from '../../../../renderer/features/reading/offsets.ts'
import { marksBySection } from '../../../../renderer/features/reading/section-marks.ts'
import { SectionText } from '../../../../renderer/features/reading/section-text.tsx'
import { sectionsOf } from '../../../../renderer/features/reading/sections.ts'
import { contentOf, type WrittenBlock } from '../../support/article-content.ts'

const KINDS: WrittenBlock['kind'][] = [
  'paragraph',
  'headline',
  'quote',
  'list-item',
  'byline',
  'preformatted',
  'caption',
]
const words = fc.stringMatching(/^[a-zא-ת一-龥😀 ]{1,24}$/u)
const block = fc.record({
  kind: fc.constantFrom(...KINDS),
  text: fc
    .array(fc.tuple(words, fc.constantFrom('', '**', '_')), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map(([text, mark]) => `${mark}${text}${mark}`).join('')),
})
const article = fc.array(block, { minLength: 1, maxLength: 24 }).map((blocks) => contentOf(blocks))

const claimsOver = (content: Content, starts: readonly number[]): ClaimMark[] =>
  starts.map((share, index) => {
    const start = Math.floor(share * content.text.length)
    const span = { start, end: Math.min(start + 17, content.text.length) }
    return {
      id: ClaimId.parse(`00000000-0000-7000-8000-${String(index).padStart(12, '0')}`),
      number: index + 1,
      look: 'true',
      label: `Claim ${index + 1}`,
      passages: [[span]],
      size: span.end - span.start,
    }
  })

/** Shows an article and hands its element over. */
function shown<T>(content: Content, claims: readonly ClaimMark[], look: (element: HTMLElement) => T): T {
  const place = document.createElement('article')
  document.body.append(place)
  const root = createRoot(place)
  const sections = sectionsOf(content.blocks)
  const segments = marksBySection(claims, sections)
  flushSync(() =>
    root.render(
      sections.map((section, index) => (
        <SectionText
          key={section.id}
          section={section}
          content={content}
          inline={content.inline}
          segments={segments[index] ?? []}
          index={index}
          isFilled
          isFirst
          chosen={null}
        />
      )),
    ),
  )
  try {
    return look(place)
  } finally {
    root.unmount()
    place.remove()
  }
}

const shares = fc.array(fc.double({ min: 0, max: 0.99, noNaN: true }), { maxLength: 6 })

describe('offsets and the page', () => {
  test('every character of every block leads to the page and back, whatever the article and its claims', () => {
    fc.assert(
      fc.property(article, shares, (content, starts) => {
        shown(content, claimsOver(content, starts), (element) => {
          for (const { start, end } of content.blocks) {
            for (let offset = start; offset <= end; offset++) {
              for (const lean of ['forward', 'back'] as const) {
                if (start === end || (lean === 'back' && offset === start)) continue
                const point = pointAt(element, offset, lean)
                expect(point && offsetAt(element, point)).toBe(offset)
              }
            }
          }
        })
      }),
      { numRuns: 40 },
    )
  })

  test('a range of the page holds exactly the words of its span: numbers and controls are not among them', () => {
    fc.assert(
      fc.property(article, shares, fc.nat(), fc.nat(), (content, starts, one, two) => {
        const filled = content.blocks.filter(({ start, end }) => end > start)
        const at = filled[one % filled.length]
        if (!at) return
        const start = at.start + (two % (at.end - at.start))
        shown(content, claimsOver(content, starts), (element) => {
          expect(rangeOf(element, { start, end: at.end })?.toString()).toBe(content.text.slice(start, at.end))
        })
      }),
      { numRuns: 60 },
    )
  })

  test('a selection from one paragraph into another is read back as it was shown, forwards and backwards', () => {
    const content = contentOf([
      { kind: 'headline', text: 'A headline' },
      { kind: 'paragraph', text: 'The _first_ paragraph.' },
      { kind: 'paragraph', text: 'The second one.' },
    ])
    shown(content, claimsOver(content, [0.3]), (element) => {
      for (const marking of [
        { anchor: 14, focus: 40 },
        { anchor: 40, focus: 14 },
      ]) {
        showMarking(element, marking)
        expect(markingOf(element, getSelection())).toEqual(marking)
      }
    })
  })

  test('the end of a triple click, which lies in the next paragraph, is the start of that paragraph', () => {
    const content = contentOf([
      { kind: 'paragraph', text: 'One.' },
      { kind: 'paragraph', text: 'Two.' },
    ])
    shown(content, [], (element) => {
      const next = element.querySelectorAll('p')[1]
      expect(next && offsetAt(element, { node: next, offset: 0 })).toBe(5)
    })
  })

  test('a selection elsewhere on the page is not one of the article', () => {
    const content = contentOf([{ kind: 'paragraph', text: 'One.' }])
    shown(content, [], (element) => {
      const aside = document.createElement('p')
      aside.textContent = 'Aside'
      document.body.append(aside)
      getSelection()?.selectAllChildren(aside)
      expect(markingOf(element, getSelection())).toBeNull()
      aside.remove()
    })
  })
})
