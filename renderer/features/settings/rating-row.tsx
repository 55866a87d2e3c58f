import { ArrowDown, ArrowUp, Pencil } from 'lucide-react'
import { type KeyboardEvent, useId } from 'react'
import type { ScaleCommand } from '../../../core/command/scales.ts'
import { say, sayNumber } from '../../../core/messages/message.ts'
import type { Rating, Scale } from '../../../core/model/scale.ts'
import { VerdictGlyph } from '../../parts/verdict-glyph.tsx'
import { IconButton } from '../../ui/index.ts'
import { RatingForm } from './rating-form.tsx'
import styles from './scale-editor.module.css'

export interface RatingRowProps {
  readonly scale: Scale
  readonly rating: Rating
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Somebody has given it. */
  readonly isUsed: boolean
  readonly isOpen: boolean
  readonly canChange: boolean
  /** Null when it was refused; why is said where the ratings are. */
  readonly run: (command: ScaleCommand) => Promise<string | null>
  readonly onToggle: () => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

/** A rating in its place: how it looks and what it is called; open, everything about it can be changed. */
export function RatingRow(props: RatingRowProps) {
  const { scale, rating, isFirst, isLast, isUsed, isOpen, canChange, run, onToggle, onMove, onRemove } = props
  const name = useId()
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || !canChange) return
    event.preventDefault()
    event.stopPropagation()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li className={styles.item} data-rating={rating.id}>
      <fieldset aria-labelledby={name} className={styles.row} onKeyDownCapture={moveByKey}>
        <VerdictGlyph look={rating.look} />
        <span className={styles.words}>
          <strong id={name}>
            <bdi>{rating.name}</bdi>
          </strong>
          {rating.retired && <span className={styles.badge}>{say('scales.rating.retired')}</span>}
          {rating.definition && <span className={styles.soft}>{rating.definition}</span>}
        </span>
        <span className={styles.number}>
          {rating.number === null ? (
            <span className="spoken-only">{say('scales.rating.none')}</span>
          ) : (
            sayNumber(rating.number)
          )}
        </span>
        <span className={styles.tools}>
          <span data-part="up">
            <IconButton
              label={say('scales.rating.up', { rating: rating.name })}
              icon={<ArrowUp />}
              isDisabled={!canChange || isFirst}
              onPress={() => onMove(-1)}
            />
          </span>
          <span data-part="down">
            <IconButton
              label={say('scales.rating.down', { rating: rating.name })}
              icon={<ArrowDown />}
              isDisabled={!canChange || isLast}
              onPress={() => onMove(1)}
            />
          </span>
          <span data-part="edit">
            <IconButton
              label={say('scales.rating.edit', { rating: rating.name })}
              icon={<Pencil />}
              isDisabled={!canChange}
              isExpanded={isOpen}
              onPress={onToggle}
            />
          </span>
        </span>
      </fieldset>
      {isOpen && canChange && (
        <RatingForm scale={scale} rating={rating} isUsed={isUsed} run={run} onRemove={onRemove} />
      )}
    </li>
  )
}
