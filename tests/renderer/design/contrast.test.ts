import { beforeAll, describe, expect, test } from 'vitest'
import '../../../renderer/design/design.css'
import themes from '../../../renderer/design/themes.css?raw'

const THEMES = ['paper', 'light', 'dark'] as const
const GROUNDS = ['surface', 'surface-2', 'raised'] as const
const VERDICTS = [
  'true',
  'mostly-true',
  'half',
  'mostly-false',
  'false',
  'unconfirmed',
  'blue',
  'pink',
  'grey',
  'unrated',
] as const

const TEXT_MIN = 4.5
const CONTROL_MIN = 3

type Colour = readonly [red: number, green: number, blue: number]

/** The tokens as the browser resolves them, read from the stylesheets through a probe that wears the theme. */
function inTheme(theme: (typeof THEMES)[number]) {
  const probe = document.createElement('div')
  probe.dataset.theme = theme
  document.body.append(probe)
  return (value: string): Colour => {
    probe.style.backgroundColor = value
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')
    if (!canvas) throw new Error('No canvas to resolve colours on.')
    canvas.fillStyle = getComputedStyle(probe).backgroundColor
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
    return [red, green, blue]
  }
}

/** WCAG 2.2, relative luminance. */
const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

const contrast = (a: Colour, b: Colour): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const token = (name: string) => `var(--${name})`
const tint = (name: string, share: number, ground: string) =>
  `color-mix(in srgb, var(--${name}) ${share}%, var(--${ground}))`

/** What is written on what. */
const TEXT_PAIRS: readonly (readonly [ink: string, ground: string])[] = [
  ...[...GROUNDS, 'hover', 'accent-soft', 'verify-again-soft'].flatMap((ground) => [
    [token('ink'), token(ground)] as const,
    [token('muted'), token(ground)] as const,
  ]),
  ...[...GROUNDS, 'accent-soft'].flatMap((ground) => [
    [token('accent'), token(ground)] as const,
    ...VERDICTS.map((look) => [token(`verdict-${look}`), token(ground)] as const),
  ]),
  ...VERDICTS.flatMap((look) => [
    [token('ink'), tint(`verdict-${look}`, 11, 'surface')] as const,
    [token('ink'), tint(`verdict-${look}`, 24, 'surface')] as const,
    [token('ink'), tint(`verdict-${look}`, 8, 'raised')] as const,
  ]),
  [token('dimmed'), token('surface')],
  ...VERDICTS.map((look) => [token('muted'), tint(`verdict-${look}`, 11, 'surface')] as const),
  [token('on-strong'), token('strong')],
  [token('on-accent'), token('accent')],
  [token('on-verify-again'), token('verify-again')],
  [token('verify-again-line'), token('verify-again')],
  ...GROUNDS.map((ground) => [token('ink'), `color-mix(in srgb, var(--accent) 26%, var(--${ground}))`] as const),
]

/** What must be seen to use a control or read a picture. */
const CONTROL_PAIRS: readonly (readonly [line: string, ground: string])[] = [
  ...GROUNDS.flatMap((ground) => [
    [token('field-rule'), token(ground)] as const,
    [token('accent'), token(ground)] as const,
    [token('verify-again-line'), token(ground)] as const,
  ]),
  ...VERDICTS.map((look) => [token('on-verdict'), token(`verdict-${look}`)] as const),
]

const tooFaint = (theme: (typeof THEMES)[number], pairs: typeof TEXT_PAIRS, least: number): string[] => {
  const colour = inTheme(theme)
  return pairs
    .map(([a, b]) => ({ pair: `${a} on ${b}`, ratio: contrast(colour(a), colour(b)) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`)
}

describe.each(THEMES)('the %s theme', (theme) => {
  test('sets every text so that it can be read: at least 4.5 to 1', () => {
    expect(tooFaint(theme, TEXT_PAIRS, TEXT_MIN)).toEqual([])
  })

  test('draws every control, line and glyph so that it can be told: at least 3 to 1', () => {
    expect(tooFaint(theme, CONTROL_PAIRS, CONTROL_MIN)).toEqual([])
  })
})

describe('the themes', () => {
  let names: Map<string, Set<string>>
  beforeAll(() => {
    names = new Map()
    for (const [, selectors = '', body = ''] of themes.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const key = selectors.includes('"light"') && !selectors.includes('"paper"') ? 'light' : 'others'
      const held = names.get(key) ?? new Set()
      for (const [, name = ''] of body.matchAll(/(--[\w-]+):/g)) held.add(name)
      names.set(key, held)
    }
  })

  test('the light theme gives a value of its own to every token', () => {
    expect([...(names.get('others') ?? [])].filter((name) => !names.get('light')?.has(name))).toEqual([])
  })

  test('a colour that is hard to read would be seen', () => {
    expect(tooFaint('paper', [[token('rule'), token('surface')]], TEXT_MIN)).toHaveLength(1)
  })

  test('a theme can be set on any part of the page', () => {
    const dark = inTheme('dark')
    const paper = inTheme('paper')
    expect(luminance(dark('var(--surface)'))).toBeLessThan(luminance(paper('var(--surface)')))
  })
})
