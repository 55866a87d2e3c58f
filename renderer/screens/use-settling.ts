import { useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ClaimId } from '../../core/model/ids.ts'
import { onDoing } from './on-doing.ts'
import { usePainted } from './use-painted.ts'

const RAIL = 1
const CARDS = 2
const STRIP = 3
const INSPECTOR = 4

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
    if (!isDone) return onDoing(() => flushSync(() => setAtWork(true)))
  }, [isDone])
  const isThere = (part: number) => isWhole && (painted >= part || isActing)
  return {
    hasRail: isThere(RAIL),
    hasCards: isThere(CARDS),
    hasStrip: isThere(STRIP),
    hasInspector: isThere(INSPECTOR),
  }
}
