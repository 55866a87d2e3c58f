import { JournalLine } from '../change/journal.ts'
import { Content } from '../model/content.ts'
import { Sha256 } from '../model/ids.ts'
import { Person } from '../model/person.ts'
import { Scale } from '../model/scale.ts'
import { Evidence, Source } from '../model/source.ts'
import { ArticleTablesShape } from '../model/tables.ts'
import { Instant } from '../model/time.ts'
import { z } from '../z.ts'

/** Standard Base64 with its padding. Checked without a pattern that could backtrack over a large file. */
const Base64 = z.string().refine((text) => {
  const padding = text.indexOf('=')
  const tail = padding < 0 ? 0 : text.length - padding
  return text.length % 4 === 0 && tail <= 2 && !/[^A-Za-z0-9+/=]/.test(text) && (tail < 2 || text.endsWith('=='))
})

/**
 * A whole article without its files: its rows, the contents of its drafts, its journal, and every library record it draws
 * on. Described field by field in docs/transfer.md.
 */
export const Transfer = z.strictObject({
  format: z.literal('tickmark-article'),
  schemaVersion: z.number().int().positive(),
  exportedAt: Instant,
  app: z.strictObject({ name: z.literal('Tickmark'), version: z.string().max(100) }),
  /** True: the journal, and whatever is withheld, are inside. False: it is redacted, and neither is. */
  complete: z.boolean(),
  article: ArticleTablesShape,
  people: z.array(Person),
  sources: z.array(Source),
  /** The records of the captured copies of those sources. */
  evidence: z.array(Evidence),
  /** The user's own scales that the article uses; presets come with every Tickmark. */
  scales: z.array(Scale),
  contents: z.record(Sha256, Content),
  /** The article's journal, oldest first; empty when it does not come along. */
  journal: z.array(JournalLine),
})
export type Transfer = z.infer<typeof Transfer>

/** The same as one JSON document. In a bundle the files stand beside it instead. */
export const TransferDocument = z.strictObject({
  ...Transfer.shape,
  /** The bytes of originals and evidence by their SHA-256, in Base64. */
  files: z.record(Sha256, Base64),
})
export type TransferDocument = z.infer<typeof TransferDocument>
