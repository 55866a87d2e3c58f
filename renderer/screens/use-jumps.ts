import { type RefObject, useEffect, useRef } from 'react'
import { say } from '../../core/messages/message.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { useDeskHere } from '../state/desk-here.ts'
import { useAction } from '../state/use-app.ts'
import { announce } from '../ui/index.ts'
import type { Desk } from './use-desk-actions.ts'

const WORDING = '[data-jump=wording] textarea'
const WHY = '[data-jump=why] textarea'
const CITATION = '[data-citation] > button'

/** Keys that lead to one part of the chosen claim, and to its ratings. */
export function useJumps(desk: Desk, inspector: RefObject<HTMLElement | null>): void {
  const { chosen, verdict, work } = desk
  const latest = useRef(desk)
  latest.current = desk

  // The inspector may be folded away: it is there a frame after it was asked for.
  const inInspector = (go: (pane: HTMLElement) => void) => {
    desk.showInspector()
    requestAnimationFrame(() => inspector.current && go(inspector.current))
  }
  const to = (part: string) =>
    chosen ? () => inInspector((pane) => pane.querySelector<HTMLElement>(part)?.focus()) : null
  const toCitation = () =>
    inInspector((pane) => {
      const citations = [...pane.querySelectorAll<HTMLElement>(CITATION)]
      const here = citations.findIndex((citation) => citation.parentElement?.contains(document.activeElement))
      const next = citations[(here + 1) % Math.max(citations.length, 1)]
      if (next) next.focus()
      else announce(say('desk.no-sources'))
    })

  useAction('go.wording', to(WORDING))
  useAction('go.why', to(WHY))
  useAction('go.citation', chosen ? toCitation : null)

  useAction(
    'verdict.still-holds',
    !work.isReadOnly && chosen?.state === 'verify-again' && !chosen.retired
      ? () => {
          desk.showInspector()
          requestAnimationFrame(() => verdict.current?.stillHolds())
        }
      : null,
  )

  useEffect(() => {
    useDeskHere.setState({ showClaim: (claim) => latest.current.choose(claim, { reveals: true }) })
    return () => useDeskHere.setState({ showClaim: null })
  }, [])

  const canRate = chosen !== null && !chosen.retired && !work.isReadOnly
  const scale = work.scales.find(({ id }) => id === onlyArticle(work.tables).scale)
  useEffect(() => {
    if (!canRate || !scale) return
    const rate = (place: number) => {
      latest.current.showInspector()
      requestAnimationFrame(() => latest.current.verdict.current?.rate(place))
    }
    useDeskHere.setState({
      here: { scale: scale.name, ratings: scale.ratings.filter(({ retired }) => !retired), rate },
    })
    return () => useDeskHere.setState({ here: null })
  }, [canRate, scale])
}
