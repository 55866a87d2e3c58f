import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { drawDocument } from '../../build/draw-document.ts'
import { drawPicture, type Picture } from '../../build/draw-icon.ts'
import { iconFiles } from '../../build/icon-files.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../build/icons')

const committed = (name: string): Buffer => readFileSync(path.join(FOLDER, name))

/** The rows of a PNG as they were before compression, which may differ between versions of zlib. */
function rowsOf(png: Buffer): Buffer {
  const start = png.indexOf('IDAT') + 4
  return inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)))
}

const pixelOf = (draw: (size: number) => Picture, size: number, x: number, y: number): number[] => {
  const { pixels } = draw(size)
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

  it('has every size that a desktop of Linux asks for', () => {
    const sizes = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024]
    for (const size of sizes) {
      const picture = committed(`${size}x${size}.png`)
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size])
    }
  })

  it.each(['icon.ico', 'document.ico'])('tells Windows where each picture of %s lies', (name) => {
    const ico = committed(name)
    const sizes: number[] = []
    for (let entry = 6; entry < 6 + ico.readUInt16LE(4) * 16; entry += 16) {
      const [length, offset] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)]
      const picture = ico.subarray(offset, offset + length)
      expect(picture.subarray(1, 4).toString()).toBe('PNG')
      expect(picture.readUInt32BE(16) % 256).toBe(ico[entry])
      sizes.push(picture.readUInt32BE(16))
    }
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256])
  })

  it.each(['icon.icns', 'document.icns'])('tells macOS how long each picture of %s is', (name) => {
    const icns = committed(name)
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    const sizes: number[] = []
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      expect(icns.subarray(at + 9, at + 12).toString()).toBe('PNG')
      sizes.push(icns.readUInt32BE(at + 24))
    }
    expect(sizes).toEqual([32, 64, 128, 256, 256, 512, 512, 1024])
  })

  it('is a tick of paper on ink, with nothing in the corners', () => {
    for (const size of [16, 48, 256]) {
      expect(pixelOf(drawPicture, size, 0, 0)[3]).toBeLessThan(32)
      expect(pixelOf(drawPicture, size, 0.5, 0.15)).toEqual([0x21, 0x1c, 0x15, 255])
      expect(Math.min(...pixelOf(drawPicture, size, 0.44, 0.67))).toBeGreaterThan(160)
    }
  })

  it('of an article is a tick of ink on a sheet of paper, with its corner turned down', () => {
    for (const size of [16, 48, 256]) {
      expect(pixelOf(drawDocument, size, 0.03, 0.5)[3]).toBe(0)
      expect(pixelOf(drawDocument, size, 0.82, 0.05)[3]).toBe(0)
      expect(pixelOf(drawDocument, size, 0.3, 0.25)).toEqual([0xfb, 0xf8, 0xf2, 255])
      expect(Math.max(...pixelOf(drawDocument, size, 0.45, 0.72).slice(0, 3))).toBeLessThan(110)
    }
  })
})
