import { createStore } from 'zustand/vanilla'
import type { AskedFile, ImportProgress } from '../../core/contract-values.ts'

/** What the machine tells of files on their way in. */
export interface Incoming {
  /** How far the file being read has come; null before the first word of it. */
  readonly progressed: ImportProgress | null
  /** Files of which somebody must say how they are to be taken in, the oldest first. */
  readonly asked: readonly AskedFile[]
  progress(told: ImportProgress): void
  /** Reading begins, or has ended. */
  forgetProgress(): void
  ask(more: readonly AskedFile[]): void
  /** The first question has its answer, or is not answered. */
  settle(): void
}

export const createIncomingStore = () =>
  createStore<Incoming>((set) => ({
    progressed: null,
    asked: [],
    progress: ({ name, done, of }) => set({ progressed: { name, done, of } }),
    forgetProgress: () => set({ progressed: null }),
    ask: (more) => set(({ asked }) => ({ asked: [...asked, ...more] })),
    settle: () => set(({ asked }) => ({ asked: asked.slice(1) })),
  }))
