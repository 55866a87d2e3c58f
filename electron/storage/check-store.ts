import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { EMPTY_HISTORY } from '../../core/change/history.ts'
import type { CheckReport } from '../../core/contract-values.ts'
import type { Tables } from '../../core/model/tables.ts'
import { refuse } from '../../core/result.ts'
import type { Breath } from './breath.ts'
import { refuseReading, unlessMissing } from './disk-error.ts'
import { JOURNAL_START } from './journal-line.ts'
import type { Disk } from './machine.ts'
import { type Replay, replay } from './replay.ts'
import { NewerSnapshot, type Snapshot } from './snapshot.ts'
import { previousOf, SnapshotFile } from './snapshot-file.ts'
import type { StoreKind } from './store-kind.ts'

export type Problems = CheckReport['problems']

interface StoreToCheck<State extends Tables> {
  readonly folder: string
  readonly kind: StoreKind<State>
  /** Whether it is known from elsewhere that there was something in it. */
  readonly hadLines: boolean
  readonly beingWritten: boolean
  readonly breath: Breath
}

interface CheckedStore<State> {
  /** As much of the state as could be read. */
  readonly state: State
  readonly lines: number
  readonly problems: Problems
}

/** Reads a store's snapshots and its journal from the first line to the last, and compares them. Changes nothing. */
export function checkStore<State extends Tables>(
  { disk, root }: { readonly disk: Disk; readonly root: string },
  store: StoreToCheck<State>,
): Promise<CheckedStore<State>> {
  return new StoreCheck(disk, root, store).check()
}

class StoreCheck<State extends Tables> {
  private readonly problems: Problems = []
  private readonly snapshots: { name: string; snapshot: Snapshot<State> }[] = []
  private readonly damaged: string[] = []
  private journal: Replay<State>
  /** Whether the disk kept something from being read to its end. */
  private isUnread = false

  constructor(
    private readonly disk: Disk,
    private readonly root: string,
    private readonly store: StoreToCheck<State>,
  ) {
    this.journal = { at: { state: store.kind.empty, history: EMPTY_HISTORY, seq: 0 }, end: JOURNAL_START, stop: null }
  }

  async check(): Promise<CheckedStore<State>> {
    // Snapshots first: the journal that is read after them has at least their lines.
    try {
      await this.readSnapshots()
      await this.readJournal()
    } catch (error) {
      const place = this.store.folder || basename(this.root)
      this.problems.push({ place, problem: refuseReading(error, place).refusal })
      this.isUnread = true
    }
    this.judgeDamaged()
    this.judgeEnd()
    const { at } = this.journal
    const newest = this.snapshots.at(-1)?.snapshot.at
    return { state: newest && this.isAhead ? newest.state : at.state, lines: at.seq, problems: this.problems }
  }

  private placeOf(name: string): string {
    return [this.store.folder, name].filter(Boolean).join('/')
  }

  private report(name: string, problem: ReturnType<typeof refuse>): void {
    this.problems.push({ place: this.placeOf(name), problem: problem.refusal })
  }

  /** Whether a snapshot knows of more than the journal. */
  private get isAhead(): boolean {
    return (this.snapshots.at(-1)?.snapshot.at.seq ?? 0) > this.journal.at.seq
  }

  /** Whether there were lines where none can be read now. */
  private get isLost(): boolean {
    return this.journal.at.seq === 0 && (this.store.hadLines || this.damaged.length > 0 || this.isAhead)
  }

  private async readSnapshots(): Promise<void> {
    const { disk, root } = this
    const { kind } = this.store
    const files = new SnapshotFile(disk, root, join(root, this.placeOf(kind.snapshotName)), kind, () => false)
    for (const name of [kind.snapshotName, previousOf(kind.snapshotName)]) {
      try {
        await this.store.breath()
        const snapshot = await files.readOne(join(root, this.placeOf(name)))
        if (snapshot === 'damaged') this.damaged.push(name)
        else if (snapshot) this.snapshots.push({ name, snapshot })
      } catch (error) {
        if (!(error instanceof NewerSnapshot)) throw error
        this.report(name, refuse('check.newer', { version: error.version }))
      }
    }
    this.snapshots.sort((a, b) => a.snapshot.at.seq - b.snapshot.at.seq)
  }

  /** Reads the journal, and compares each snapshot with what it says up to there. */
  private async readJournal(): Promise<void> {
    const { kind } = this.store
    const { journalName } = kind
    const path = join(this.root, this.placeOf(journalName))
    const entry = await unlessMissing(this.disk.lstat(path))
    if (entry === null) this.report(journalName, refuse('check.file.missing'))
    else if (!entry.isFile()) this.report(journalName, refuse('check.journal.damaged', { line: 1 }))
    const handle = entry?.isFile() ? await this.disk.open(path, 'r') : null
    try {
      const to = handle ? (await handle.stat()).size : 0
      const readUpTo = async (until: number): Promise<void> => {
        if (handle && !this.journal.stop && this.journal.end.seq < until) {
          this.journal = await replay(handle, kind, this.journal, { to, until, breath: this.store.breath })
        }
      }
      for (const { name, snapshot } of this.snapshots) {
        await readUpTo(snapshot.at.seq)
        await this.store.breath()
        const { end, at } = this.journal
        if (end.seq < snapshot.at.seq) this.report(name, refuse('check.snapshot.ahead'))
        else if (!isDeepStrictEqual([end, at], [snapshot.end, snapshot.at])) {
          this.report(name, refuse('check.snapshot.differs'))
        }
      }
      await readUpTo(Number.POSITIVE_INFINITY)
      if (entry?.isFile() && to === 0 && this.isLost) this.report(journalName, refuse('check.journal.empty'))
    } finally {
      await handle?.close()
    }
  }

  /** A damaged snapshot can be made anew from a journal that is whole, and from no other. */
  private judgeDamaged(): void {
    const { at, stop } = this.journal
    const isWhole = !this.isUnread && at.seq > 0 && !this.isAhead && (stop === null || stop.kind === 'torn')
    for (const name of this.damaged) {
      this.report(name, refuse(isWhole ? 'check.snapshot.damaged' : 'check.snapshot.damaged-too'))
    }
  }

  /** What follows the journal's last good line. */
  private judgeEnd(): void {
    const problem = this.endProblem()
    if (problem) this.report(this.store.kind.journalName, problem)
  }

  private endProblem(): ReturnType<typeof refuse> | null {
    const { stop, end } = this.journal
    if (stop === null) return null
    switch (stop.kind) {
      case 'damaged':
        return refuse('check.journal.damaged', { line: stop.line })
      case 'newer':
        return refuse('check.newer', { version: stop.version })
      case 'torn':
        if (this.isAhead || this.isLost) return refuse('check.journal.damaged', { line: end.seq + 1 })
        return this.store.beingWritten ? null : refuse('check.journal.torn')
      default:
        return stop satisfies never
    }
  }
}
