import { createHash } from 'node:crypto'
import { JournalLine, type JournalStep, SCHEMA_VERSION } from '../../core/change/journal.ts'
import type { Tables } from '../../core/model/tables.ts'
import { z } from '../../core/z.ts'
import { parseChange, type StoreKind } from './store-kind.ts'

/** Where a journal ends: the number and hash of its last line, and its length in bytes. */
export interface JournalEnd {
  readonly seq: number
  readonly hash: string
  readonly bytes: number
}

export const JOURNAL_START: JournalEnd = { seq: 0, hash: '', bytes: 0 }

/** Longer lines are neither written nor read (bytes). */
export const LINE_BYTES_MAX = 64 * 1024 * 1024

const NEWLINE = 0x0a
const SEAL_BYTES = ',"hash":""}'.length + 64
const SEAL = /^,"hash":"([0-9a-f]{64})"\}$/

const sha256 = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** The end of every line of a journal whose last hash is this one. */
export const sealOf = (hash: string): string => `,"hash":"${hash}"}\n`

/** Numbers and chains a step: the line as a value, and its bytes with the line end. */
export function writeLine(after: JournalEnd, step: JournalStep): { line: JournalLine; bytes: Buffer } {
  const { at, who, kind, command, label, change } = step
  const body = {
    seq: after.seq + 1,
    schemaVersion: SCHEMA_VERSION,
    at,
    who,
    kind,
    command,
    label,
    change,
    prev: after.hash,
  }
  const text = JSON.stringify(body)
  const hash = sha256(text)
  return { line: { ...body, hash }, bytes: Buffer.from(text.slice(0, -1) + sealOf(hash)) }
}

/**
 * `torn`: what a write that was cut short may leave of a line. `broken`: anything else that is no line of ours, does
 * not follow the one before, or has rows of no known shape.
 */
type ReadLine =
  | { readonly kind: 'line'; readonly line: JournalLine }
  | { readonly kind: 'torn' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'newer'; readonly version: number }

const OPENING = Buffer.from('{"seq":')

/** Whether a write may have been cut short here: what stands here begins like a line, or with bytes that never reached the disk. */
const mayBeCutShort = (bytes: Buffer): boolean =>
  bytes.subarray(0, OPENING.length).every((byte, at) => byte === 0 || byte === OPENING[at] || byte === NEWLINE)

const Versioned = z.looseObject({ schemaVersion: z.number().int().positive() })

/** Reads the bytes of one line, its line end included, which follows `after`. */
export function readLine(bytes: Buffer, after: JournalEnd, schemas: StoreKind<Tables>['schemas']): ReadLine {
  const unfinished = { kind: mayBeCutShort(bytes) ? 'torn' : 'broken' } as const
  if (bytes.at(-1) !== NEWLINE) return unfinished
  const sealAt = bytes.length - 1 - SEAL_BYTES
  const hash = sealAt < 1 ? undefined : SEAL.exec(bytes.toString('latin1', sealAt, bytes.length - 1))?.[1]
  if (hash === undefined || sha256(bytes.subarray(0, sealAt), '}') !== hash) return unfinished
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    const { schemaVersion } = Versioned.parse(value)
    if (schemaVersion > SCHEMA_VERSION) return { kind: 'newer', version: schemaVersion }
    const line = JournalLine.parse(value)
    if (line.seq !== after.seq + 1 || line.prev !== after.hash) return { kind: 'broken' }
    return { kind: 'line', line: { ...line, change: parseChange(schemas, line.change) } }
  } catch {
    return { kind: 'broken' }
  }
}
