import { type RefObject, useEffect, useRef } from 'react'
import type { ActionId } from '../../core/actions.ts'
import { say } from '../../core/messages/message.ts'
import { nextTask, stepOf, TOUR_STEPS, type TourStep, type TourTask, tasksDone } from '../../core/tour.ts'
import { sayStep, TourCard } from '../features/tour/tour-card.tsx'
import { TourOffer } from '../features/tour/tour-offer.tsx'
import { openOver } from '../state/open-over.ts'
import { useApp, useStartStore, useTour } from '../state/use-app.ts'
import { announce, CoachMark, type CoachTargets, type CoachWay, toast } from '../ui/index.ts'
import type { Desk } from './use-desk-actions.ts'

/** What is done by choosing an action, and leaves no trace in the article. */
const DONE_BY: Readonly<Partial<Record<ActionId, TourTask>>> = {
  'go.next-left': 'next',
  'desk.triage': 'next',
  'help.palette': 'palette',
  'help.shortcuts': 'shortcuts',
  'go.reports': 'report',
}

/** After what the doing itself says: "Marked as a claim." is heard first. */
const SAY_AFTER_MS = 700

const firstIn = (area: Element, selector: string) => area.querySelector(selector)
const allIn = (area: HTMLElement, ...selectors: readonly string[]): Element[] =>
  selectors.flatMap((selector) => firstIn(area, selector) ?? [])

/** The first paragraph that is on the screen as a whole, one without a claim if there is one: there is most to mark. */
function paragraphIn(area: HTMLElement): Element | null {
  const pane = firstIn(area, '[data-tour=text]')?.getBoundingClientRect()
  if (!pane) return null
  const isInPane = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > top && top >= pane.top && bottom <= pane.bottom
  }
  const paragraphs = [...area.querySelectorAll('article p[data-start]')].slice(0, PARAGRAPHS_LOOKED_AT)
  const whole = paragraphs.filter((element) => isInPane(element) && (element.textContent?.length ?? 0) > 80)
  return whole.find((element) => !firstIn(element, 'mark')) ?? whole[0] ?? null
}
const PARAGRAPHS_LOOKED_AT = 60

/** A part of the inspector, with the rest of it to be seen; where that is folded away, the button that opens it. */
const inInspector = (part: string) => (area: HTMLElement) => ({
  target: firstIn(area, part) ?? firstIn(area, '[data-tour=inspector] button'),
  avoid: allIn(area, '[data-pane]'),
})
const toReport = (area: HTMLElement) => ({ target: firstIn(area, '[data-tour=report] button') })

/** Where each thing is done: a card stands beside it. */
const FIND: Readonly<Record<TourTask, (area: HTMLElement) => CoachTargets>> = {
  claim: (area) => ({ target: paragraphIn(area) }),
  wording: inInspector('[data-jump=wording]'),
  source: inInspector('section[aria-labelledby=desk-sources]'),
  rating: inInspector('section[aria-labelledby=desk-verdict] fieldset'),
  why: inInspector('[data-jump=why]'),
  next: (area) => ({ target: firstIn(area, '[data-tour=next]'), also: allIn(area, '[data-tour=strip]') }),
  palette: toReport,
  shortcuts: toReport,
  report: toReport,
}

const BESIDE: readonly CoachWay[] = ['end', 'start', 'below', 'above']
const BEFORE: readonly CoachWay[] = ['start', 'above', 'below', 'end']
const BELOW: readonly CoachWay[] = ['below', 'start', 'end', 'above']
const WAYS: Readonly<Record<TourStep, readonly CoachWay[]>> = {
  mark: BESIDE,
  prove: BEFORE,
  judge: BEFORE,
  left: BELOW,
  'hand-over': BELOW,
}

interface DeskTourProps {
  readonly desk: Desk
  readonly area: RefObject<HTMLElement | null>
  /** Too little room for a card over the desk. */
  readonly isSmall: boolean
  readonly isTriage: boolean
}

