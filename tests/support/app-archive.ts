import { readFileSync } from 'node:fs'
import { z } from '../../core/z.ts'

const Entry: z.ZodType<Entry> = z.lazy(() =>
  z.union([
    z.object({ files: z.record(z.string(), Entry) }),
    z.object({ size: z.number(), offset: z.string() }),
    z.object({ size: z.number(), unpacked: z.literal(true) }),
  ]),
)
type Entry = { files: Record<string, Entry> } | { size: number; offset: string } | { size: number; unpacked: true }

/** The files in an app archive by their paths: read here from its bytes, not by the tool that wrote it. */
export function readArchive(file: string): ReadonlyMap<string, Buffer> {
  const archive = readFileSync(file)
  const start = 8 + archive.readUInt32LE(4)
  const header: unknown = JSON.parse(archive.subarray(16, 16 + archive.readUInt32LE(12)).toString('utf8'))
  const found = new Map<string, Buffer>()
  const visit = (entry: Entry, at: string): void => {
    if ('files' in entry) {
      for (const [name, child] of Object.entries(entry.files)) visit(child, at ? `${at}/${name}` : name)
    } else if ('offset' in entry) {
      const from = start + Number(entry.offset)
      found.set(at, archive.subarray(from, from + entry.size))
    } else {
      throw new Error(`${at} stands outside the archive.`)
    }
  }
  visit(Entry.parse(header), '')
  return found
}
