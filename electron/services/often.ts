/** Windows are told a few times a second. */
const EVERY_MS = 200

/** Whether it is time to tell again; the end of something is always told. */
export function createOften(everyMs = EVERY_MS): (isEnd?: boolean) => boolean {
  let last = Number.NEGATIVE_INFINITY
  return (isEnd = false) => {
    const now = performance.now()
    if (now - last < everyMs && !isEnd) return false
    last = now
    return true
  }
}
