import { useRef } from 'react'
import type { ClaimId } from '../../core/model/ids.ts'
import { usePainted } from './use-painted.ts'

const RAIL = 1
const CARDS = 2
const STRIP = 3
const INSPECTOR = 4

/**
 * Which parts beside the words are there: the words come first, then, once the figures are whole, one part after another, or
 * all at once when somebody chooses another claim than those the desk began with.
 */
export function useSettling(isWhole: boolean, claim: ClaimId | null, remembered: ClaimId | null) {
  const begunWith = useRef([claim, remembered])
  const isActing = !begunWith.current.includes(claim)
  const painted = usePainted(isWhole ? INSPECTOR : 0)
  const isThere = (part: number) => isWhole && (painted >= part || isActing)
  return {
    hasRail: isThere(RAIL),
    hasCards: isThere(CARDS),
    hasStrip: isThere(STRIP),
    hasInspector: isThere(INSPECTOR),
  }
}
