import { Check } from 'lucide-react'
import type { ActionId } from '../../../core/actions.ts'
import { say, sayKey } from '../../../core/messages/message.ts'
import { TOUR_STEPS, type TourStep, type TourTask, tasksOf } from '../../../core/tour.ts'
import { useKeysOf } from '../../parts/keys.ts'
import { Button, Kbd } from '../../ui/index.ts'
import styles from './tour.module.css'

/** The actions whose keys do a task; the ratings have keys of their own. */
const ACTIONS_OF: Readonly<Record<TourTask, readonly ActionId[]>> = {
  claim: ['claim.mark'],
  wording: ['go.wording'],
  source: ['citation.add'],
  rating: [],
  why: ['go.why'],
  next: ['go.next-left', 'desk.triage'],
  palette: ['help.palette'],
  shortcuts: ['help.shortcuts'],
  report: ['go.reports'],
}

function Task({ task, isDone, isNext }: { task: TourTask; isDone: boolean; isNext: boolean }) {
  const keysOf = useKeysOf()
  const keys = task === 'rating' ? ['1–9'] : ACTIONS_OF[task].flatMap((id) => keysOf(id) ?? [])
  return (
    <li className={styles.task} data-done={isDone || undefined} data-next={isNext || undefined}>
      <span className={styles.tick} aria-hidden="true">
        {isDone && <Check size={11} strokeWidth={3} />}
      </span>
      <span className={styles.doing}>
        {say(`tour.task.${task}`)}
        {isDone && <span className="spoken-only"> ({say('tour.is-done')})</span>}
      </span>
      <span className={styles.keys}>
        {keys.map((key) => (
          <Kbd key={key} keys={key} />
        ))}
      </span>
    </li>
  )
}

export interface TourCardProps {
  readonly step: TourStep
  readonly done: ReadonlySet<TourTask>
  /** Why nothing of this step can be done yet, with the key that helps; null when it can. */
  readonly missing: 'choose-claim' | 'no-claim' | null
  readonly onNext: () => void
  /** Null at the first step. */
  readonly onBack: (() => void) | null
  readonly onSkip: () => void
}

/** One step: what it is about, what to do, and the ways on, back and out. */
export function TourCard({ step, done, missing, onNext, onBack, onSkip }: TourCardProps) {
  const keysOf = useKeysOf()
  const place = TOUR_STEPS.indexOf(step) + 1
  const isLast = place === TOUR_STEPS.length
  const tasks = tasksOf(step)
  const next = tasks.find((task) => !done.has(task))
  const nextClaim = keysOf('go.next-claim')
  return (
    <div className={styles.frame}>
      <div className={styles.card}>
        <div className={styles.words}>
          <p className={styles.place}>{say('tour.place', { step: place, total: TOUR_STEPS.length })}</p>
          <h2 className={styles.title}>{say(`tour.${step}.title`)}</h2>
          <p className={styles.text}>{say(`tour.${step}.text`)}</p>
          {missing && (
            <p className={styles.missing}>
              {say(`tour.${missing}`)} {missing === 'choose-claim' && nextClaim && <Kbd keys={nextClaim} />}
            </p>
          )}
        </div>
        <div className={styles.foot}>
          <ul className={styles.tasks} aria-label={say('tour.tasks')}>
            {tasks.map((task) => (
              <Task key={task} task={task} isDone={done.has(task)} isNext={task === next && !missing} />
            ))}
          </ul>
          <div className={styles.ways}>
            {!isLast && (
              <Button size="small" variant="quiet" onPress={onSkip}>
                {say('tour.skip')}
              </Button>
            )}
            <span className={styles.on}>
              {onBack && (
                <Button size="small" onPress={onBack}>
                  {say('tour.back')}
                </Button>
              )}
              <Button size="small" variant="primary" onPress={onNext}>
                {say(isLast ? 'tour.finish' : 'tour.next')}
              </Button>
            </span>
          </div>
        </div>
      </div>
    </div>
  )
}

/** What is said when a step begins. */
export const sayStep = (step: TourStep): string =>
  say('tour.said', {
    step: TOUR_STEPS.indexOf(step) + 1,
    total: TOUR_STEPS.length,
    title: sayKey(`tour.${step}.title`),
    text: sayKey(`tour.${step}.text`),
  })
