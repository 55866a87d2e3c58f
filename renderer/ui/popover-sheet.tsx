import type { ReactNode, RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import popup from './popup.module.css'

export interface PopoverSheetProps {
  readonly label: string
  /** What it stands beside. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly children: ReactNode
}

/** A sheet of choices beside the button that opens it; Escape or a press elsewhere closes it. */
export const PopoverSheet = ({ label, anchor, isOpen, onOpenChange, children }: PopoverSheetProps) => (
  <Popover
    className={[popup.popup, popup.padded].join(' ')}
    triggerRef={anchor}
    isOpen={isOpen}
    onOpenChange={onOpenChange}
    placement="bottom end"
    offset={4}
  >
    <Dialog aria-label={label}>{children}</Dialog>
  </Popover>
)
