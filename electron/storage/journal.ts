import type { FileHandle } from 'node:fs/promises'
import { type JournalLine, JournalStep } from '../../core/change/journal.ts'
import type { Tables } from '../../core/model/tables.ts'
import { ok, type Refusal, type Result, refuse } from '../../core/result.ts'
import { diskCode, refuseDisk } from './disk-error.ts'
import { discard, putInPlace, writeIncoming } from './durable-file.ts'
import { type JournalEnd, LINE_BYTES_MAX, writeLine } from './journal-line.ts'
import type { Disk } from './machine.ts'
import { parseChange, type StoreKind } from './store-kind.ts'

interface OpenJournal {
  readonly disk: Disk
  /** The library's folder, for what is written before it is put in place. */
  readonly root: string
  readonly path: string
  readonly handle: FileHandle
  readonly inode: bigint
  readonly schemas: StoreKind<Tables>['schemas']
  readonly end: JournalEnd
}

/** The file that grows by a line a step. One append at a time; the caller sees to it. */
export class Journal {
  private brokenBy: Refusal | null = null
  private handle: FileHandle
  private inode: bigint
  /** Everything up to here was acknowledged. */
  private acknowledged: JournalEnd

  constructor(private readonly given: OpenJournal) {
    this.handle = given.handle
    this.inode = given.inode
    this.acknowledged = given.end
  }

  get end(): JournalEnd {
    return this.acknowledged
  }

  /** Why nothing can be appended any more; null while everything can. */
  get readOnly(): Refusal | null {
    return this.brokenBy
  }

  /** One write and one fdatasync for all the steps. A refusal leaves the file as long as it was. */
  async append(steps: readonly JournalStep[]): Promise<Result<readonly JournalLine[]>> {
    if (this.brokenBy) return { ok: false, refusal: this.brokenBy }
    if (steps.length === 0) return ok([])
    const written = composeLines(this.acknowledged, steps, this.given.schemas)
    if (!written.ok) return written
    if (!this.isAsLeft()) return this.breakWith(refuse('storage.journal.changed-outside'))
    const startsWhole = this.acknowledged.seq === 0 && steps.length > 1
    const failure = await (startsWhole ? this.startWith(written.value.bytes) : this.addToEnd(written.value.bytes))
    if (failure) return failure
    this.acknowledged = written.value.end
    return ok(written.value.lines)
  }

  async close(): Promise<void> {
    await this.handle.close()
  }

  private async addToEnd(bytes: Buffer): Promise<Result<never> | null> {
    try {
      await writeAll(this.handle, bytes)
      await this.handle.datasync()
      return null
    } catch (error) {
      return this.takeBack(error)
    }
  }

  /** The first lines of a journal that comes from elsewhere appear together: half an article would look like a whole one. */
  private async startWith(bytes: Buffer): Promise<Result<never> | null> {
    const { disk, root, path } = this.given
    let incoming: string
    try {
      incoming = await writeIncoming(disk, root, [bytes])
    } catch (error) {
      return refuseDisk(error)
    }
    try {
      // Windows replaces no file that is open.
      await this.handle.close()
      await putInPlace(disk, incoming, path)
      this.handle = await disk.open(path, 'a+')
      this.inode = (await this.handle.stat({ bigint: true })).ino
      return null
    } catch (error) {
      if (diskCode(error) === null) throw error
      await discard(disk, incoming)
      return this.breakWith(refuse('storage.disk.broken'))
    }
  }

  /** False when another program has replaced the file, or written to it. */
  private isAsLeft(): boolean {
    const file = this.given.disk.statNow(this.given.path)
    return file !== undefined && file.ino === this.inode && Number(file.size) === this.acknowledged.bytes
  }

  private async takeBack(error: unknown): Promise<Result<never>> {
    if (diskCode(error) === null) throw error
    try {
      await this.handle.truncate(this.acknowledged.bytes)
      await this.handle.datasync()
    } catch {
      return this.breakWith(refuse('storage.disk.broken'))
    }
    return refuseDisk(error)
  }

  private breakWith(refused: ReturnType<typeof refuse>): Result<never> {
    this.brokenBy = refused.refusal
    return refused
  }
}

interface ComposedLines {
  readonly lines: readonly JournalLine[]
  readonly bytes: Buffer
  readonly end: JournalEnd
}

/** The lines that follow `after`, and their bytes. What could not be read back is refused. */
export function composeLines(
  after: JournalEnd,
  steps: readonly JournalStep[],
  schemas: StoreKind<Tables>['schemas'],
): Result<ComposedLines> {
  const lines: JournalLine[] = []
  const parts: Buffer[] = []
  let end = after
  for (const step of steps) {
    const readable = readableStep(step, schemas)
    if (!readable) return refuse('storage.change.unreadable')
    const { line, bytes } = writeLine(end, readable)
    if (bytes.length > LINE_BYTES_MAX) return refuse('storage.change.too-big')
    end = { seq: line.seq, hash: line.hash, bytes: end.bytes + bytes.length }
    lines.push(line)
    parts.push(bytes)
  }
  return ok({ lines, bytes: Buffer.concat(parts), end })
}

/**
 * The step as it will be read again, fields in the order of their schemas: the same step gives the same bytes, and so
 * the same hash, wherever it came from. Null when it could not be read.
 */
function readableStep(step: JournalStep, schemas: StoreKind<Tables>['schemas']): JournalStep | null {
  try {
    const parsed = JournalStep.parse(step)
    return { ...parsed, change: parseChange(schemas, parsed.change) }
  } catch {
    return null
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let place = 0; place < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, place, bytes.length - place)
    // A disk that takes nothing more without saying why is treated as full.
    if (bytesWritten === 0) throw Object.assign(new Error('nothing written'), { code: 'ENOSPC', errno: -28 })
    place += bytesWritten
  }
}
