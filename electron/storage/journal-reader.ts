import type { FileHandle } from 'node:fs/promises'
import type { JournalLine } from '../../core/change/journal.ts'
import type { Tables } from '../../core/model/tables.ts'
import { type JournalEnd, LINE_BYTES_MAX, readLine } from './journal-line.ts'
import type { StoreKind } from './store-kind.ts'

const CHUNK_BYTES = 1024 * 1024
const NEWLINE = 0x0a

/** The lines between two places of a file as bytes, each with its line end; the last may lack one. */
async function* rawLines(handle: FileHandle, from: number, to: number): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  let restBytes = 0
  for (let place = from; place < to; ) {
    const { bytesRead, buffer } = await handle.read({
      buffer: Buffer.allocUnsafe(Math.min(CHUNK_BYTES, to - place)),
      position: place,
    })
    if (bytesRead === 0) break
    place += bytesRead
    const chunk = buffer.subarray(0, bytesRead)
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      const line = chunk.subarray(start, end + 1)
      yield rest.length === 0 ? line : Buffer.concat([...rest, line])
      rest = []
      restBytes = 0
      start = end + 1
    }
    if (start === chunk.length) continue
    rest.push(chunk.subarray(start))
    restBytes += chunk.length - start
    // No line of ours is that long: what was read of it is no line, and the reader stops there.
    if (restBytes > LINE_BYTES_MAX) break
  }
  if (restBytes > 0) yield Buffer.concat(rest)
}

/** Why reading stopped before the end of the file. */
export type Stop =
  | { readonly kind: 'torn' }
  | { readonly kind: 'damaged'; readonly line: number }
  | { readonly kind: 'newer'; readonly version: number }

/**
 * The good lines from a place on, checked one by one, each with the journal's end after it. What follows the last good
 * one, if anything does, comes back as the reason: `torn` when it is the file's last line and no whole one.
 */
export async function* goodLines(
  handle: FileHandle,
  range: { readonly from: JournalEnd; readonly to: number },
  schemas: StoreKind<Tables>['schemas'],
): AsyncGenerator<{ line: JournalLine; end: JournalEnd }, Stop | null> {
  let end = range.from
  for await (const bytes of rawLines(handle, end.bytes, range.to)) {
    const read = readLine(bytes, end, schemas)
    if (read.kind === 'newer') return read
    if (read.kind === 'broken') return { kind: 'damaged', line: end.seq + 1 }
    if (read.kind === 'torn') {
      return end.bytes + bytes.length === range.to ? { kind: 'torn' } : { kind: 'damaged', line: end.seq + 1 }
    }
    end = { seq: read.line.seq, hash: read.line.hash, bytes: end.bytes + bytes.length }
    yield { line: read.line, end }
  }
  return null
}
