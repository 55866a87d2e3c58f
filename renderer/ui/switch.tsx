import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components'
import styles from './switch.module.css'

export interface SwitchProps {
  readonly children: ReactNode
  readonly description?: ReactNode
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly isDisabled?: boolean
}

const Words = ({ children, description }: Pick<SwitchProps, 'children' | 'description'>) => (
  <span className={styles.words}>
    <span>{children}</span>
    {description && <span className={styles.description}>{description}</span>}
  </span>
)

export const Switch = ({ children, description, isOn, onChange, isDisabled = false }: SwitchProps) => (
  <AriaSwitch isSelected={isOn} onChange={onChange} isDisabled={isDisabled} className={styles.toggle ?? ''}>
    <span className={styles.track} aria-hidden="true">
      <span className={styles.knob} />
    </span>
    <Words description={description}>{children}</Words>
  </AriaSwitch>
)
