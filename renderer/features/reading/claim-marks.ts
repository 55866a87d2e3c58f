import type { Claim } from '../../../core/model/claim.ts'
import type { Span } from '../../../core/model/content.ts'
import type { ClaimId, DraftId } from '../../../core/model/ids.ts'
import { claimSpans } from '../../../core/query/placed.ts'
import { flattenSpans } from '../../../core/text/segments.ts'
import type { ClaimLook } from '../../parts/looks.ts'
import { indexAt, type Section } from './sections.ts'

/** What the text shows of a claim. The same object as long as nothing of it changed. */
export interface ClaimMark {
  readonly id: ClaimId
  readonly number: number
  readonly look: ClaimLook
  /** What a screen reader says at the claim's start. */
  readonly label: string
  /** Where each passage lies on the draft. */
  readonly passages: readonly (readonly Span[])[]
  /** Characters covered: the smaller claim wins a click. */
  readonly size: number
}

/** A stretch of one block covered by the same claims, the largest first. */
export interface MarkedSegment extends Span {
  readonly marks: readonly ClaimMark[]
  /** Claims whose first words these are: their controls stand before them. */
  readonly opening: readonly ClaimId[]
  /** Claims of which a passage ends here: their numbers stand behind it. */
  readonly closing: readonly ClaimId[]
}

export const NO_SEGMENTS: readonly MarkedSegment[] = []

/** What the text shows of a claim on a draft; `look` and `label` come from whoever knows verdicts and words. */
export function claimMark(claim: Claim, draft: DraftId, look: ClaimLook, label: string): ClaimMark {
  const spans = claimSpans(claim, draft)
  return {
    id: claim.id,
    number: claim.number,
    look,
    label,
    passages: (claim.placements[draft] ?? []).map((passage) => passage.spans),
    size: spans.reduce((size, { start, end }) => size + end - start, 0),
  }
}

interface Cut extends Span {
  readonly section: number
  readonly owners: readonly ClaimMark[]
}

const largestFirst = (a: ClaimMark, b: ClaimMark) => b.size - a.size || a.number - b.number

/** The flattened claims cut at the edges of blocks: line feeds between blocks are marked by nobody. */
function cutAtBlocks(marks: readonly ClaimMark[], sections: readonly Section[]): Cut[] {
  const spans = marks.flatMap((owner) => owner.passages.flat().map((span) => ({ owner, span })))
  const cuts: Cut[] = []
  for (const { start, end, owners } of flattenSpans(spans)) {
    const ordered = [...owners].sort(largestFirst)
    for (let index = indexAt(sections, start); index < sections.length; index++) {
      const section = sections[index]
      if (!section || section.start >= end) break
      for (let at = indexAt(section.blocks, start); at < section.blocks.length; at++) {
        const block = section.blocks[at]
        if (!block || block.start >= end) break
        const cut = { start: Math.max(start, block.start), end: Math.min(end, block.end) }
        if (cut.start < cut.end) cuts.push({ ...cut, section: index, owners: ordered })
      }
    }
  }
  return cuts
}

/** Per cut, the claims that begin there, and those of which a passage ends there. */
function edgesOf(cuts: readonly Cut[]) {
  const opening = cuts.map((): ClaimId[] => [])
  const closing = cuts.map((): ClaimId[] => [])
  const begun = new Set<ClaimId>()
  const openPassages = new Map<ClaimId, { readonly end: number; cut: number }>()
  const close = (id: ClaimId) => {
    const passage = openPassages.get(id)
    if (passage) closing[passage.cut]?.push(id)
    openPassages.delete(id)
  }
  cuts.forEach((cut, index) => {
    for (const { id, passages } of cut.owners) {
      if (!begun.has(id)) opening[index]?.push(id)
      begun.add(id)
      const held = openPassages.get(id)
      if (held && cut.start < held.end) {
        held.cut = index
        continue
      }
      close(id)
      const ends = passages
        .filter((spans) => spans.some(({ start, end }) => start < cut.end && cut.start < end))
        .map((spans) => Math.max(...spans.map(({ end }) => end)))
      openPassages.set(id, { end: Math.max(...ends, cut.end), cut: index })
    }
  })
  for (const id of [...openPassages.keys()]) close(id)
  return { opening, closing }
}

const sameList = <T>(a: readonly T[], b: readonly T[]) =>
  a.length === b.length && a.every((item, index) => item === b[index])

const sameSegment = (a: MarkedSegment, b: MarkedSegment | undefined): boolean =>
  b !== undefined &&
  a.start === b.start &&
  a.end === b.end &&
  sameList(a.marks, b.marks) &&
  sameList(a.opening, b.opening) &&
  sameList(a.closing, b.closing)

/**
 * The marked segments of every section. A section in which nothing changed keeps its list from `before`, so that a
 * memoised section is redrawn only when its own marks changed.
 */
export function marksBySection(
  marks: readonly ClaimMark[],
  sections: readonly Section[],
  before: readonly (readonly MarkedSegment[])[],
): readonly (readonly MarkedSegment[])[] {
  const cuts = cutAtBlocks(marks, sections)
  const { opening, closing } = edgesOf(cuts)
  const lists: MarkedSegment[][] = sections.map(() => [])
  cuts.forEach(({ start, end, section, owners }, index) => {
    lists[section]?.push({
      start,
      end,
      marks: owners,
      opening: opening[index] ?? [],
      closing: closing[index] ?? [],
    })
  })
  return lists.map((list, index) => {
    if (list.length === 0) return NO_SEGMENTS
    const held = before[index]
    return held && held.length === list.length && list.every((segment, at) => sameSegment(segment, held[at]))
      ? held
      : list
  })
}

/** Which claim a click on a segment chooses: the smallest, and at the next click on the same words the next larger one. */
export function claimUnder(marks: readonly ClaimMark[], chosen: ClaimId | null): ClaimId | null {
  const smallestFirst = [...marks].reverse()
  const standing = smallestFirst.findIndex(({ id }) => id === chosen)
  return (smallestFirst[standing + 1] ?? smallestFirst[0])?.id ?? null
}
