import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, Switch as AriaSwitch } from 'react-aria-components'
import styles from './toggles.module.css'

export interface ToggleProps {
  readonly children: ReactNode
  readonly description?: ReactNode
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly isDisabled?: boolean
}

const Words = ({ children, description }: Pick<ToggleProps, 'children' | 'description'>) => (
  <span className={styles.words}>
    <span>{children}</span>
    {description && <span className={styles.description}>{description}</span>}
  </span>
)

export const Checkbox = ({ children, description, isOn, onChange, isDisabled = false }: ToggleProps) => (
  <AriaCheckbox isSelected={isOn} onChange={onChange} isDisabled={isDisabled} className={styles.toggle ?? ''}>
    <span className={styles.box} aria-hidden="true">
      {isOn && <Check size={13} strokeWidth={3} />}
    </span>
    <Words description={description}>{children}</Words>
  </AriaCheckbox>
)

export const Switch = ({ children, description, isOn, onChange, isDisabled = false }: ToggleProps) => (
  <AriaSwitch isSelected={isOn} onChange={onChange} isDisabled={isDisabled} className={styles.toggle ?? ''}>
    <span className={styles.track} aria-hidden="true">
      <span className={styles.knob} />
    </span>
    <Words description={description}>{children}</Words>
  </AriaSwitch>
)
