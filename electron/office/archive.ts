import { unzipSync } from 'fflate'
import { ok, type Result, refuse } from '../../core/result.ts'

/** What one zip file may unpack to. */
export interface ArchiveLimits {
  readonly entries: number
  /** Of one entry, and of all that are taken together. */
  readonly entryBytes: number
  readonly bytes: number
}

const MB = 1024 * 1024
const DEFAULT_LIMITS: ArchiveLimits = { entries: 20_000, entryBytes: 128 * MB, bytes: 256 * MB }

/** The entries of a zip file by their names, in the order of its directory. */
export type Archive = ReadonlyMap<string, Uint8Array>

/**
 * Unpacks the wanted entries of a zip file into memory. Names are only names: nothing is written anywhere, so that one which
 * leads out of a folder leads nowhere. What is no zip, or would unpack past a limit, is refused. An entry never unpacks to more
 * than its directory states (fflate writes into a buffer of that size), so that what is stated can be counted beforehand.
 */
export function readArchive(
  name: string,
  bytes: Uint8Array,
  isWanted: (entry: string) => boolean = () => true,
  limits: ArchiveLimits = DEFAULT_LIMITS,
): Result<Archive> {
  let seen = 0
  let taken = 0
  let isTooBig = false
  const filter = (file: { readonly name: string; readonly originalSize: number }): boolean => {
    seen++
    if (seen > limits.entries) isTooBig = true
    if (isTooBig || file.name.endsWith('/') || !isWanted(file.name)) return false
    taken += file.originalSize
    if (file.originalSize > limits.entryBytes || taken > limits.bytes) isTooBig = true
    return !isTooBig
  }
  try {
    const entries = unzipSync(bytes, { filter })
    return isTooBig ? refuse('import.refused.bomb', { name }) : ok(new Map(Object.entries(entries)))
  } catch {
    return refuse(isTooBig ? 'import.refused.bomb' : 'import.refused.unreadable', { name })
  }
}

/** The names in a zip file's directory; empty for what is no zip file. Nothing is unpacked. */
export function archiveNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = []
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 })
  } catch {
    return []
  }
  return names
}
