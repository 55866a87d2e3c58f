import type { ReactNode } from 'react'
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components'
import styles from './popup.module.css'

export interface PopoverProps {
  /** What it is about, for those who cannot see it. */
  readonly label: string
  /** A button of this folder. */
  readonly trigger: ReactNode
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A small sheet beside the button that opened it. */
export const Popover = ({ label, trigger, children }: PopoverProps) => (
  <DialogTrigger>
    {trigger}
    <AriaPopover className={[styles.popup, styles.padded].join(' ')} offset={4}>
      <Dialog aria-label={label}>
        {({ close }) => <>{typeof children === 'function' ? children(close) : children}</>}
      </Dialog>
    </AriaPopover>
  </DialogTrigger>
)
