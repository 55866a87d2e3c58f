import { beforeEach, describe, expect, test } from 'vitest'
import { type Look, LookColour, LookGlyph, LookLine } from '../../../core/model/look.ts'
import { lookMeaning } from '../../../renderer/parts/looks.ts'
import { drawLooks, HEX, hexOf, placeOf } from '../support/drawn-looks.tsx'

const GLYPHS: readonly Look[] = LookColour.options.flatMap((colour) =>
  LookGlyph.options.map((glyph): Look => `${colour}.thin.${glyph}`),
)
const LINES: readonly Look[] = LookLine.options.map((line): Look => `blue.${line}.star`)
const LOOKS = [...new Set([...GLYPHS, ...LINES])]

const smallGlyph = (look: Look) => getComputedStyle(placeOf(look).querySelector('mark') as Element, '::after')

describe('looks that somebody put together', () => {
  beforeEach(() => drawLooks(LOOKS))

  test('have a glyph of their own beside a name and behind the words', () => {
    const shapes = LookGlyph.options.map((glyph) => {
      const drawn = [...placeOf(`grey.thin.${glyph}`).querySelectorAll('svg > *')]
      return drawn.map((shape) => `${getComputedStyle(shape).fill === 'none'} ${shape.getAttribute('d')}`).join('; ')
    })
    expect(new Set(shapes).size).toBe(LookGlyph.options.length)
    const small = LookGlyph.options.map((glyph) => smallGlyph(`grey.thin.${glyph}`).backgroundImage)
    expect(new Set(small).size).toBe(LookGlyph.options.length)
    expect(small).not.toContain('none')
  })

  test.each([
    ['paper', 0],
    ['light', 0],
    ['dark', 1],
  ] as const)('have small glyphs in the colours of the %s theme', (theme, ink) => {
    const before = document.documentElement.dataset.theme
    document.documentElement.dataset.theme = theme
    const wrong = GLYPHS.filter((look) => {
      const mark = placeOf(look).querySelector('mark') as HTMLElement
      mark.style.color = 'var(--look)'
      return smallGlyph(look).backgroundImage.match(HEX)?.[ink] !== hexOf(getComputedStyle(mark).color)
    })
    document.documentElement.dataset.theme = before
    expect(wrong).toEqual([])
  })

  test('have lines and patterns that are not told by colour', () => {
    const lines = LINES.map((look) => {
      const { textDecorationStyle, textDecorationThickness } = getComputedStyle(
        placeOf(look).querySelector('mark') as Element,
      )
      return `${textDecorationStyle} ${textDecorationThickness}`
    })
    expect(new Set(lines).size).toBe(LINES.length)
    const fills = LINES.map((look) => {
      const { backgroundImage, backgroundSize } = getComputedStyle(placeOf(look).querySelector('i') as Element)
      return `${backgroundImage} ${backgroundSize}`
    })
    expect(new Set(fills).size).toBe(LINES.length)
  })

  test('are said as they are drawn', () => {
    expect(lookMeaning('pink.dotted.star')).toBe('star, dotted line')
    expect(lookMeaning('half')).toBe('half true or a mixture')
  })
})
