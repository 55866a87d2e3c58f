/**
 * The first element that fits a selector and lies over the window: dialogs and open lists stand beside the app in the
 * page's body. The app itself is not searched, for it may hold a whole book.
 */
export function openOver(selector: string): Element | null {
  for (const child of document.body.children) {
    if (child.querySelector('main')) continue
    const found = child.matches(selector) ? child : child.querySelector(selector)
    if (found) return found
  }
  return null
}
