import { useState } from 'react'
import { say } from '../../core/messages/message.ts'
import { useView } from '../state/use-app.ts'
import { Button, Dialog, TextField } from '../ui/index.ts'
import styles from './shortcuts-list.module.css'
import { ShortcutsList } from './shortcuts-list.tsx'

function Sought() {
  const [sought, seek] = useState('')
  return (
    <>
      <div className={styles.head}>
        <p className={styles.about}>{say('frame.shortcuts.about')}</p>
        <div className={styles.sought}>
          <TextField
            label={say('keys.seek')}
            isLabelHidden
            type="search"
            placeholder={say('keys.seek')}
            value={sought}
            onWrite={seek}
            onCommit={seek}
            autoFocus
          />
        </div>
      </div>
      <ShortcutsList sought={sought} />
    </>
  )
}

/** All shortcuts at once, on the key that asks for them. */
export function ShortcutsSheet({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const open = useView((view) => view.open)
  return (
    <Dialog
      title={say('action.help.shortcuts')}
      isOpen={isOpen}
      onClose={onClose}
      size="large"
      footer={
        <Button
          onPress={() => {
            onClose()
            open('settings')
          }}
        >
          {say('keys.change-any')}
        </Button>
      }
    >
      <Sought />
    </Dialog>
  )
}
