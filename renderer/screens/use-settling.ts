import { useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ClaimId } from '../../core/model/ids.ts'
import { usePainted } from './use-painted.ts'

const RAIL = 1
const CARDS = 2
const STRIP = 3
const INSPECTOR = 4

// What is done by key or pointer may lead anywhere on the desk.
const DOINGS = ['keydown', 'pointerdown', 'click'] as const

/**
 * Which parts beside the words are there: the words come first, then, once the figures are whole, one part after another, or
 * all at once when somebody does something, which may lead to any of them.
 */
export function useSettling(isWhole: boolean, claim: ClaimId | null, remembered: ClaimId | null) {
  const begunWith = useRef([claim, remembered])
  const [isAtWork, setAtWork] = useState(false)
  const isActing = isAtWork || !begunWith.current.includes(claim)
  const painted = usePainted(isWhole ? INSPECTOR : 0)
  const isDone = isActing || painted >= INSPECTOR
  useLayoutEffect(() => {
    if (isDone) return
    const hurry = () => flushSync(() => setAtWork(true))
    for (const doing of DOINGS) window.addEventListener(doing, hurry, true)
    return () => {
      for (const doing of DOINGS) window.removeEventListener(doing, hurry, true)
    }
  }, [isDone])
  const isThere = (part: number) => isWhole && (painted >= part || isActing)
  return {
    hasRail: isThere(RAIL),
    hasCards: isThere(CARDS),
    hasStrip: isThere(STRIP),
    hasInspector: isThere(INSPECTOR),
  }
}
