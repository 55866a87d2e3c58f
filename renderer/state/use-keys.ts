import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { ACTIONS, type ActionId } from '../../core/actions.ts'
import { useApp } from './use-app.ts'

const TYPED_IN =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true]'

const isTyping = ({ target }: Event): boolean => target instanceof Element && target.closest(TYPED_IN) !== null

/** Keys that belong to the text while somebody types: deleting a word there must not delete a claim. */
const editsText = (keys: string): boolean => /Backspace|KeyZ/.test(keys)

/** Enter presses the button that has the focus. */
const pressesButton = ({ target }: Event, keys: string): boolean =>
  keys === 'Enter' && target instanceof Element && target.closest('button, a, [role=button], [role=option]') !== null

const hasModifier = (keys: string): boolean => keys.includes('$mod') || keys.includes('Alt')

/** The same letter by its place on the keyboard, for layouts without Latin letters. */
const byPlace = (keys: string): string | null => (/^[a-z]$/.test(keys) ? `Key${keys.toUpperCase()}` : null)

const isLatin = ({ key }: KeyboardEvent): boolean => /^[a-z]$/i.test(key)

/** The one place where keys become actions. A key without a modifier is left alone while somebody types. */
export function useKeys(): void {
  const { actions } = useApp()
  useEffect(() => {
    const bindings: Record<string, (event: KeyboardEvent) => void> = {}
    for (const [id, { keys }] of Object.entries(ACTIONS)) {
      if (!keys) continue
      const run = (event: KeyboardEvent) => {
        if (event.defaultPrevented || pressesButton(event, keys)) return
        if (isTyping(event) && (!hasModifier(keys) || editsText(keys))) return
        if (document.querySelector('[role=dialog], [role=alertdialog]') && !hasModifier(keys)) return
        if (actions.getState().perform(id as ActionId)) event.preventDefault()
      }
      bindings[keys] = run
      const place = byPlace(keys)
      if (place) bindings[place] = (event) => (isLatin(event) ? undefined : run(event))
    }
    return tinykeys(window, bindings)
  }, [actions])
}
