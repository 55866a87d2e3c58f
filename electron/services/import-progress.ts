import type { WireEvent } from '../../core/wire.ts'
import { createOften } from './often.ts'
import type { ReadingProgress } from './ports.ts'

/** Tells windows how far the reading of a file has come. */
export function tellProgress(publish: (event: WireEvent) => void, name: string): (progress: ReadingProgress) => void {
  const isTime = createOften()
  return ({ done, of }) => {
    if (isTime(done >= of)) publish({ type: 'import.progressed', name, done, of })
  }
}
