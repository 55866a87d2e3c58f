import { crc32, deflateSync } from 'node:zlib'
import { drawDocument } from './draw-document.ts'
import { drawPicture, drawSvg, type Picture } from './draw-icon.ts'

/** A picture as PNG: RGBA, 8 bits a channel (PNG specification, third edition). */
export function png({ size, pixels }: Picture): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const rows = Buffer.alloc(size * (size * 4 + 1))
  for (let row = 0; row < size; row++) {
    rows.set(pixels.subarray(row * size * 4, (row + 1) * size * 4), row * (size * 4 + 1) + 1)
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256]

type Draw = (size: number) => Picture

/** An icon for Windows: a table of PNG pictures. */
export function ico(draw: Draw): Buffer {
  const pictures = ICO_SIZES.map((size) => ({ size, data: png(draw(size)) }))
  const header = Buffer.from([0, 0, 1, 0, pictures.length, 0])
  let offset = header.length + pictures.length * 16
  const entries = pictures.map(({ size, data }) => {
    const entry = Buffer.alloc(16)
    // 256 is written as 0.
    entry.set([size % 256, size % 256, 0, 0, 1, 0, 32, 0])
    entry.writeUInt32LE(data.length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += data.length
    return entry
  })
  return Buffer.concat([header, ...entries, ...pictures.map(({ data }) => data)])
}

const ICNS_KINDS = [
  { kind: 'ic11', size: 32 },
  { kind: 'ic12', size: 64 },
  { kind: 'ic07', size: 128 },
  { kind: 'ic13', size: 256 },
  { kind: 'ic08', size: 256 },
  { kind: 'ic14', size: 512 },
  { kind: 'ic09', size: 512 },
  { kind: 'ic10', size: 1024 },
]
// Apple's grid: a square of 824 in 1024.
const ICNS_MARGIN = 100 / 1024

/** An icon for macOS: named PNG pictures, one after the other. */
export function icns(draw: Draw): Buffer {
  const pictures = new Map([...new Set(ICNS_KINDS.map(({ size }) => size))].map((size) => [size, png(draw(size))]))
  const parts = ICNS_KINDS.map(({ kind, size }) => {
    const data = pictures.get(size) ?? Buffer.alloc(0)
    return Buffer.concat([Buffer.from(kind, 'latin1'), uint32(data.length + 8), data])
  })
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from('icns', 'latin1'), uint32(body.length + 8), body])
}

const PNG_SIZES = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024]

/** Every file of build/icons by name. */
export const iconFiles = (): ReadonlyMap<string, Buffer> =>
  new Map([
    ['icon.svg', Buffer.from(drawSvg(), 'utf8')],
    ['icon.ico', ico(drawPicture)],
    ['icon.icns', icns((size) => drawPicture(size, ICNS_MARGIN))],
    ['document.ico', ico(drawDocument)],
    ['document.icns', icns(drawDocument)],
    ...PNG_SIZES.map((size): [string, Buffer] => [`${size}x${size}.png`, png(drawPicture(size))]),
  ])
