import type { ReactNode } from 'react'
import { type MessageKey, say } from '../../../core/messages/message.ts'
import type { ClaimKind, WorkState } from '../../../core/model/claim.ts'
import { type Facet, type Missing, type OnDraft, readVerdictValue } from '../../../core/query/claim-filter.ts'
import type { ClaimSort } from '../../../core/query/claim-order.ts'
import { VerdictGlyph } from '../../parts/verdict-glyph.tsx'

const verdictName = (value: string): string => {
  const { look, rating } = readVerdictValue(value)
  if (look === 'verify-again') return say('state.verify-again')
  return look === 'unrated' ? say('claims.not-rated') : rating
}

/** A value of a facet, in words. */
export function valueName(facet: Facet, value: string): string {
  switch (facet) {
    case 'verdict':
      return verdictName(value)
    case 'state':
      return say(`state.${value as WorkState}`)
    case 'kind':
      return say(`kind.${value as ClaimKind}`)
    case 'claimant':
      return value || say('claimant.author')
    case 'tag':
      return value
    case 'missing':
      return say(`claims.missing.${value as Missing}`)
    case 'draft':
      return say(`claims.draft.${value as OnDraft}`)
    default:
      return facet satisfies never
  }
}

/** What stands before a value's name; only verdicts have a glyph. */
export const valueIcon = (facet: Facet, value: string): ReactNode =>
  facet === 'verdict' && <VerdictGlyph look={readVerdictValue(value).look} />

/** A filter that is on, in words: "Verdict: True". */
export const filterName = (facet: Facet, value: string): string =>
  say('claims.filter-named', { facet: say(`claims.facet.${facet}`), value: valueName(facet, value) })

export const sortName = (sort: ClaimSort): string => say(`claims.sort.${sort}` satisfies MessageKey)

const SORTED_FACET: Partial<Readonly<Record<ClaimSort, Facet>>> = {
  verdict: 'verdict',
  state: 'state',
  kind: 'kind',
  claimant: 'claimant',
}

/** The heading over what a sort brings together, and its glyph. */
export function groupHeading(sort: ClaimSort, group: string): { readonly name: string; readonly icon: ReactNode } {
  const facet = SORTED_FACET[sort]
  if (facet) return { name: valueName(facet, group), icon: valueIcon(facet, group) }
  const count = Number(group)
  return { name: count === 0 ? say('claims.missing.source') : say('desk.sources', { count }), icon: null }
}
