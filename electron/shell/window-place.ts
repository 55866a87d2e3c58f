// What Chromium zooms to at most: 25 % and 500 %.
const ZOOM_LEVEL_MIN = -8
const ZOOM_LEVEL_MAX = 9

/** Where a window was: its normal bounds in device-independent pixels, whether it was maximised, and how far zoomed. */
export interface WindowPlace extends Area {
  readonly maximised: boolean
  /** In Chromium's levels: each is 20 % more, 0 is the size things are drawn in. */
  readonly zoom: number
}

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** What a file remembers of a window; null where it makes no sense. Read by hand: the window waits for no schema library. */
export function readPlace(value: unknown): WindowPlace | null {
  if (!isRecord(value)) return null
  const { x, y, width, height, maximised, zoom = 0 } = value
  const isPlace = [x, y, width, height].every(Number.isSafeInteger) && Number(width) > 0 && Number(height) > 0
  const isZoom = typeof zoom === 'number' && zoom >= ZOOM_LEVEL_MIN && zoom <= ZOOM_LEVEL_MAX
  if (!isPlace || !isZoom || typeof maximised !== 'boolean') return null
  return { x: Number(x), y: Number(y), width: Number(width), height: Number(height), maximised, zoom }
}

export const WINDOW_MIN = { width: 720, height: 520 } as const
const FIRST_SIZE = { width: 1440, height: 900 } as const

const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))

const overlap = (one: Area, other: Area): number => {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return across > 0 && down > 0 ? across * down : 0
}

const most = (place: Area, areas: readonly Area[]): Area | undefined =>
  areas.filter((area) => overlap(place, area) > 0).sort((a, b) => overlap(place, b) - overlap(place, a))[0]

const sizeWithin = (wanted: { readonly width: number; readonly height: number }, area: Area) => ({
  width: Math.max(WINDOW_MIN.width, Math.min(wanted.width, area.width)),
  height: Math.max(WINDOW_MIN.height, Math.min(wanted.height, area.height)),
})

/**
 * A place on the displays that are there now: the remembered one, moved and shrunk as far as need be, or a first one in
 * the middle of the first display. `areas` are the displays' work areas, the primary one first.
 */
export function fitPlace(remembered: WindowPlace | null, areas: readonly Area[]): WindowPlace {
  const area = remembered ? most(remembered, areas) : undefined
  if (!remembered || !area) {
    const { maximised = false, zoom = 0 } = remembered ?? {}
    return { ...middleOf(areas[0] ?? { x: 0, y: 0, ...FIRST_SIZE }), maximised, zoom }
  }
  const size = sizeWithin(remembered, area)
  return {
    x: between(remembered.x, area.x, Math.max(area.x, area.x + area.width - size.width)),
    y: between(remembered.y, area.y, Math.max(area.y, area.y + area.height - size.height)),
    ...size,
    maximised: remembered.maximised,
    zoom: remembered.zoom,
  }
}

function middleOf(area: Area): Area {
  const size = sizeWithin(FIRST_SIZE, area)
  return {
    x: area.x + Math.max(0, Math.round((area.width - size.width) / 2)),
    y: area.y + Math.max(0, Math.round((area.height - size.height) / 2)),
    ...size,
  }
}
