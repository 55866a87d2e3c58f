import { useLayoutEffect } from 'react'
import { onlyArticle } from '../../core/query/only-article.ts'
import { roundFigures } from '../../core/query/triage.ts'
import { TriageBar } from '../features/triage/triage-bar.tsx'
import { TriageEnd } from '../features/triage/triage-end.tsx'
import { useActionNow, useView } from '../state/use-app.ts'
import { isLeftToDo, whatIsAtHand } from './triage-words.ts'
import type { Desk } from './use-desk-actions.ts'
import type { Triage } from './use-triage.ts'

// The keys 1 to 9.
const RATINGS_WITH_KEYS = 9

interface DeskTriageProps {
  readonly desk: Desk
  readonly triage: Triage
  readonly onCheckedNext: () => void
}

/** Said on the body, for what stands far from the desk: asking there whether a bar is anywhere would cost every change. */
function useSaidOnBody(isOn: boolean): void {
  useLayoutEffect(() => {
    document.body.toggleAttribute('data-triage', isOn)
    return () => document.body.removeAttribute('data-triage')
  }, [isOn])
}

/** The place of triage on the desk: the bar while something is at hand, then the end of the round. */
export function DeskTriage({ desk, triage, onCheckedNext }: DeskTriageProps) {
  const open = useView((view) => view.open)
  const stillHolds = useActionNow('verdict.still-holds')
  const why = useActionNow('go.why')
  const { round, item, canGoBack } = triage
  useSaidOnBody(round !== null)
  if (!round) return null
  const figures = roundFigures(round)
  const back = canGoBack ? triage.back : null
  if (!item)
    return (
      <TriageEnd
        figures={figures}
        onAgain={triage.again}
        onBack={back}
        onReport={() => open('reports')}
        onClose={triage.end}
      />
    )
  const { work } = desk
  const isWritable = !work.isReadOnly
  const isClaim = isWritable && item.kind === 'claim'
  const kind =
    item.kind === 'sentence' && isWritable
      ? desk.figures.coverage.find(({ sentence }) => sentence.start === item.start)?.kind
      : null
  const scale = work.scales.find(({ id }) => id === onlyArticle(work.tables).scale)
  const ratings = scale?.ratings.filter(({ retired }) => !retired).length ?? 0
  return (
    <TriageBar
      what={whatIsAtHand(desk, item)}
      isLeft={isLeftToDo(round, item)}
      isReadOnly={!isWritable}
      figures={figures}
      doings={{
        mark: kind ? triage.mark : null,
        nothing: kind === 'unseen' ? triage.skip : null,
        lookAgain: kind === 'nothing' ? triage.skip : null,
        addSource: isClaim ? desk.addSource : null,
        checkedNext: isClaim ? onCheckedNext : null,
        stillHolds: isClaim && stillHolds.isAvailable ? stillHolds.perform : null,
        why: isClaim && why.isAvailable ? why.perform : null,
        ratings: isClaim ? Math.min(ratings, RATINGS_WITH_KEYS) : 0,
        next: triage.next,
        back,
        end: triage.end,
      }}
    />
  )
}
