import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrast, readableOn } from '../../../core/report/readable-colour.ts'
import { REPORT_PALETTES } from '../../../electron/exporters/report-palette.ts'

const { paper, dark } = REPORT_PALETTES
const SURFACES = {
  light: [paper.paper, paper.sunk, paper.raised, '#ffffff'],
  dark: [dark.paper, dark.sunk, dark.raised],
}
const hex = (...channels: number[]): string =>
  `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`
const STEPS = Array.from({ length: 18 }, (_, index) => index * 15)

describe('contrast', () => {
  test('is that of WCAG: 21 for black on white, 1 for a colour on itself, and a known one between', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#1f4f7a', '#1f4f7a')).toBe(1)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })
})

describe('a readable colour', () => {
  test('of any accent can be read on every surface of the report, in light and in dark', () => {
    const faint = STEPS.flatMap((red) =>
      STEPS.flatMap((green) =>
        STEPS.flatMap((blue) =>
          Object.values(SURFACES).flatMap((surfaces) => {
            const readable = readableOn(hex(red, green, blue), surfaces)
            return surfaces.some((surface) => contrast(readable, surface) < 4.5) ? [hex(red, green, blue)] : []
          }),
        ),
      ),
    )
    expect(faint).toEqual([])
  })

  test('is the accent itself where that can be read', () => {
    const channel = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        const colour = hex(red, green, blue)
        const isReadable = SURFACES.light.every((surface) => contrast(colour, surface) >= 4.5)
        expect(readableOn(colour, SURFACES.light) === colour).toBe(isReadable)
      }),
    )
  })

  test('keeps its hue: a pale red becomes a darker red, a dark blue a lighter blue', () => {
    expect(readableOn('#ff8080', SURFACES.light)).toMatch(/^#([89a-f].)([0-7].)([0-7].)$/)
    const [, red = '', blue = ''] = /^#(..)..(..)$/.exec(readableOn('#00008b', SURFACES.dark)) ?? []
    expect(Number.parseInt(blue, 16)).toBeGreaterThan(Number.parseInt(red, 16))
  })
})
