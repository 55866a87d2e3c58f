import { createStore } from 'zustand/vanilla'
import { joinSpans } from '../../../core/command/spans.ts'
import type { Content, Span } from '../../../core/model/content.ts'

/** Why words are held: chosen one by one, or because they all say the same. */
export type HeldAs = 'chosen' | 'identical'

export interface Selecting {
  /** Words that wait to be marked together, in reading order, never overlapping. */
  readonly held: readonly Span[]
  readonly heldAs: HeldAs
  /** What was last selected with the mouse, while it is still selected. */
  readonly drawn: Span | null
  /** Holds words besides those held already; words that are held exactly so are let go. */
  hold(span: Span): void
  /** Holds these words in place of all others, because they say the same. */
  holdIdentical(spans: readonly Span[]): void
  letGo(): void
  draw(span: Span | null): void
}

const NONE: readonly Span[] = []

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** What is selected beside the page's own selection; one for each draft on the desk, whose offsets it holds. */
export const createSelecting = (_of: Content) =>
  createStore<Selecting>((set, get) => ({
    held: NONE,
    heldAs: 'chosen',
    drawn: null,
    hold: (span) => {
      const { held, heldAs } = get()
      const before = heldAs === 'chosen' ? held : NONE
      const isHeld = before.some((other) => same(other, span))
      set({
        heldAs: 'chosen',
        held: isHeld ? before.filter((other) => !same(other, span)) : joinSpans([...before, span]),
      })
    },
    holdIdentical: (spans) => set({ held: joinSpans(spans), heldAs: 'identical' }),
    letGo: () => set({ held: NONE, heldAs: 'chosen' }),
    draw: (drawn) => {
      if (drawn !== get().drawn) set({ drawn })
    },
  }))

export type SelectingStore = ReturnType<typeof createSelecting>
