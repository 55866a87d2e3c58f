/** Goes to a place of the window; where it is not there, to the screen. */
export function focusPlace(selector: string): void {
  const target = document.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>('main')
  if (!target) return
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1
  target.focus()
}
