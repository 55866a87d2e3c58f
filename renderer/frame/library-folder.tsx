import { useState } from 'react'
import { say, sayRefusal } from '../../core/messages/message.ts'
import type { Refusal } from '../../core/result.ts'
import { useStart, useStartStore } from '../state/use-app.ts'
import { Banner, Button, TextField } from '../ui/index.ts'
import styles from './library-folder.module.css'

/** Where the library is, and another place for it: the desktop asks with its own dialog, a browser takes a typed path. */
export function LibraryFolder() {
  const { host, library } = useStart()
  const choose = useStartStore((store) => store.chooseLibrary)
  const [isTyping, setTyping] = useState(false)
  const [typed, setTyped] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const change = async (folder: string | null) => {
    const answer = await choose(folder)
    setRefusal(answer.ok ? null : answer.refusal)
    if (answer.ok) setTyping(false)
  }

  return (
    <div className={styles.folder}>
      <div className={styles.line}>
        <code className={styles.place}>
          <bdi dir="ltr">{library.place}</bdi>
        </code>
        {library.canMove && (
          <Button onPress={() => (host === 'desktop' ? void change(null) : setTyping(!isTyping))}>
            {say('first-run.change')}
          </Button>
        )}
      </div>
      {isTyping && (
        <form
          className={styles.line}
          onSubmit={(event) => {
            event.preventDefault()
            if (typed.trim()) void change(typed.trim())
          }}
        >
          <div className={styles.field}>
            <TextField label={say('first-run.folder')} value={typed} onWrite={setTyped} onCommit={setTyped} autoFocus />
          </div>
          <Button type="submit" isDisabled={!typed.trim()}>
            {say('first-run.folder.use')}
          </Button>
        </form>
      )}
      {refusal && <Banner tone="error">{sayRefusal(refusal)}</Banner>}
    </div>
  )
}
