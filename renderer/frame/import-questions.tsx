import type { ReactNode } from 'react'
import type { AskedFile } from '../../core/contract-values.ts'
import { say } from '../../core/messages/message.ts'
import { sayInstant } from '../parts/dates.ts'
import { useIncoming } from '../state/use-app.ts'
import { Banner, Button, Dialog } from '../ui/index.ts'
import styles from './import-questions.module.css'
import { useImporting, useImportingStore } from './importing.ts'
import { ReadingNow } from './incoming.tsx'
import { TrackedChanges } from './tracked-changes.tsx'

/** What a question says, and the two ways to take the file in; the last is the likelier. */
interface Question {
  readonly title: string
  readonly body: ReactNode
  readonly ways: readonly { readonly words: string; readonly go: () => void }[]
}

function useQuestion(): (asked: AskedFile) => Question {
  const { answer } = useImporting()
  return (asked) => {
    switch (asked.ask) {
      case 'tracked':
        return {
          title: say('asking.tracked.title', { count: asked.changes.length }),
          body: (
            <>
              <p>{say('asking.tracked.about', { name: asked.name })}</p>
              <TrackedChanges changes={asked.changes} />
            </>
          ),
          ways: [
            { words: say('asking.tracked.original'), go: () => void answer({ tracked: 'original' }) },
            { words: say('asking.tracked.accepted'), go: () => void answer({ tracked: 'accepted' }) },
          ],
        }
      case 'existing':
        return {
          title: say('asking.existing.title'),
          body: (
            <>
              <p>
                {say('asking.existing.about', {
                  name: asked.name,
                  title: asked.title,
                  when: sayInstant(asked.exportedAt),
                })}
              </p>
              {!asked.complete && <Banner tone="warning">{say('asking.existing.redacted')}</Banner>}
              <p className={styles.quiet}>{say('asking.existing.backup')}</p>
            </>
          ),
          ways: [
            { words: say('asking.existing.replace'), go: () => void answer({ existing: 'replace' }) },
            { words: say('asking.existing.copy'), go: () => void answer({ existing: 'copy' }) },
          ],
        }
      default:
        return asked satisfies never
    }
  }
}

/** Asks how a file is to be taken in, one file after the other. */
export function ImportQuestions() {
  const [asked, ...more] = useIncoming((incoming) => incoming.asked)
  const isReading = useImportingStore((store) => store.isReading)
  const { leaveOut, cancel } = useImporting()
  const question = useQuestion()
  if (!asked) return null
  const { title, body, ways } = question(asked)
  const [other, likely] = ways
  return (
    <Dialog
      key={asked.ticket}
      title={title}
      isOpen
      onClose={isReading ? cancel : leaveOut}
      footer={
        isReading ? (
          <ReadingNow onStop={cancel} />
        ) : (
          <>
            <Button onPress={leaveOut}>{say('asking.leave')}</Button>
            {other && <Button onPress={other.go}>{other.words}</Button>}
            {likely && (
              <Button variant="primary" onPress={likely.go} autoFocus>
                {likely.words}
              </Button>
            )}
          </>
        )
      }
    >
      <div className={styles.body}>
        {body}
        {more.length > 0 && <p className={styles.quiet}>{say('asking.left', { count: more.length })}</p>}
      </div>
    </Dialog>
  )
}
