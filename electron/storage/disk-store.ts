import type { FileHandle } from 'node:fs/promises'
import { Low } from 'lowdb'
import { type JournalLine, type JournalStep, type Replayed, SCHEMA_VERSION } from '../../core/change/journal.ts'
import type { Tables } from '../../core/model/tables.ts'
import { type Refusal, type Result, refuse } from '../../core/result.ts'
import type { Store } from '../services/ports.ts'
import { diskCode } from './disk-error.ts'
import type { Journal } from './journal.ts'
import { JOURNAL_START, type JournalEnd } from './journal-line.ts'
import { goodLines } from './journal-reader.ts'
import type { Disk } from './machine.ts'
import type { Seat } from './open-stores.ts'
import type { Snapshot } from './snapshot.ts'
import type { SnapshotFile } from './snapshot-file.ts'
import type { StoreKind } from './store-kind.ts'

interface OpenedStore<State extends Tables> {
  readonly kind: StoreKind<State>
  readonly opened: Replayed<State>
  readonly notices: readonly Refusal[]
  readonly flaw: Refusal | null
  readonly readOnly: Refusal | null
  readonly guard: () => Refusal | null
  readonly disk: Disk
  readonly journalPath: string
  readonly end: JournalEnd
  /** Null when nothing may be appended. */
  readonly journal: Journal | null
  readonly handle: FileHandle | null
  readonly snapshots: SnapshotFile<State>
  /** The line the snapshot on disk stands at; -1 when one is wanted whatever happens. */
  readonly snapshotSeq: number
  readonly seat: Seat
}

/** A store on the disk: a snapshot by lowdb, and the journal that is newer. */
export class DiskStore<State extends Tables> implements Store<State> {
  readonly opened: Replayed<State>
  readonly notices: readonly Refusal[]
  readonly flaw: Refusal | null
  private snapshotSeq: number
  private appending: Promise<unknown> = Promise.resolve()
  private snapshotting: Promise<unknown> = Promise.resolve()
  private closed = false
  private readonly saved: Low<Snapshot<State>>

  constructor(private readonly given: OpenedStore<State>) {
    this.opened = given.opened
    this.notices = given.notices
    this.flaw = given.flaw
    this.snapshotSeq = given.snapshotSeq
    this.saved = new Low(given.snapshots, { schemaVersion: SCHEMA_VERSION, at: given.opened, end: given.end })
  }

  get readOnly(): Refusal | null {
    return this.given.readOnly ?? this.given.journal?.readOnly ?? null
  }

  append(steps: readonly JournalStep[]): Promise<Result<readonly JournalLine[]>> {
    const appended = this.appending.then(() => this.appendNow(steps))
    this.appending = appended.catch(() => null)
    return appended
  }

  private async appendNow(steps: readonly JournalStep[]): Promise<Result<readonly JournalLine[]>> {
    const { journal, guard, seat } = this.given
    if (this.closed) throw new Error('an append to a closed store')
    const refusal = this.readOnly ?? guard()
    if (refusal || !journal) return { ok: false, refusal: refusal ?? refuse('storage.disk.denied').refusal }
    if (!seat.takePen()) return refuse('storage.store.open-elsewhere')
    return journal.append(steps)
  }

  saveSnapshot(at: Replayed<State>): Promise<void> {
    const { journal, guard } = this.given
    if (this.closed || this.readOnly || guard() || !journal) return Promise.resolve()
    const end = journal.end
    // A state that lags behind the journal must not be taken for the newest; the next snapshot will do.
    if (at.seq !== end.seq) return Promise.resolve()
    const saved = this.snapshotting.then(() => this.saveNow(at, end))
    this.snapshotting = saved.catch(() => null)
    return saved
  }

  private async saveNow(at: Replayed<State>, end: JournalEnd): Promise<void> {
    if (end.seq <= this.snapshotSeq) return
    this.saved.data = { schemaVersion: SCHEMA_VERSION, at, end }
    try {
      await this.saved.write()
      this.snapshotSeq = end.seq
    } catch (error) {
      // The one before stands, and the journal has everything: a full disk is told at the next change.
      if (diskCode(error) === null) throw error
    }
  }

  async *lines(): AsyncIterable<JournalLine> {
    const { disk, journalPath, journal, kind, end } = this.given
    const to = journal?.end.bytes ?? end.bytes
    if (to === 0) return
    const handle = await disk.open(journalPath, 'r')
    try {
      for await (const { line } of goodLines(handle, { from: JOURNAL_START, to }, kind.schemas)) yield line
    } finally {
      await handle.close()
    }
  }

  async close(): Promise<void> {
    if (this.closed) return
    await this.appending
    await this.snapshotting
    this.closed = true
    this.given.seat.leave()
    await (this.given.journal ?? this.given.handle)?.close()
  }
}
