import type { Span } from '../model/content.ts'

/** Spans that can be asked for by place, whether or not they overlap: O(n log n) to build, O(log n + answer) to ask. */
export class SpanIndex<S extends Span = Span> {
  readonly #spans: readonly S[]
  /** The furthest end of the spans up to each: never falls, so that it can be searched. */
  readonly #reach: Uint32Array

  constructor(spans: readonly S[]) {
    const isOrdered = spans.every((span, index) => index === 0 || (spans[index - 1]?.start ?? 0) <= span.start)
    this.#spans = isOrdered ? spans : [...spans].sort((a, b) => a.start - b.start)
    this.#reach = new Uint32Array(spans.length)
    let furthest = 0
    for (let index = 0; index < this.#spans.length; index++) {
      furthest = Math.max(furthest, this.#spans[index]?.end ?? 0)
      this.#reach[index] = furthest
    }
  }

  /** Those that have at least one character in a stretch of the text, in order of their starts. */
  within({ start, end }: Span): S[] {
    if (start >= end) return []
    let low = 0
    let high = this.#spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#reach[middle] ?? 0) > start) high = middle
      else low = middle + 1
    }
    const found: S[] = []
    for (let index = low; index < this.#spans.length; index++) {
      const span = this.#spans[index] as S
      if (span.start >= end) break
      if (span.end > start && span.end > span.start) found.push(span)
    }
    return found
  }
}
