import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { EMPTY_HISTORY } from '../../core/change/history.ts'
import type { CheckReport } from '../../core/contract.ts'
import type { Tables } from '../../core/model/tables.ts'
import { refuse } from '../../core/result.ts'
import { unlessMissing } from './disk-error.ts'
import { JOURNAL_START } from './journal-line.ts'
import type { Disk } from './machine.ts'
import { type Replay, replay } from './replay.ts'
import { NewerSnapshot, type Snapshot } from './snapshot.ts'
import { previousOf, SnapshotFile } from './snapshot-file.ts'
import type { StoreKind } from './store-kind.ts'

export type Problems = CheckReport['problems']

interface CheckedStore<State> {
  /** As much of the state as could be read. */
  readonly state: State
  readonly lines: number
  readonly problems: Problems
}

/** Reads a store's snapshots and its journal from the first line to the last, and compares them. Changes nothing. */
export async function checkStore<State extends Tables>(
  { disk, root }: { readonly disk: Disk; readonly root: string },
  store: { readonly folder: string; readonly kind: StoreKind<State>; readonly beingWritten: boolean },
): Promise<CheckedStore<State>> {
  const { kind, folder } = store
  const problems: Problems = []
  const placeOf = (name: string): string => [folder, name].filter(Boolean).join('/')
  const report = (name: string, problem: ReturnType<typeof refuse>): void => {
    problems.push({ place: placeOf(name), problem: problem.refusal })
  }

  // Snapshots first: the journal that is read after them has at least their lines.
  const snapshots: { name: string; snapshot: Snapshot<State> }[] = []
  const files = new SnapshotFile(disk, root, join(root, placeOf(kind.snapshotName)), kind, () => false)
  for (const name of [kind.snapshotName, previousOf(kind.snapshotName)]) {
    try {
      const snapshot = await files.readOne(join(root, placeOf(name)))
      if (snapshot === 'damaged') report(name, refuse('check.snapshot.damaged'))
      else if (snapshot) snapshots.push({ name, snapshot })
    } catch (error) {
      if (!(error instanceof NewerSnapshot)) throw error
      report(name, refuse('check.newer', { version: error.version }))
    }
  }
  snapshots.sort((a, b) => a.snapshot.at.seq - b.snapshot.at.seq)

  let journal: Replay<State> = {
    at: { state: kind.empty, history: EMPTY_HISTORY, seq: 0 },
    end: JOURNAL_START,
    stop: null,
  }
  const journalPath = join(root, placeOf(kind.journalName))
  const entry = await unlessMissing(disk.lstat(journalPath))
  if (entry && !entry.isFile()) report(kind.journalName, refuse('check.journal.damaged', { line: 1 }))
  const handle = entry?.isFile() ? await disk.open(journalPath, 'r') : null
  try {
    const to = handle ? (await handle.stat()).size : 0
    const readUpTo = async (until: number): Promise<void> => {
      if (handle && !journal.stop && journal.end.seq < until) {
        journal = await replay(handle, kind, journal, { to, until })
      }
    }
    for (const { name, snapshot } of snapshots) {
      await readUpTo(snapshot.at.seq)
      if (journal.end.seq < snapshot.at.seq) report(name, refuse('check.snapshot.ahead'))
      else if (!isDeepStrictEqual([journal.end, journal.at], [snapshot.end, snapshot.at])) {
        report(name, refuse('check.snapshot.differs'))
      }
    }
    await readUpTo(Number.POSITIVE_INFINITY)
  } finally {
    await handle?.close()
  }
  const { stop } = journal
  if (stop?.kind === 'damaged') report(kind.journalName, refuse('check.journal.damaged', { line: stop.line }))
  if (stop?.kind === 'newer') report(kind.journalName, refuse('check.newer', { version: stop.version }))
  if (stop?.kind === 'torn' && !store.beingWritten) report(kind.journalName, refuse('check.journal.torn'))

  const newest = snapshots.at(-1)?.snapshot.at
  const state = newest && newest.seq > journal.at.seq ? newest.state : journal.at.state
  return { state, lines: journal.end.seq, problems }
}
