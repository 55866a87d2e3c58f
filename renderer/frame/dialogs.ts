import { create } from 'zustand'

export type FrameDialog = 'shortcuts' | 'article-details' | 'log'

/** Which of the frame's dialogs is open: one, or none. */
export const useDialogs = create<{
  readonly dialog: FrameDialog | null
  readonly open: (dialog: FrameDialog) => void
  readonly close: () => void
}>((set) => ({ dialog: null, open: (dialog) => set({ dialog }), close: () => set({ dialog: null }) }))
