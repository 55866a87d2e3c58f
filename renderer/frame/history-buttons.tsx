import { Redo2, Undo2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { say } from '../../core/messages/message.ts'
import { useKeysOf } from '../parts/keys.ts'
import { IconButton } from '../ui/index.ts'
import { useHistoryHere } from './frame-actions.ts'

/** Undo and redo of what this screen changes, each named by the step it would take. */
export function HistoryButtons({ isDisabled }: { readonly isDisabled: boolean }) {
  const { undo, redo } = useHistoryHere()
  const keysOf = useKeysOf()
  const both = useRef<HTMLSpanElement>(null)
  const pressed = useRef(false)
  // After the last step the button that was pressed cannot be pressed any more: the other one leads back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step was taken, and others can be pressed now.
  useEffect(() => {
    const { activeElement } = document
    const isLost = activeElement === document.body || activeElement?.matches(':disabled')
    if (!pressed.current || !isLost) return
    pressed.current = false
    both.current?.querySelector<HTMLElement>('button:enabled')?.focus()
  }, [undo, redo])
  const press = (take: (() => void) | undefined) => {
    pressed.current = true
    take?.()
  }
  return (
    <span ref={both} style={{ display: 'contents' }}>
      <IconButton
        label={undo ? say('frame.undo', { step: undo.words }) : say('frame.undo.nothing')}
        keys={keysOf('edit.undo')}
        icon={<Undo2 />}
        isDisabled={isDisabled || !undo}
        onPress={() => press(undo?.take)}
      />
      <IconButton
        label={redo ? say('frame.redo', { step: redo.words }) : say('frame.redo.nothing')}
        keys={keysOf('edit.redo')}
        icon={<Redo2 />}
        isDisabled={isDisabled || !redo}
        onPress={() => press(redo?.take)}
      />
    </span>
  )
}
