import { multiplied, type Transform } from './glyph.ts'

/** A straight line drawn on a page: from `start` to `end` along one axis, at one place on the other; in points. */
export interface Rule {
  readonly upright: boolean
  readonly at: number
  readonly start: number
  readonly end: number
}

// pdf.js's numbers for the steps of a path, and how many numbers follow each.
const STEPS: readonly number[] = [2, 2, 6, 4, 0]
const LINE = 1
const CLOSE = 4
// A page with more is a drawing.
const MOST = 4_000
// A filled stretch thinner than this is a line.
const THIN = 2.5
const SHORTEST = 5

type Point = readonly [number, number]

/** Collects the upright and level lines of a page from its paths. */
export class Rules {
  readonly found: Rule[] = []

  /** Adds a path in pdf.js's form; `stroked` says whether its outline or its inside was drawn. */
  add(path: ArrayLike<number> | null | undefined, at: Transform, stroked: boolean): void {
    if (!path || this.found.length > MOST) return
    for (const points of partsOf(path, at)) {
      if (stroked) for (const [index, point] of points.entries()) this.line(points[index - 1], point)
      else this.bar(points)
    }
  }

  private line(from: Point | undefined, to: Point): void {
    if (!from) return
    const [width, height] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])]
    if (width < 0.5 && height >= SHORTEST) this.push(true, (from[0] + to[0]) / 2, from[1], to[1])
    else if (height < 0.5 && width >= SHORTEST) this.push(false, (from[1] + to[1]) / 2, from[0], to[0])
  }

  private bar(points: readonly Point[]): void {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    if (x1 - x0 <= THIN && y1 - y0 >= SHORTEST) this.push(true, (x0 + x1) / 2, y0, y1)
    else if (y1 - y0 <= THIN && x1 - x0 >= SHORTEST) this.push(false, (y0 + y1) / 2, x0, x1)
  }

  private push(upright: boolean, at: number, a: number, b: number): void {
    this.found.push({ upright, at, start: Math.min(a, b), end: Math.max(a, b) })
  }
}

/** The corners of a path's parts that have no curves. */
function partsOf(path: ArrayLike<number>, at: Transform): Point[][] {
  const parts: Point[][] = []
  let part: Point[] = []
  let curved = false
  const end = () => {
    if (part.length > 1 && part.length < 9 && !curved) parts.push(part)
    part = []
    curved = false
  }
  for (let i = 0; i < path.length && parts.length < MOST; ) {
    const step = path[i] ?? CLOSE
    if (step < LINE) end()
    if (step === CLOSE && part[0]) part.push(part[0])
    else if (step > LINE) curved = true
    else part.push(placed(at, path[i + 1] ?? 0, path[i + 2] ?? 0))
    i += 1 + (STEPS[step] ?? 0)
  }
  end()
  return parts
}

const placed = (at: Transform, x: number, y: number): Point => {
  const [, , , , px, py] = multiplied(at, [1, 0, 0, 1, x, y])
  return [px, py]
}
