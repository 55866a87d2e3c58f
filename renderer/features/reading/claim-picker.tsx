import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { digitOf, pressedKey } from '../../../core/keys/notation.ts'
import { say } from '../../../core/messages/message.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { VerdictGlyph } from '../../parts/verdict-glyph.tsx'
import styles from './claim-picker.module.css'
import type { ClaimWords } from './claim-words.ts'

/** Claims beyond these are chosen with the arrows. */
const CLAIMS_WITH_KEYS = 9
const WIDTH_PX = 320
const GAP_PX = 5

interface ClaimPickerProps {
  readonly claims: readonly ClaimWords[]
  /** Which one is offered first. */
  readonly offered: ClaimId
  /** The line of text the claims lie on, in the window's coordinates. */
  readonly line: DOMRect
  readonly article: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly onPick: (claim: ClaimId) => void
  /** Closed without a choice; `isLeft` when the focus has gone elsewhere by itself. */
  readonly onClose: (isLeft: boolean) => void
}

/** Where the list stands on the page: under the line, or over it where there is more room. */
function placeOf(line: DOMRect, page: DOMRect, pane: DOMRect) {
  const isOver = pane.bottom - line.bottom < Math.min(260, line.top - pane.top)
  const left = Math.max(Math.min(line.left - page.left - 16, page.width - WIDTH_PX), 0)
  return isOver
    ? { left, top: line.top - page.top - GAP_PX, translate: '0 -100%' }
    : { left, top: line.bottom - page.top + GAP_PX }
}

/** The claims that lie over one another on some words, to choose one of them: beside the words, by pointer or by key. */
export function ClaimPicker({ claims, offered, line, article, scroller, onPick, onClose }: ClaimPickerProps) {
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const [at, setAt] = useState(() =>
    Math.max(
      claims.findIndex((claim) => claim.id === offered),
      0,
    ),
  )
  useEffect(() => {
    list.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    if (at >= 0) list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [at])

  // Where it was asked for: it scrolls with the words.
  const [place] = useState(() => {
    const page = article.current?.getBoundingClientRect()
    const pane = scroller.current?.getBoundingClientRect()
    return page && pane ? placeOf(line, page, pane) : {}
  })

  const pick = (index: number) => {
    const claim = claims[index]
    if (claim) onPick(claim.id)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % claims.length,
      ArrowUp: (at - 1 + claims.length) % claims.length,
      Home: 0,
      End: claims.length - 1,
    }
    const step = steps[event.key]
    const digit = digitOf(pressedKey(event.nativeEvent))
    if (step !== undefined) setAt(step)
    else if (event.key === 'Enter' || event.key === ' ') pick(at)
    else if (event.key === 'Escape' || event.key === 'Tab') onClose(false)
    else if (digit) pick(digit - 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={-1}
      aria-label={say('access.pick', { count: claims.length })}
      aria-activedescendant={`${id}-${at}`}
      className={styles.list}
      dir="auto"
      style={{ ...place, inlineSize: WIDTH_PX }}
      onKeyDown={press}
      onBlur={() => onClose(true)}
      data-print="no"
    >
      {claims.map(({ id: claim, number, look, standing, wording }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys for its options.
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the option in it.
        <div
          key={claim}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          aria-label={say('access.pick-option', { number, standing, wording: wording || say('desk.no-wording') })}
          aria-keyshortcuts={index < CLAIMS_WITH_KEYS ? String(index + 1) : undefined}
          className={styles.option}
          onPointerDown={(event) => event.preventDefault()}
          onPointerMove={() => setAt(index)}
          onClick={() => pick(index)}
        >
          <VerdictGlyph look={look} />
          <span className={styles.words}>
            <strong>{say('desk.card-title', { number, standing })}</strong>
            <bdi>{wording || say('desk.no-wording')}</bdi>
          </span>
          {index < CLAIMS_WITH_KEYS && <kbd className={styles.key}>{index + 1}</kbd>}
        </div>
      ))}
    </div>
  )
}
