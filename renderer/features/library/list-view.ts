import { create } from 'zustand'
import { FIRST_VIEW, type ListView } from './article-list.ts'

/** How the list stands: kept while the window is open, so that coming back from the desk changes nothing. */
export const useListView = create<ListView & { readonly show: (part: Partial<ListView>) => void }>((set) => ({
  ...FIRST_VIEW,
  show: (part) => set(part),
}))
