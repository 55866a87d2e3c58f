import { ShieldCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { say, sayRefusal } from '../../../core/messages/message.ts'
import { useChecking, useLibrary } from '../../state/use-app.ts'
import { Banner, Button, Progress } from '../../ui/index.ts'
import { CheckReportView } from './check-report.tsx'
import styles from './library-check.module.css'

/** Whoever asks for the check from elsewhere is taken to it, once each time. */
function useTakenThere() {
  const place = useRef<HTMLElement>(null)
  const isWanted = useChecking((checking) => checking.isWanted)
  const arrive = useChecking((checking) => checking.arrive)
  useEffect(() => {
    if (!isWanted) return
    place.current?.scrollIntoView({ block: 'center' })
    place.current?.focus({ preventScroll: true })
    arrive()
  }, [isWanted, arrive])
  return place
}

/** Reads the whole library and says in words whether it is as it was written. */
export function LibraryCheck() {
  const isRunning = useChecking((checking) => checking.isRunning)
  const report = useChecking((checking) => checking.report)
  const refusal = useChecking((checking) => checking.refusal)
  const begin = useChecking((checking) => checking.begin)
  const place = useTakenThere()

  return (
    <section ref={place} tabIndex={-1} aria-label={say('settings.check')} className={styles.check}>
      <div className={styles.line}>
        <p className={styles.about}>{say('settings.check.about')}</p>
        <Button icon={<ShieldCheck />} isBusy={isRunning} onPress={() => void begin()}>
          {say('settings.check')}
        </Button>
      </div>
      {isRunning && <Running />}
      {refusal && <Banner tone="error">{sayRefusal(refusal)}</Banner>}
      {report && <CheckReportView report={report} />}
    </section>
  )
}

/** How far it is, and what is being read. */
function Running() {
  const progress = useChecking((checking) => checking.progress)
  const stop = useChecking((checking) => checking.stop)
  const title = useLibrary(({ articles }) => articles.find(({ id }) => id === progress?.article)?.title)
  const place = !progress
    ? say('check.place.start')
    : progress.article
      ? say('check.place.article', { title: title || say('check.untitled') })
      : say('check.place.evidence')
  return (
    <div className={styles.running}>
      {/* Told aloud once; the bar is asked how far it is. */}
      <p role="status">{say('settings.check.running')}</p>
      {progress && (
        <>
          <Progress name={say('settings.check')} done={progress.done} of={progress.of} />
          <p className={styles.now} dir="auto">
            {say('check.progress', { place, done: progress.done, of: progress.of })}
          </p>
        </>
      )}
      <Button size="small" onPress={stop}>
        {say('check.stop')}
      </Button>
    </div>
  )
}
