import { useSyncExternalStore } from 'react'

let spoken = { text: '', turn: 0 }
const listeners = new Set<() => void>()

let together = new Set<string>()

/**
 * Says something to those who cannot see it happen, when they have a moment. What is said in one go (a claim is checked,
 * here is the next) is heard one after the other: the last of it does not silence the first.
 */
export function announce(text: string): void {
  const isFirst = together.size === 0
  together.add(text)
  spoken = { text: [...together].join(' '), turn: isFirst ? spoken.turn + 1 : spoken.turn }
  if (isFirst)
    queueMicrotask(() => {
      together = new Set()
    })
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Where announcements are spoken: once, near the root of the app. */
export function LiveRegion() {
  const { text, turn } = useSyncExternalStore(subscribe, () => spoken)
  // Two places in turn: saying the same sentence twice is heard twice.
  return (
    <div className="spoken-only" role="status" aria-live="polite">
      <span>{turn % 2 === 0 ? text : ''}</span>
      <span>{turn % 2 === 1 ? text : ''}</span>
    </div>
  )
}
