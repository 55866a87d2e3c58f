import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'
import styles from './icon-button.module.css'
import { Tooltip } from './tooltip.tsx'

export interface IconToggleProps {
  /** What is on or off, in words: its name and its tooltip. */
  readonly label: string
  readonly icon: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}

/** A picture that is on or off. */
export const IconToggle = ({ label, icon, isSelected, onChange }: IconToggleProps) => (
  <Tooltip text={label}>
    <ToggleButton
      aria-label={label}
      isSelected={isSelected}
      onChange={onChange}
      className={[styles.button, styles.toggle].join(' ')}
    >
      {icon}
    </ToggleButton>
  </Tooltip>
)
