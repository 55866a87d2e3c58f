import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { drawPicture } from '../../build/draw-icon.ts'
import { iconFiles } from '../../build/icon-files.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../build/icons')

const committed = (name: string): Buffer => readFileSync(path.join(FOLDER, name))

/** The rows of a PNG as they were before compression, which may differ between versions of zlib. */
function rowsOf(png: Buffer): Buffer {
  const start = png.indexOf('IDAT') + 4
  return inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)))
}

const pixelOf = (size: number, x: number, y: number): number[] => {
  const { pixels } = drawPicture(size)
  const at = (Math.floor(y * size) * size + Math.floor(x * size)) * 4
  return [...pixels.slice(at, at + 4)]
}

describe('the icon', () => {
  const drawn = iconFiles()

  it('is committed in every form, and in no other', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...drawn.keys()].sort())
  })

  it('is committed as it is drawn', () => {
    expect(committed('icon.svg').toString()).toBe(drawn.get('icon.svg')?.toString())
    for (const [name, bytes] of drawn) {
      if (name.endsWith('.png')) expect(rowsOf(committed(name)).equals(rowsOf(bytes)), name).toBe(true)
    }
  })

  it('tells Windows where each of its pictures lies', () => {
    const ico = committed('icon.ico')
    const count = ico.readUInt16LE(4)
    expect(count).toBe(7)
    for (let entry = 6; entry < 6 + count * 16; entry += 16) {
      const [length, offset] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)]
      const picture = ico.subarray(offset, offset + length)
      expect(picture.subarray(1, 4).toString()).toBe('PNG')
      expect(picture.readUInt32BE(16) % 256).toBe(ico[entry])
    }
  })

  it('tells macOS how long each of its pictures is', () => {
    const icns = committed('icon.icns')
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    const kinds: string[] = []
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      kinds.push(icns.subarray(at, at + 4).toString())
      expect(icns.subarray(at + 9, at + 12).toString()).toBe('PNG')
    }
    expect(kinds).toHaveLength(8)
  })

  it('is a tick of paper on ink, with nothing in the corners', () => {
    for (const size of [16, 48, 256]) {
      expect(pixelOf(size, 0, 0)[3]).toBeLessThan(32)
      expect(pixelOf(size, 0.5, 0.15)).toEqual([0x21, 0x1c, 0x15, 255])
      expect(Math.min(...pixelOf(size, 0.44, 0.67))).toBeGreaterThan(160)
    }
  })
})
