import { SCHEMA_VERSION } from '../change/journal.ts'
import { ok, type Result, refuse } from '../result.ts'
import { plainJson } from './plain-json.ts'
import { checkTransfer } from './transfer-check.ts'
import { Transfer } from './transfer-shape.ts'

export { Transfer }

const shownPlace = (path: readonly PropertyKey[]): string => path.map(String).join('.').slice(0, 120) || 'its start'

/**
 * Reads a whole article from parsed JSON and checks that it hangs together: every row of its table's shape, every
 * reference inside the article resolved, and a journal that leads to exactly these rows. Hashes are compared where the
 * files are written. Refuses with one sentence; never throws on hostile input.
 */
export function parseTransfer(json: unknown): Result<Transfer> {
  const plain = plainJson(json, 'files')
  if (!plain.ok) return plain
  const { format, schemaVersion } = plain.value
  if (format !== 'tickmark-article') return refuse('refused.transfer.not-one')
  if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION) return refuse('refused.transfer.newer')
  const parsed = Transfer.safeParse(plain.value)
  if (!parsed.success)
    return refuse('refused.transfer.shape', { place: shownPlace(parsed.error.issues[0]?.path ?? []) })
  const problem = checkTransfer(parsed.data)
  return problem ? { ok: false, refusal: problem } : ok(parsed.data)
}

const byKey = <V>(rows: Readonly<Record<string, V>>): Record<string, V> =>
  Object.fromEntries(Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))

const byId = <R extends { readonly id: string }>(rows: readonly R[]): R[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/** The document as text: fields in the order of the schema, records by id, indented. The same article gives the same text. */
export function serialiseTransfer(transfer: Transfer): string {
  const whole = Transfer.parse(transfer)
  const tables = Object.fromEntries(Object.entries(whole.article).map(([table, rows]) => [table, byKey<unknown>(rows)]))
  const document = {
    ...whole,
    article: tables,
    people: byId(whole.people),
    sources: byId(whole.sources),
    evidence: byId(whole.evidence),
    scales: byId(whole.scales),
    contents: byKey(whole.contents),
    files: byKey(whole.files),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
