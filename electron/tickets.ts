import { randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Ticket } from '../core/contract-values.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { FileToKeep, Tickets } from './services/ports.ts'
import { isDenied, isMissing } from './storage/disk-error.ts'

export interface TicketDesk extends Tickets {
  /** A ticket for bytes that stand in no file, or in one that is not the user's own. */
  giveFile(file: FileToKeep): Ticket
}

/** A file read whole holds this much memory: more than any that is imported. Evidence is copied instead, and may be larger. */
const READ_BYTES_MAX = 256 * 1024 * 1024
const TICKETS_MAX = 10_000

/** Opaque names for the files the user chose, so that no path crosses to a window. They hold while the host runs. */
export function createTickets({ bytesMax = READ_BYTES_MAX, ticketsMax = TICKETS_MAX } = {}): TicketDesk {
  const files = new Map<Ticket, FileToKeep>()
  const places = new Map<Ticket, string>()

  const giveFile = (file: FileToKeep): Ticket => {
    const ticket = Ticket.parse(randomBytes(16).toString('hex'))
    files.set(ticket, file)
    const [oldest] = files.keys()
    if (files.size > ticketsMax && oldest) {
      files.delete(oldest)
      places.delete(oldest)
    }
    return ticket
  }

  const file = (ticket: Ticket): Result<FileToKeep> => {
    const known = files.get(ticket)
    return known ? ok(known) : refuse('machine.ticket.unknown')
  }

  return {
    give: (path) => {
      const ticket = giveFile({ name: basename(path), path })
      places.set(ticket, path)
      return ticket
    },
    placeOf: (ticket) => places.get(ticket) ?? null,
    giveFile,
    file,
    async read(ticket) {
      const known = file(ticket)
      if (!known.ok) return known
      if ('bytes' in known.value) return ok({ name: known.value.name, bytes: known.value.bytes })
      return readWhole(known.value.path, known.value.name, bytesMax)
    },
  }
}

async function readWhole(
  path: string,
  name: string,
  bytesMax: number,
): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>> {
  try {
    const { size, ...place } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile() }))
    // A pipe or a device would be read for ever.
    if (!place.isFile) return refuse('machine.file.not-a-file', { name })
    if (size > bytesMax) return refuse('machine.file.too-big', { name, limit: Math.floor(bytesMax / 1024 / 1024) })
    return ok({ name, bytes: await readFile(path) })
  } catch (error) {
    if (isMissing(error)) return refuse('machine.file.missing', { name })
    if (isDenied(error)) return refuse('machine.file.denied', { name })
    return refuse('machine.file.unreadable', { name })
  }
}
