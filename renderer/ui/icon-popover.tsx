import type { ReactNode } from 'react'
import { Popover as AriaPopover, Button, Dialog, DialogTrigger } from 'react-aria-components'
import icon from './icon-button.module.css'
import styles from './icon-popover.module.css'
import popup from './popup.module.css'
import { Tooltip } from './tooltip.tsx'

export interface IconPopoverProps {
  /** What it opens, in words: its name, its tooltip and the name of the sheet. */
  readonly label: string
  readonly icon: ReactNode
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly children: ReactNode
}

/** A small button that opens a sheet beside it; what lies under the sheet stays in sight. */
export const IconPopover = ({ label, icon: picture, isOpen, onOpenChange, children }: IconPopoverProps) => (
  <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
    <Tooltip text={label} keys={null} placement="bottom">
      <Button aria-label={label} className={icon.button ?? ''}>
        {picture}
      </Button>
    </Tooltip>
    <AriaPopover className={[popup.popup, popup.padded, styles.sheet].join(' ')} placement="bottom end" offset={6}>
      <Dialog aria-label={label} className={styles.dialog ?? ''}>
        {children}
      </Dialog>
    </AriaPopover>
  </DialogTrigger>
)
