import { say } from '../../core/messages/message.ts'
import { resized } from '../parts/reading-look.ts'
import { sayLook } from '../parts/reading-settings.tsx'
import { useAction, useApp } from '../state/use-app.ts'
import { announce } from '../ui/index.ts'

/** Larger and smaller text, and the focus line, by key and menu wherever one is. */
export function useLookActions(): void {
  const { start } = useApp()
  const lookNow = () => start.getState().start?.preferences.reading
  const resize = (direction: 1 | -1) => {
    const look = lookNow()
    if (!look) return
    const next = resized(look, direction)
    if (next !== look) start.getState().preferSoon({ reading: next })
    announce(say('look.announce.size', { value: sayLook('size', next.size) }))
  }
  useAction('view.larger', () => resize(1))
  useAction('view.smaller', () => resize(-1))
  useAction('view.focus-line', () => {
    const look = lookNow()
    if (!look) return
    start.getState().preferSoon({ reading: { ...look, focusLine: !look.focusLine } })
    announce(say(look.focusLine ? 'look.announce.focus-off' : 'look.announce.focus-on'))
  })
}
