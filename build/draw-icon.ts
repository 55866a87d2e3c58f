/** The mark of Tickmark: a tick of paper on a rounded square of ink. All measures are parts of the square's side. */
export const INK = [0x21, 0x1c, 0x15] as const
export const PAPER = [0xfb, 0xf8, 0xf2] as const
const CORNER = 0.23
const STROKE = 0.105
const TICK: readonly Point[] = [
  { x: 0.285, y: 0.535 },
  { x: 0.435, y: 0.69 },
  { x: 0.72, y: 0.325 },
]

export interface Point {
  readonly x: number
  readonly y: number
}

/** A picture in RGBA, row by row. */
export interface Picture {
  readonly size: number
  readonly pixels: Uint8Array
}

const hex = (colour: readonly number[]): string =>
  `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`

/** The mark as a vector drawing. */
export function drawSvg(): string {
  const side = 1024
  const at = (part: number): number => Math.round(part * side * 10) / 10
  const path = TICK.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join(' ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img" aria-label="Tickmark">
  <rect width="${side}" height="${side}" rx="${at(CORNER)}" fill="${hex(INK)}"/>
  <path d="${path}" fill="none" stroke="${hex(PAPER)}" stroke-width="${at(STROKE)}" stroke-linecap="round" stroke-linejoin="round"/>
</svg>
`
}

/** The mark in pixels. `margin` is the empty part on each side, of the whole picture (macOS wants some). */
export function drawPicture(size: number, margin = 0): Picture {
  const pixels = new Uint8Array(size * size * 4)
  const side = size * (1 - 2 * margin)
  // Small marks get a bolder tick, or it would vanish.
  const stroke = Math.max(STROKE, 2.1 / side)
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const point = { x: (column + 0.5 - size * margin) / side, y: (row + 0.5 - size * margin) / side }
      const square = covered(distanceToSquare(point) * side)
      const tick = covered((distanceToTick(point) - stroke / 2) * side)
      const colour = INK.map((ink, part) => Math.round(ink + ((PAPER[part] ?? ink) - ink) * tick))
      pixels.set([...colour, Math.round(square * 255)], (row * size + column) * 4)
    }
  return { size, pixels }
}

/** How much of a pixel lies inside an edge at this distance, in pixels, negative inside. */
export const covered = (distance: number): number => Math.max(0, Math.min(1, 0.5 - distance))

function distanceToSquare({ x, y }: Point): number {
  const across = Math.abs(x - 0.5) - 0.5 + CORNER
  const down = Math.abs(y - 0.5) - 0.5 + CORNER
  return Math.hypot(Math.max(across, 0), Math.max(down, 0)) + Math.min(Math.max(across, down), 0) - CORNER
}

const distanceToTick = (point: Point): number => distanceToPath(point, TICK)

/** How far a point is from the nearest of the lines that join some points, in their order. */
export const distanceToPath = (point: Point, path: readonly Point[]): number =>
  Math.min(...path.slice(1).map((to, index) => distanceToLine(point, path[index] ?? to, to)))

function distanceToLine(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy)
  const near = Math.max(0, Math.min(1, along))
  return Math.hypot(point.x - from.x - near * dx, point.y - from.y - near * dy)
}
