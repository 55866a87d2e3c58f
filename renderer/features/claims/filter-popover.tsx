import { type RefObject, useMemo } from 'react'
import { say } from '../../../core/messages/message.ts'
import { countsOf, FACETS, type Facet, isFiltered, NO_FILTER, withValues } from '../../../core/query/claim-filter.ts'
import { byKind, byName, byState, byVerdict, CLAIM_SORTS } from '../../../core/query/claim-order.ts'
import { Button, CheckGroup, PopoverSheet, Select } from '../../ui/index.ts'
import type { ClaimShelf } from './claim-shelf.ts'
import styles from './filter-popover.module.css'
import { sortName, valueIcon, valueName } from './filter-words.tsx'

const IN_ORDER: Readonly<Record<Facet, (a: string, b: string) => number>> = {
  verdict: byVerdict,
  state: byState,
  kind: byKind,
  claimant: byName,
  tag: byName,
  missing: () => 0,
  draft: () => 0,
}

const FIND: Readonly<Record<Facet, 'claims.find-claimant' | 'claims.find-tag'>> = {
  verdict: 'claims.find-tag',
  state: 'claims.find-tag',
  kind: 'claims.find-tag',
  claimant: 'claims.find-claimant',
  tag: 'claims.find-tag',
  missing: 'claims.find-tag',
  draft: 'claims.find-tag',
}

/** One facet: every value the article's claims have of it, and how many claims each would show. */
function FacetGroup({
  shelf: { all, filter, onFilter },
  facet,
}: {
  readonly shelf: ClaimShelf
  readonly facet: Facet
}) {
  const counts = useMemo(() => countsOf(all, filter, facet), [all, filter, facet])
  const options = useMemo(
    () =>
      // What is asked for stays to be taken off, though the last claim of that kind is gone.
      [...new Set([...counts.keys(), ...filter[facet]])].sort(IN_ORDER[facet]).map((value) => ({
        id: value,
        name: valueName(facet, value),
        icon: valueIcon(facet, value),
        count: counts.get(value) ?? 0,
      })),
    [counts, filter, facet],
  )
  if (options.length === 0) return null
  return (
    <CheckGroup
      label={say(`claims.facet.${facet}`)}
      options={options}
      values={filter[facet]}
      onChange={(values) => onFilter(withValues(filter, facet, values))}
      autoFocus={facet === 'verdict'}
      findLabel={say(FIND[facet])}
      noneFound={say('claims.none-found')}
      sayMore={(count) => say('claims.more-values', { count })}
    />
  )
}

function Choices({ shelf }: { readonly shelf: ClaimShelf }) {
  const { all, listing, filter, sort, onSort, onFilter } = shelf
  return (
    <div className={styles.sheet}>
      <div className={styles.head}>
        <h2 className={styles.title}>{say('claims.title')}</h2>
        <p className={styles.count}>{say('claims.count-of', { shown: listing.fitting, count: all.length })}</p>
        <Button size="small" isDisabled={!isFiltered(filter)} onPress={() => onFilter(NO_FILTER)}>
          {say('claims.show-all')}
        </Button>
      </div>
      <Select
        label={say('claims.sort')}
        description={say('claims.sort-hint')}
        options={CLAIM_SORTS.map((id) => ({ id, name: sortName(id) }))}
        value={sort}
        onChange={onSort}
      />
      {FACETS.map((facet) => (
        <FacetGroup key={facet} shelf={shelf} facet={facet} />
      ))}
    </div>
  )
}

/** Filters and order, beside the button that opens them. */
export const FilterPopover = ({
  shelf,
  anchor,
}: {
  readonly shelf: ClaimShelf
  readonly anchor: RefObject<HTMLElement | null>
}) => (
  <PopoverSheet label={say('claims.title')} anchor={anchor} isOpen={shelf.isOpen} onOpenChange={shelf.onOpen}>
    <Choices shelf={shelf} />
  </PopoverSheet>
)
