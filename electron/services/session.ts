import { type Change, invertChange } from '../../core/change/change.ts'
import { type JournalStep, type Replayed, replayStep } from '../../core/change/journal.ts'
import type { Decide, Given } from '../../core/command/decision.ts'
import type { Acknowledged, Steps } from '../../core/contract-values.ts'
import type { Tables } from '../../core/model/tables.ts'
import { ok, type Refusal, type Result, refuse } from '../../core/result.ts'
import type { Store } from './ports.ts'

/** How long a store rests before its snapshot is written. */
const SNAPSHOT_IDLE_MS = 2_000
/** A store that never rests gets its snapshot all the same after so many lines. */
const SNAPSHOT_LINES_MAX = 2_000

export interface SessionOptions<State, Command> {
  readonly store: Store<State>
  readonly decide: Decide<State, Command>
  /** The world as a command sees it, at the moment it is decided; contents it needs are read beforehand. */
  readonly given: (command: Command | null) => Promise<Given>
  /** Why a step of the history cannot be taken again in either direction, by what it would change now; null: it can. */
  readonly whyNotAgain?: (change: Change, world: Given) => Refusal | null
  readonly onChanged: (acknowledged: Acknowledged) => void
  readonly log: (error: unknown) => void
}

export interface Session<State, Command> {
  state(): State
  seq(): number
  steps(): Steps
  execute(command: Command): Promise<Result<Acknowledged>>
  undo(): Promise<Result<Acknowledged>>
  redo(): Promise<Result<Acknowledged>>
  /** Lines from another Tickmark become this store's first ones, in one write. Only for an empty store. */
  adopt(steps: readonly JournalStep[]): Promise<Result<null>>
  readonly store: Store<State>
  /** Waits for what is under way, writes the snapshot and closes the store. */
  close(): Promise<void>
}

/**
 * The only place where state changes: decide, append to the journal, apply, acknowledge, publish, one at a time. If the
 * append fails nothing changed: not the state, not the history, not the screen.
 */
export function createSession<State extends Tables, Command extends { type: string }>({
  store,
  decide,
  given,
  whyNotAgain = () => null,
  onChanged,
  log,
}: SessionOptions<State, Command>): Session<State, Command> {
  let now: Replayed<State> = store.opened
  // Unknown until the first snapshot: the store itself passes over one that it has already.
  let savedSeq = -1
  let queue: Promise<unknown> = Promise.resolve()
  let idle: ReturnType<typeof setTimeout> | undefined

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work)
    queue = turn.catch(() => undefined)
    return turn
  }

  const steps = (): Steps => ({
    undo: now.history.done.at(-1)?.label ?? null,
    redo: now.history.undone.at(-1)?.label ?? null,
  })

  const saveSnapshot = async () => {
    clearTimeout(idle)
    if (store.readOnly || now.seq === savedSeq) return
    const at = now
    await store.saveSnapshot(at)
    savedSeq = at.seq
  }

  const saveWhenIdle = () => {
    clearTimeout(idle)
    if (now.seq - savedSeq >= SNAPSHOT_LINES_MAX) return void inTurn(saveSnapshot).catch(log)
    idle = setTimeout(() => void inTurn(saveSnapshot).catch(log), SNAPSHOT_IDLE_MS)
    idle.unref()
  }

  if (!store.readOnly) saveWhenIdle()

  const commit = async (step: JournalStep, made: string | null): Promise<Result<Acknowledged>> => {
    if (store.readOnly) return { ok: false, refusal: store.readOnly }
    const appended = await store.append([step])
    if (!appended.ok) return appended
    now = replayStep(now, now.seq + 1, step)
    saveWhenIdle()
    const acknowledged: Acknowledged = { seq: now.seq, change: [...step.change], steps: steps(), made }
    onChanged(acknowledged)
    return ok(acknowledged)
  }

  const again = (kind: 'undo' | 'redo') =>
    inTurn(async () => {
      const entry = (kind === 'undo' ? now.history.done : now.history.undone).at(-1)
      if (!entry) return refuse(kind === 'undo' ? 'refused.undo.nothing' : 'refused.redo.nothing')
      const world = await given(null)
      const change = kind === 'undo' ? invertChange(entry.change) : entry.change
      const refusal = whyNotAgain(change, world)
      if (refusal) return { ok: false as const, refusal }
      return commit(
        { at: world.now(), who: world.who, kind, command: entry.label.key, label: entry.label, change: [...change] },
        null,
      )
    })

  return {
    store,
    state: () => now.state,
    seq: () => now.seq,
    steps,

    execute: (command) =>
      inTurn(async () => {
        const world = await given(command)
        const decision = decide(now.state, command, world)
        if (!decision.ok) return decision
        const { label, change, made } = decision.value
        const real = change.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
        if (real.length === 0) return ok({ seq: now.seq, change: [], steps: steps(), made })
        return commit({ at: world.now(), who: world.who, kind: 'do', command: command.type, label, change: real }, made)
      }),

    undo: () => again('undo'),
    redo: () => again('redo'),

    adopt: (lines) =>
      inTurn(async () => {
        if (store.readOnly) return { ok: false, refusal: store.readOnly }
        const appended = await store.append(lines)
        if (!appended.ok) return appended
        for (const step of lines) now = replayStep(now, now.seq + 1, step)
        saveWhenIdle()
        return ok(null)
      }),

    close: () =>
      inTurn(async () => {
        await saveSnapshot().catch(log)
        clearTimeout(idle)
        await store.close()
      }),
  }
}
