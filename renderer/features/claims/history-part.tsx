import { useEffect, useState } from 'react'
import { say, sayRefusal } from '../../../core/messages/message.ts'
import type { Claim } from '../../../core/model/claim.ts'
import { claimHistory, sayClaimEvent } from '../../../core/query/claim-history.ts'
import type { Refusal } from '../../../core/result.ts'
import { sayInstant } from '../../parts/dates.ts'
import { Button, SectionLabel } from '../../ui/index.ts'
import type { ClaimWork, HistoryLine } from './claim-work.ts'
import styles from './inspector.module.css'

type Read =
  | { readonly status: 'reading' }
  | { readonly status: 'read'; readonly lines: readonly HistoryLine[] }
  | { readonly status: 'refused'; readonly refusal: Refusal }

function Lines({ claim, work }: HistoryPartProps) {
  const [read, setRead] = useState<Read>({ status: 'reading' })
  const { readHistory, tables } = work
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the article may add a line.
  useEffect(() => {
    let isWanted = true
    void readHistory(claim.id).then((answer) => {
      if (!isWanted) return
      setRead(answer.ok ? { status: 'read', lines: answer.value } : { status: 'refused', refusal: answer.refusal })
    })
    return () => {
      isWanted = false
    }
  }, [claim.id, tables])
  switch (read.status) {
    case 'reading':
      return <p className={styles.hint}>{say('desk.history-reading')}</p>
    case 'refused':
      return (
        <p className={styles.refusal} role="alert">
          {sayRefusal(read.refusal)}
        </p>
      )
    case 'read':
      return (
        <ol className={styles.history}>
          {claimHistory(read.lines, claim.id, (id) => work.library.sources[id]?.title)
            .reverse()
            .map((event) => (
              <li key={event.seq}>
                <span>
                  {say('desk.history-line', {
                    who: work.library.people[event.who]?.name ?? say('desk.somebody'),
                    what: sayClaimEvent(event),
                  })}
                </span>
                <time className={styles.when} dateTime={event.at}>
                  {sayInstant(event.at)}
                </time>
              </li>
            ))}
        </ol>
      )
    default:
      return read satisfies never
  }
}

interface HistoryPartProps {
  readonly claim: Claim
  readonly work: ClaimWork
}

/** Everything that happened to the claim, newest first; read when somebody asks. */
export function HistoryPart({ claim, work }: HistoryPartProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={styles.part} aria-labelledby="desk-history">
      <SectionLabel
        id="desk-history"
        aside={
          <Button variant="quiet" size="small" expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {say(isOpen ? 'desk.hide-history' : 'desk.show-history')}
          </Button>
        }
      >
        {say('desk.history')}
      </SectionLabel>
      {isOpen && <Lines claim={claim} work={work} />}
    </section>
  )
}
