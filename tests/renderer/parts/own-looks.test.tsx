import { beforeEach, describe, expect, test } from 'vitest'
import { type Look, LookColour, LookGlyph, LookLine } from '../../../core/model/look.ts'
import marks from '../../../renderer/features/reading/marks.module.css'
import { lookClass, lookMeaning } from '../../../renderer/parts/looks.ts'
import { VerdictGlyph } from '../../../renderer/parts/verdict-glyph.tsx'
import { render } from '../support/render.tsx'

const GLYPHS: readonly Look[] = LookColour.options.flatMap((colour) =>
  LookGlyph.options.map((glyph): Look => `${colour}.thin.${glyph}`),
)
const LINES: readonly Look[] = LookLine.options.map((line): Look => `blue.${line}.star`)
const LOOKS = [...new Set([...GLYPHS, ...LINES])]

const HEX = /%23[\da-f]{6}/g

const placeOf = (look: Look): HTMLElement => {
  const place = document.querySelector<HTMLElement>(`[data-look="${look}"]`)
  if (!place) throw new Error(`${look} is not shown.`)
  return place
}
const smallGlyph = (look: Look) => getComputedStyle(placeOf(look).querySelector('mark') as Element, '::after')

const hexOf = (rgb: string) =>
  `%23${(rgb.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`

describe('looks that somebody put together', () => {
  beforeEach(async () => {
    render(
      <div>
        {LOOKS.map((look) => (
          <p key={look} data-look={look}>
            <mark className={`${marks.mark} look-passage ${lookClass(look)}`} data-number="1">
              words
            </mark>
            <i className={`look-fill ${lookClass(look)}`} style={{ display: 'block', width: 40, height: 8 }} />
            <VerdictGlyph look={look} />
          </p>
        ))}
      </div>,
    )
    await expect.poll(() => document.querySelectorAll('[data-look]').length).toBe(LOOKS.length)
  })

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
