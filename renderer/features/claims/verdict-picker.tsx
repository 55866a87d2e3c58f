import { say } from '../../../core/messages/message.ts'
import type { RatingId } from '../../../core/model/ids.ts'
import type { Rating } from '../../../core/model/scale.ts'
import { lookClass } from '../../parts/looks.ts'
import { VerdictGlyph } from '../../parts/verdict-glyph.tsx'
import { Kbd } from '../../ui/index.ts'
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

/** The ratings of a scale side by side, each with glyph, name and key. */
export const VerdictPicker = ({
  ratings,
  value,
  isDimmed = false,
  isDisabled = false,
  onReach,
  onRate,
}: VerdictPickerProps) => (
  <fieldset className={styles.grid} aria-label={say('desk.ratings')} data-dimmed={isDimmed || undefined}>
    {ratings.map((rating, index) => (
      <button
        key={rating.id}
        type="button"
        className={`${styles.rating} ${lookClass(rating.look)}`}
        aria-pressed={rating.id === value}
        aria-keyshortcuts={index < RATINGS_WITH_KEYS ? String(index + 1) : undefined}
        title={rating.definition || undefined}
        disabled={isDisabled}
        onPointerDown={onReach}
        onClick={() => onRate(rating)}
      >
        <VerdictGlyph look={rating.look} size={17} />
        <span className={styles.name}>{rating.name}</span>
        {index < RATINGS_WITH_KEYS && (
          <span aria-hidden="true">
            <Kbd keys={String(index + 1)} />
          </span>
        )}
      </button>
    ))}
  </fieldset>
)
