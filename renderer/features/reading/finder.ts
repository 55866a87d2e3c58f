import type { Content, Span } from '../../../core/model/content.ts'
import { findWords } from '../../../core/text/find.ts'
import { type PatternFault, patternFault } from '../../../core/text/find-pattern.ts'
import { ownWorker } from '../../parts/worker-address.ts'
import type { FindRequest } from './find-worker.ts'
import findWorker from './find-worker.ts?worker&url'

export interface Sought {
  readonly words: string
  readonly matchCase: boolean
  readonly wholeWord: boolean
  /** The words are a regular expression. */
  readonly isPattern: boolean
}

/** What a search came to: places in order, or why there are none. */
export type Found =
  | { readonly kind: 'places'; readonly spans: readonly Span[] }
  | { readonly kind: 'fault'; readonly fault: PatternFault }
  /** The expression ran for too long and was ended. */
  | { readonly kind: 'late' }

const SLICE_MS = 8
export const PATTERN_MS = 1_500

const spansOf = (edges: Uint32Array): Span[] =>
  Array.from({ length: edges.length / 2 }, (_, index) => ({
    start: edges[index * 2] ?? 0,
    end: edges[index * 2 + 1] ?? 0,
  }))

/**
 * Searches an article without ever holding up the window: words in slices shorter than a frame, regular expressions in a
 * worker that is ended when it takes too long. A new search ends the one before.
 */
export class Finder {
  readonly #content: Content
  readonly #patternMs: number
  #worker: Worker | null = null
  #end: () => void = () => {}

  constructor(content: Content, patternMs = PATTERN_MS) {
    this.#content = content
    this.#patternMs = patternMs
  }

  search(sought: Sought, onFound: (found: Found) => void): void {
    this.#end()
    this.#end = () => {}
    const { words, matchCase, wholeWord, isPattern } = sought
    const fault = isPattern ? patternFault({ pattern: words, matchCase, wholeWord }) : null
    if (words === '') onFound({ kind: 'places', spans: [] })
    else if (fault) onFound({ kind: 'fault', fault })
    else if (isPattern) this.#searchPattern(sought, onFound)
    else this.#searchWords(sought, onFound)
  }

  close(): void {
    this.#end()
    this.#worker?.terminate()
    this.#worker = null
  }

  #searchWords(sought: Sought, onFound: (found: Found) => void): void {
    const search = findWords(this.#content, sought)
    const spans: Span[] = []
    let asked: ReturnType<typeof setTimeout>
    const slice = () => {
      const until = performance.now() + SLICE_MS
      do {
        const { value, done } = search.next()
        if (done) {
          onFound({ kind: 'places', spans })
          return
        }
        for (const span of value) spans.push(span)
      } while (performance.now() < until)
      asked = setTimeout(slice)
    }
    this.#end = () => clearTimeout(asked)
    slice()
  }

  #searchPattern({ words, matchCase, wholeWord }: Sought, onFound: (found: Found) => void): void {
    const worker = this.#worker ?? this.#newWorker()
    this.#worker = worker
    const giveUp = () => {
      clearTimeout(late)
      worker.onmessage = null
      worker.terminate()
      this.#worker = null
    }
    const late = setTimeout(() => {
      this.#end()
      this.#end = () => {}
      onFound({ kind: 'late' })
    }, this.#patternMs)
    this.#end = giveUp
    worker.onmessage = ({ data }: MessageEvent<Uint32Array>) => {
      clearTimeout(late)
      this.#end = () => {}
      onFound({ kind: 'places', spans: spansOf(data) })
    }
    this.#ask(worker, { kind: 'pattern', sought: { pattern: words, matchCase, wholeWord } })
  }

  #newWorker(): Worker {
    const worker = ownWorker(findWorker)
    const { text, blocks } = this.#content
    this.#ask(worker, { kind: 'article', text, blocks })
    return worker
  }

  #ask(worker: Worker, request: FindRequest): void {
    worker.postMessage(request)
  }
}
