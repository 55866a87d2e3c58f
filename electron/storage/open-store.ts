import type { FileHandle } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { EMPTY_HISTORY } from '../../core/change/history.ts'
import { SCHEMA_VERSION } from '../../core/change/journal.ts'
import type { Tables } from '../../core/model/tables.ts'
import { ok, type Refusal, type Result, refuse } from '../../core/result.ts'
import type { Store } from '../services/ports.ts'
import { diskCode, isDenied, onDisk, refuseDisk, refuseReading, unlessMissing } from './disk-error.ts'
import { DiskStore } from './disk-store.ts'
import { syncFolder } from './durable-file.ts'
import { Journal } from './journal.ts'
import { JOURNAL_START, type JournalEnd, sealOf } from './journal-line.ts'
import type { Disk } from './machine.ts'
import type { OpenStores, Seat } from './open-stores.ts'
import { type Replay, replay } from './replay.ts'
import { NewerSnapshot, type Snapshot } from './snapshot.ts'
import { SnapshotFile } from './snapshot-file.ts'
import type { StoreKind } from './store-kind.ts'

/** What a store needs of the library it lies in. */
export interface StoreAccess {
  readonly disk: Disk
  readonly root: string
  readonly openStores: OpenStores
  /** Why nothing may be written in this library; null when everything may. */
  readonly readOnly: Refusal | null
  /** Asked before each write: why it may not be, at this moment. */
  readonly guard: () => Refusal | null
}

/** Opens the store in a folder: the newest sound snapshot, then the journal's newer lines. */
export function openStore<State extends Tables>(
  access: StoreAccess,
  folder: string,
  kind: StoreKind<State>,
): Promise<Result<Store<State>>> {
  const open = async () => {
    const seat = access.openStores.enter(join(folder, kind.journalName))
    try {
      const opened = await new Opening(access, folder, kind, seat).open()
      if (!opened.ok) seat.leave()
      return opened
    } catch (error) {
      seat.leave()
      if (error instanceof NewerSnapshot) return refuse('storage.newer.unreadable', { version: error.version })
      throw error
    }
  }
  return onDisk(open, (error) => refuseReading(error, basename(folder)))
}

class Opening<State extends Tables> {
  private readonly journalPath: string
  private readonly notices: Refusal[] = []
  /** Why the disk takes nothing from us. */
  private denied: Refusal | null = null
  /** The first thing found wrong with the files, as far as nothing may be written because of it. */
  private flaw: Refusal | null = null

  constructor(
    private readonly access: StoreAccess,
    private readonly folder: string,
    private readonly kind: StoreKind<State>,
    private readonly seat: Seat,
  ) {
    this.journalPath = join(folder, kind.journalName)
  }

  private get readOnly(): Refusal | null {
    return this.access.readOnly ?? this.denied ?? this.flaw
  }

  async open(): Promise<Result<Store<State>>> {
    const { access, kind, folder } = this
    const entry = await unlessMissing(access.disk.lstat(this.journalPath))
    if (entry && !entry.isFile()) return refuse('storage.folder.linked', { name: kind.journalName })
    const snapshots = new SnapshotFile(
      access.disk,
      access.root,
      join(folder, kind.snapshotName),
      kind,
      () => access.guard() === null,
    )
    const snapshot = await snapshots.read()
    if (snapshot && snapshot.schemaVersion > SCHEMA_VERSION) {
      this.flaw ??= refuse('storage.newer.read-only', { version: snapshot.schemaVersion }).refusal
    }
    const hasSnapshot = (snapshot?.at.seq ?? 0) > 0 || snapshots.damaged.length > 0
    // A store has its journal before anything else: none at all, or an empty one beside a snapshot, is a lost journal.
    if (entry === null || (hasSnapshot && entry.size === 0)) {
      this.flaw ??= refuse(snapshot ? 'storage.journal.short' : 'storage.journal.all-lost').refusal
    }
    const handle = await this.openJournal(entry !== null)
    try {
      const file = await handle?.stat({ bigint: true })
      const size = Number(file?.size ?? 0)
      const found = await this.catchUp(handle, size, snapshot, snapshots)
      await this.settle(handle, size, found, hasSnapshot)
      if (snapshots.damaged.length > 0 && found.at.seq > 0 && this.flaw === null)
        this.notices.push(refuse('storage.snapshot.damaged').refusal)
      // Where the library takes no changes anyway, what is wrong with this store would go unsaid.
      if (this.flaw && this.readOnly !== this.flaw) this.notices.push(this.flaw)
      const journal =
        handle && file && !this.readOnly
          ? new Journal({
              disk: access.disk,
              root: access.root,
              path: this.journalPath,
              handle,
              inode: file.ino,
              schemas: kind.schemas,
              end: found.end,
            })
          : null
      return ok(
        new DiskStore({
          kind,
          opened: found.at,
          notices: this.notices,
          flaw: this.flaw,
          readOnly: this.readOnly,
          guard: access.guard,
          disk: access.disk,
          journalPath: this.journalPath,
          end: found.end,
          journal,
          handle,
          snapshots,
          snapshotSeq: snapshots.damaged.length > 0 ? -1 : (snapshot?.end.seq ?? 0),
          seat: this.seat,
        }),
      )
    } catch (error) {
      await handle?.close()
      throw error
    }
  }

