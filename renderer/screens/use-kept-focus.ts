import { type RefObject, useEffect, useRef } from 'react'

/** The nearest part around what is gone, from inside out, that is still there. */
const stillThere = (around: readonly HTMLElement[]): HTMLElement | undefined =>
  around.find((element) => element.isConnected && element.matches('section, [data-pane]'))

/**
 * Whoever presses a button in a pane that goes away with what it removed (a note, a citation, a passage, the claim
 * itself) stays in the pane: the focus moves to the part that held it, or to the pane that came in its place. What goes
 * away elsewhere on the desk (a claim's card) leads to the text.
 */
export function useKeptFocus(
  pane: RefObject<HTMLElement | null>,
  desk: RefObject<HTMLElement | null>,
  focusText: () => void,
): void {
  const around = useRef<readonly HTMLElement[]>([])
  const elsewhere = useRef<Element | null>(null)

  useEffect(() => {
    const note = ({ target }: Event) => {
      const chain: HTMLElement[] = []
      const outer = pane.current
      if (outer && target instanceof Element && outer.contains(target))
        for (let at: Element | null = target; at && at !== outer; at = at.parentElement)
          if (at instanceof HTMLElement) chain.push(at)
      around.current = chain
      const isElsewhere = target instanceof Element && chain.length === 0 && desk.current?.contains(target)
      elsewhere.current = isElsewhere ? target : null
    }
    document.addEventListener('focusin', note)
    document.addEventListener('pointerdown', note)
    return () => {
      document.removeEventListener('focusin', note)
      document.removeEventListener('pointerdown', note)
    }
  }, [pane, desk])

  useEffect(() => {
    if (document.activeElement !== document.body) return
    if (elsewhere.current && !elsewhere.current.isConnected) {
      elsewhere.current = null
      focusText()
    }
    const [held] = around.current
    if (!held || held.isConnected) return
    const part = stillThere(around.current) ?? pane.current?.querySelector<HTMLElement>('[data-pane]')
    if (!part) return
    if (!part.hasAttribute('tabindex')) part.tabIndex = -1
    part.focus({ preventScroll: true })
  })
}
