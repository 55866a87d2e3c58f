import { startTransition, useEffect, useState } from 'react'

/** False until what was drawn first is on the screen; then true, in a rendering that lets everything else go first. */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const asked = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(true)))
    })
    return () => {
      cancelAnimationFrame(asked)
      clearTimeout(timer)
    }
  }, [])
  return isPainted
}
