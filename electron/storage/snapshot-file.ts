import type { Adapter } from 'lowdb'
import type { Tables } from '../../core/model/tables.ts'
import { diskCode, isDenied, unlessMissing } from './disk-error.ts'
import { discard, moveAside, putInPlace, writeIncoming } from './durable-file.ts'
import type { Disk } from './machine.ts'
import { NewerSnapshot, parseSnapshot, type Snapshot, snapshotText } from './snapshot.ts'
import type { StoreKind } from './store-kind.ts'

export const previousOf = (path: string): string => `${path}.previous`

/**
 * lowdb's way to the disk: the newest sound snapshot is read, and a new one replaces the present one whole or not at
 * all. The one before is kept as `.previous`; a damaged one is moved aside, never overwritten.
 */
export class SnapshotFile<State extends Tables> implements Adapter<Snapshot<State>> {
  /** The files that were found damaged and still stand in the way. */
  readonly damaged: string[] = []
  private source: string | null = null

  constructor(
    private readonly disk: Disk,
    private readonly root: string,
    private readonly path: string,
    private readonly kind: StoreKind<State>,
    /** Asked right before the files are renamed. */
    private readonly mayWrite: () => boolean,
  ) {}

  async read(): Promise<Snapshot<State> | null> {
    for (const path of [this.path, previousOf(this.path)]) {
      const snapshot = await this.readOne(path)
      if (snapshot === 'damaged') this.damaged.push(path)
      if (snapshot === 'damaged' || snapshot === null) continue
      this.source = path
      return snapshot
    }
    return null
  }

  /** Whether what was read is the generation before, because the newest one is damaged. */
  get isEarlier(): boolean {
    return this.source !== null && this.damaged.length > 0
  }

  /** The snapshot that was read does not belong to its journal: it counts as damaged. */
  distrust(): void {
    if (this.source !== null) this.damaged.push(this.source)
    this.source = null
  }

  /** One generation: null where there is none. Throws `NewerSnapshot`, and what the disk refuses. */
  async readOne(path: string): Promise<Snapshot<State> | 'damaged' | null> {
    const entry = await unlessMissing(this.disk.lstat(path))
    if (entry === null) return null
    if (!entry.isFile()) return 'damaged'
    try {
      return parseSnapshot(this.kind, await this.disk.readFile(path))
    } catch (error) {
      if (error instanceof NewerSnapshot || isDenied(error)) throw error
      // A disk that cannot read the bytes has damaged them as well as one that changed them.
      if (diskCode(error) === 'ENOENT') return null
      return 'damaged'
    }
  }

  async write(snapshot: Snapshot<State>): Promise<void> {
    const incoming = await writeIncoming(this.disk, this.root, await snapshotText(snapshot))
    try {
      if (!this.mayWrite()) return await discard(this.disk, incoming)
      await this.clearDamaged()
      const before = await unlessMissing(this.disk.lstat(previousOf(this.path)))
      if (before && !before.isFile()) await moveAside(this.disk, previousOf(this.path))
      if ((await unlessMissing(this.disk.lstat(this.path))) !== null) {
        await putInPlace(this.disk, this.path, previousOf(this.path))
      }
      await putInPlace(this.disk, incoming, this.path)
    } catch (error) {
      await discard(this.disk, incoming)
      throw error
    }
  }

  private async clearDamaged(): Promise<void> {
    for (let path = this.damaged.at(0); path !== undefined; path = this.damaged.at(0)) {
      await moveAside(this.disk, path)
      this.damaged.shift()
    }
  }
}
