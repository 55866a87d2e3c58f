import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import styles from './icon-button.module.css'
import { withKeys } from './kbd.tsx'
import { steady, useSteady } from './steady.ts'
import { Tooltip } from './tooltip.tsx'

export interface IconButtonProps {
  /** What it does, in words: its name and its tooltip. */
  readonly label: string
  readonly icon: ReactNode
  /** The keys that do the same, in the notation of the action table; shown in the tooltip. */
  readonly keys?: string | null | undefined
  readonly onPress: () => void
  readonly isDisabled?: boolean
  readonly framed?: boolean
  /** False where something beside it leads here: it can be pressed, and Tab passes it by. */
  readonly isTabStop?: boolean
  /** Whether what it opens is open; absent where it opens nothing. */
  readonly isExpanded?: boolean
  readonly placement?: 'top' | 'bottom' | 'start' | 'end'
}

const Drawn = steady(function Drawn({
  label,
  icon,
  keys,
  onPress,
  isDisabled = false,
  framed = false,
  isTabStop = true,
  isExpanded,
  placement = 'bottom',
}: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys} placement={placement}>
      <AriaButton
        aria-label={label}
        isDisabled={isDisabled}
        {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded, 'aria-haspopup': 'dialog' as const })}
        excludeFromTabOrder={!isTabStop}
        onPress={() => onPress()}
        className={[styles.button, framed ? styles.framed : ''].join(' ')}
        {...withKeys(keys)}
      >
        {icon}
      </AriaButton>
    </Tooltip>
  )
})

export function IconButton(props: IconButtonProps) {
  const press = useSteady(() => props.onPress())
  return <Drawn {...props} onPress={press} />
}
