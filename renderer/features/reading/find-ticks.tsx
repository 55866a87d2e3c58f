import { memo } from 'react'
import type { Span } from '../../../core/model/content.ts'
import { stripHeight } from './coverage-strip.tsx'
import styles from './find-bar.module.css'

// As thin as they are, more could not be told apart on a strip of some 700 px.
const TICKS_MAX = 220

/** The shares of the article, from 0 to 1, at which something was found; neighbours share a tick. */
export function ticksOf(spans: readonly Span[], length: number): number[] {
  const steps = new Set<number>()
  for (const { start } of spans) steps.add(Math.floor((start / Math.max(length, 1)) * TICKS_MAX))
  return [...steps].sort((a, b) => a - b).map((step) => step / TICKS_MAX)
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

interface FindTicksProps {
  readonly spans: readonly Span[]
  readonly current: Span | null
  readonly length: number
}

const Ticks = memo(function Ticks({ spans, length }: Omit<FindTicksProps, 'current'>) {
  return ticksOf(spans, length).map((share) => (
    <span key={share} className={styles.tick} style={{ top: percent(share) }} />
  ))
})

/** Where in the article the places are, beside the coverage strip; the same is said in words by the bar's count. */
export const FindTicks = ({ spans, current, length }: FindTicksProps) => (
  <div
    className={styles.ticks}
    style={{ maxBlockSize: stripHeight(Math.max(length, 1)) }}
    aria-hidden="true"
    data-print="no"
  >
    <Ticks spans={spans} length={length} />
    {current && <span className={styles.here} style={{ top: percent(current.start / Math.max(length, 1)) }} />}
  </div>
)
