import type { FileHandle } from 'node:fs/promises'
import { applyChange } from '../../core/change/change.ts'
import type { History } from '../../core/change/history.ts'
import { type JournalStep, type Replayed, replayStep } from '../../core/change/journal.ts'
import type { RowChange } from '../../core/change/row-change.ts'
import type { Tables } from '../../core/model/tables.ts'
import type { Breath } from './breath.ts'
import type { JournalEnd } from './journal-line.ts'
import { goodLines, type Stop } from './journal-reader.ts'
import type { StoreKind } from './store-kind.ts'

/** A state, and the end of the journal that made it. */
export interface Replay<State> {
  readonly at: Replayed<State>
  readonly end: JournalEnd
  /** Why lines were left unread; null when all were good. */
  readonly stop: Stop | null
}

const BATCH_ROWS = 2_000

/** What a step makes of the undo history alone. */
const historyAfter = (history: History, seq: number, step: JournalStep): History =>
  replayStep({ state: {}, history, seq: seq - 1 }, seq, step).history

/** The state after the good lines that follow `from`, up to the byte `to` or the line `until`. */
export async function replay<State extends Tables>(
  handle: FileHandle,
  kind: StoreKind<State>,
  from: { readonly at: Replayed<State>; readonly end: JournalEnd },
  limits: { readonly to: number; readonly until?: number; readonly breath?: Breath },
): Promise<Replay<State>> {
  let { state, history } = from.at
  let end = from.end
  let stop: Stop | null = null
  // Rows are gathered and applied together: a table is copied once a batch, not once a line.
  let rows: RowChange[] = []
  const until = limits.until ?? Number.POSITIVE_INFINITY
  const lines = goodLines(handle, { from: end, to: limits.to }, kind.schemas)
  while (end.seq < until) {
    const pause = limits.breath?.()
    if (pause) await pause
    const next = await lines.next()
    if (next.done) {
      stop = next.value
      break
    }
    end = next.value.end
    history = historyAfter(history, end.seq, next.value.line)
    rows.push(...next.value.line.change)
    if (rows.length < BATCH_ROWS) continue
    state = applyChange(state, rows)
    rows = []
  }
  return { at: { state: applyChange(state, rows), history, seq: end.seq }, end, stop }
}
