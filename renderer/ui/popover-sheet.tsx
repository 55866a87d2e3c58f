import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react'
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

/** Brings the anchor onto the screen first: a sheet would stand beside it below the window's edge. */
function useAnchored(anchor: RefObject<HTMLElement | null>, isAsked: boolean): boolean {
  const [isReady, setReady] = useState(false)
  useLayoutEffect(() => {
    const element = anchor.current
    if (!isAsked || !element) return setReady(false)
    const before = element.getBoundingClientRect().top
    element.scrollIntoView({ block: 'nearest' })
    if (element.getBoundingClientRect().top === before) return setReady(true)
    // A sheet is closed by what scrolls behind it; that is told a frame later.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setReady(true))
    })
    return () => cancelAnimationFrame(frame)
  }, [anchor, isAsked])
  return isAsked && isReady
}

/** A sheet of choices beside the button that opens it; Escape or a press elsewhere closes it. */
export function PopoverSheet({ label, anchor, isOpen, onOpenChange, children }: PopoverSheetProps) {
  const isAnchored = useAnchored(anchor, isOpen)
  return (
    <Popover
      className={[popup.popup, popup.padded].join(' ')}
      triggerRef={anchor}
      isOpen={isAnchored}
      onOpenChange={onOpenChange}
      placement="bottom end"
      offset={4}
    >
      <Dialog aria-label={label}>{children}</Dialog>
    </Popover>
  )
}
