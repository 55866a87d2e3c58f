import { say } from '../../core/messages/message.ts'
import { Dialog } from '../ui/index.ts'
import styles from './shortcuts-list.module.css'
import { ShortcutsList } from './shortcuts-list.tsx'

/** All shortcuts at once, on the key that asks for them. */
export const ShortcutsSheet = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) => (
  <Dialog title={say('action.help.shortcuts')} isOpen={isOpen} onClose={onClose} size="large">
    <p className={styles.about}>{say('frame.shortcuts.about')}</p>
    <ShortcutsList />
  </Dialog>
)
