import { ALargeSmall, ListChecks, Search } from 'lucide-react'
import { memo, useState } from 'react'
import { say } from '../../core/messages/message.ts'
import { useKeysOf } from '../parts/keys.ts'
import { ReadingSettings } from '../parts/reading-settings.tsx'
import { useAction, useActionNow, useLanguage, useStartStore } from '../state/use-app.ts'
import { IconButton, IconPopover, Switch } from '../ui/index.ts'
import styles from './desk-screen.module.css'

/** How the text is set, and whether the cards stand beside it. */
function Look() {
  const [isOpen, setOpen] = useState(false)
  const isRailFolded = useStartStore(({ start }) => start?.preferences.isRailFolded ?? false)
  const prefer = useStartStore((store) => store.preferSoon)
  useAction('view.reading', () => setOpen(true))
  return (
    <IconPopover label={say('look.title')} icon={<ALargeSmall />} isOpen={isOpen} onOpenChange={setOpen}>
      <ReadingSettings />
      <div className={styles.panesChoice}>
        <Switch isOn={!isRailFolded} onChange={(isShown) => prefer({ isRailFolded: !isShown })}>
          {say('pane.rail')}
        </Switch>
      </div>
    </IconPopover>
  )
}

/** Small tools of the desk, before undo and redo. */
export const DeskTools = memo(function DeskTools() {
  useLanguage()
  const keysOf = useKeysOf()
  const triage = useActionNow('desk.triage')
  const find = useActionNow('find.open')
  return (
    <div className={styles.tools}>
      <Look />
      <IconButton
        label={say('action.desk.triage')}
        keys={keysOf('desk.triage')}
        icon={<ListChecks />}
        isDisabled={!triage.isAvailable}
        onPress={triage.perform}
      />
      <IconButton
        label={say('action.find.open')}
        keys={keysOf('find.open')}
        icon={<Search />}
        isDisabled={!find.isAvailable}
        onPress={find.perform}
      />
    </div>
  )
})
