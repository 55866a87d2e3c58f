import { type CarriedPassage, carryPassages } from '../anchor/carry.ts'
import type { Claim } from '../model/claim.ts'
import type { Content, Span } from '../model/content.ts'
import type { Draft } from '../model/draft.ts'
import type { DraftId, Sha256 } from '../model/ids.ts'
import type { PlacedPassage, Placement, Placements } from '../model/placement.ts'
import type { Skip } from '../model/skip.ts'
import type { ArticleTables } from '../model/tables.ts'
import { isMaterial } from '../query/anchoring.ts'
import { wordsOf } from './spans.ts'

type PlacedRow = { readonly placements: Placements }

/** A passage to be carried, and the last draft it had a place on; null when it never had one. */
interface Passenger {
  readonly passage: PlacedPassage
  readonly from: { readonly draft: Draft; readonly spans: readonly Span[] } | null
}

/** The drafts of an article, the newest first. */
const newestFirst = ({ drafts }: Pick<ArticleTables, 'drafts'>): Draft[] =>
  Object.values(drafts).sort((a, b) => b.number - a.number)

/** The passages of a row as they lie on the newest draft it is on. */
function passengersOf({ placements }: PlacedRow, drafts: readonly Draft[]): Passenger[] {
  const last = drafts.find(({ id }) => placements[id])
  return (last ? (placements[last.id] ?? []) : []).map((passage) => {
    for (const draft of drafts) {
      const spans = placements[draft.id]?.find(({ id }) => id === passage.id)?.spans ?? []
      if (spans.length > 0) return { passage, from: { draft, spans } }
    }
    return { passage, from: null }
  })
}

/** The contents that carrying these rows over asks for: of every draft that one of their passages was last placed on. */
export function contentsToCarryFrom(state: Pick<ArticleTables, 'drafts'>, rows: readonly PlacedRow[]): Sha256[] {
  const drafts = newestFirst(state)
  const passengers = rows.flatMap((row) => passengersOf(row, drafts))
  return [...new Set(passengers.flatMap(({ from }) => from?.draft.content ?? []))]
}

const UNPLACED: ReadonlySet<string> = new Set(['ambiguous', 'lost'])

/** A passage as it lies on the next draft. One without a place there keeps the words it had last. */
export function passageOnDraft(passage: PlacedPassage, carried: CarriedPassage, after: Content): PlacedPassage {
  const { anchorState, spans, candidates, reasons } = carried
  const isPlaced = !UNPLACED.has(anchorState)
  return {
    id: passage.id,
    spans: isPlaced ? [...spans] : [],
    text: isPlaced ? wordsOf(after, spans) : passage.text,
    anchorState,
    ...(isPlaced || candidates.length === 0 ? {} : { candidates: [...candidates] }),
    ...(reasons.length === 0 ? {} : { reasons: [...reasons] }),
  }
}

/**
 * Where the passages of some rows (claims, skips) lie on a new text, a placement a row. What had no place on the draft
 * before is looked for from the last draft it had one on, and stays as it is where that draft cannot be read.
 */
export function carryOver(
  state: Pick<ArticleTables, 'drafts'>,
  rows: readonly PlacedRow[],
  after: Content,
  content: (hash: Sha256) => Content | undefined,
): Placement[] {
  const drafts = newestFirst(state)
  const all = rows.map((row) => passengersOf(row, drafts))
  const carried = new Map<Passenger, CarriedPassage>()
  // One call for each draft: the texts are aligned once, whatever the number of passages.
  for (const draft of drafts) {
    const those = all.flat().filter(({ from }) => from?.draft === draft)
    const before = those.length > 0 ? content(draft.content) : undefined
    if (!before) continue
    const answers = carryPassages(
      before,
      after,
      those.map(({ from }) => from?.spans ?? []),
    )
    for (const [index, passenger] of those.entries()) {
      const answer = answers[index]
      if (answer) carried.set(passenger, answer)
    }
  }
  return all.map((passengers) =>
    passengers.map((passenger) => {
      const answer = carried.get(passenger)
      return answer ? passageOnDraft(passenger.passage, answer, after) : unplaced(passenger.passage)
    }),
  )
}

/** Places that were meant on another draft mean nothing on this one. */
const unplaced = ({ id, text }: PlacedPassage): PlacedPassage => ({ id, spans: [], text, anchorState: 'lost' })

/** A claim with its placement on another draft. What matters reopens it when it was checked; its rows stay as they were. */
export const claimOnDraft = (claim: Claim, draft: DraftId, placement: Placement): Claim => ({
  ...claim,
  state: claim.state === 'checked' && placement.some(isMaterial) ? 'verify-again' : claim.state,
  placements: { ...claim.placements, [draft]: placement },
})

/** "Nothing to check here" on another draft: only for words that say what they said; others are to be looked at again. */
export const skipOnDraft = (skip: Skip, draft: DraftId, placement: Placement): Skip => ({
  ...skip,
  placements: { ...skip.placements, [draft]: placement.some(isMaterial) ? [] : placement },
})
