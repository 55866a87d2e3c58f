import { deflateRawSync } from 'node:zlib'

const MB = 1024 * 1024

/** What many entries of a zip file share: bytes that unpack to a thousand times as many. */
export interface Run {
  readonly deflated: Uint8Array
  readonly size: number
  readonly crc: number
}

/** A run of spaces. */
export function runOf(megabytes: number): Run {
  const bytes = Buffer.alloc(megabytes * MB, 0x20)
  return { deflated: deflateRawSync(bytes), size: bytes.length, crc: crcOf(bytes) }
}

export function runOfText(text: string): Run {
  const bytes = Buffer.from(text)
  return { deflated: deflateRawSync(bytes), size: bytes.length, crc: crcOf(bytes) }
}

/** A zip file put together by hand, since to press gigabytes takes long. `stated` lies about what each unpacks to. */
export function zipOfRuns(runs: Readonly<Record<string, Run>>, stated?: number): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, run] of Object.entries(runs)) {
    const written = Buffer.from(name)
    const about = header(run, written.length, stated)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, Buffer.alloc(2), written])
    files.push(local, Buffer.from(run.deflated))
    const entry = Buffer.alloc(16)
    entry.writeUInt32LE(offset, 12)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), about, entry, written]))
    offset += local.length + run.deflated.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...files, listed, end]))
}

/** Of both headers of an entry, what they have in common: version to the length of the name. */
function header({ deflated, size, crc }: Run, nameLength: number, stated = size): Buffer {
  const about = Buffer.alloc(24)
  about.writeUInt16LE(20, 0)
  about.writeUInt16LE(8, 4)
  about.writeUInt32LE(crc, 10)
  about.writeUInt32LE(deflated.length, 14)
  about.writeUInt32LE(stated, 18)
  about.writeUInt16LE(nameLength, 22)
  return about
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
