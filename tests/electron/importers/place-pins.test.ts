import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildContent } from '../../../core/text/build-content.ts'
import { placeBlocks } from '../../../electron/importers/place-pins.ts'

describe('places in blocks', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\r\n', '\r', '\n', '\0', '\uD83D', '😀', '\t'),
    maxLength: 12,
  })

  it('are places in the canonical text that is made of them', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const blocks = texts.map((words) => ({ kind: 'paragraph', text: words }) as const)
        const content = buildContent(blocks, { language: '', direction: null })
        const placed = placeBlocks(blocks)
        expect(placed.text).toBe(content.text)
        let kept = 0
        for (const [block, words] of texts.entries()) {
          if (!/\S/u.test(words)) continue
          const { start, end } = content.blocks[kept++] ?? { start: -1, end: -1 }
          expect(placed.offsetOf({ block, offset: 0 })).toBe(start)
          expect(placed.offsetOf({ block, offset: words.length })).toBe(end)
          const a = words.indexOf('a')
          if (a !== -1) expect(content.text.charAt(placed.offsetOf({ block, offset: a }))).toBe('a')
        }
      }),
    )
  })
})
