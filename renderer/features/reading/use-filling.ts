import { type RefObject, useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Span } from '../../../core/model/content.ts'
import { type Chapter, indexAt, linesOf, type Section } from './sections.ts'

// A tall screen of them.
const LINES_FIRST = 48
// A slice ends well before a frame does: the reader's next key or scroll must not wait for a section nobody sees.
const SLICE_MS = 8
const WITHOUT_IDLE_MS = 30

/** Which sections have their words: those near the reader at once, the others in idle slices. */
export interface Filling {
  isFilled(index: number): boolean
  /** Whether a chapter's sections are there, with words or without, by the chapter's place. */
  isOpen(chapter: number): boolean
  /** The sections that are drawn with the first frame, from first to last. */
  readonly first: { readonly from: number; readonly to: number }
  /** Fills the sections of a span now, before it is measured, shown or selected. */
  ensure(span: Span): void
}

const whenIdle = (work: (mayTake: () => number) => void): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback((deadline) => work(() => deadline.timeRemaining()))
    return () => cancelIdleCallback(asked)
  }
  const asked = setTimeout(() => work(() => SLICE_MS), WITHOUT_IDLE_MS)
  return () => clearTimeout(asked)
}

/** The sections that the first frame shows, from first to last: those from where the reader starts, for one screen. */
function firstShown(sections: readonly Section[], startAt: number): { readonly from: number; readonly to: number } {
  const from = indexAt(sections, startAt)
  // The reader may start at the end of a section: its lines count for nothing.
  let lines = 0
  let to = from
  while (to + 1 < sections.length && lines < LINES_FIRST) lines += linesOf(sections[++to] as Section)
  return { from, to }
}

interface FillingParts {
  readonly sections: readonly Section[]
  readonly chapters: readonly Chapter[]
  readonly startAt: number
  readonly scroller: RefObject<HTMLElement | null>
  readonly article: RefObject<HTMLElement | null>
  /** False while nothing should be drawn that nobody is near. */
  readonly mayGoOn: boolean
}

const chapterAt = (chapters: readonly Chapter[], index: number): number => chapters.findIndex(({ to }) => index < to)

/** Which sections have their words, and which chapters their sections. Both only ever grow. */
class Filled {
  readonly first: { readonly from: number; readonly to: number }
  readonly #sections: Uint8Array
  readonly #open: Uint8Array

  constructor(
    sections: readonly Section[],
    readonly chapters: readonly Chapter[],
    startAt: number,
  ) {
    this.first = firstShown(sections, startAt)
    this.#sections = new Uint8Array(sections.length)
    this.#open = new Uint8Array(chapters.length)
    for (let index = this.first.from; index <= this.first.to && index < sections.length; index++) this.fill(index)
  }

  get isDone(): boolean {
    return !this.#sections.includes(0)
  }

  has(index: number): boolean {
    return this.#sections[index] === 1
  }

  isOpen(chapter: number): boolean {
    return this.#open[chapter] === 1
  }

  open(chapter: number): void {
    this.#open[chapter] = 1
  }

  fill(index: number): void {
    this.#sections[index] = 1
    this.open(chapterAt(this.chapters, index))
  }

  /** The section without words that is nearest to another; -1 when all have theirs. */
  nearestWithout(from: number): number {
    for (let away = 0; away < this.#sections.length; away++) {
      if (this.#sections[from + away] === 0) return from + away
      if (this.#sections[from - away] === 0) return from - away
    }
    return -1
  }
}

export function useFilling({ sections, chapters, startAt, scroller, article, mayGoOn }: FillingParts): Filling {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const begun = useRef(startAt)
  const here = useRef(indexAt(sections, startAt))
  const filled = useMemo(() => new Filled(sections, chapters, begun.current), [sections, chapters])

  const fill = useCallback(
    (indexes: readonly number[]) => {
      const missing = indexes.filter((index) => !filled.has(index))
      for (const index of missing) filled.fill(index)
      if (missing.length > 0) flushSync(redraw)
    },
    [filled],
  )

  useEffect(() => {
    const pane = scroller.current
    const page = article.current
    if (!pane || !page || filled.isDone) return
    const watched = new Map<Element, { readonly chapter: number; readonly index: number | null }>()
    // A screen ahead: whoever scrolls finds words.
    const watcher = new IntersectionObserver(
      (entries) => {
        const met = entries.flatMap(({ target, isIntersecting }) => (isIntersecting && watched.get(target)) || [])
        const closed = met.filter(({ chapter, index }) => index === null && !filled.isOpen(chapter))
        for (const { chapter } of closed) filled.open(chapter)
        if (closed.length > 0) flushSync(redraw)
        const near = met.flatMap(({ index }) => index ?? [])
        if (near.length > 0) here.current = near[0] ?? 0
        fill(near)
        for (const chapter of new Set(met.map((one) => one.chapter))) watch(chapter)
      },
      { root: pane, rootMargin: '100% 0px' },
    )
    /** Watches what of a chapter has no words, and nothing else: each element that is watched costs with every frame. */
    const watch = (chapter: number) => {
      const element = page.children[chapter]
      const { from = 0 } = chapters[chapter] ?? {}
      if (!element) return
      const isWanted = (index: number | null) => (index === null ? !filled.isOpen(chapter) : !filled.has(index))
      const parts = [[element, null] as const, ...[...element.children].map((part, at) => [part, from + at] as const)]
      for (const [part, index] of parts)
        if (isWanted(index) && !watched.has(part)) {
          watched.set(part, { chapter, index })
          watcher.observe(part)
        } else if (!isWanted(index) && watched.delete(part)) watcher.unobserve(part)
    }
    chapters.forEach((_, chapter) => {
      watch(chapter)
    })
    let last = 0
    const slice = (mayTake: () => number) => {
      const begun = performance.now()
      for (;;) {
        const next = filled.nearestWithout(here.current)
        if (next < 0) return
        const before = performance.now()
        fill([next])
        watch(chapterAt(chapters, next))
        last = performance.now() - before
        if (performance.now() - begun + last > SLICE_MS || mayTake() < last) break
      }
      stop = whenIdle(slice)
    }
    let stop = mayGoOn ? whenIdle(slice) : () => undefined
    // Paper has no screen to be near to.
    const fillAll = () => fill(sections.map((_, index) => index))
    window.addEventListener('beforeprint', fillAll)
    return () => {
      stop()
      watcher.disconnect()
      window.removeEventListener('beforeprint', fillAll)
    }
  }, [sections, chapters, filled, fill, scroller, article, mayGoOn])

  return useMemo(
    () => ({
      isFilled: (index) => filled.has(index),
      isOpen: (chapter) => filled.isOpen(chapter),
      first: filled.first,
      ensure: ({ start, end }) => {
        const first = indexAt(sections, start)
        const last = indexAt(sections, end)
        here.current = first
        // The ends are what is measured; a book between them is filled in its turn.
        fill([...new Set([first, last])])
      },
    }),
    [sections, filled, fill],
  )
}