  /** The journal, for appending where that may be; null where there is none to read. */
  private async openJournal(exists: boolean): Promise<FileHandle | null> {
    const { disk } = this.access
    if (!this.readOnly) {
      try {
        return await disk.open(this.journalPath, 'a+')
      } catch (error) {
        if (!isDenied(error)) throw error
        this.denied = refuse('storage.read-only.folder').refusal
      }
    }
    return exists ? disk.open(this.journalPath, 'r') : null
  }

  private async catchUp(
    handle: FileHandle | null,
    size: number,
    snapshot: Snapshot<State> | null,
    snapshots: SnapshotFile<State>,
  ): Promise<Replay<State>> {
    if (snapshot && (await endsAt(handle, size, snapshot.end))) {
      return handle
        ? replay(handle, this.kind, snapshot, { to: size })
        : { at: snapshot.at, end: snapshot.end, stop: null }
    }
    const beginning = { at: { state: this.kind.empty, history: EMPTY_HISTORY, seq: 0 }, end: JOURNAL_START }
    const whole: Replay<State> = handle
      ? await replay(handle, this.kind, beginning, { to: size })
      : { ...beginning, stop: null }
    if (!snapshot) return whole
    if (whole.at.seq < snapshot.at.seq) {
      // The snapshot knows more than what is left of the journal: it is shown, and nothing is touched.
      this.flaw ??= refuse('storage.journal.short').refusal
      if (snapshots.isEarlier) this.notices.push(refuse('storage.snapshot.earlier', { seq: snapshot.at.seq }).refusal)
      return { at: snapshot.at, end: whole.end, stop: whole.stop?.kind === 'torn' ? null : whole.stop }
    }
    // The journal is whole and tells another story than the snapshot: the journal is the record.
    snapshots.distrust()
    return whole
  }

  /** Sees to whatever follows the last good line; with nothing good before it, the journal is lost. */
  private async settle(
    handle: FileHandle | null,
    size: number,
    found: Replay<State>,
    hadLines: boolean,
  ): Promise<void> {
    const { at, end, stop } = found
    if (!stop || !handle) return
    const isUnread = at.seq === 0
    switch (stop.kind) {
      case 'newer': {
        const key = isUnread ? 'storage.newer.unreadable' : 'storage.newer.read-only'
        this.flaw ??= refuse(key, { version: stop.version }).refusal
        return
      }
      case 'damaged': {
        const damaged = refuse('storage.journal.damaged', { line: stop.line })
        this.flaw ??= (isUnread ? refuse('storage.journal.all-lost') : damaged).refusal
        return
      }
      case 'torn':
        if (isUnread && hadLines) this.flaw ??= refuse('storage.journal.all-lost').refusal
        // Another writer may be in the middle of this very line.
        if (!this.readOnly && this.seat.alone) await this.cutTail(handle, { from: end.bytes, to: size })
        return
      default:
        stop satisfies never
    }
  }

  private async cutTail(handle: FileHandle, tail: { from: number; to: number }): Promise<void> {
    try {
      const kept = await keepTail(this.access, handle, basename(this.folder), tail)
      await handle.truncate(tail.from)
      await handle.datasync()
      this.notices.push(refuse('storage.journal.torn', { file: kept }).refusal)
    } catch (error) {
      if (diskCode(error) === null) throw error
      this.denied = refuseDisk(error).refusal
    }
  }
}

/** Copies the bytes of a torn line to the backups folder, and says under which name. */
async function keepTail(
  { disk, root }: StoreAccess,
  journal: FileHandle,
  store: string,
  { from, to }: { from: number; to: number },
): Promise<string> {
  const bytes = Buffer.alloc(to - from)
  await journal.read(bytes, 0, bytes.length, from)
  await disk.mkdir(join(root, 'backups'), { recursive: true })
  for (let n = 1; ; n++) {
    const name = `${store}-torn-line-${n}.txt`
    try {
      const copy = await disk.open(join(root, 'backups', name), 'wx')
      try {
        await copy.writeFile(bytes)
        await copy.sync()
      } finally {
        await copy.close()
      }
      await syncFolder(disk, join(root, 'backups'))
      return name
    } catch (error) {
      if (diskCode(error) !== 'EEXIST') throw error
    }
  }
}

/** Whether a journal of this size has, at that place, the end of the line with that hash. */
async function endsAt(handle: FileHandle | null, size: number, { seq, hash, bytes }: JournalEnd): Promise<boolean> {
  if (seq === 0) return hash === '' && bytes === 0
  const seal = sealOf(hash)
  if (!handle || bytes > size || bytes < seal.length) return false
  const { buffer } = await handle.read(Buffer.alloc(seal.length), 0, seal.length, bytes - seal.length)
  return buffer.toString('latin1') === seal
}
