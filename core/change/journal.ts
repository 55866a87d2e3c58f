import { PersonId } from '../model/ids.ts'
import type { Tables } from '../model/tables.ts'
import { Instant } from '../model/time.ts'
import { z } from '../z.ts'
import { applyChange } from './change.ts'
import { type History, Label, recordRedo, recordStep, recordUndo } from './history.ts'
import { RowChange } from './row-change.ts'

/** The version of every stored shape; a library of a newer one opens read-only. */
export const SCHEMA_VERSION = 1

/** One acknowledged change, before storage numbers and chains it. */
export const JournalStep = z.strictObject({
  at: Instant,
  who: PersonId,
  kind: z.enum(['do', 'undo', 'redo']),
  /** The type of the command that was decided ("claim.mark"); for undo and redo, that of the step taken back or again. */
  command: z.string(),
  label: Label,
  change: z.array(RowChange),
})
export type JournalStep = z.infer<typeof JournalStep>

/** A line of the journal: `hash` is the SHA-256 of the line without it, and `prev` the hash of the line before. */
export const JournalLine = z.strictObject({
  seq: z.number().int().positive(),
  schemaVersion: z.number().int().positive(),
  ...JournalStep.shape,
  prev: z.string(),
  hash: z.string(),
})
export type JournalLine = z.infer<typeof JournalLine>

export interface Replayed<State> {
  readonly state: State
  readonly history: History
  readonly seq: number
}

/** What a line makes of a store: the one way forward, live and when a journal is replayed. */
export function replayStep<State extends Tables>(
  { state, history }: Replayed<State>,
  seq: number,
  step: JournalStep,
): Replayed<State> {
  return { state: applyChange(state, step.change), history: replayHistory(history, seq, step), seq }
}

/** What a store begins with cannot be undone: without its article, or the people who work in it, it would make no sense. */
const FOUNDING_COMMANDS: readonly string[] = ['article.create', 'article.receive', 'person.add', 'library.receive']

/** The steps that can be undone and redone after a line; its change is not looked at. */
export function replayHistory(history: History, seq: number, { kind, command, label, change }: JournalStep): History {
  switch (kind) {
    case 'do':
      if (FOUNDING_COMMANDS.includes(command)) return history
      return recordStep(history, { seq, label, change })
    case 'undo':
      return recordUndo(history)
    case 'redo':
      return recordRedo(history)
    default:
      return kind satisfies never
  }
}
