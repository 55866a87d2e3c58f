import { sayKey } from '../messages/message.ts'
import type { ClaimId, SourceId } from '../model/ids.ts'
import { evidenceOf } from './build-claims.ts'
import type { Redacted } from './redact.ts'
import { referenceOf } from './reference.ts'
import type { ReportSource } from './report-document.ts'

/** Sources in the order a reader meets them. */
export function buildSources(
  redacted: Redacted,
  claims: readonly { readonly id: ClaimId; readonly number: number }[],
): (ReportSource & { readonly id: SourceId })[] {
  const citing = new Map<SourceId, Set<number>>()
  for (const { id, number } of claims)
    for (const citation of redacted.citations.get(id) ?? []) {
      if (citation.names !== 'source') continue
      citing.set(citation.source, (citing.get(citation.source) ?? new Set()).add(number))
    }
  return [...citing].flatMap(([id, numbers], index) => {
    const source = redacted.sources.get(id)
    if (!source) return []
    return [
      {
        id,
        number: index + 1,
        kind: sayKey(`source-kind.${source.kind}`),
        reference: referenceOf(source),
        claims: [...numbers],
        evidence: (redacted.evidence.get(id) ?? []).map(evidenceOf),
      },
    ]
  })
}
