import type { Change } from '../change/change.ts'
import type { Label } from '../change/history.ts'
import type { RowChange } from '../change/row-change.ts'
import type { Content } from '../model/content.ts'
import type { PersonId, ScaleId, Sha256 } from '../model/ids.ts'
import type { Person } from '../model/person.ts'
import type { Scale } from '../model/scale.ts'
import type { HouseRules } from '../model/settings.ts'
import type { Instant } from '../model/time.ts'
import type { ScaleUse } from '../query/scale-use.ts'
import type { Result } from '../result.ts'

/** What a command may ask of the world: handed in, never reached for. */
export interface Given {
  readonly now: () => Instant
  /** A fresh UUIDv7. */
  readonly newId: () => string
  readonly who: PersonId
  /** The content of a draft, which the caller has read beforehand. */
  readonly content: (hash: Sha256) => Content | undefined
  readonly scale: (id: ScaleId) => Scale | undefined
  /** What the library's articles use of a scale. */
  readonly scaleUse: (scale: ScaleId) => ScaleUse
  readonly person: (id: PersonId) => Person | undefined
  readonly rules: () => HouseRules
}

/** What a command comes to. `made` is the id of the row the command is about, where there is one. */
export interface Decision {
  readonly label: Label
  readonly change: Change
  readonly made: string | null
}

export type Decide<State, Command> = (state: State, command: Command, given: Given) => Result<Decision>

/** One decider for each command of a union: forget one and it does not compile. */
export type Deciders<State, Command extends { type: string }> = {
  readonly [T in Command['type']]: Decide<State, Extract<Command, { type: T }>>
}

interface Row {
  readonly id: string
}

export const added = (table: string, row: Row): RowChange => ({ table, id: row.id, before: null, after: row })
export const edited = <R extends Row>(table: string, before: R, after: R): RowChange => ({
  table,
  id: before.id,
  before,
  after,
})
export const removed = (table: string, row: Row): RowChange => ({ table, id: row.id, before: row, after: null })
