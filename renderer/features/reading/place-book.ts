import { caretRect } from './caret-moves.ts'
import { drawingOf, SECTION, sectionsIn, sectionsInChapter } from './offsets.ts'

interface StandingSection {
  readonly element: HTMLElement
  readonly start: number
  readonly end: number
  /** How far below the article's top. */
  readonly below: number
  readonly height: number
  readonly width: number
}

interface Survey {
  readonly sections: readonly HTMLElement[]
  readonly height: number
  readonly width: number
  /** Chapters whose sections were measured: those near the screen then. */
  readonly asked: ReadonlySet<Element>
  readonly places: readonly StandingSection[]
}

interface SectionPlace extends StandingSection {
  /** Below the top of the element beside the article. */
  readonly top: number
  readonly isNear: boolean
}

/**
 * The places of a chapter's sections: measured where it is near the screen, else by characters within the chapter,
 * because a chapter that the browser passes over would have to be laid out to tell.
 */
function placesIn(chapter: Element, rect: DOMRect, isNear: boolean, articleTop: number): StandingSection[] {
  const sections = sectionsInChapter(chapter).map((element) => ({
    element,
    start: Number(element.getAttribute(SECTION)),
    end: Number(element.dataset.end),
  }))
  const first = sections[0]?.start ?? 0
  const rate = rect.height / Math.max((sections.at(-1)?.end ?? 0) - first, 1)
  return sections.map((section) => {
    const { top, height } = isNear
      ? section.element.getBoundingClientRect()
      : { top: rect.top + (section.start - first) * rate, height: (section.end - section.start) * rate }
    return { ...section, below: top - articleTop, height, width: rect.width }
  })
}

/** How far below its section's top offsets stood; true while the section is as high and was not drawn anew. */
interface Seen {
  readonly height: number
  readonly width: number
  readonly drawing: object
  readonly drops: Map<number, number>
}

/**
 * Where offsets of the article stand. Exact near the screen and wherever the reader has been; elsewhere by characters,
 * because the height of a section that has not been drawn is an estimate anyway.
 */
export class PlaceBook {
  private readonly seen = new WeakMap<HTMLElement, Seen>()
  private surveyed: Survey | null = null

  constructor(
    private readonly article: () => Element | null,
    private readonly scroller: () => Element | null,
  ) {}

  /** How far below the top of an element beside the article each offset stands, in pixels; offsets in order. */
  readonly topsOf = (offsets: Float64Array, beside: Element): Float64Array => {
    const article = this.article()
    const tops = new Float64Array(offsets.length)
    if (!article) return tops
    const origin = beside.getBoundingClientRect().top
    const sections = this.survey(article, origin)
    let index = 0
    for (let at = 0; at < sections.length; at++) {
      const section = sections[at] as SectionPlace
      const until = sections[at + 1]?.start ?? Number.POSITIVE_INFINITY
      const isKnown = section.isNear || this.seen.has(section.element)
      const rate = section.height / Math.max(section.end - section.start, 1)
      for (; index < offsets.length && (offsets[index] as number) < until; index++) {
        const offset = offsets[index] as number
        // Thousands stand far from the screen: for them no more than this.
        const share = Math.min(Math.max(offset - section.start, 0), section.end - section.start) * rate
        tops[index] = section.top + (isKnown ? this.drop(article, section, offset, origin) : share)
      }
    }
    return tops
  }

  /** The sections' places; the same as long as the article is as high and as wide: whoever scrolls moves them all alike. */
  private survey(article: Element, origin: number): readonly SectionPlace[] {
    const view = (this.scroller() ?? article).getBoundingClientRect()
    const { top: from, height, width } = article.getBoundingClientRect()
    const isNear = (top: number, high: number) => top + high > view.top - view.height && top < view.bottom + view.height
    const sections = sectionsIn(article)
    const chapters = [...article.children].map((element) => ({ element, rect: element.getBoundingClientRect() }))
    const near = new Set(chapters.filter(({ rect }) => isNear(rect.top, rect.height)).map(({ element }) => element))
    const held = this.surveyed
    const isSame = held && held.sections === sections && held.height === height && held.width === width
    const isTrue = isSame && [...near].every((chapter) => held.asked.has(chapter))
    const places = isTrue
      ? held.places
      : chapters.flatMap(({ element, rect }) => placesIn(element, rect, near.has(element), from))
    if (!isTrue) this.surveyed = { sections, height, width, asked: near, places }
    return places.map((place) => {
      const top = from + place.below
      return { ...place, top: top - origin, isNear: isNear(top, place.height) }
    })
  }

  private drop(article: Element, section: SectionPlace, offset: number, origin: number): number {
    const { element, start, end, top, height, width, isNear } = section
    const held = this.seen.get(element)
    const seen =
      held?.height === height && held.width === width && (!isNear || held.drawing === drawingOf(element)) ? held : null
    const known = seen?.drops.get(offset)
    if (known !== undefined) return known
    const exact = isNear ? caretRect(article, offset) : null
    if (!exact) return height * Math.min(Math.max((offset - start) / Math.max(end - start, 1), 0), 1)
    const drop = exact.top - origin - top
    if (seen) seen.drops.set(offset, drop)
    else this.seen.set(element, { height, width, drawing: drawingOf(element), drops: new Map([[offset, drop]]) })
    return drop
  }
}
