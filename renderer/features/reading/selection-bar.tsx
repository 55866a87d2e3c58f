import { X } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { ActionId } from '../../../core/actions.ts'
import { say } from '../../../core/messages/message.ts'
import type { Span } from '../../../core/model/content.ts'
import { useKeysOf } from '../../parts/keys.ts'
import { useAction, useActionNow } from '../../state/use-app.ts'
import { Kbd } from '../../ui/index.ts'
import type { ArticleHandle } from './article-text.tsx'
import { rangeOf } from './offsets.ts'
import type { SelectingStore } from './selecting.ts'
import styles from './selection-bar.module.css'

interface Place {
  readonly left: number
  readonly top: number
}

const GAP_PX = 9
const MODIFIERS = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift', 'CapsLock'])

/** Below the last of the selected lines, or above the first; null where the selection leaves no room on the screen. */
function placeFor(page: HTMLElement, pane: HTMLElement, bar: HTMLElement, span: Span): Place | null {
  const rects = [...(rangeOf(page, span)?.getClientRects() ?? [])].filter(({ width }) => width > 0)
  const last = rects.at(-1)
  if (!last) return null
  const origin = page.getBoundingClientRect()
  const view = pane.getBoundingClientRect()
  const { width, height } = bar.getBoundingClientRect()
  const first = Math.min(...rects.map(({ top }) => top))
  const lowest = Math.max(...rects.map(({ bottom }) => bottom))
  const below = lowest + GAP_PX
  const above = first - GAP_PX - height
  const top = below + height <= view.bottom ? below : above >= view.top ? above : null
  if (top === null) return null
  const isRtl = getComputedStyle(page).direction === 'rtl'
  const wanted = (isRtl ? last.left : last.right) - width / 2
  // Over the margins rather than out of the pane.
  const left = Math.min(Math.max(wanted, view.left + GAP_PX, origin.left - 60), view.right - GAP_PX - width)
  return { left: left - origin.left, top: top - origin.top }
}

interface SelectionBarProps {
  readonly article: RefObject<ArticleHandle | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly selecting: SelectingStore
  /** The number of the chosen claim, to which the words can be added. */
  readonly claim: number | null
}

/** What can be done with words selected with the mouse, at their end; by key all of it is done without this bar. */
export function SelectionBar({ article, scroller, selecting, claim }: SelectionBarProps) {
  const drawn = useStore(selecting, (state) => state.drawn)
  const canMark = useActionNow('claim.mark').isAvailable
  return drawn && canMark ? (
    <Bar key={drawn.start} article={article} scroller={scroller} selecting={selecting} claim={claim} span={drawn} />
  ) : null
}

function Bar({ article, scroller, selecting, claim, span }: SelectionBarProps & { readonly span: Span }) {
  const bar = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place | null>(null)
  const dismiss = () => selecting.getState().draw(null)
  useAction('go.text', dismiss)

  // Not a layout effect: the article hands itself over in the same commit, after its children.
  useEffect(() => {
    const page = article.current?.element()
    if (page && scroller.current && bar.current) setPlace(placeFor(page, scroller.current, bar.current, span))
  }, [article, scroller, span])

  // Who goes on by key does not need the buttons, and what they stand on may change.
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' && !MODIFIERS.has(key)) selecting.getState().draw(null)
    }
    document.addEventListener('keydown', press, { capture: true })
    return () => document.removeEventListener('keydown', press, { capture: true })
  }, [selecting])

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={say('select.tools')}
      className={styles.bar}
      data-there={place !== null || undefined}
      data-print="no"
      style={place ?? { left: 0, top: 0 }}
    >
      <Tool id="claim.mark" onDone={dismiss}>
        {say('select.mark')}
      </Tool>
      <Tool id="coverage.skip" onDone={dismiss}>
        {say('select.nothing')}
      </Tool>
      {claim !== null && (
        <Tool id="passage.add" onDone={dismiss}>
          {say('select.add', { number: claim })}
        </Tool>
      )}
      <Tool id="selection.hold" onDone={dismiss}>
        {say('select.hold')}
      </Tool>
      <button
        type="button"
        tabIndex={-1}
        className={styles.tool}
        aria-label={say('select.dismiss')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={dismiss}
      >
        <X aria-hidden="true" />
      </button>
    </div>
  )
}

interface ToolProps {
  readonly id: ActionId
  readonly onDone: () => void
  readonly children: ReactNode
}

/** Leaves the selection and the focus in the text. Tab passes it by: the key it shows does the same. */
function Tool({ id, onDone, children }: ToolProps) {
  const { isAvailable, perform } = useActionNow(id)
  const keys = useKeysOf()(id)
  if (!isAvailable) return null
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.tool}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        perform()
        onDone()
      }}
    >
      {children}
      {keys && (
        <span aria-hidden="true">
          <Kbd keys={keys} />
        </span>
      )}
    </button>
  )
}
