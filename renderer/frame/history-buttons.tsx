import { Redo2, Undo2 } from 'lucide-react'
import { say } from '../../core/messages/message.ts'
import { useKeysOf } from '../parts/keys.ts'
import { IconButton } from '../ui/index.ts'
import { useHistoryHere } from './frame-actions.ts'

/** Undo and redo of what this screen changes, each named by the step it would take. */
export function HistoryButtons({ isDisabled }: { readonly isDisabled: boolean }) {
  const { undo, redo } = useHistoryHere()
  const keysOf = useKeysOf()
  return (
    <>
      <IconButton
        label={undo ? say('frame.undo', { step: undo.words }) : say('frame.undo.nothing')}
        keys={keysOf('edit.undo')}
        icon={<Undo2 />}
        isDisabled={isDisabled || !undo}
        onPress={() => undo?.take()}
      />
      <IconButton
        label={redo ? say('frame.redo', { step: redo.words }) : say('frame.redo.nothing')}
        keys={keysOf('edit.redo')}
        icon={<Redo2 />}
        isDisabled={isDisabled || !redo}
        onPress={() => redo?.take()}
      />
    </>
  )
}
