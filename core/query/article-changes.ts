import type { MaterialReason } from '../anchor/material-reason.ts'
import type { Claim } from '../model/claim.ts'
import type { Content } from '../model/content.ts'
import type { Draft } from '../model/draft.ts'
import type { Sha256 } from '../model/ids.ts'
import type { PlacedPassage } from '../model/placement.ts'
import type { ArticleTables } from '../model/tables.ts'
import { isCorrectionNote } from '../text/correction-note.ts'
import { isWordEdge } from '../text/word-edges.ts'
import { countingVerdicts } from './verdicts.ts'

/** Whether the article owned up to a change: names the earlier words, has a note that does not, or says nothing. */
export type Owned = 'named' | 'noted' | 'silent'

/** What the article did to one passage that had been checked, from one draft to the next. */
export interface ArticleChange {
  readonly claim: Claim
  readonly to: Draft
  readonly kind: 'changed' | 'gone'
  /** The words before, and after; `after` is empty for those that are gone. */
  readonly before: string
  readonly after: string
  /** What differs materially; empty for words that are gone. */
  readonly reasons: readonly MaterialReason[]
  readonly owned: Owned
}

/** What the article did to facts somebody rated, draft by draft, each in order of the claims' numbers. */
export function articleChanges(state: ArticleTables, contents: ReadonlyMap<Sha256, Content>): ArticleChange[] {
  const drafts = Object.values(state.drafts).sort((a, b) => a.number - b.number)
  const rated = countingVerdicts(state)
  const claims = Object.values(state.claims)
    .filter(({ id }) => rated.has(id))
    .sort((a, b) => a.number - b.number)
  return drafts.slice(1).flatMap((to, index) => {
    const from = drafts[index] as Draft
    const notes = newNotes(contents.get(from.content), contents.get(to.content))
    return claims.flatMap((claim) => changesOf(claim, from, to, notes))
  })
}

/** Sentences of a draft that the one before does not have and that speak of a correction. */
function newNotes(before: Content | undefined, after: Content | undefined): string[] {
  if (!after) return []
  const sentencesOf = ({ text, sentences }: Content) => sentences.map(({ start, end }) => text.slice(start, end))
  const known = new Set(before ? sentencesOf(before) : [])
  return sentencesOf(after).filter((sentence) => !known.has(sentence) && isCorrectionNote(sentence))
}

function changesOf(claim: Claim, from: Draft, to: Draft, notes: readonly string[]): ArticleChange[] {
  const before = new Map((claim.placements[from.id] ?? []).map((passage) => [passage.id, passage]))
  return (claim.placements[to.id] ?? []).flatMap((passage): ArticleChange[] => {
    const then = before.get(passage.id)
    if (!then || then.spans.length === 0) return []
    const reasons = passage.reasons ?? []
    if (passage.anchorState === 'lost')
      return [
        { claim, to, kind: 'gone', before: then.text, after: '', reasons: [], owned: ownedBy(notes, [then.text]) },
      ]
    return reasons.length === 0 ? [] : [changed(claim, to, then, passage, reasons, notes)]
  })
}

function changed(
  claim: Claim,
  to: Draft,
  { text: before }: PlacedPassage,
  { text: after }: PlacedPassage,
  reasons: readonly MaterialReason[],
  notes: readonly string[],
): ArticleChange {
  const gone = reasons.map((reason) => reason.before).filter((words) => words !== '')
  return { claim, to, kind: 'changed', before, after, reasons, owned: ownedBy(notes, [before, ...gone]) }
}

function ownedBy(notes: readonly string[], words: readonly string[]): Owned {
  if (notes.some((note) => words.some((said) => stands(note, said)))) return 'named'
  return notes.length > 0 ? 'noted' : 'silent'
}

/** Whether some words stand in a text by themselves: 14 does not stand in "14,000". */
function stands(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (isWordEdge(text, at) && isWordEdge(text, at + words.length)) return true
  return false
}
