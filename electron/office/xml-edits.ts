import { firstIndex } from '../../core/binary-search.ts'
import type { XmlSource } from './xml-source.ts'

/** What stands in a place once it is edited; `slice` gives a stretch inside the place with the edits in it made. */
type Render = (slice: (start: number, end: number) => string) => string

interface Edit {
  readonly start: number
  readonly end: number
  readonly render: Render
}

/** Places of one XML part to be replaced; everything else stays as it is written. Edits may stand in one another, but not overlap. */
export class XmlEdits {
  readonly source: XmlSource
  private readonly edits: Edit[] = []

  constructor(source: XmlSource) {
    this.source = source
  }

  replace(start: number, end: number, render: Render): void {
    this.edits.push({ start, end, render })
  }

  insert(at: number, text: string): void {
    this.replace(at, at, () => text)
  }

  get isEmpty(): boolean {
    return this.edits.length === 0
  }

  text(): string {
    // Of two that begin together the one around the other comes first, and what is put in before what is replaced.
    const sorted = [...this.edits].sort(
      (a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start) || b.end - a.end,
    )
    const { text } = this.source
    // What is put in at the end of a stretch belongs to the next.
    const isIn = ({ start }: Edit, to: number): boolean => start < to || to === text.length
    const sliceAfter =
      (before: number) =>
      (from: number, to: number): string => {
        const parts: string[] = []
        let at = from
        let index = Math.max(
          before,
          firstIndex(sorted.length, (i) => (sorted[i] as Edit).start >= from),
        )
        for (let edit = sorted[index]; edit && isIn(edit, to); edit = sorted[index]) {
          const { start, end, render } = edit
          index++
          parts.push(text.slice(at, start), render(sliceAfter(index)))
          at = end
          // Those inside were made by the one around them.
          while ((sorted[index]?.start ?? Number.POSITIVE_INFINITY) < end) index++
        }
        parts.push(text.slice(at, to))
        return parts.join('')
      }
    return sliceAfter(0)(0, text.length)
  }
}
