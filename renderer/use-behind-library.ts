import { useEffect } from 'react'
import { create } from 'zustand'

type BehindLibrary = typeof import('./behind-library.tsx')

const useLoaded = create<{
  readonly loaded: BehindLibrary | null
  readonly failure: { readonly error: unknown } | null
}>(() => ({ loaded: null, failure: null }))

const load = () =>
  import('./behind-library.tsx').then(
    (loaded) => useLoaded.setState({ loaded }),
    (error: unknown) => useLoaded.setState({ failure: { error } }),
  )

/**
 * All of the window that is not seen first, loaded as soon as the first screen is drawn; null until then. Throws what
 * kept it from being loaded.
 */
export function useBehindLibrary(): BehindLibrary | null {
  const { loaded, failure } = useLoaded()
  useEffect(() => {
    // After the first screen has been painted, and before anybody can have chosen anything.
    const waiting = requestIdleCallback(() => void load(), { timeout: 200 })
    return () => cancelIdleCallback(waiting)
  }, [])
  if (failure) throw failure.error
  return loaded
}
