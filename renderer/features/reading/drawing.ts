import type { RefObject } from 'react'
import type { Content, Span } from '../../../core/model/content.ts'
import type { Preferences } from '../../../core/model/preferences.ts'
import { type Grain, grainAt, grainOfClicks, settled } from './grain.ts'
import { type Marking, offsetAt, spanOf } from './offsets.ts'
import type { SelectingStore } from './selecting.ts'

export interface DrawingSettings {
  readonly snap: Preferences['snap']
  readonly selecting: SelectingStore
}

interface Drawn {
  readonly settings: () => DrawingSettings
  /** The page's selection as it is now. */
  readonly current: () => Marking | null
  readonly set: (marking: Marking) => void
}

/** What the button went down on: how the selection grows, and what it began with. */
interface Stroke {
  readonly grain: Grain
  readonly first: Span | null
  /** With Ctrl or Cmd: the words drawn are held besides those selected before. */
  readonly before: Span | null
  readonly isAdding: boolean
}

const inDirection = (span: Span, isForward: boolean): Marking =>
  isForward ? { anchor: span.start, focus: span.end } : { anchor: span.end, focus: span.start }

/**
 * Selecting with the mouse. The browser draws by character and by word; sentences and paragraphs are drawn here, because
 * its third click takes a whole paragraph. When the button is let go the selection is widened and cleaned, unless Alt is
 * held.
 */
export function followDrawing(article: RefObject<HTMLElement | null>, content: Content, drawn: Drawn): () => void {
  let stroke: Stroke | null = null

  const isIn = (target: EventTarget | null): boolean =>
    target instanceof Element && Boolean(article.current?.contains(target)) && !target.closest('button, [data-claim]')

  const offsetUnder = ({ clientX, clientY }: MouseEvent): number | null => {
    const place = document.caretPositionFromPoint(clientX, clientY)
    if (!place || !article.current?.contains(place.offsetNode)) return null
    return offsetAt(article.current, { node: place.offsetNode, offset: place.offset })
  }

  const press = (event: PointerEvent) => {
    stroke = null
    // Pressing what is offered for the words must not take the offer away.
    if (event.target instanceof Element && event.target.closest('[role=toolbar]')) return
    drawn.settings().selecting.getState().draw(null)
    if (event.button !== 0 || !isIn(event.target)) return
    const isAdding = event.ctrlKey || event.metaKey
    const current = drawn.current()
    const before = isAdding && current && current.anchor !== current.focus ? spanOf(current) : null
    stroke = { grain: 'character', first: null, before, isAdding }
  }

  const click = (event: MouseEvent) => {
    if (!stroke || event.button !== 0 || !isIn(event.target)) return
    const grain = grainOfClicks(event.detail)
    stroke = { ...stroke, grain }
    if (grain !== 'sentence' && grain !== 'paragraph') return
    const offset = offsetUnder(event)
    if (offset === null) return
    event.preventDefault()
    article.current?.focus({ preventScroll: true })
    const first = grainAt(content, offset, grain)
    stroke = { ...stroke, first }
    drawn.set(inDirection(first, true))
  }

  const draw = (event: MouseEvent) => {
    const { first, grain } = stroke ?? {}
    if (!first || (grain !== 'sentence' && grain !== 'paragraph')) return
    const offset = offsetUnder(event)
    if (offset === null) return
    const here = grainAt(content, offset, grain)
    const whole = { start: Math.min(first.start, here.start), end: Math.max(first.end, here.end) }
    drawn.set(inDirection(whole, here.start >= first.start))
  }

  const finish = (event: PointerEvent) => {
    const ended = stroke
    stroke = null
    const marking = ended && drawn.current()
    if (!ended || !marking || marking.anchor === marking.focus) return
    const { snap, selecting } = drawn.settings()
    const span = settled(content, spanOf(marking), ended.grain, event.altKey ? 'none' : snap)
    if (span.start === span.end) return
    if (ended.isAdding) {
      const { hold, held } = selecting.getState()
      if (ended.before && held.every(({ start }) => start !== ended.before?.start)) hold(ended.before)
      hold(span)
      drawn.set({ anchor: span.end, focus: span.end })
      return
    }
    drawn.set(inDirection(span, marking.anchor < marking.focus))
    selecting.getState().draw(span)
  }

  document.addEventListener('pointerdown', press)
  document.addEventListener('mousedown', click)
  document.addEventListener('mousemove', draw)
  document.addEventListener('pointerup', finish)
  return () => {
    document.removeEventListener('pointerdown', press)
    document.removeEventListener('mousedown', click)
    document.removeEventListener('mousemove', draw)
    document.removeEventListener('pointerup', finish)
  }
}
