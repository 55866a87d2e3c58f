import type { ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './kbd.tsx'
import styles from './tooltip.module.css'

const DELAY_MS = 500

export interface TooltipProps {
  readonly text: string
  readonly keys?: string | null | undefined
  readonly placement?: 'top' | 'bottom' | 'start' | 'end'
  /** Something that can be focused: a button of this folder. */
  readonly children: ReactNode
}

export const Tooltip = ({ text, keys, placement = 'bottom', children }: TooltipProps) => (
  <TooltipTrigger delay={DELAY_MS} closeDelay={100}>
    {children}
    <AriaTooltip placement={placement} offset={6} className={styles.tooltip ?? ''}>
      {text}
      {keys && <Kbd keys={keys} />}
    </AriaTooltip>
  </TooltipTrigger>
)
