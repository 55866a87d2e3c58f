import { say } from '../../../core/messages/message.ts'
import type { Preferences } from '../../../core/model/preferences.ts'
import { usePreferences, useStartStore } from '../../state/use-app.ts'
import { Segmented } from '../../ui/index.ts'

const SNAPS: readonly Preferences['snap'][] = ['words', 'sentences', 'none']

/** What a selection made with the mouse is widened to. */
export function SnapPart() {
  const { snap } = usePreferences()
  const prefer = useStartStore((store) => store.prefer)
  return (
    <Segmented
      label={say('select.snap')}
      value={snap}
      onChange={(chosen) => void prefer({ snap: chosen })}
      options={SNAPS.map((id) => ({ id, name: say(`select.snap.${id}`) }))}
    />
  )
}
