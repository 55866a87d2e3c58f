import { useEffect } from 'react'
import { ACTION_IDS, type ActionId } from '../../core/actions.ts'
import { keysOfAction } from '../../core/keys/effective.ts'
import { canonicalKeys, meantKeys, pressedKey } from '../../core/keys/notation.ts'
import { openOver } from './open-over.ts'
import { useApp, useStartStore } from './use-app.ts'

const TYPED_IN =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true]'

const isTyping = ({ target }: Event): boolean => target instanceof Element && target.closest(TYPED_IN) !== null

/** Keys that belong to the text while somebody types: deleting a word there must not delete a claim. */
const editsText = (keys: string): boolean => /Backspace|Delete|KeyZ/.test(keys)

/** Enter presses the button that has the focus. */
const pressesButton = ({ target }: Event, keys: string): boolean =>
  keys === 'Enter' && target instanceof Element && target.closest('button, a, [role=button], [role=option]') !== null

/** A key that types nothing: it counts while somebody types too. */
const typesNothing = (keys: string): boolean => /\$mod|Alt|Control|\bF\d+$/.test(keys)

/** What is asked in a dialog is answered there first. */
const isAsked = ({ target }: Event, keys: string): boolean => {
  const dialog = openOver('[role=dialog], [role=alertdialog]')
  if (!dialog) return false
  return !typesNothing(keys) || target === document.body || (target instanceof Node && dialog.contains(target))
}

const IS_MAC = /Mac/.test(navigator.userAgent)

/** The one place where keys become actions. A key without a modifier is left alone while somebody types. */
export function useKeys(): void {
  const { actions } = useApp()
  const changed = useStartStore(({ start }) => start?.preferences.keys)
  useEffect(() => {
    const bound = ACTION_IDS.flatMap((id) => {
      const keys = keysOfAction(id, changed ?? {})
      return keys === null ? [] : [{ id, keys, canonical: canonicalKeys(keys) }]
    })
    const run = (event: KeyboardEvent, id: ActionId, keys: string) => {
      if (event.defaultPrevented || pressesButton(event, keys)) return
      if (isTyping(event) && (!typesNothing(keys) || editsText(keys))) return
      if (isAsked(event, keys)) return
      if (actions.getState().perform(id)) event.preventDefault()
    }
    const hear = (event: Event) => {
      // Some programs fill fields in with key events that have no key.
      if (!(event instanceof KeyboardEvent)) return
      for (const meant of meantKeys(pressedKey(event), IS_MAC))
        for (const { id, keys, canonical } of bound) if (canonical === meant) run(event, id, keys)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [actions, changed])
}
