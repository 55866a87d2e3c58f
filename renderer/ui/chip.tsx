import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import { sayNumber } from '../../core/messages/message.ts'
import styles from './chip.module.css'

export interface ChipProps {
  /** Softly, before the words: "Said by". */
  readonly label?: string
  readonly count?: number | undefined
  readonly tone?: 'plain' | 'attention'
  readonly icon?: ReactNode
  readonly children: ReactNode
}

const Words = ({ label, count, icon, children }: Omit<ChipProps, 'tone'>) => (
  <>
    {icon}
    {label && <span className={styles.label}>{label}</span>}
    <span>{children}</span>
    {count !== undefined && <b className={styles.count}>{sayNumber(count)}</b>}
  </>
)

/** A fact in a round frame. */
export const Chip = ({ tone = 'plain', ...words }: ChipProps) => (
  <span className={[styles.chip, styles[tone]].join(' ')}>
    <Words {...words} />
  </span>
)

export interface ActionChipProps extends ChipProps {
  readonly onPress: () => void
}

/** A fact that leads to more about it. */
export const ActionChip = ({ onPress, tone = 'plain', ...words }: ActionChipProps) => (
  <Button onPress={onPress} className={[styles.chip, styles.toggle, styles[tone]].join(' ')}>
    <Words {...words} />
  </Button>
)

export interface ToggleChipProps extends ChipProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}

/** A chip that is on or off: a filter. */
export const ToggleChip = ({ isSelected, onChange, tone = 'plain', ...words }: ToggleChipProps) => (
  <ToggleButton
    isSelected={isSelected}
    onChange={onChange}
    className={[styles.chip, styles.toggle, styles[tone]].join(' ')}
  >
    <Words {...words} />
  </ToggleButton>
)

export interface RemovableChipProps extends ChipProps {
  /** What pressing it does, in words. */
  readonly removeLabel: string
  readonly onRemove: () => void
}

/** A chip that is taken away by pressing it. */
export const RemovableChip = ({ removeLabel, onRemove, tone = 'plain', ...words }: RemovableChipProps) => (
  <Button
    aria-label={removeLabel}
    onPress={onRemove}
    className={[styles.chip, styles.toggle, styles.removable, styles[tone]].join(' ')}
  >
    <Words {...words} />
    <X size={13} aria-hidden="true" />
  </Button>
)
