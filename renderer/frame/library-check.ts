import { create } from 'zustand'
import type { CheckReport } from '../../core/contract-values.ts'
import type { Refusal } from '../../core/result.ts'
import { useClient } from '../state/use-app.ts'

/** The check of the whole library: running, or what it found. */
export const useLibraryCheckStore = create<{
  readonly isRunning: boolean
  readonly report: CheckReport | null
  readonly refusal: Refusal | null
}>(() => ({ isRunning: false, report: null, refusal: null }))

/** Reads the whole library in the background; what it finds is shown in the settings. */
export function useLibraryCheck(): () => Promise<void> {
  const client = useClient()
  return async () => {
    if (useLibraryCheckStore.getState().isRunning) return
    useLibraryCheckStore.setState({ isRunning: true, report: null, refusal: null })
    const answer = await client.ask('library.check', {})
    useLibraryCheckStore.setState(
      answer.ok ? { isRunning: false, report: answer.value } : { isRunning: false, refusal: answer.refusal },
    )
  }
}
