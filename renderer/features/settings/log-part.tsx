import { FileText } from 'lucide-react'
import { say } from '../../../core/messages/message.ts'
import { useActionNow } from '../../state/use-app.ts'
import { Button } from '../../ui/index.ts'
import styles from './settings-screen.module.css'

/** The way to the log, and what it is. */
export function LogPart() {
  const log = useActionNow('help.log')
  return (
    <div className={styles.line}>
      <p className={styles.about}>
        {say('log.never')} {say('log.unsent')}
      </p>
      <Button icon={<FileText />} isDisabled={!log.isAvailable} onPress={log.perform}>
        {say('action.help.log')}
      </Button>
    </div>
  )
}
