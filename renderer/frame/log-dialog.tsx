import { Copy, FolderOpen, Save } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Output } from '../../core/contract.ts'
import { say, sayRefusal } from '../../core/messages/message.ts'
import type { Refusal } from '../../core/result.ts'
import { useClient, useStartStore } from '../state/use-app.ts'
import { announce, Banner, Button, Dialog, Waiting } from '../ui/index.ts'
import { download, outcomeWords } from './handed-over.ts'
import styles from './log-dialog.module.css'

type Log = Output<'log.read'>

interface LogDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The log of this machine, to be read, copied and sent by hand. */
export const LogDialog = ({ isOpen, onClose }: LogDialogProps) => isOpen && <OpenLog onClose={onClose} />

function OpenLog({ onClose }: { readonly onClose: () => void }) {
  const client = useClient()
  const isDesktop = useStartStore(({ start }) => start?.host === 'desktop')
  const [log, setLog] = useState<Log | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const text = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    let isWanted = true
    void client.ask('log.read', {}).then((answer) => {
      if (!isWanted) return
      if (answer.ok) setLog(answer.value)
      else setRefusal(answer.refusal)
    })
    return () => {
      isWanted = false
    }
  }, [client])

  const tell = (words: string) => {
    setSaid(words)
    announce(words)
  }
  const copy = () => {
    // No page may ask for the clipboard here; what is selected is copied all the same, because somebody pressed a button.
    text.current?.select()
    tell(document.execCommand('copy') ? say('log.copied') : say('log.not-copied'))
  }
  const save = async () => {
    setRefusal(null)
    const answer = await client.ask('log.save', {})
    if (!answer.ok) return setRefusal(answer.refusal)
    if (answer.value.outcome === 'cancelled') return
    if (answer.value.outcome === 'download') download(answer.value)
    tell(outcomeWords(answer.value))
  }

  const isEmpty = log?.text === ''
  return (
    <Dialog
      title={say('log.title')}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        log &&
        !isEmpty && (
          <>
            {isDesktop && (
              <Button icon={<FolderOpen />} onPress={() => void client.ask('log.show', {})}>
                {say('log.show')}
              </Button>
            )}
            <Button icon={<Save />} onPress={() => void save()}>
              {say('log.save')}
            </Button>
            <Button icon={<Copy />} onPress={copy}>
              {say('log.copy')}
            </Button>
          </>
        )
      }
    >
      <div className={styles.about}>
        <p>{say('log.holds')}</p>
        <p>
          <strong>{say('log.never')}</strong>
        </p>
        <p>{say('log.unsent')}</p>
        {log && <p className={styles.place}>{say('log.place', { place: log.place })}</p>}
      </div>
      {refusal && <Banner tone="error">{sayRefusal(refusal)}</Banner>}
      {!log && !refusal && <Waiting>{say('log.reading')}</Waiting>}
      {isEmpty && <p>{say('log.empty')}</p>}
      {log && !isEmpty && <LogText text={log.text} place={text} />}
      {said && <p>{said}</p>}
    </Dialog>
  )
}

interface LogTextProps {
  readonly text: string
  readonly place: React.RefObject<HTMLTextAreaElement | null>
}

/** A field that cannot be written in: it is read, selected and copied like any text, also by those who do not see it. */
function LogText({ text, place }: LogTextProps) {
  useLayoutEffect(() => {
    // What happened last is what it was opened for.
    if (place.current) place.current.scrollTop = place.current.scrollHeight
  }, [place])
  return (
    <textarea
      ref={place}
      className={styles.text}
      aria-label={say('log.text')}
      dir="ltr"
      lang="en"
      readOnly
      spellCheck={false}
      value={text}
    />
  )
}
