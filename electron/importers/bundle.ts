import { parseTransfer } from '../../core/format/transfer.ts'
import { TRANSFER_LIMITS } from '../../core/format/transfer-limits.ts'
import { Sha256 } from '../../core/model/ids.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { archiveNames, readArchive } from '../office/archive.ts'
import type { FileToRead, ImportedFile } from '../services/ports.ts'
import { withFiles } from './transfer-files.ts'

const RECORD = 'tickmark.json'
const FILE = /^files\/([0-9a-f]{64})$/
/** What else may stand in a bundle, and is passed over. */
const PASSED_OVER = new Set(['README.txt', 'files/'])

const LIMITS = {
  entries: 20_000,
  entryBytes: TRANSFER_LIMITS.bundleFiles,
  bytes: TRANSFER_LIMITS.bundleFiles + TRANSFER_LIMITS.record,
}

/** Reads a whole article from a bundle. Names in it are only names; every file is compared with the hash it is named by. */
export function readBundle({ name, bytes }: FileToRead): Result<ImportedFile> {
  const names = archiveNames(bytes)
  if (names.length > LIMITS.entries) return refuse('import.refused.bomb', { name })
  const strange = whatIsStrange(name, names)
  if (strange) return strange
  const unpacked = readArchive(name, bytes, (entry) => entry === RECORD || FILE.test(entry), LIMITS)
  if (!unpacked.ok) return unpacked
  const record = unpacked.value.get(RECORD)
  if (!record || record.byteLength > TRANSFER_LIMITS.record) return refuse('import.refused.bomb', { name })
  const json = parsed(name, record)
  if (!json.ok) return json

  const files: Record<Sha256, Uint8Array> = {}
  for (const [entry, content] of unpacked.value) {
    const hash = FILE.exec(entry)?.[1]
    if (hash) files[Sha256.parse(hash)] = content
  }
  const wanted = new Set<string>()
  const transfer = parseTransfer(json.value, (hash) => wanted.add(hash) && Object.hasOwn(files, hash))
  if (!transfer.ok) return transfer
  const unwanted = Object.keys(files).find((hash) => !wanted.has(hash))
  if (unwanted) return refuse('refused.bundle.entry', { name, entry: `files/${unwanted}` })
  return withFiles(transfer.value, files)
}

/** An entry that no bundle has, or one that stands there twice: which of the two counts would be anybody's guess. */
function whatIsStrange(name: string, names: readonly string[]): Result<never> | null {
  const seen = new Set<string>()
  for (const entry of names) {
    const shown = entry.slice(0, 120)
    if (seen.has(entry)) return refuse('refused.bundle.twice', { name, entry: shown })
    seen.add(entry)
    const belongs = entry === RECORD || FILE.test(entry) || PASSED_OVER.has(entry)
    if (!belongs) return refuse('refused.bundle.entry', { name, entry: shown })
  }
  return null
}

function parsed(name: string, record: Uint8Array): Result<unknown> {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(record)))
  } catch {
    return refuse('import.refused.json', { name })
  }
}
