import { Search } from 'lucide-react'
import { say } from '../../core/messages/message.ts'
import { keysOf } from '../parts/keys.ts'
import { useActionNow } from '../state/use-app.ts'
import { IconButton } from '../ui/index.ts'
import styles from './desk-screen.module.css'

/** Small tools of the desk, before undo and redo. */
export function DeskTools() {
  const find = useActionNow('find.open')
  return (
    <div className={styles.steps}>
      <IconButton
        label={say('action.find.open')}
        keys={keysOf('find.open')}
        icon={<Search />}
        isDisabled={!find.isAvailable}
        onPress={find.perform}
      />
    </div>
  )
}
