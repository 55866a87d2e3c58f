import type { Span } from '../../../core/model/content.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { sameEnds, sameItems } from '../../../core/same-items.ts'
import { flattenSpans, type Segment } from '../../../core/text/segments.ts'
import { type ClaimMark, type MarkedSegment, NO_SEGMENTS } from './claim-marks.ts'
import { indexAt, type Section } from './sections.ts'

const largestFirst = (a: ClaimMark, b: ClaimMark) => b.size - a.size || a.number - b.number

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const clip = (span: Span, to: Span): Span => ({
  start: Math.max(span.start, to.start),
  end: Math.min(span.end, to.end),
})

/** The claims of a section flattened and cut at the edges of blocks: line feeds between blocks are marked by nobody. */
function cutsOf(section: Section, marks: readonly ClaimMark[]): Segment<ClaimMark>[] {
  const spans = marks.flatMap((owner) =>
    owner.passages.flatMap((passage) =>
      passage.filter((span) => meets(span, section)).map((span) => ({ owner, span: clip(span, section) })),
    ),
  )
  return flattenSpans(spans).flatMap((segment) => {
    const owners = [...segment.owners].sort(largestFirst)
    const cuts: Segment<ClaimMark>[] = []
    for (let at = indexAt(section.blocks, segment.start); at < section.blocks.length; at++) {
      const block = section.blocks[at]
      if (!block || block.start >= segment.end) break
      const cut = clip(segment, block)
      if (cut.start < cut.end) cuts.push({ ...cut, owners })
    }
    return cuts
  })
}

/** The end of a passage, unless another passage of its claim runs on over it: then that one ends it. */
function endOf(passage: readonly Span[], all: ClaimMark['passages']): number | null {
  const end = Math.max(...passage.map((span) => span.end))
  const isRunOver = all.some((other) => other !== passage && other.some((span) => span.start < end && span.end > end))
  return isRunOver ? null : end
}

/**
 * The marked segments of one section. `before` and `after` are the ends of the text around it: what begins or ends
 * beyond them does so in another section.
 */
function segmentsOf(
  section: Section,
  marks: readonly ClaimMark[],
  { before, after }: { readonly before: number; readonly after: number },
): readonly MarkedSegment[] {
  const cuts = cutsOf(section, marks)
  if (cuts.length === 0) return NO_SEGMENTS
  const opening = cuts.map((): ClaimId[] => [])
  const closing = cuts.map((): ClaimId[] => [])
  for (const mark of marks) {
    const own = (cut: Segment<ClaimMark>) => cut.owners.includes(mark)
    const start = Math.min(...mark.passages.flatMap((passage) => passage.map((span) => span.start)))
    if (start >= before) opening[cuts.findIndex(own)]?.push(mark.id)
    for (const passage of mark.passages) {
      const end = passage.length > 0 ? endOf(passage, mark.passages) : null
      if (end === null || end > after) continue
      const last = cuts.findLastIndex((cut) => own(cut) && passage.some((span) => meets(span, cut)))
      const there = closing[last]
      if (there && !there.includes(mark.id)) there.push(mark.id)
    }
  }
  const inOrder = (ids: readonly ClaimId[], owners: readonly ClaimMark[]) =>
    owners.flatMap(({ id }) => (ids.includes(id) ? [id] : []))
  return cuts.map(({ start, end, owners }, at) => ({
    start,
    end,
    marks: owners,
    opening: inOrder(opening[at] ?? [], owners),
    closing: inOrder(closing[at] ?? [], owners),
  }))
}

const drawsTheSame = (a: MarkedSegment, b: MarkedSegment): boolean =>
  a.end === b.end && sameItems(a.marks, b.marks) && sameItems(a.opening, b.opening) && sameItems(a.closing, b.closing)

/** The segments as they are now, each the same as before where it draws the same. */
function keptWhereSame(before: readonly MarkedSegment[], now: readonly MarkedSegment[]): readonly MarkedSegment[] {
  const held = new Map(before.map((segment) => [segment.start, segment]))
  return now.map((segment) => {
    const was = held.get(segment.start)
    return was && drawsTheSame(was, segment) ? was : segment
  })
}

/**
 * Which claims have words in which section. Told all marks, it finds out by identity which of them changed; the segments
 * of a section are worked out when they are first asked for, and keep their list until a claim in it changes; then those
 * that the change left alone are the same as before.
 */
export class SectionMarks {
  private list: readonly ClaimMark[] = []
  private readonly members: Map<ClaimId, ClaimMark>[]
  private readonly segments: (readonly MarkedSegment[])[]
  private readonly isTrue: boolean[]

  constructor(private readonly sections: readonly Section[]) {
    this.members = sections.map(() => new Map())
    this.segments = sections.map(() => NO_SEGMENTS)
    this.isTrue = sections.map(() => true)
  }

  /** Takes in what changed since the last time: what is the same at both ends of the list is passed over at once. */
  follow(marks: readonly ClaimMark[]): void {
    const before = this.list
    const { head, tail } = sameEnds(before, marks)
    const came = new Map(marks.slice(head, marks.length - tail).map((mark) => [mark.id, mark]))
    for (const was of before.slice(head, before.length - tail)) {
      const is = came.get(was.id)
      if (is !== was) this.turn(was, is)
      came.delete(was.id)
    }
    for (const is of came.values()) this.turn(undefined, is)
    this.list = marks
  }

  /** The segments of the section with this index. */
  of(index: number): readonly MarkedSegment[] {
    const held = this.segments[index]
    const section = this.sections[index]
    const members = this.members[index]
    if (!held || !section || !members) return NO_SEGMENTS
    if (this.isTrue[index]) return held
    const now = segmentsOf(
      section,
      [...members.values()].sort((a, b) => a.number - b.number),
      {
        before: this.sections[index - 1]?.end ?? 0,
        after: this.sections[index + 1]?.start ?? Number.POSITIVE_INFINITY,
      },
    )
    const kept = keptWhereSame(held, now)
    this.segments[index] = kept
    this.isTrue[index] = true
    return kept
  }

  /** Whether a claim has words in the section with this index. */
  holds(index: number, claim: ClaimId): boolean {
    return this.members[index]?.has(claim) === true
  }

  private turn(was: ClaimMark | undefined, is: ClaimMark | undefined): void {
    for (const at of was ? this.sectionsMet(was) : []) {
      this.members[at]?.delete((was as ClaimMark).id)
      this.isTrue[at] = false
    }
    for (const at of is ? this.sectionsMet(is) : []) {
      this.members[at]?.set((is as ClaimMark).id, is as ClaimMark)
      this.isTrue[at] = false
    }
  }

  private sectionsMet({ passages }: ClaimMark): Set<number> {
    const met = new Set<number>()
    for (const span of passages.flat()) {
      if (span.start >= span.end) continue
      for (let at = indexAt(this.sections, span.start); at < this.sections.length; at++) {
        const section = this.sections[at]
        if (!section || section.start >= span.end) break
        if (section.end > span.start) met.add(at)
      }
    }
    return met
  }
}

/** The marked segments of every section at once. */
export function marksBySection(
  marks: readonly ClaimMark[],
  sections: readonly Section[],
): readonly (readonly MarkedSegment[])[] {
  const index = new SectionMarks(sections)
  index.follow(marks)
  return sections.map((_, at) => index.of(at))
}
