import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** Rows from the top, three bytes (red, green, blue) a pixel; what is seen through is dropped. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

/** One byte a pixel: a place in a palette of at most 256 colours, three bytes each. */
export interface Indexed {
  readonly width: number
  readonly height: number
  readonly palette: Uint8Array
  readonly places: Uint8Array
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const INDEXED = 3
/** Bytes a pixel, by the colour type of the header (PNG specification, third edition, table 8). */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, [INDEXED]: 1, 6: 4 }

interface Raw {
  readonly width: number
  readonly height: number
  readonly channels: number
  readonly palette: Buffer | null
  readonly rows: Buffer
}

const isPng = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(SIGNATURE)

/** How wide and high a PNG is, in pixels; null for what is none. */
export function sizeOf(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  if (!isPng(bytes) || bytes.length < 24) return null
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

function readChunks(bytes: Buffer): Raw {
  const size = sizeOf(bytes)
  const channels = CHANNELS[bytes[25] ?? -1]
  if (!size || bytes[24] !== 8 || !channels || bytes[28] !== 0) throw new Error('This is no PNG of 8 bits a channel.')
  const data: Buffer[] = []
  let palette: Buffer | null = null
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const body = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at))
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (type === 'IDAT') data.push(body)
    if (type === 'PLTE') palette = body
  }
  return { ...size, channels, palette, rows: inflateSync(Buffer.concat(data)) }
}

/** The nearest of left, above and above-left to what they foretell together. */
function paeth(left: number, above: number, corner: number): number {
  const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

/** What a filter of a row adds to each byte. */
function foretold(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return above
    case 3:
      return (left + above) >> 1
    case 4:
      return paeth(left, above, corner)
    default:
      return 0
  }
}

function unfiltered({ width, height, channels, rows }: Raw): Buffer {
  const stride = width * channels
  const out = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)] ?? 0
    const from = y * (stride + 1) + 1
    const to = y * stride
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : (out[to + x - channels] ?? 0)
      const above = y === 0 ? 0 : (out[to + x - stride] ?? 0)
      const corner = y === 0 || x < channels ? 0 : (out[to + x - stride - channels] ?? 0)
      out[to + x] = (rows[from + x] ?? 0) + foretold(filter, left, above, corner)
    }
  }
  return out
}

/** The pixels of a PNG of 8 bits a channel, as browsers write them and as `writePng` does. */
export function readPng(bytes: Buffer): Pixels {
  const raw = readChunks(bytes)
  const { width, height, channels, palette } = raw
  const flat = unfiltered(raw)
  const rgb = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++) {
    const from = palette ? palette : flat
    const at = palette ? (flat[pixel] ?? 0) * 3 : pixel * channels
    rgb.set(from.subarray(at, at + 3), pixel * 3)
  }
  return { width, height, rgb }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const framed = Buffer.alloc(data.length + 12)
  framed.writeUInt32BE(data.length, 0)
  framed.write(type, 4, 'latin1')
  framed.set(data, 8)
  framed.writeUInt32BE(crc32(framed.subarray(4, data.length + 8)), data.length + 8)
  return framed
}

/** A PNG with a palette: a screen has few colours, and so it takes a third of the room. */
export function writePng({ width, height, palette, places }: Indexed): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, INDEXED, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) rows.set(places.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}
