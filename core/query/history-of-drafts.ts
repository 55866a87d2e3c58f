import { sayKey } from '../messages/message.ts'
import type { Claim } from '../model/claim.ts'
import type { Placement } from '../model/placement.ts'
import { worstState } from './anchoring.ts'
import { sayMaterials } from './said-material.ts'
import { brief, type Saying } from './saying.ts'

/** How a claim came through to a draft whose number nobody said: as well as its worst passage did. */
export const placedSaying = (placement: Placement): Saying => ({
  key: 'history.passage.placed',
  values: { state: sayKey(`anchor.${worstState(placement)}`) },
})

/** What a new draft did to a claim: where its words are, and what changed in them or around them. */
export function draftSaying(draft: number, placement: Placement, before: Claim): Saying {
  const worst = worstState(placement)
  if (worst === 'ambiguous' || worst === 'lost') return { key: `history.draft.${worst}`, values: { draft } }
  const reasons = placement.flatMap((passage) => passage.reasons ?? [])
  if (reasons.some(({ around }) => !around))
    return { key: 'history.draft.changed', values: { draft, what: sayMaterials(reasons) } }
  if (reasons.length > 0) {
    const what = sayMaterials(reasons.map((reason) => ({ ...reason, around: false })))
    return { key: 'history.draft.around', values: { draft, what } }
  }
  if (worst !== 'changed') return { key: `history.draft.${worst}`, values: { draft } }
  const changed = placement.find(({ anchorState }) => anchorState === 'changed')
  const old = Object.values(before.placements)
    .flat()
    .findLast(({ id }) => id === changed?.id)
  return {
    key: 'history.draft.harmless',
    values: { draft, before: brief(old?.text ?? ''), after: brief(changed?.text ?? '') },
  }
}
