/** A rectangle in CSS pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The side of its target that a card stands on. */
export type CoachSide = 'left' | 'right' | 'above' | 'below'

export interface CoachPlace {
  readonly x: number
  readonly y: number
  readonly side: CoachSide
  /** Where along the card's edge its pointer stands, in CSS pixels from the edge's beginning. */
  readonly point: number
}

export interface CoachSetting {
  /** What the card speaks of. */
  readonly target: Box
  readonly card: { readonly width: number; readonly height: number }
  /** Where the card may stand. */
  readonly area: Box
  /** The sides to try, the best one first. */
  readonly sides: readonly CoachSide[]
  /** What should be seen beside the target: of several sides, the one that covers least of it is taken. */
  readonly avoid: readonly Box[]
}

const GAP_PX = 14
const MARGIN_PX = 10
/** The pointer keeps clear of the card's round corners. */
const POINT_MIN_PX = 18

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high))

/** How many square pixels two boxes share. */
export function shared(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return width > 0 && height > 0 ? width * height : 0
}

function beside({ target, card, area }: CoachSetting, side: CoachSide): CoachPlace | null {
  const [minX, maxX] = [area.x + MARGIN_PX, area.x + area.width - MARGIN_PX - card.width]
  const [minY, maxY] = [area.y + MARGIN_PX, area.y + area.height - MARGIN_PX - card.height]
  if (maxX < minX || maxY < minY) return null
  if (side === 'left' || side === 'right') {
    const x = side === 'left' ? target.x - GAP_PX - card.width : target.x + target.width + GAP_PX
    if (x < minX || x > maxX) return null
    const y = between(minY, target.y, maxY)
    const point = target.y + Math.min(target.height, card.height) / 2 - y
    return { x, y, side, point: between(POINT_MIN_PX, point, card.height - POINT_MIN_PX) }
  }
  const y = side === 'above' ? target.y - GAP_PX - card.height : target.y + target.height + GAP_PX
  if (y < minY || y > maxY) return null
  const x = between(minX, target.x + (target.width - card.width) / 2, maxX)
  const point = target.x + target.width / 2 - x
  return { x, y, side, point: between(POINT_MIN_PX, point, card.width - POINT_MIN_PX) }
}

/** Where a card stands beside what it speaks of, never over it; null where no side has room. */
export function placeCoach(setting: CoachSetting): CoachPlace | null {
  const covered = ({ x, y }: CoachPlace) =>
    setting.avoid.reduce((sum, box) => sum + shared({ x, y, ...setting.card }, box), 0)
  let best: CoachPlace | null = null
  for (const side of setting.sides) {
    const place = beside(setting, side)
    if (place && (!best || covered(place) < covered(best))) best = place
  }
  return best
}
