import { ListFilter, Rows2, Rows4, SearchX } from 'lucide-react'
import { useRef } from 'react'
import { say } from '../../../core/messages/message.ts'
import { askedValues, NO_FILTER, withoutValue } from '../../../core/query/claim-filter.ts'
import { useKeysOf } from '../../parts/keys.ts'
import { Button, EmptyState, IconButton, RemovableChip } from '../../ui/index.ts'
import styles from './claim-bar.module.css'
import type { ClaimShelf } from './claim-shelf.ts'
import { drawnFor } from './drawn-for.ts'
import { FilterPopover } from './filter-popover.tsx'
import { filterName, sortName, valueIcon, valueName } from './filter-words.tsx'

/** Beside the text there is room for so many filters; the others are counted. */
const SMALL_CHIPS_MAX = 2

interface ClaimBarProps {
  readonly shelf: ClaimShelf
  /** Beside the text, where there is little room. */
  readonly isSmall?: boolean
  /** False where the choices open at another bar. */
  readonly hasPopover?: boolean
}

function Bar({ shelf, isSmall = false, hasPopover = true }: ClaimBarProps) {
  const keysOf = useKeysOf()
  const { all, listing, filter, sort, onFilter, onSort, isOpen, onOpen, isCompact, onDensity } = shelf
  const anchor = useRef<HTMLSpanElement>(null)
  const asked = askedValues(filter)
  const shown = isSmall ? asked.slice(0, SMALL_CHIPS_MAX) : asked
  const isSorted = sort !== 'place'
  return (
    <div className={styles.bar} data-small={isSmall || undefined}>
      <div className={styles.line}>
        <p className={styles.count}>
          {asked.length === 0
            ? say('claims.count', { count: all.length })
            : say('claims.count-of', { shown: listing.fitting, count: all.length })}
        </p>
        <IconButton
          label={say(isCompact ? 'claims.full' : 'claims.compact')}
          icon={isCompact ? <Rows2 /> : <Rows4 />}
          onPress={onDensity}
        />
        <span ref={anchor} className={styles.anchor} data-on={asked.length > 0 || isSorted || undefined}>
          <IconButton
            label={asked.length === 0 ? say('claims.open') : say('claims.open-active', { count: asked.length })}
            keys={keysOf('claims.filter')}
            icon={<ListFilter />}
            isExpanded={hasPopover && isOpen}
            onPress={() => onOpen(!isOpen)}
          />
        </span>
        {hasPopover && <FilterPopover shelf={shelf} anchor={anchor} />}
      </div>
      {(asked.length > 0 || isSorted) && (
        <ul className={styles.chips} aria-label={say('claims.filters-on')}>
          {isSorted && (
            <li>
              <RemovableChip removeLabel={say('claims.back-beside')} onRemove={() => onSort('place')}>
                {say('claims.sorted-by', { order: sortName(sort) })}
              </RemovableChip>
            </li>
          )}
          {shown.map(({ facet, value }) => (
            <li key={`${facet}:${value}`}>
              <RemovableChip
                label={isSmall ? '' : say(`claims.facet.${facet}`)}
                icon={valueIcon(facet, value)}
                removeLabel={say('claims.take-off', { filter: filterName(facet, value) })}
                onRemove={() => onFilter(withoutValue(filter, facet, value))}
              >
                {valueName(facet, value)}
              </RemovableChip>
            </li>
          ))}
          {shown.length < asked.length && (
            <li>
              <Button size="small" variant="quiet" onPress={() => onOpen(true)}>
                {say('claims.more-filters', { count: asked.length - shown.length })}
              </Button>
            </li>
          )}
          {asked.length > 1 && (
            <li>
              <Button size="small" variant="quiet" onPress={() => onFilter(NO_FILTER)}>
                {say('claims.show-all')}
              </Button>
            </li>
          )}
        </ul>
      )}
      {listing.isChosenKept && <p className={styles.kept}>{say('claims.kept')}</p>}
    </div>
  )
}

/** How many claims are listed, by which filters and order, and the way to choose others. */
export const ClaimBar = drawnFor(Bar, ({ shelf, isSmall, hasPopover }) => [
  isSmall,
  hasPopover,
  shelf.all.length,
  shelf.listing.fitting,
  shelf.listing.isChosenKept,
  shelf.filter,
  shelf.sort,
  shelf.isCompact,
  // The choices count every claim, but only while they are shown.
  shelf.isOpen && shelf,
])

/** Nothing fits: what to do about it. */
export const NoneFits = ({ shelf }: { readonly shelf: ClaimShelf }) => (
  <EmptyState
    level={4}
    icon={<SearchX />}
    title={say('claims.none-fit')}
    actions={<Button onPress={() => shelf.onFilter(NO_FILTER)}>{say('claims.show-all')}</Button>}
  >
    {say('claims.none-fit-hint')}
  </EmptyState>
)
