import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Area, fitPlace, readPlace, WINDOW_MIN, type WindowPlace } from '../../../electron/shell/window-place.ts'

const SCREEN: Area = { x: 0, y: 25, width: 1920, height: 1055 }
const place = (part: Partial<WindowPlace>): WindowPlace => ({
  x: 100,
  y: 100,
  width: 1200,
  height: 800,
  maximised: false,
  zoom: 1,
  ...part,
})

describe('what a file remembers of a window', () => {
  it('is read as it was written', () => {
    expect(readPlace(JSON.parse(JSON.stringify(place({}))))).toEqual(place({}))
  })

  it('was written without a zoom once', () => {
    const { zoom: _zoom, ...older } = place({})
    expect(readPlace(older)).toEqual(place({ zoom: 0 }))
  })

  it.each([
    null,
    1,
    'x',
    [],
    {},
    { ...place({}), x: 1.5 },
    { ...place({}), width: 0 },
    { ...place({}), height: '800' },
    { ...place({}), zoom: 99 },
    { ...place({}), zoom: null },
    { ...place({}), maximised: 1 },
  ])('is nothing where it makes no sense: %j', (value) => {
    expect(readPlace(value)).toBeNull()
  })
})

describe('the place of the window', () => {
  it('is the remembered one while its display is there', () => {
    expect(fitPlace(place({}), [SCREEN])).toEqual(place({}))
    const second = { x: 1920, y: 0, width: 1280, height: 1024 }
    expect(fitPlace(place({ x: 1950 }), [SCREEN, second])).toEqual(place({ x: 1950 }))
  })

  it('is in the middle of the first display on a first start', () => {
    expect(fitPlace(null, [SCREEN])).toEqual({ x: 240, y: 103, width: 1440, height: 900, maximised: false, zoom: 0 })
  })

  it('comes back to a display that is there when its own was unplugged', () => {
    const back = fitPlace(place({ x: 5000, maximised: true }), [SCREEN])
    expect(back).toEqual({ x: 240, y: 103, width: 1440, height: 900, maximised: true, zoom: 1 })
  })

  it('is shrunk to a smaller display, and moved onto it whole', () => {
    expect(fitPlace(place({ x: 1500, y: 900, width: 3000, height: 2000 }), [SCREEN])).toMatchObject({
      x: 0,
      y: 25,
      width: 1920,
      height: 1055,
    })
    expect(fitPlace(place({ x: 1800, y: -500 }), [SCREEN])).toMatchObject({ x: 720, y: 25, width: 1200, height: 800 })
  })

  it('always shows the title bar and is large enough to work in, whatever was remembered', () => {
    const area = fc.record({
      x: fc.integer({ min: -4000, max: 4000 }),
      y: fc.integer({ min: -4000, max: 4000 }),
      width: fc.integer({ min: 320, max: 4000 }),
      height: fc.integer({ min: 240, max: 3000 }),
    })
    const remembered = fc.record({
      x: fc.integer(),
      y: fc.integer(),
      width: fc.integer({ min: 1 }),
      height: fc.integer({ min: 1 }),
      maximised: fc.boolean(),
      zoom: fc.integer({ min: -8, max: 9 }),
    })
    fc.assert(
      fc.property(fc.option(remembered), fc.array(area, { minLength: 1, maxLength: 3 }), (wanted, areas) => {
        const got = fitPlace(wanted, areas)
        const fits = ({ x, y, width, height }: Area): boolean =>
          got.x >= x &&
          got.y >= y &&
          got.x + got.width <= x + Math.max(width, WINDOW_MIN.width) &&
          got.y + got.height <= y + Math.max(height, WINDOW_MIN.height)
        expect(areas.some(fits)).toBe(true)
        expect(got.width).toBeGreaterThanOrEqual(WINDOW_MIN.width)
        expect(got.height).toBeGreaterThanOrEqual(WINDOW_MIN.height)
      }),
    )
  })
})
