import type { ClaimFilter } from '../../../core/query/claim-filter.ts'
import type { ClaimListing, ClaimSort } from '../../../core/query/claim-order.ts'
import type { CardFacts } from './card-facts.ts'

/** The article's claims as somebody asked for them: one shelf for the rail, the list and the keys. */
export interface ClaimShelf {
  /** In reading order. */
  readonly all: readonly CardFacts[]
  /** No longer under check, by number. */
  readonly retired: readonly CardFacts[]
  readonly listing: ClaimListing<CardFacts>
  readonly filter: ClaimFilter
  readonly sort: ClaimSort
  readonly onFilter: (filter: ClaimFilter) => void
  readonly onSort: (sort: ClaimSort) => void
  /** Whether filters and order are being chosen. */
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  /** Whether cards are one line each. */
  readonly isCompact: boolean
  readonly onDensity: () => void
}
