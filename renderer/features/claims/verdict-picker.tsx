import { say } from '../../../core/messages/message.ts'
import type { RatingId } from '../../../core/model/ids.ts'
import type { Rating } from '../../../core/model/scale.ts'
import { lookClass } from '../../parts/looks.ts'
import { VerdictGlyph } from '../../parts/verdict-glyph.tsx'
import { Kbd, steady, useSteady } from '../../ui/index.ts'
import styles from './verdict-picker.module.css'

/** Ratings beyond these are chosen by pointing or by moving the focus. */
const RATINGS_WITH_KEYS = 9

interface VerdictPickerProps {
  readonly ratings: readonly Rating[]
  readonly value: RatingId | null
  /** The verdict was given for other words: it is shown, but does not count. */
  readonly isDimmed?: boolean
  readonly isDisabled?: boolean
  /** The pointer went down on a rating. */
  readonly onReach: () => void
  readonly onRate: (rating: Rating) => void
}

interface RatingButtonProps extends Pick<VerdictPickerProps, 'onReach' | 'onRate'> {
  readonly rating: Rating
  /** The key that chooses it; null for those beyond the last key. */
  readonly keys: string | null
  readonly isChosen: boolean
  readonly isDisabled: boolean
}

const RatingButton = steady(function RatingButton({
  rating,
  keys,
  isChosen,
  isDisabled,
  onReach,
  onRate,
}: RatingButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.rating} ${lookClass(rating.look)}`}
      aria-pressed={isChosen}
      aria-keyshortcuts={keys ?? undefined}
      title={rating.definition || undefined}
      disabled={isDisabled}
      onPointerDown={onReach}
      onClick={() => onRate(rating)}
    >
      <VerdictGlyph look={rating.look} size={17} />
      <span className={styles.name}>{rating.name}</span>
      {keys && (
        <span aria-hidden="true">
          <Kbd keys={keys} />
        </span>
      )}
    </button>
  )
})

/** The ratings of a scale side by side, each with glyph, name and key. */
export function VerdictPicker({
  ratings,
  value,
  isDimmed = false,
  isDisabled = false,
  onReach,
  onRate,
}: VerdictPickerProps) {
  const reach = useSteady(onReach)
  const rate = useSteady(onRate)
  return (
    <fieldset className={styles.grid} aria-label={say('desk.ratings')} data-dimmed={isDimmed || undefined}>
      {ratings.map((rating, index) => (
        <RatingButton
          key={rating.id}
          rating={rating}
          keys={index < RATINGS_WITH_KEYS ? String(index + 1) : null}
          isChosen={rating.id === value}
          isDisabled={isDisabled}
          onReach={reach}
          onRate={rate}
        />
      ))}
    </fieldset>
  )
}
