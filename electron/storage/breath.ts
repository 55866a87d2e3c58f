import { setImmediate } from 'node:timers/promises'

/** A screen is drawn every 16 ms: whoever waits for this thread must not notice. */
const HELD_MS = 8

/** Lets whoever else waits for this thread have a turn; null while it is too early for that. */
export type Breath = () => Promise<unknown> | null

export function createBreath(heldMs = HELD_MS): Breath {
  let since = performance.now()
  return () => {
    if (performance.now() - since < heldMs) return null
    return setImmediate().then(() => {
      since = performance.now()
    })
  }
}
