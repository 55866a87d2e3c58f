import { say } from '../../../core/messages/message.ts'
import { useActionNow, useStart } from '../../state/use-app.ts'
import { Button } from '../../ui/index.ts'
import { LicencesPart } from './licences-part.tsx'
import styles from './settings-screen.module.css'

/** What leaves this computer (nothing), the tour, and which version this is. */
export function AboutPart() {
  const { host, version } = useStart()
  const tour = useActionNow('help.tour')
  return (
    <div className={styles.prose}>
      <p>{say('settings.about.private')}</p>
      <div className={styles.line}>
        <p>{say('tour.about')}</p>
        <Button isDisabled={!tour.isAvailable} onPress={tour.perform}>
          {say('tour.take')}
        </Button>
      </div>
      <LicencesPart />
      {host === 'browser' && <p>{say('settings.about.browser')}</p>}
      <p className={styles.soft}>
        {say('settings.about.version', { version })} · {say('settings.about.license')}
      </p>
    </div>
  )
}
