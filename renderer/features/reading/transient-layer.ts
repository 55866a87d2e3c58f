import { type RefObject, useEffect } from 'react'
import type { Span } from '../../../core/model/content.ts'
import { SpanIndex } from '../../../core/text/span-index.ts'
import { rangesIn, SECTION, sectionsIn } from './offsets.ts'

/** The layers there are; `::highlight(…)` in transient-layer.css says how each looks. Later ones lie on earlier ones. */
export const LAYERS = ['read', 'held', 'suggestion', 'diff', 'find-hit', 'find-current'] as const
export type LayerName = (typeof LAYERS)[number]

// Sections within a screen of the screen have their ranges registered: what is scrolled into view is marked already.
const SLACK = '100% 0px'

interface Layer {
  readonly spans: SpanIndex
  readonly highlight: Highlight
  readonly shown: Map<HTMLElement, readonly StaticRange[]>
}

const extentOf = (section: HTMLElement): Span => ({
  start: Number(section.getAttribute(SECTION)),
  end: Number(section.dataset.end),
})

/**
 * Marks over the article that are not part of it: search hits, held words, suggestions, differences. They are drawn by
 * the CSS Custom Highlight API, which leaves the article's elements alone. The browser marks every registered range
 * anew at each change, so only those in sections near the screen are registered.
 */
export class TransientLayers {
  readonly #article: HTMLElement
  readonly #layers = new Map<LayerName, Layer>()
  readonly #near = new Set<HTMLElement>()
  readonly #screen: IntersectionObserver
  readonly #changes: MutationObserver
  #watched: readonly HTMLElement[] = []

  constructor(article: HTMLElement, scroller: HTMLElement) {
    this.#article = article
    this.#screen = new IntersectionObserver((seen) => this.#follow(seen), { root: scroller, rootMargin: SLACK })
    this.#changes = new MutationObserver((records) => this.#redraw(records))
    this.#changes.observe(article, { childList: true, characterData: true, subtree: true })
    this.#watch()
  }

  /** Lays spans (canonical offsets, in any order) over the article in place of those the layer had. */
  setLayer(name: LayerName, spans: readonly Span[]): void {
    this.#drop(name)
    if (spans.length === 0) return
    const highlight = new Highlight()
    highlight.priority = LAYERS.indexOf(name)
    const layer: Layer = { spans: new SpanIndex(spans), highlight, shown: new Map() }
    this.#layers.set(name, layer)
    for (const section of this.#near) this.#show(layer, section)
    CSS.highlights.set(name, highlight)
  }

  end(): void {
    this.#screen.disconnect()
    this.#changes.disconnect()
    for (const name of [...this.#layers.keys()]) this.#drop(name)
  }

  #drop(name: LayerName): void {
    const layer = this.#layers.get(name)
    this.#layers.delete(name)
    // Another article's layers may hold the name by now.
    if (layer && CSS.highlights.get(name) === layer.highlight) CSS.highlights.delete(name)
  }

  #watch(): void {
    for (const section of this.#watched) this.#screen.unobserve(section)
    this.#watched = sectionsIn(this.#article)
    for (const section of this.#watched) this.#screen.observe(section)
    const there = new Set(this.#watched)
    for (const section of this.#near) if (!there.has(section)) this.#leave(section)
  }

  #follow(seen: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of seen) {
      const section = target as HTMLElement
      if (!isIntersecting) this.#leave(section)
      else if (!this.#near.has(section)) {
        this.#near.add(section)
        for (const layer of this.#layers.values()) this.#show(layer, section)
      }
    }
  }

  #leave(section: HTMLElement): void {
    this.#near.delete(section)
    for (const layer of this.#layers.values()) this.#hide(layer, section)
  }

  /** A section's words were drawn anew: ranges into the old ones mark nothing any more. */
  #redraw(records: readonly MutationRecord[]): void {
    // Its chapters, or their sections.
    if (records.some(({ target }) => target === this.#article || target.parentNode === this.#article)) this.#watch()
    const touched = new Set<HTMLElement>()
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement
      const section = element?.closest<HTMLElement>(`[${SECTION}]`)
      if (section && this.#near.has(section)) touched.add(section)
    }
    for (const section of touched)
      for (const layer of this.#layers.values()) {
        this.#hide(layer, section)
        this.#show(layer, section)
      }
  }

  #show({ spans, highlight, shown }: Layer, section: HTMLElement): void {
    const ranges = rangesIn(section, spans.within(extentOf(section)))
    if (ranges.length === 0) return
    shown.set(section, ranges)
    for (const range of ranges) highlight.add(range)
  }

  #hide({ highlight, shown }: Layer, section: HTMLElement): void {
    for (const range of shown.get(section) ?? []) highlight.delete(range)
    shown.delete(section)
  }
}

const inUse = new WeakMap<HTMLElement, { readonly layers: TransientLayers; users: number }>()

/** The layers of an article, shared by everybody who marks it; to be given back with `release`. */
export function borrowLayers(article: HTMLElement, scroller: HTMLElement) {
  const held = inUse.get(article) ?? { layers: new TransientLayers(article, scroller), users: 0 }
  inUse.set(article, held)
  held.users++
  return {
    layers: held.layers,
    release: () => {
      held.users--
      if (held.users > 0) return
      held.layers.end()
      inUse.delete(article)
    },
  }
}

/** Keeps a layer over the article in step with `spans`; nothing is drawn anew but the marks. */
export function useTransientLayer(
  article: () => HTMLElement | null,
  scroller: RefObject<HTMLElement | null>,
  name: LayerName,
  spans: readonly Span[],
): void {
  useEffect(() => {
    const page = article()
    const pane = scroller.current
    if (!page || !pane || spans.length === 0) return
    const { layers, release } = borrowLayers(page, pane)
    layers.setLayer(name, spans)
    return () => {
      layers.setLayer(name, [])
      release()
    }
  }, [article, scroller, name, spans])
}
