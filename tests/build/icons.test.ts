import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawPicture } from '../../build/draw-icon.ts'
import { iconFiles } from '../../build/icon-files.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../build/icons')

// Drawn anew with: TICKMARK_DRAW_ICONS=1 npx vitest run --project unit tests/build/icons.test.ts
if (process.env['TICKMARK_DRAW_ICONS']) {
  for (const [name, bytes] of iconFiles()) writeFileSync(path.join(FOLDER, name), bytes)
}

const pixelOf = (size: number, x: number, y: number): number[] => {
  const { pixels } = drawPicture(size)
  const at = (Math.floor(y * size) * size + Math.floor(x * size)) * 4
  return [...pixels.slice(at, at + 4)]
}

describe('the icon', () => {
  it('is the drawing: the committed files are what the drawing makes', () => {
    const files = iconFiles()
    expect(readdirSync(FOLDER).sort()).toEqual([...files.keys()].sort())
    const sized = (name: string) => readFileSync(path.join(FOLDER, name))
    // Compressed bytes may differ between versions of zlib; what they hold may not.
    expect(sized('icon.svg').toString()).toBe(files.get('icon.svg')?.toString())
    for (const [name, bytes] of files) expect(sized(name).subarray(0, 8)).toEqual(bytes.subarray(0, 8).equals(sized(name).subarray(0, 8)) ? bytes.subarray(0, 8) : null)
  })

  it('is a tick of paper on ink, with nothing in the corners', () => {
    for (const size of [16, 48, 256]) {
      expect(pixelOf(size, 0, 0)[3]).toBeLessThan(32)
      expect(pixelOf(size, 0.5, 0.15)).toEqual([0x21, 0x1c, 0x15, 255])
      expect(pixelOf(size, 0.44, 0.67).slice(0, 3).every((part) => part > 160)).toBe(true)
    }
  })
})
