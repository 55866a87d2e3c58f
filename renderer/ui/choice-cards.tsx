import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import styles from './choice-cards.module.css'

export interface ChoiceCard<Id extends string> {
  readonly id: Id
  readonly name: string
  readonly description?: string
  readonly picture?: ReactNode
}

export interface ChoiceCardsProps<Id extends string> {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly cards: readonly ChoiceCard<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  readonly isDisabled?: boolean
}

/** One of a few, each with a picture. */
export const ChoiceCards = <Id extends string>({
  label,
  isLabelHidden = false,
  cards,
  value,
  onChange,
  isDisabled = false,
}: ChoiceCardsProps<Id>) => (
  <RadioGroup
    value={value}
    isDisabled={isDisabled}
    onChange={(id) => {
      const card = cards.find((other) => other.id === id)
      if (card) onChange(card.id)
    }}
  >
    <Label className={isLabelHidden ? 'spoken-only' : (styles.label ?? '')}>{label}</Label>
    <div className={styles.cards}>
      {cards.map(({ id, name, description, picture }) => (
        <Radio key={id} value={id} className={styles.card ?? ''}>
          {picture && (
            <span className={styles.picture} aria-hidden="true">
              {picture}
            </span>
          )}
          <span className={styles.line}>
            <span className={styles.dot} aria-hidden="true" />
            <span className={styles.words}>
              <span className={styles.name}>{name}</span>
              {description && <span className={styles.description}>{description}</span>}
            </span>
          </span>
        </Radio>
      ))}
    </div>
  </RadioGroup>
)
