import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'

const OPENING = new Set(['ArrowDown', 'ArrowUp'])

/** How far a choice has been woken: its list is made when it is first opened. */
export interface Resting {
  readonly isAwake: boolean
  readonly isOpen: boolean
  readonly setOpen: (isOpen: boolean) => void
  readonly wake: () => void
}

/**
 * A choice with a list rests as a plain button until somebody opens it: a pane holds many, and each list costs more than
 * all the rest of the pane. It opens once its own button is there and has the focus, so that closing leads back to it.
 */
export function useResting(): Resting {
  const [isAwake, setAwake] = useState(false)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (isAwake) setOpen(true)
  }, [isAwake])
  return { isAwake, isOpen, setOpen, wake: () => setAwake(true) }
}

interface RestingButtonProps {
  readonly className: string
  /** Read before the words of the button; null when they say it already. */
  readonly label: string | null
  readonly isDisabled: boolean
  readonly onWake: () => void
  readonly children: ReactNode
}

/** The button of a choice that rests. */
export const RestingButton = ({ className, label, isDisabled, onWake, children }: RestingButtonProps) => (
  <button
    type="button"
    className={className}
    aria-haspopup="listbox"
    aria-expanded={false}
    disabled={isDisabled}
    data-disabled={isDisabled || undefined}
    onClick={onWake}
    onKeyDown={(event: KeyboardEvent) => {
      if (!OPENING.has(event.key)) return
      event.preventDefault()
      onWake()
    }}
  >
    {label !== null && <span className="spoken-only">{label}</span>}
    {children}
  </button>
)
