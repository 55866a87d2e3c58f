import type { JournalLine } from '../change/journal.ts'
import type { Content, Span } from '../model/content.ts'
import type { Sha256 } from '../model/ids.ts'
import type { Placements } from '../model/placement.ts'
import type { ArticleTables } from '../model/tables.ts'
import type { Refusal } from '../result.ts'
import { checkJournal } from './journal-check.ts'
import { reachableDrafts } from './reachable-drafts.ts'
import type { Transfer } from './transfer-shape.ts'

/** Whether the bytes of that hash came along. */
type HasFile = (hash: Sha256) => boolean

const at = (place: string): Refusal => ({ key: 'refused.transfer.reference', values: { place: place.slice(0, 120) } })
const damaged = (place: string): Refusal => ({ key: 'refused.transfer.shape', values: { place: place.slice(0, 120) } })

/** The first thing that does not hang together in a transfer of the right shape; undefined when all of it does. */
export function checkTransfer(transfer: Transfer, hasFile: HasFile): Refusal | undefined {
  return (
    checkKeys(transfer) ??
    checkContents(transfer) ??
    checkArticle(transfer, hasFile) ??
    checkRows(transfer) ??
    checkRecords(transfer, hasFile) ??
    checkLines(transfer.journal, transfer.article)
  )
}

function checkKeys({ article, people, sources, evidence, scales }: Transfer): Refusal | undefined {
  for (const [table, rows] of Object.entries(article))
    for (const [key, row] of Object.entries(rows)) if (row.id !== key) return damaged(`article.${table}.${key}`)
  for (const [name, rows] of Object.entries({ people, sources, evidence, scales })) {
    const ids = rows.map(({ id }: { id: string }) => id)
    if (new Set(ids).size !== ids.length) return damaged(name)
  }
  return undefined
}

const inOrder = (ranges: readonly Span[], length: number): boolean =>
  ranges.every(({ start, end }, index) => start <= end && end <= length && start >= (ranges[index - 1]?.end ?? 0))

function checkContents({ contents }: Transfer): Refusal | undefined {
  for (const [hash, { text, blocks, sentences, inline }] of Object.entries(contents)) {
    const sound =
      inOrder(blocks, text.length) &&
      inOrder(sentences, text.length) &&
      inline.every(({ start, end }) => start <= end && end <= text.length)
    if (!sound) return damaged(`contents.${hash}`)
  }
  return undefined
}

function checkArticle({ article: tables, contents, journal }: Transfer, hasFile: HasFile): Refusal | undefined {
  const [article, ...others] = Object.values(tables.articles)
  if (!article || others.length > 0) return damaged('article.articles')
  if (!Object.hasOwn(tables.drafts, article.draft)) return at('article.draft')
  if (article.signOffs.some(({ draft }) => !Object.hasOwn(tables.drafts, draft))) return at('article.signOffs')
  for (const draft of reachableDrafts(tables, journal)) {
    if (!Object.hasOwn(contents, draft.content)) return at(`article.drafts.${draft.id}.content`)
    if (!hasFile(draft.original.sha256)) return at(`article.drafts.${draft.id}.original`)
  }
  const numbers = Object.values(tables.claims).map(({ number }) => number)
  const unique = new Set(numbers).size === numbers.length
  return unique && numbers.every((number) => number < article.nextClaimNumber) ? undefined : damaged('article.claims')
}

function checkRows({ article: tables, contents }: Transfer): Refusal | undefined {
  const textOf = (draft: string): Content | undefined => {
    const hash = tables.drafts[draft]?.content
    return hash && contents[hash]
  }
  const fits = (placements: Placements): boolean =>
    Object.entries(placements).every(([draft, passages]) => {
      const content = textOf(draft)
      return (
        content &&
        passages.every(({ spans, candidates = [] }) =>
          [...spans, ...candidates].every(({ end }) => end <= content.text.length),
        )
      )
    })
  for (const claim of Object.values(tables.claims)) {
    if (!fits(claim.placements)) return at(`article.claims.${claim.id}.placements`)
    const passages = Object.values(claim.placements).flatMap((placement) => placement.map(({ id }) => id))
    if (claim.correction && !passages.includes(claim.correction.passage))
      return at(`article.claims.${claim.id}.correction`)
    if (claim.updates && (claim.updates === claim.id || !Object.hasOwn(tables.claims, claim.updates)))
      return at(`article.claims.${claim.id}.updates`)
    if (claim.retired && !Object.hasOwn(tables.drafts, claim.retired.draft))
      return at(`article.claims.${claim.id}.retired`)
  }
  for (const skip of Object.values(tables.skips))
    if (!fits(skip.placements)) return at(`article.skips.${skip.id}.placements`)
  for (const verdict of Object.values(tables.verdicts)) {
    if (!Object.hasOwn(tables.drafts, verdict.draft)) return at(`article.verdicts.${verdict.id}.draft`)
    if (verdict.confirms && tables.verdicts[verdict.confirms]?.claim !== verdict.claim)
      return at(`article.verdicts.${verdict.id}.confirms`)
  }
  for (const table of ['citations', 'verdicts', 'notes'] as const)
    for (const row of Object.values(tables[table]))
      if (!Object.hasOwn(tables.claims, row.claim)) return at(`article.${table}.${row.id}.claim`)
  return undefined
}

// A citation may name a source that was taken back in its library, and a change a person who was: those stay as they are.
function checkRecords({ sources, evidence }: Transfer, hasFile: HasFile): Refusal | undefined {
  const known = new Set(sources.map(({ id }) => id))
  for (const { id, source, sha256 } of evidence) {
    if (!known.has(source)) return at(`evidence.${id}.source`)
    if (!hasFile(sha256)) return at(`evidence.${id}.sha256`)
  }
  return undefined
}

function checkLines(journal: readonly JournalLine[], article: ArticleTables): Refusal | undefined {
  if (journal.length === 0) return undefined
  const seq = checkJournal(journal, article)
  return seq === undefined ? undefined : { key: 'refused.transfer.journal', values: { seq } }
}
