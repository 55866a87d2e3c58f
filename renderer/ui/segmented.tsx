import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Option } from './options.ts'
import styles from './segmented.module.css'

export interface SegmentedProps<Id extends string> {
  readonly label: string
  readonly options: readonly Option<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  readonly size?: 'normal' | 'small'
  readonly isDisabled?: boolean
}

/** A few choices side by side, always exactly one. */
export const Segmented = <Id extends string>({
  label,
  options,
  value,
  onChange,
  size = 'normal',
  isDisabled = false,
}: SegmentedProps<Id>) => (
  <ToggleButtonGroup
    aria-label={label}
    selectionMode="single"
    disallowEmptySelection
    isDisabled={isDisabled}
    selectedKeys={[value]}
    onSelectionChange={(keys) => {
      const option = options.find(({ id }) => keys.has(id))
      if (option && option.id !== value) onChange(option.id)
    }}
    className={[styles.group, styles[size]].join(' ')}
  >
    {options.map(({ id, name, icon, isDisabled: off = false }) => (
      <ToggleButton key={id} id={id} isDisabled={off} className={styles.item ?? ''}>
        {icon}
        <span>{name}</span>
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
)
