import type { WireEvent } from '../../core/contract.ts'
import type { ReadingProgress } from './ports.ts'

/** Windows are told a few times a second, and of the end. */
const EVERY_MS = 200

/** Tells windows how far the reading of a file has come. */
export function tellProgress(publish: (event: WireEvent) => void, name: string): (progress: ReadingProgress) => void {
  let last = Number.NEGATIVE_INFINITY
  return ({ done, of }) => {
    const now = performance.now()
    if (now - last < EVERY_MS && done < of) return
    last = now
    publish({ type: 'import.progressed', name, done, of })
  }
}
