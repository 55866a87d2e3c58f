import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { looksTheSame } from '../../build/pictures/camera.ts'
import { inFewColours } from '../../build/pictures/palette.ts'
import { type Pixels, readPng, sizeOf, writePng } from '../../build/pictures/png.ts'
import { pagesOf, picturesIn } from '../support/markdown-pages.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const FOLDER = 'docs/guide/pictures'
const BYTES_MAX = 200_000

const shown = pagesOf(ROOT).flatMap(({ file, text }) => picturesIn(file, text))
const committed = readdirSync(path.join(ROOT, FOLDER))

describe('the pictures of the guide', () => {
  it('are those that its pages show, each of them, and no other', () => {
    expect([...new Set(shown.map(({ to }) => to))].sort()).toEqual(committed.map((name) => `${FOLDER}/${name}`).sort())
    expect(committed.length).toBeGreaterThan(15)
  })

  it('are told in words to whoever does not see them', () => {
    for (const { to, words } of shown) expect(words.length, `${to}: “${words}”`).toBeGreaterThan(25)
  })

  it('are PNG files that are large enough to be read and small enough to be fetched', () => {
    for (const name of committed) {
      const bytes = readFileSync(path.join(ROOT, FOLDER, name))
      const size = sizeOf(bytes)
      expect(size, name).not.toBeNull()
      expect(size?.width, name).toBeGreaterThan(400)
      expect(size?.width, name).toBeLessThanOrEqual(1920)
      expect(size?.height, name).toBeGreaterThan(200)
      expect(bytes.length, name).toBeLessThan(BYTES_MAX)
    }
  })
})

/** A field of one colour with a word of another on it, and shades between the two. */
const field = (shade: number): Pixels => {
  const rgb = new Uint8Array(40 * 20 * 3).fill(240)
  for (let at = 0; at < 60; at++) rgb.set([shade, 20, at], (200 + at) * 3)
  return { width: 40, height: 20, rgb }
}

/** A PNG of rows of red, green, blue and opacity, each with the filter of its number (PNG specification, section 9). */
function filtered(rows: readonly (readonly number[])[]): Buffer {
  const at = (y: number, x: number) => (x < 0 ? 0 : (rows[y]?.[x] ?? 0))
  const foretold = (y: number, x: number): number => {
    const [left, above, corner] = [at(y, x - 4), at(y - 1, x), at(y - 1, x - 4)]
    const guess = left + above - corner
    const nearest = [left, above, corner].sort((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0] ?? 0
    return [0, left, above, Math.floor((left + above) / 2), nearest][y] ?? 0
  }
  const data = rows.flatMap((row, y) => [y, ...row.map((value, x) => (value - foretold(y, x)) & 255)])
  const chunk = (type: string, body: Buffer) => {
    const framed = Buffer.alloc(body.length + 12)
    framed.writeUInt32BE(body.length)
    framed.write(type, 4, 'latin1')
    framed.set(body, 8)
    return framed
  }
  const header = Buffer.from([0, 0, 0, (rows[0]?.length ?? 0) / 4, 0, 0, 0, rows.length, 8, 6, 0, 0, 0])
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(data)))])
}

describe('how a picture is kept', () => {
  it('in its own colours, as long as it has few', () => {
    const pixels = field(90)
    expect(readPng(writePng(inFewColours(pixels)))).toEqual(pixels)
  })

  it('in 256 of its colours where it has more, the ground among them', () => {
    const rgb = Uint8Array.from({ length: 64 * 64 * 3 }, (_, at) => (at < 6_000 ? 251 : (at * 7 + (at >> 5)) & 255))
    const { palette, places } = inFewColours({ width: 64, height: 64, rgb })
    expect(palette.length).toBe(256 * 3)
    const ground = [...palette.subarray((places[0] ?? 0) * 3, (places[0] ?? 0) * 3 + 3)]
    expect(ground).toEqual([251, 251, 251])
  })

  it('is read with whatever filter its rows have, and without what is seen through', () => {
    const rows = [0, 1, 2, 3, 4].map((_, y) => Array.from({ length: 24 }, (_, at) => (at * 37 + y * 91) & 255))
    const pixels = readPng(filtered(rows))
    expect([pixels.width, pixels.height]).toEqual([6, 5])
    expect([...pixels.rgb]).toEqual(rows.flatMap((row) => row.filter((_, at) => at % 4 < 3)))
  })

  it('stays as it was where nobody would see a difference, and only there', () => {
    const before = writePng(inFewColours(field(90)))
    expect(looksTheSame(before, writePng(inFewColours(field(99))))).toBe(true)
    expect(looksTheSame(before, writePng(inFewColours(field(190))))).toBe(false)
    const wider = { ...field(90), width: 20, height: 40 }
    expect(looksTheSame(before, writePng(inFewColours(wider)))).toBe(false)
  })
})
