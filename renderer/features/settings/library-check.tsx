import { ShieldCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { CheckReport } from '../../../core/contract-values.ts'
import { say, sayKey, sayRefusal } from '../../../core/messages/message.ts'
import { useLibraryCheck, useLibraryCheckStore } from '../../frame/library-check.ts'
import { Banner, Button } from '../../ui/index.ts'
import styles from './settings-screen.module.css'

/** Reads the whole library and says in words whether it is as it was written. */
export function LibraryCheck() {
  const { isRunning, report, refusal } = useLibraryCheckStore()
  const check = useLibraryCheck()
  const place = useRef<HTMLDivElement>(null)
  // Asked for from the menu, it comes into sight.
  useEffect(() => {
    if (isRunning) place.current?.scrollIntoView({ block: 'center' })
  }, [isRunning])

  return (
    <div ref={place} className={styles.check}>
      <div className={styles.line}>
        <p className={styles.about}>{say('settings.check.about')}</p>
        <Button icon={<ShieldCheck />} isBusy={isRunning} onPress={() => void check()}>
          {say('settings.check')}
        </Button>
      </div>
      {isRunning && (
        <p role="status" className={styles.about}>
          {say('settings.check.running')}
        </p>
      )}
      {refusal && <Banner tone="error">{sayRefusal(refusal)}</Banner>}
      {report && <Report {...report} />}
    </div>
  )
}

function Report({ articles, files, lines, problems }: CheckReport) {
  const read = say('settings.check.read', {
    articles: say('settings.check.articles', { count: articles }),
    files: say('settings.check.files', { count: files }),
    lines: say('settings.check.lines', { count: lines }),
  })
  if (problems.length === 0)
    return (
      <Banner tone="info" title={say('settings.check.fine')}>
        {read}
      </Banner>
    )
  return (
    <Banner tone="error" title={say('settings.check.found', { count: problems.length })}>
      <ul className={styles.problems}>
        {problems.map(({ place, problem }) => (
          <li key={`${place} ${problem.key}`}>
            <code>{place}</code> {sayKey(problem.key, problem.values)}
          </li>
        ))}
      </ul>
      <p>
        {read} {say('settings.check.kept')}
      </p>
    </Banner>
  )
}
