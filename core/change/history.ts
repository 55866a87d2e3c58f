import { z } from '../z.ts'
import type { Change } from './change.ts'
import { RowChange } from './row-change.ts'

/** What a command did, in words to be: a message key of `labels`, and its values. */
export const Label = z.strictObject({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Label = z.infer<typeof Label>

/** One step that can be undone or redone: the journal line it came from, its words, and its change. */
export const HistoryEntry = z.strictObject({
  seq: z.number().int().positive(),
  label: Label,
  change: z.array(RowChange),
})
export interface HistoryEntry {
  readonly seq: number
  readonly label: Label
  readonly change: Change
}

export interface History {
  readonly done: readonly HistoryEntry[]
  readonly undone: readonly HistoryEntry[]
}

export const EMPTY_HISTORY: History = { done: [], undone: [] }

/** Steps kept for undo; older ones stay in the journal. */
export const HISTORY_STEPS_MAX = 200

export const recordStep = (history: History, entry: HistoryEntry): History => ({
  done: [...history.done, entry].slice(-HISTORY_STEPS_MAX),
  undone: [],
})

export const recordUndo = ({ done, undone }: History): History => {
  const last = done.at(-1)
  return last ? { done: done.slice(0, -1), undone: [...undone, last] } : { done, undone }
}

export const recordRedo = ({ done, undone }: History): History => {
  const last = undone.at(-1)
  return last ? { done: [...done, last], undone: undone.slice(0, -1) } : { done, undone }
}
