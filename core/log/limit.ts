/** Lets so many pass within a time; `now` counts milliseconds from anywhere. */
export function createLimit(max: number, withinMs: number): (now: number) => boolean {
  let passed: number[] = []
  return (now) => {
    passed = passed.filter((at) => now - at < withinMs)
    if (passed.length >= max) return false
    passed.push(now)
    return true
  }
}
