import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import styles from './button.module.css'
import { Kbd, withKeys } from './kbd.tsx'
import { steady, useSteady } from './steady.ts'

export interface ButtonProps {
  readonly children: ReactNode
  /** `primary`: the one thing to do here. `plain`: everything else. `quiet`: no frame, among other text. */
  readonly variant?: 'primary' | 'plain' | 'quiet'
  readonly size?: 'normal' | 'small'
  /** The keys that do the same, in the notation of the action table; shown on the button. */
  readonly keys?: string | null | undefined
  readonly icon?: ReactNode
  readonly onPress?: () => void
  readonly isDisabled?: boolean
  /** Says that it is at work; pressing does nothing meanwhile, and the focus stays. */
  readonly isBusy?: boolean
  readonly type?: 'button' | 'submit'
  /** The id of the form it submits, when it stands outside. */
  readonly form?: string
  readonly autoFocus?: boolean
  /** When the visible words do not say enough on their own. */
  readonly name?: string | undefined
  readonly expanded?: boolean | undefined
  readonly ref?: Ref<HTMLButtonElement>
}

const Drawn = steady(function Drawn({
  children,
  variant = 'plain',
  size = 'normal',
  keys,
  icon,
  onPress,
  isDisabled = false,
  isBusy = false,
  type = 'button',
  form,
  autoFocus = false,
  name,
  expanded,
  ref,
}: ButtonProps) {
  return (
    <AriaButton
      ref={ref ?? null}
      type={type}
      autoFocus={autoFocus}
      isDisabled={isDisabled}
      isPending={isBusy}
      onPress={() => onPress?.()}
      className={[styles.button, styles[variant], styles[size]].join(' ')}
      {...withKeys(keys)}
      {...(form === undefined ? {} : { form })}
      {...(name === undefined ? {} : { 'aria-label': name })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
    >
      {icon && <span className={styles.icon}>{icon}</span>}
      <span className={styles.words}>{children}</span>
      {keys && (
        <span aria-hidden="true">
          <Kbd keys={keys} />
        </span>
      )}
    </AriaButton>
  )
})

export function Button(props: ButtonProps) {
  const press = useSteady(() => props.onPress?.())
  return <Drawn {...props} onPress={press} />
}
