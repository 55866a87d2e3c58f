import type { Claim } from '../../../core/model/claim.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import type { ArticleTables } from '../../../core/model/tables.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { claimsInOrder } from '../../../core/query/placed.ts'

/** The claims a report can tell of, in reading order, and those of them that are chosen, in their order. */
export function claimsToTell(
  tables: ArticleTables,
  choice: readonly ClaimId[] | null,
): { readonly all: readonly Claim[]; readonly chosen: readonly Claim[] } {
  const all = claimsInOrder(tables, onlyArticle(tables).draft)
  if (choice === null) return { all, chosen: all }
  const known = new Map(all.map((claim) => [claim.id, claim]))
  return { all, chosen: choice.flatMap((id) => known.get(id) ?? []) }
}
