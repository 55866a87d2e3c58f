import { createStore } from 'zustand/vanilla'
import type { UpdateState } from '../../core/contract-values.ts'
import type { Refusal, Result } from '../../core/result.ts'
import type { Client } from '../client/client.ts'

/** What the machine knows of newer versions, and a look under way. */
export interface UpdateStore {
  /** Null until somebody has asked. */
  readonly known: UpdateState | null
  readonly isLooking: boolean
  /** Why the last look came to nothing. */
  readonly refusal: Refusal | null
  read(): Promise<void>
  look(): Promise<void>
  putAway(): Promise<void>
  /** The machine has looked by itself. */
  follow(known: UpdateState): void
}

export const createUpdateStore = (client: Client) =>
  createStore<UpdateStore>((set, get) => {
    const take = (answer: Result<UpdateState>) => {
      if (answer.ok) set({ known: answer.value })
    }
    return {
      known: null,
      isLooking: false,
      refusal: null,
      read: async () => take(await client.ask('updates.read', {})),
      look: async () => {
        if (get().isLooking) return
        set({ isLooking: true, refusal: null })
        const answer = await client.ask('updates.look', {})
        if (answer.ok) take(answer)
        else await get().read()
        set({ isLooking: false, refusal: answer.ok ? null : answer.refusal })
      },
      putAway: async () => take(await client.ask('updates.putAway', {})),
      follow: (known) => set({ known, refusal: null }),
    }
  })
