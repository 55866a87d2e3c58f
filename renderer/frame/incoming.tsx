import { FolderOpen } from 'lucide-react'
import { type ClipboardEvent, type ReactNode, useRef } from 'react'
import { say } from '../../core/messages/message.ts'
import { useStart } from '../state/use-app.ts'
import { Button, FileButton, FileDrop, TextArea } from '../ui/index.ts'
import type { Pasted } from './importing.ts'
import styles from './incoming.module.css'

/** Endings the importers can read. */
const ACCEPTED =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.odt,.fodt,.rtf,.epub,.pdf,.json,text/plain,text/markdown,text/html,application/json'

export const hasWords = ({ text }: Pasted): boolean => /\S/.test(text)

interface IncomingBodyProps {
  /** Ctrl/Cmd+Enter in a field; null while it would lead nowhere. */
  readonly onGo: (() => void) | null
  readonly children: ReactNode
}

/** What a dialog holds through which a text comes in. */
export const IncomingBody = ({ onGo, children }: IncomingBodyProps) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: listens to what the fields inside do.
  <div
    className={styles.body}
    onKeyDown={({ key, metaKey, ctrlKey, target }) => {
      const isField = target instanceof Element && target.matches('input, textarea')
      if (isField && key === 'Enter' && (metaKey || ctrlKey)) onGo?.()
    }}
  >
    {children}
  </div>
)

interface FilePlaceProps {
  /** What the place is for, to those who cannot see it. */
  readonly label: string
  /** What can be dropped here, or what was. */
  readonly words: ReactNode
  /** On the button that lets somebody choose. */
  readonly choose: string
  readonly onFiles: (files: File[]) => void
  /** Asks with the desktop's own dialog. */
  readonly onChoose: () => void
  readonly isMultiple?: boolean
  readonly isDisabled: boolean
  /** Further buttons. */
  readonly children?: ReactNode
}

/** Where files are dropped or chosen. */
export function FilePlace({
  label,
  words,
  choose,
  onFiles,
  onChoose,
  isMultiple = true,
  isDisabled,
  children,
}: FilePlaceProps) {
  const { host } = useStart()
  return (
    <FileDrop label={label} onFiles={onFiles} isDisabled={isDisabled}>
      <div className={styles.files}>
        <FolderOpen size={20} strokeWidth={1.6} aria-hidden="true" />
        <p>{words}</p>
        <div className={styles.buttons}>
          {host === 'desktop' ? (
            <Button onPress={onChoose} isDisabled={isDisabled}>
              {choose}
            </Button>
          ) : (
            <FileButton accept={ACCEPTED} isMultiple={isMultiple} onFiles={onFiles} isDisabled={isDisabled}>
              {choose}
            </FileButton>
          )}
          {children}
        </div>
      </div>
    </FileDrop>
  )
}

interface PasteFieldProps {
  readonly label: string
  readonly about: string
  readonly pasted: Pasted
  readonly onWrite: (pasted: Pasted) => void
  readonly isDisabled: boolean
}

/** Where a text is pasted. The formatting that came with it counts as long as the words are the pasted ones. */
export function PasteField({ label, about, pasted, onWrite, isDisabled }: PasteFieldProps) {
  const formatted = useRef<Pasted>(pasted)
  const keep = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n')
    formatted.current = { text, html: event.clipboardData.getData('text/html') }
  }
  const write = (text: string) => onWrite({ text, html: text === formatted.current.text ? formatted.current.html : '' })
  return (
    <div className={styles.paste} onPaste={keep}>
      <TextArea
        label={label}
        description={about}
        placeholder={say('import.paste.hint')}
        face="reading"
        rows={7}
        value={pasted.text}
        onWrite={write}
        onCommit={write}
        isDisabled={isDisabled}
        autoFocus
      />
    </div>
  )
}

/** At the foot of the dialog while something is being read. */
export const ReadingNow = ({ onStop }: { readonly onStop: () => void }) => (
  <>
    <span className={styles.reading} role="status">
      {say('import.reading')}
    </span>
    <Button onPress={onStop}>{say('import.stop')}</Button>
  </>
)
