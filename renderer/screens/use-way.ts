import { type RefObject, useEffect, useState } from 'react'
import type { ClaimId } from '../../core/model/ids.ts'

/** Where the reader is on the way to in two drafts: a claim, or else a place of the new one. */
export interface Goal {
  readonly row: number
  readonly claim: ClaimId | null
  /** UTF-16 offset in the new draft. */
  readonly at: number
}

/** The way to a passage: its row is drawn first, then it is brought to the middle of the view. */
export function useWay(
  scroller: RefObject<HTMLElement | null>,
  first: () => Goal | null,
): readonly [goal: Goal | null, goTo: (goal: Goal) => void] {
  const [goal, goTo] = useState(first)
  useEffect(() => {
    if (!goal || !scroller.current) return
    const { claim, at } = goal
    const target = claim
      ? (scroller.current.querySelector(`[data-side="new"] mark[data-claims~="${claim}"]`) ??
        scroller.current.querySelector(`mark[data-claims~="${claim}"]`))
      : wordsAt(scroller.current, at)
    if (target) centre(scroller.current, target)
  }, [goal, scroller])
  return [goal, goTo]
}

/** Brings an element to the middle of what scrolls around it, and moves nothing else. */
function centre(area: Element, target: Element): void {
  const { top, height } = target.getBoundingClientRect()
  const around = area.getBoundingClientRect()
  area.scrollBy({ top: top + height / 2 - around.top - around.height / 2 })
}

/** The element that holds a place of the new draft. */
const wordsAt = (area: Element, offset: number): Element | undefined =>
  Array.from(area.querySelectorAll('[data-side="new"] [data-at]'))
    .filter((element) => Number(element.getAttribute('data-at')) <= offset)
    .at(-1)
