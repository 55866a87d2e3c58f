import { createStore } from 'zustand/vanilla'
import type { CheckProgress, CheckReport } from '../../core/contract-values.ts'
import type { Refusal } from '../../core/result.ts'
import type { Client } from '../client/client.ts'

/** The check of the whole library: how far it is, or what it found. */
export interface Checking {
  readonly isRunning: boolean
  /** Null before the machine has said how much there is to read. */
  readonly progress: CheckProgress | null
  readonly report: CheckReport | null
  readonly refusal: Refusal | null
  /** Somebody wants to be taken to where it is shown. */
  readonly isWanted: boolean
  /** Reads the whole library in the background; what it finds is shown in the settings. */
  begin(): Promise<void>
  /** What has been read by then is reported. */
  stop(): void
  /** The same as to begin, and whoever shows it takes the focus. */
  beginThere(): void
  /** Whoever wanted to be taken there is there. */
  arrive(): void
  follow(progress: CheckProgress): void
}

export const createCheckStore = (client: Client) =>
  createStore<Checking>((set, get) => ({
    isRunning: false,
    progress: null,
    report: null,
    refusal: null,
    isWanted: false,
    begin: async () => {
      if (get().isRunning) return
      set({ isRunning: true, progress: null, report: null, refusal: null })
      const answer = await client.ask('library.check', {})
      set(answer.ok ? { report: answer.value } : { refusal: answer.refusal })
      set({ isRunning: false, progress: null })
    },
    stop: () => void client.ask('library.stopCheck', {}),
    beginThere: () => {
      set({ isWanted: true })
      void get().begin()
    },
    arrive: () => set({ isWanted: false }),
    follow: ({ done, of, article }) => {
      if (get().isRunning) set({ progress: { done, of, article } })
    },
  }))
