import type { Rule } from './rules.ts'

/** The frame of a table whose cells are drawn with lines. */
export interface Grid {
  /** Where its columns and rows end, from left to right and from top to bottom. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly uprights: readonly Rule[]
}

const NEAR = 3
const MOST = 600
// A frame's outer lines may be missing: the lines across then stick out this far.
const OUTER = 8

/** The grids that lines crossing or touching each other make. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const uprights = straightened(rules.filter(({ upright }) => upright))
  const levels = straightened(rules.filter(({ upright }) => !upright))
  if (uprights.length === 0 || levels.length < 2 || uprights.length > MOST || levels.length > MOST) return []
  return connected(uprights, levels).flatMap((group) => {
    const [across, down] = [group.levels, group.uprights]
    const xs = ends(
      down.map(({ at }) => at),
      across,
    )
    const ys = ends(
      across.map(({ at }) => at),
      down,
    )
    return xs.length > 2 && ys.length > 2 ? [{ xs, ys, uprights: down }] : []
  })
}

/** Lines that go on in one another, or are drawn side by side, are one. */
function straightened(rules: readonly Rule[]): Rule[] {
  const lines: Rule[] = []
  for (const rule of [...rules].sort((a, b) => a.at - b.at || a.start - b.start)) {
    const index = lines.findLastIndex(
      (line) => rule.at - line.at <= 1.5 && rule.start <= line.end + NEAR && rule.end >= line.start - NEAR,
    )
    const line = lines[index]
    if (line) lines[index] = { ...line, start: Math.min(line.start, rule.start), end: Math.max(line.end, rule.end) }
    else lines.push(rule)
    if (lines.length > MOST) return lines
  }
  return lines
}

interface Lines {
  readonly uprights: Rule[]
  readonly levels: Rule[]
}

function connected(uprights: readonly Rule[], levels: readonly Rule[]): Lines[] {
  let groups: Lines[] = levels.map((level) => ({ uprights: [], levels: [level] }))
  for (const upright of uprights) {
    const touched = groups.filter((group) => group.levels.some((level) => touch(upright, level)))
    if (touched.length === 0) continue
    const joined: Lines = {
      uprights: [upright, ...touched.flatMap((group) => group.uprights)],
      levels: touched.flatMap((group) => group.levels),
    }
    groups = [...groups.filter((group) => !touched.includes(group)), joined]
  }
  return groups
}

const touch = (upright: Rule, level: Rule): boolean =>
  upright.at >= level.start - NEAR &&
  upright.at <= level.end + NEAR &&
  level.at >= upright.start - NEAR &&
  level.at <= upright.end + NEAR

/** Where lines of one direction stand, and the ends of those across where no line closes them. */
function ends(places: readonly number[], across: readonly Rule[]): number[] {
  const outer = [Math.min(...across.map(({ start }) => start)), Math.max(...across.map(({ end }) => end))]
  const all = [...places, ...outer.filter((end) => places.every((place) => Math.abs(place - end) > OUTER))]
  const found: number[] = []
  for (const place of all.sort((a, b) => a - b)) if (place - (found.at(-1) ?? -Infinity) > NEAR) found.push(place)
  return found
}
