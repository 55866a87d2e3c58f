import { beforeEach, describe, expect, test } from 'vitest'
import { NamedLook } from '../../../core/model/look.ts'
import type { ClaimLook } from '../../../renderer/parts/looks.ts'
import { drawLooks, HEX, hexOf, placeOf } from '../support/drawn-looks.tsx'

const LOOKS: readonly ClaimLook[] = [...NamedLook.options, 'unrated', 'verify-again']

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)

/** A style with its colours taken out: what is left when they cannot be told apart. */
const withoutColour = (value: string) => value.replace(/(?:rgba?|color|oklab)\([^()]*\)/g, 'colour')

const styleOf = (look: ClaimLook, selector: string, pseudo?: string) =>
  getComputedStyle(placeOf(look).querySelector(selector) as Element, pseudo)

const lineOf = (look: ClaimLook) => {
  const { textDecorationLine, textDecorationStyle, outlineStyle } = styleOf(look, 'mark')
  return `${textDecorationLine} ${textDecorationStyle}, outline ${outlineStyle}`
}
const thicknessOf = (look: ClaimLook) => Number.parseFloat(styleOf(look, 'mark').textDecorationThickness)

/** The colours of a small glyph: on light ground and on dark. */
const inksOf = (look: ClaimLook) => styleOf(look, 'mark', '::after').backgroundImage.match(HEX) ?? []

/** The shape alone: what is filled and what is drawn, without any colour. */
const glyphOf = (look: ClaimLook) => {
  const shapes = [...placeOf(look).querySelectorAll('svg > *')].map((shape) => {
    const { fill, strokeDasharray } = getComputedStyle(shape)
    return [shape.tagName, shape.getAttribute('d') ?? '', fill === 'none' ? 'open' : 'filled', strokeDasharray].join(
      ' ',
    )
  })
  return shapes.join('; ')
}
const smallGlyphOf = (look: ClaimLook) => styleOf(look, 'mark', '::after').backgroundImage.replaceAll(HEX, 'colour')
const fillOf = (look: ClaimLook) => {
  const { backgroundImage, backgroundSize, borderStyle } = styleOf(look, 'i')
  return withoutColour(`${backgroundImage}, ${backgroundSize}, border ${borderStyle}`)
}

describe('each look, without its colour,', () => {
  beforeEach(() => drawLooks(LOOKS))

  test('has a glyph that no other look has, and behind the words too', () => {
    expect(repeated(LOOKS.map(glyphOf))).toEqual([])
    expect(repeated(LOOKS.map(smallGlyphOf))).toEqual([])
    expect(LOOKS.filter((look) => smallGlyphOf(look) === 'none')).toEqual(['unrated'])
  })

  test.each([
    ['paper', 0],
    ['light', 0],
    ['dark', 1],
  ] as const)('has small glyphs in the colours of the %s theme', (theme, ink) => {
    const before = document.documentElement.dataset.theme
    document.documentElement.dataset.theme = theme
    for (const look of LOOKS.filter((one) => one !== 'unrated')) {
      const element = placeOf(look).querySelector<HTMLElement>('mark') as HTMLElement
      element.style.color = 'var(--look)'
      expect([look, inksOf(look)[ink]]).toEqual([look, hexOf(getComputedStyle(element).color)])
    }
    document.documentElement.dataset.theme = before
  })

  test('has a line under the words that differs in style, or by half its weight, from every other', () => {
    expect(LOOKS.filter((look) => lineOf(look).startsWith('none'))).toEqual(['verify-again'])
    const alike = LOOKS.flatMap((look, at) =>
      LOOKS.slice(at + 1).filter(
        (other) => lineOf(look) === lineOf(other) && thicknessOf(look) < 2 * thicknessOf(other),
      ),
    )
    expect(alike).toEqual([])
  })

  test('has a pattern of its own in bars', () => {
    expect(repeated(LOOKS.map(fillOf))).toEqual([])
  })

  test('is drawn without colours that only print in colour: glyphs keep their ink', () => {
    expect(styleOf('true', 'mark', '::after').printColorAdjust).toBe('exact')
  })
})
