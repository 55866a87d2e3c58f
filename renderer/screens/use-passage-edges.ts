import { type RefObject, useCallback, useMemo } from 'react'
import type { Span } from '../../core/model/content.ts'
import type { PassageId } from '../../core/model/ids.ts'
import type { MovablePassage } from '../features/reading/edge-handles.tsx'
import { redrawnSpans } from './passage-edges.ts'
import type { Desk } from './use-desk-actions.ts'

export interface PassageEdges {
  /** The chosen claim's passages on the draft, each from its first to its last character; none where nothing can be changed. */
  readonly movable: readonly MovablePassage[]
  readonly moveEdges: (passage: PassageId, to: Span) => void
}

/** The edges of the chosen claim's passages, for the mouse. `latest` is the desk as it was last drawn. */
export function usePassageEdges({ chosen, figures, work }: Desk, latest: RefObject<Desk>): PassageEdges {
  const placement = chosen?.placements[figures.draft]
  const isFixed = work.isReadOnly || chosen?.retired !== undefined
  const movable = useMemo(
    () =>
      (isFixed ? [] : (placement ?? [])).flatMap(({ id, spans }) => {
        const first = spans[0]
        const last = spans.at(-1)
        return first && last ? [{ id, start: first.start, end: last.end }] : []
      }),
    [placement, isFixed],
  )
  const moveEdges = useCallback(
    (passage: PassageId, to: Span) => {
      const { chosen: claim, figures: now, work: doing } = latest.current
      const moved = claim?.placements[now.draft]?.find(({ id }) => id === passage)
      if (claim && moved) {
        const spans = redrawnSpans(moved, to)
        void doing.execute({ type: 'passage.move', claim: claim.id, draft: now.draft, passage, spans })
      }
    },
    [latest],
  )
  return { movable, moveEdges }
}
