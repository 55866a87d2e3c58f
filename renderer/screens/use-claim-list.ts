import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { say } from '../../core/messages/message.ts'
import type { ClaimId } from '../../core/model/ids.ts'
import { type ClaimFilter, isFiltered, NO_FILTER } from '../../core/query/claim-filter.ts'
import { type ClaimListing, type ClaimSort, listClaims } from '../../core/query/claim-order.ts'
import type { CardFacts } from '../features/claims/card-facts.ts'
import type { ClaimShelf } from '../features/claims/claim-shelf.ts'
import { useSoftMarks } from '../features/reading/soft-marks.ts'
import { useAction, usePreferences, useStartStore, useView } from '../state/use-app.ts'
import { announce } from '../ui/index.ts'

interface Asked {
  readonly chosen: ClaimId | null
  readonly filter: ClaimFilter
  readonly sort: ClaimSort
}

interface Held extends Asked {
  readonly card: CardFacts | null
}

/** The listing, from one change to the next: the chosen claim keeps the place it had when it was chosen. */
class Listings {
  private held: Held | null = null
  private listing: ClaimListing<CardFacts> | null = null

  at(claims: readonly CardFacts[], asked: Asked): ClaimListing<CardFacts> {
    const { chosen, filter, sort } = asked
    const before = this.held
    if (before?.chosen !== chosen || before.filter !== filter || before.sort !== sort)
      this.held = { ...asked, card: claims.find(({ id }) => id === chosen) ?? null }
    this.listing = listClaims({
      claims,
      ...asked,
      held: this.held?.card ?? null,
      before: before?.sort === sort ? (this.listing?.listed ?? []) : [],
    })
    return this.listing
  }
}

/** Which of the article's claims are listed and how: for the rail, the list in the overview, and the keys. */
export function useClaimList(
  all: readonly CardFacts[],
  retired: readonly CardFacts[],
  chosen: ClaimId | null,
  /** Makes room for the choices where the rail is folded away. */
  onAsk: () => void,
): ClaimShelf {
  const filter = useView((view) => view.claimFilter)
  const sort = useView((view) => view.claimSort)
  const onFilter = useView((view) => view.filterClaims)
  const onSort = useView((view) => view.sortClaims)
  const isCompact = usePreferences().density === 'compact'
  const prefer = useStartStore((store) => store.prefer)
  const [isOpen, setOpen] = useState(false)
  const listings = useRef<Listings>(null)
  listings.current ??= new Listings()
  const book = listings.current
  const listing = useMemo(() => book.at(all, { chosen, filter, sort }), [book, all, chosen, filter, sort])

  const onDensity = useCallback(() => void prefer({ density: isCompact ? 'full' : 'compact' }), [prefer, isCompact])
  useAction('claims.filter', () => {
    onAsk()
    setOpen(true)
  })
  useAction('claims.show-all', isFiltered(filter) ? () => onFilter(NO_FILTER) : null)
  useAction('view.cards-density', onDensity)
  useSoftMarks(isFiltered(filter) ? listing.listed : null)

  const told = useRef(filter)
  useEffect(() => {
    if (told.current === filter) return
    told.current = filter
    announce(say('claims.count-of', { shown: listing.fitting, count: all.length }))
  }, [filter, listing, all])

  return useMemo(
    () => ({ all, retired, listing, filter, sort, onFilter, onSort, isOpen, onOpen: setOpen, isCompact, onDensity }),
    [all, retired, listing, filter, sort, onFilter, onSort, isOpen, isCompact, onDensity],
  )
}
