import { useState } from 'react'
import { say } from '../../../core/messages/message.ts'
import { readLicences } from '../../client/licences.ts'
import { Banner, Button, Dialog, Waiting } from '../../ui/index.ts'
import styles from './settings-screen.module.css'

/** What the app holds of others, and under which licences. */
export function LicencesPart({ read = readLicences }: { readonly read?: () => Promise<string | null> }) {
  const [isOpen, setIsOpen] = useState(false)
  /** Null where they cannot be had; undefined while they are read. */
  const [text, setText] = useState<string | null>()
  const open = () => {
    setIsOpen(true)
    void read().then(setText)
  }
  return (
    <div className={styles.line}>
      <p>{say('licences.about')}</p>
      <Button onPress={open}>{say('licences.read')}</Button>
      <Dialog title={say('licences.title')} size="large" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        {text === undefined && <Waiting>{say('licences.reading')}</Waiting>}
        {text === null && <Banner tone="error">{say('licences.failed')}</Banner>}
        {text && (
          <pre lang="en" dir="ltr" className={styles.licences}>
            {text}
          </pre>
        )}
      </Dialog>
    </div>
  )
}
