type Channels = readonly [red: number, green: number, blue: number]

/** WCAG 2.2, success criterion 1.4.3: text of ordinary size. */
const CONTRAST_MIN = 4.5
const STEPS = 64

const channelsOf = (hex: string): Channels => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]

const hexOf = (channels: Channels): string =>
  `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`

const linear = (value: number): number => {
  const part = value / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
function luminance(hex: string): number {
  const [red, green, blue] = channelsOf(hex)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** The contrast of two colours ("#rrggbb") as WCAG 2.2 defines it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const mixed = (from: Channels, to: Channels, part: number): Channels => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
  from[2] + (to[2] - from[2]) * part,
]

/**
 * A colour as it can be read as text on all of some surfaces: itself where it can, else the nearest on its way to black on
 * light surfaces, to white on dark ones. Colours are "#rrggbb"; the surfaces are all light or all dark.
 */
export function readableOn(colour: string, surfaces: readonly string[]): string {
  const isReadable = (candidate: string) => surfaces.every((surface) => contrast(candidate, surface) >= CONTRAST_MIN)
  const end = surfaces.every((surface) => luminance(surface) > 0.2) ? '#000000' : '#ffffff'
  for (let step = 0; step < STEPS; step++) {
    const candidate = hexOf(mixed(channelsOf(colour), channelsOf(end), step / STEPS))
    if (isReadable(candidate)) return candidate
  }
  return end
}
