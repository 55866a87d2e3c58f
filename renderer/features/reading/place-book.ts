import { caretRect } from './caret-moves.ts'
import { SECTION, sectionsIn } from './offsets.ts'

interface SectionPlace {
  readonly element: HTMLElement
  readonly start: number
  readonly end: number
  readonly top: number
  readonly height: number
  readonly isNear: boolean
}

/** How far below its section's top an offset stood when it was last near the screen; true while the height is the same. */
interface Seen {
  readonly height: number
  readonly drops: Map<number, number>
}

/**
 * Where offsets of the article stand. Exact near the screen and wherever the reader has been; elsewhere by characters,
 * because the height of a section that has not been drawn is an estimate anyway.
 */
export class PlaceBook {
  private readonly seen = new WeakMap<HTMLElement, Seen>()

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
    let at = 0
    for (let index = 0; index < offsets.length; index++) {
      const offset = offsets[index] as number
      while (at + 1 < sections.length && (sections[at + 1] as SectionPlace).start <= offset) at++
      const section = sections[at]
      if (section) tops[index] = section.top + this.drop(article, section, offset, origin)
    }
    return tops
  }

  private survey(article: Element, origin: number): SectionPlace[] {
    const view = (this.scroller() ?? article).getBoundingClientRect()
    return sectionsIn(article).map((element) => {
      const { top, bottom, height } = element.getBoundingClientRect()
      return {
        element,
        start: Number(element.getAttribute(SECTION)),
        end: Number(element.dataset.end),
        top: top - origin,
        height,
        isNear: bottom > view.top - view.height && top < view.bottom + view.height,
      }
    })
  }

  private drop(article: Element, section: SectionPlace, offset: number, origin: number): number {
    const { element, start, end, top, height, isNear } = section
    const held = this.seen.get(element)
    const seen = held?.height === height ? held : null
    const known = isNear ? null : seen?.drops.get(offset)
    if (typeof known === 'number') return known
    const exact = isNear ? caretRect(article, offset) : null
    if (!exact) return height * Math.min(Math.max((offset - start) / Math.max(end - start, 1), 0), 1)
    const drop = exact.top - origin - top
    if (seen) seen.drops.set(offset, drop)
    else this.seen.set(element, { height, drops: new Map([[offset, drop]]) })
    return drop
  }
}
