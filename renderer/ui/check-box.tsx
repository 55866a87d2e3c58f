import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components'
import styles from './check-box.module.css'
import { CheckMark } from './check-mark.tsx'

export interface CheckBoxProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
  /** When the visible words do not say enough on their own; they begin it or stand in it. */
  readonly name?: string
  readonly children: ReactNode
}

/** One thing that is taken or left. */
export const CheckBox = ({ isSelected, onChange, isDisabled = false, name, children }: CheckBoxProps) => (
  <Checkbox
    isSelected={isSelected}
    onChange={onChange}
    isDisabled={isDisabled}
    className={styles.check ?? ''}
    {...(name === undefined ? {} : { 'aria-label': name })}
  >
    <CheckMark />
    <span className={styles.words}>{children}</span>
  </Checkbox>
)
