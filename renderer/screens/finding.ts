import { create } from 'zustand'
import { useDeskHere } from '../state/desk-here.ts'
import { useAction } from '../state/use-app.ts'

/** Which of the windows that find something by typing is open: one, or none. */
export const useFinding = create<{
  readonly finding: 'palette' | 'ratings' | null
  readonly close: () => void
}>((set) => ({ finding: null, close: () => set({ finding: null }) }))

/** Opens these windows, each on its key. */
export function useFindingActions(): void {
  const canRate = useDeskHere((state) => state.here !== null)
  useAction('help.palette', () => useFinding.setState({ finding: 'palette' }))
  useAction('verdict.find', canRate ? () => useFinding.setState({ finding: 'ratings' }) : null)
}
