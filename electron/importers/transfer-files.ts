import { createHash } from 'node:crypto'
import type { Transfer } from '../../core/format/transfer.ts'
import type { Sha256 } from '../../core/model/ids.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { ImportedFile } from '../services/ports.ts'

type Files = Readonly<Record<Sha256, Uint8Array>>

/** The transfer with its files, each compared with the hash it stands under. Refuses the first that is not what it says it is. */
export function withFiles(transfer: Transfer, files: Files): Result<ImportedFile> {
  const differs = Object.entries(files).find(
    ([hash, bytes]) => createHash('sha256').update(bytes).digest('hex') !== hash,
  )
  if (differs) return refuse('refused.transfer.file-differs', { name: calledIn(transfer, differs[0]) })
  return ok({ kind: 'transfer', transfer, files })
}

/** What the file of that hash is called by whoever names it. */
function calledIn({ article, evidence }: Transfer, hash: string): string {
  const originals = Object.values(article.drafts).map(({ original }) => original)
  return [...originals, ...evidence].find(({ sha256 }) => sha256 === hash)?.name ?? hash
}
