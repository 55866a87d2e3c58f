import { Upload } from 'lucide-react'
import { say } from '../../../core/messages/message.ts'
import { PASTE_KEYS } from '../../parts/keys.ts'
import { Button, FileDrop } from '../../ui/index.ts'
import styles from './library-screen.module.css'

export interface DropZoneProps {
  readonly isDisabled: boolean
  readonly onFiles: (files: File[]) => void
  readonly onPaste: () => void
  readonly onSample: () => void
}

/** Where an article comes in. The whole window takes drops too; this says so. */
export const DropZone = ({ isDisabled, onFiles, onPaste, onSample }: DropZoneProps) => (
  <FileDrop label={say('library.drop')} onFiles={onFiles} isDisabled={isDisabled}>
    <div className={styles.drop}>
      <Upload size={26} strokeWidth={1.5} aria-hidden="true" />
      <p>
        <strong>{say('library.drop.lead')}</strong>
        {say('library.drop.rest')}
        <br />
        {say('library.drop.kept')}
      </p>
      <div className={styles.buttons}>
        <Button onPress={onPaste} keys={PASTE_KEYS} isDisabled={isDisabled}>
          {say('library.paste')}
        </Button>
        <Button onPress={onSample} isDisabled={isDisabled}>
          {say('library.sample')}
        </Button>
      </div>
    </div>
  </FileDrop>
)
