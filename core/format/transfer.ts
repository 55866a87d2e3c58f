import { SCHEMA_VERSION } from '../change/journal.ts'
import type { Sha256 } from '../model/ids.ts'
import { ok, type Result, refuse } from '../result.ts'
import type { z } from '../z.ts'
import { plainJson } from './plain-json.ts'
import { checkTransfer } from './transfer-check.ts'
import { Transfer, TransferDocument } from './transfer-shape.ts'

export { Transfer, TransferDocument }

const shownPlace = (path: readonly PropertyKey[]): string => path.map(String).join('.').slice(0, 120) || 'its start'

/** A document of the right shape and of a version that is known. */
function readShape<T>(json: unknown, shape: z.ZodType<T>): Result<T> {
  const plain = plainJson(json, 'files')
  if (!plain.ok) return plain
  const { format, schemaVersion } = plain.value
  if (format !== 'tickmark-article') return refuse('refused.transfer.not-one')
  if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION) return refuse('refused.transfer.newer')
  const parsed = shape.safeParse(plain.value)
  return parsed.success
    ? ok(parsed.data)
    : refuse('refused.transfer.shape', { place: shownPlace(parsed.error.issues[0]?.path ?? []) })
}

/**
 * Reads an article whose files stand beside it, from parsed JSON, and checks that it hangs together: every row of its
 * table's shape, every reference inside the article resolved, every file there, and a journal that leads to exactly these
 * rows. Hashes are not compared. Refuses with one sentence; never throws on hostile input.
 */
export function parseTransfer(json: unknown, hasFile: (hash: Sha256) => boolean): Result<Transfer> {
  const parsed = readShape(json, Transfer)
  if (!parsed.ok) return parsed
  const problem = checkTransfer(parsed.value, hasFile)
  return problem ? { ok: false, refusal: problem } : parsed
}

/** The same for the JSON document that holds the files itself; they come back as they are, in Base64. */
export function parseTransferDocument(
  json: unknown,
): Result<{ readonly transfer: Transfer; readonly files: TransferDocument['files'] }> {
  const parsed = readShape(json, TransferDocument)
  if (!parsed.ok) return parsed
  const { files, ...transfer } = parsed.value
  const problem = checkTransfer(transfer, (hash) => Object.hasOwn(files, hash))
  return problem ? { ok: false, refusal: problem } : ok({ transfer, files })
}

const byKey = <V>(rows: Readonly<Record<string, V>>): Record<string, V> =>
  Object.fromEntries(Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))

const byId = <R extends { readonly id: string }>(rows: readonly R[]): R[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/** The transfer as text: fields in the order of the schema, records by id, indented. The same article gives the same text. */
export const serialiseTransfer = (transfer: Transfer): string => asText(inOrder(Transfer.parse(transfer)))

/** The same with its files, in Base64, as one document. */
export function serialiseTransferDocument(transfer: Transfer, files: TransferDocument['files']): string {
  const { files: all, ...whole } = TransferDocument.parse({ ...transfer, files })
  return asText({ ...inOrder(whole), files: byKey(all) })
}

const asText = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`

const inOrder = (whole: Transfer): Transfer => ({
  ...whole,
  article: {
    articles: byKey(whole.article.articles),
    drafts: byKey(whole.article.drafts),
    claims: byKey(whole.article.claims),
    citations: byKey(whole.article.citations),
    verdicts: byKey(whole.article.verdicts),
    notes: byKey(whole.article.notes),
    skips: byKey(whole.article.skips),
  },
  people: byId(whole.people),
  sources: byId(whole.sources),
  evidence: byId(whole.evidence),
  scales: byId(whole.scales),
  contents: byKey(whole.contents),
})
