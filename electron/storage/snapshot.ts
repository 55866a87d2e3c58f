import { createHash } from 'node:crypto'
import type { History } from '../../core/change/history.ts'
import type { Replayed } from '../../core/change/journal.ts'
import { SCHEMA_VERSION } from '../../core/change/journal.ts'
import type { Tables } from '../../core/model/tables.ts'
import { z } from '../../core/z.ts'
import type { JournalEnd } from './journal-line.ts'
import { parseHistory, parseState, type StoreKind } from './store-kind.ts'

/** The oldest version of Tickmark's schema that can read what this one writes. */
const READABLE_FROM = 1

const PAUSE_EVERY_ROWS = 500

/** A whole store as of one line of its journal. */
export interface Snapshot<State> {
  readonly schemaVersion: number
  readonly at: Replayed<State>
  /** The journal's end when the state was that of its last line. */
  readonly end: JournalEnd
}

/** A sound snapshot that only a newer version can read. */
export class NewerSnapshot extends Error {
  constructor(readonly version: number) {
    super(`a snapshot of schema version ${version}`)
  }
}

const SEALED = /^\{"sha256":"([0-9a-f]{64})",$/

const Stored = z.looseObject({
  schemaVersion: z.number().int().positive(),
  readableFrom: z.number().int().positive(),
  seq: z.number().int().nonnegative(),
  journal: z.looseObject({
    bytes: z.number().int().nonnegative(),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .or(z.literal('')),
  }),
  tables: z.unknown(),
  history: z.unknown(),
})

/**
 * Reads a snapshot's bytes; throws when it is damaged, and `NewerSnapshot` when it is sound but not for this version.
 * The first line holds the SHA-256 of everything after it.
 */
export function parseSnapshot<State extends Tables>(kind: StoreKind<State>, bytes: Buffer): Snapshot<State> {
  const firstEnd = bytes.indexOf('\n')
  const seal = firstEnd === -1 ? undefined : SEALED.exec(bytes.toString('latin1', 0, firstEnd))?.[1]
  if (
    seal !==
    createHash('sha256')
      .update(bytes.subarray(firstEnd + 1))
      .digest('hex')
  )
    throw new Error('hash')
  const value: unknown = JSON.parse(bytes.toString('utf8'))
  const { schemaVersion } = Stored.pick({ schemaVersion: true }).loose().parse(value)
  try {
    const { readableFrom, seq, journal, tables, history } = Stored.parse(value)
    if (readableFrom > SCHEMA_VERSION) throw new NewerSnapshot(schemaVersion)
    return {
      schemaVersion,
      at: { state: parseState(kind, tables), history: parseHistory(kind.schemas, history), seq },
      end: { seq, hash: journal.hash, bytes: journal.bytes },
    }
  } catch (error) {
    throw schemaVersion > SCHEMA_VERSION ? new NewerSnapshot(schemaVersion) : error
  }
}

/** The text of a snapshot in a few pieces, one row a line. Pauses now and then, so that a large one holds nobody up. */
export async function snapshotText<State extends Tables>(snapshot: Snapshot<State>): Promise<string[]> {
  const { seq, hash, bytes } = snapshot.end
  const { schemaVersion } = snapshot
  const head = JSON.stringify({ schemaVersion, readableFrom: READABLE_FROM, seq, journal: { bytes, hash } })
  const pieces: string[] = []
  const seal = createHash('sha256')
  const add = (piece: string): void => {
    seal.update(piece)
    pieces.push(piece)
  }
  add(`${head.slice(1, -1)},\n"tables":{`)
  for (const [index, [table, rows]] of Object.entries(snapshot.at.state).entries()) {
    add(`${index > 0 ? ',' : ''}\n${JSON.stringify(table)}:{`)
    const entries = Object.entries(rows)
    for (let from = 0; from < entries.length; from += PAUSE_EVERY_ROWS) {
      const some = entries.slice(from, from + PAUSE_EVERY_ROWS)
      const lines = some.map(([id, row]) => `\n${JSON.stringify(id)}:${JSON.stringify(row)}`)
      add(`${from > 0 ? ',' : ''}${lines.join(',')}`)
      await new Promise(setImmediate)
    }
    add('}')
  }
  add(`},\n"history":${historyText(snapshot.at.history)}}\n`)
  return [`{"sha256":"${seal.digest('hex')}",\n`, ...pieces]
}

function historyText({ done, undone }: History): string {
  const list = (steps: readonly unknown[]): string => `[${steps.map((step) => `\n${JSON.stringify(step)}`).join(',')}]`
  return `{"done":${list(done)},"undone":${list(undone)}}`
}
