import { covered, distanceToPath, INK, PAPER, type Picture, type Point } from './draw-icon.ts'

/** The icon of a Tickmark article: a sheet of paper with its corner turned down, and a tick. Parts of the square's side. */
const LEFT = 0.17
const RIGHT = 0.83
const TOP = 0.06
const BOTTOM = 0.94
const FOLD = 0.2
const LINE = 0.03
const TICK_LINE = 0.085

const TICK: readonly Point[] = [
  { x: 0.33, y: 0.6 },
  { x: 0.45, y: 0.73 },
  { x: 0.67, y: 0.44 },
]

/** The sheet in pixels. Its lines are never thinner than a pixel, and run through the middle of pixels: small ones stay sharp. */
export function drawDocument(size: number): Picture {
  const pixels = new Uint8Array(size * size * 4)
  const sheet = sheetAt(size)
  const line = Math.max(LINE, 1 / size)
  const tickLine = Math.max(TICK_LINE, 1.9 / size)
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const point = { x: (column + 0.5) / size, y: (row + 0.5) / size }
      const isInside = sheet.holds(point)
      const edge = distanceToPath(point, sheet.edge)
      const drawn = Math.max(
        covered((edge - line / 2) * size),
        isInside ? covered((distanceToPath(point, sheet.corner) - line / 2) * size) : 0,
        covered((distanceToPath(point, TICK) - tickLine / 2) * size),
      )
      const colour = PAPER.map((paper, part) => Math.round(paper + ((INK[part] ?? paper) - paper) * drawn))
      const seen = covered(((isInside ? -edge : edge) - line / 2) * size)
      pixels.set([...colour, Math.round(seen * 255)], (row * size + column) * 4)
    }
  return { size, pixels }
}

function sheetAt(size: number) {
  const snap = (part: number): number => (Math.round(part * size - 0.5) + 0.5) / size
  const [left, right, top, bottom] = [snap(LEFT), snap(RIGHT), snap(TOP), snap(BOTTOM)]
  const [turnX, turnY] = [snap(RIGHT - FOLD), snap(TOP + FOLD)]
  const edge: readonly Point[] = [
    { x: left, y: top },
    { x: turnX, y: top },
    { x: right, y: turnY },
    { x: right, y: bottom },
    { x: left, y: bottom },
    { x: left, y: top },
  ]
  const corner: readonly Point[] = [
    { x: turnX, y: top },
    { x: turnX, y: turnY },
    { x: right, y: turnY },
  ]
  const holds = ({ x, y }: Point): boolean =>
    x > left && x < right && y > top && y < bottom && (x - turnX) * (turnY - top) < (y - top) * (right - turnX)
  return { edge, corner, holds }
}