/** The tour on the desk: its offer, once; then its cards, which hear of what is done. */
export function DeskTour({ desk, area, isSmall, isTriage }: DeskTourProps) {
  const { actions, tour: store, view } = useApp()
  const tour = useTour((state) => state.tour)
  const hasSeen = useStartStore(({ start }) => start?.preferences.hasSeenTour ?? true)
  const prefer = useStartStore((state) => state.prefer)
  const step = stepOf(tour)
  const isOn = step !== null
  const { selecting } = desk
  const { tables, isReadOnly } = desk.work

  const backToText = () => desk.article.current?.focus()
  const end = () => {
    store.getState().end()
    toast({ text: say('tour.ended') })
    backToText()
  }

  const before = useRef(tables)
  useEffect(() => {
    const done = isOn ? tasksDone(before.current, tables) : []
    before.current = tables
    for (const task of done) store.getState().did(task)
  }, [store, tables, isOn])

  useEffect(() => {
    if (!isOn) return
    return actions.getState().watch((id) => {
      const task = DONE_BY[id]
      if (!task) return
      store.getState().did(task)
      if (stepOf(store.getState().tour) === null) toast({ text: say('tour.ended') })
    })
  }, [actions, store, isOn])

  useEffect(() => {
    if (!step) return
    const timer = setTimeout(() => announce(sayStep(step)), SAY_AFTER_MS)
    return () => clearTimeout(timer)
  }, [step])

  // Escape in the text leaves a claim, held words, triage; where there is nothing left to leave, it leaves the tour.
  const leave = useRef(end)
  leave.current = end
  const isIdle = isOn && !isTriage && desk.chosen === null
  useEffect(() => {
    if (!isIdle) return
    const skip = (event: KeyboardEvent) => {
      const { target } = event
      const isInText = target === document.body || (target instanceof Element && target.closest('article') !== null)
      const hasSelected = view.getState().selection.some(({ start, end: last }) => start < last)
      const isHeld = selecting.getState().held.length > 0
      if (event.key !== 'Escape' || event.defaultPrevented || !isInText || hasSelected || isHeld) return
      if (openOver('[role=dialog], [role=alertdialog], [role=listbox]')) return
      event.preventDefault()
      leave.current()
    }
    document.addEventListener('keydown', skip, { capture: true })
    return () => document.removeEventListener('keydown', skip, { capture: true })
  }, [isIdle, selecting, view])

  if (isReadOnly) return null
  if (!step) {
    if (hasSeen || isTriage) return null
    return (
      <TourOffer
        onTake={() => {
          actions.getState().perform('help.tour')
          backToText()
        }}
        onNotNow={() => {
          void prefer({ hasSeenTour: true })
          backToText()
        }}
      />
    )
  }
  // Two bars at once would leave no room for the text.
  if (isSmall && isTriage) return null

  const task = nextTask(tour, step)
  const isOnClaim = step === 'prove' || step === 'judge'
  const hasClaims = desk.figures.claims.length > 0
  const missing = !isOnClaim || desk.chosen ? null : hasClaims ? 'choose-claim' : 'no-claim'
  const goOn = () => {
    if (step === TOUR_STEPS.at(-1)) end()
    else store.getState().goOn()
  }
  return (
    <CoachMark
      label={say('tour.name')}
      area={area}
      find={FIND[task ?? LAST[step]]}
      ways={WAYS[step]}
      isDocked={isSmall}
      onEscape={end}
    >
      <TourCard
        step={step}
        done={tour.done}
        missing={missing}
        onNext={goOn}
        onBack={tour.at ? () => store.getState().goBack() : null}
        onSkip={end}
      />
    </CoachMark>
  )
}

/** What a step that is done stays beside. */
const LAST: Readonly<Record<TourStep, TourTask>> = {
  mark: 'claim',
  prove: 'source',
  judge: 'why',
  left: 'next',
  'hand-over': 'report',
}
