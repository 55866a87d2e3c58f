import { createContext } from 'react'

/** Where half-written words wait for their field, over whatever happens to the window. */
export interface Keeping {
  /** What waits for a field; empty when nothing does. */
  readonly waiting: (field: string) => string
  /** Keeps it; an empty text forgets it. Cheap enough for every key. */
  readonly keep: (field: string, text: string) => void
}

/** Null where nothing is kept: a field then holds its words as long as it is shown. */
export const KeepingContext = createContext<Keeping | null>(null)
