import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { ACTION_IDS, type ActionId } from '../../core/actions.ts'
import { keysOfAction } from '../../core/keys/effective.ts'
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
  const dialog = document.querySelector('[role=dialog], [role=alertdialog]')
  if (!dialog) return false
  return !typesNothing(keys) || target === document.body || (target instanceof Node && dialog.contains(target))
}

const isLatin = ({ key }: KeyboardEvent): boolean => /^[a-z]$/i.test(key)

/**
 * How a letter is heard: by what is printed on the key, so that it is where the layout has it, and on keyboards
 * without Latin letters by its place. Every other key is heard as it is written.
 */
function heardAs(keys: string): readonly { readonly keys: string; readonly fits: (event: KeyboardEvent) => boolean }[] {
  const letter = /^(.*\+)?(?:Key)?([A-Za-z])$/.exec(keys)
  if (!letter?.[2]) return [{ keys, fits: () => true }]
  const held = letter[1] ?? ''
  return [
    { keys: `${held}${letter[2].toLowerCase()}`, fits: isLatin },
    { keys: `${held}Key${letter[2].toUpperCase()}`, fits: (event) => !isLatin(event) },
  ]
}

/** The one place where keys become actions. A key without a modifier is left alone while somebody types. */
export function useKeys(): void {
  const { actions } = useApp()
  const changed = useStartStore(({ start }) => start?.preferences.keys)
  useEffect(() => {
    const bindings: Record<string, (event: KeyboardEvent) => void> = {}
    const listen = (id: ActionId, keys: string) => {
      const run = (event: KeyboardEvent) => {
        if (event.defaultPrevented || pressesButton(event, keys)) return
        if (isTyping(event) && (!typesNothing(keys) || editsText(keys))) return
        if (isAsked(event, keys)) return
        if (actions.getState().perform(id)) event.preventDefault()
      }
      for (const heard of heardAs(keys)) {
        const others = bindings[heard.keys]
        bindings[heard.keys] = (event) => {
          others?.(event)
          if (heard.fits(event)) run(event)
        }
      }
    }
    for (const id of ACTION_IDS) {
      const keys = keysOfAction(id, changed ?? {})
      if (keys) listen(id, keys)
    }
    return tinykeys(window, bindings)
  }, [actions, changed])
}
