import type { Indexed, Pixels } from './png.ts'

const COLOURS_MAX = 256

interface Colour {
  readonly rgb: readonly [number, number, number]
  readonly count: number
}

const keyOf = (rgb: Uint8Array, at: number): number =>
  ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0)

function coloursOf({ rgb }: Pixels): Colour[] {
  const counts = new Map<number, number>()
  for (let at = 0; at < rgb.length; at += 3) {
    const key = keyOf(rgb, at)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].map(([key, count]) => ({ rgb: [key >> 16, (key >> 8) & 255, key & 255], count }))
}

type Channel = 0 | 1 | 2
const CHANNELS: readonly Channel[] = [0, 1, 2]

const spreadOf = (box: readonly Colour[], channel: Channel): number => {
  let [least, most] = [255, 0]
  for (const { rgb } of box) {
    least = Math.min(least, rgb[channel])
    most = Math.max(most, rgb[channel])
  }
  return most - least
}

const widest = (box: readonly Colour[]): Channel =>
  CHANNELS.reduce((best, channel) => (spreadOf(box, channel) > spreadOf(box, best) ? channel : best))

/** How much a box wants to be cut: by its spread, and by the logarithm of its pixels, so that small signs keep their colours. */
const wish = (box: readonly Colour[]): number =>
  box.length < 2 ? 0 : spreadOf(box, widest(box)) * Math.log2(box.reduce((sum, { count }) => sum + count, 2))

/** Cuts a box where half its colours lie on each side. */
function halves(box: readonly Colour[]): readonly [Colour[], Colour[]] {
  const channel = widest(box)
  const sorted = [...box].sort((a, b) => a.rgb[channel] - b.rgb[channel])
  const middle = sorted.length >> 1
  return [sorted.slice(0, middle), sorted.slice(middle)]
}

/** The colour of a box that most of its pixels have: a ground stays exactly what it is. */
const chief = (box: readonly Colour[]): Colour['rgb'] =>
  box.reduce((best, colour) => (colour.count > best.count ? colour : best)).rgb

/** The place of the colour that is least far away. */
function nearest([red, green, blue]: Colour['rgb'], colours: readonly Colour['rgb'][]): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY]
  for (const [place, colour] of colours.entries()) {
    const far = (colour[0] - red) ** 2 + (colour[1] - green) ** 2 + (colour[2] - blue) ** 2
    if (far < least) [best, least] = [place, far]
  }
  return best
}

/**
 * A picture in at most 256 of its own colours (median cut, after P. Heckbert, "Color image quantization for frame buffer
 * display", 1982). Screens have few: what is lost are shades at the edges of letters.
 */
export function inFewColours(pixels: Pixels): Indexed {
  let boxes: Colour[][] = [coloursOf(pixels)]
  while (boxes.length < COLOURS_MAX) {
    const wishes = boxes.map(wish)
    const most = Math.max(...wishes)
    const at = wishes.indexOf(most)
    const box = boxes[at]
    if (most === 0 || !box) break
    boxes = [...boxes.slice(0, at), ...halves(box), ...boxes.slice(at + 1)]
  }
  const colours = boxes.map(chief)
  const placeOf = new Map(boxes.flat().map(({ rgb }) => [keyOf(Uint8Array.from(rgb), 0), nearest(rgb, colours)]))
  const places = new Uint8Array(pixels.width * pixels.height)
  for (let pixel = 0; pixel < places.length; pixel++) places[pixel] = placeOf.get(keyOf(pixels.rgb, pixel * 3)) ?? 0
  return { width: pixels.width, height: pixels.height, palette: Uint8Array.from(colours.flat()), places }
}
