import { startTransition, useEffect, useState } from 'react'

/**
 * How many frames have been on the screen since the first drawing, up to `most`. Each is counted in a drawing that lets
 * everything else go first, so that what waits for them comes in short steps with room for a key in between.
 */
export function usePainted(most: number): number {
  const [frames, setFrames] = useState(0)
  useEffect(() => {
    if (frames >= most) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const asked = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setFrames(frames + 1)))
    })
    return () => {
      cancelAnimationFrame(asked)
      clearTimeout(timer)
    }
  }, [frames, most])
  return frames
}
