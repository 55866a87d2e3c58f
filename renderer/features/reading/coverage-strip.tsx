import { type KeyboardEvent, memo, type PointerEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { Span } from '../../../core/model/content.ts'
import type { SentenceCoverage } from '../../../core/query/coverage.ts'
import { lookClass } from '../../parts/looks.ts'
import type { WordsOfClaim } from './claim-words.ts'
import styles from './coverage-strip.module.css'
import { offsetAtHeight } from './places.ts'
import type { BarMeaning, StripBar } from './strip-bars.ts'
import { firstWords, meaningsIn, meaningWords, sayCoverage, sentenceAt } from './strip-words.ts'
import { useStripPointer } from './use-strip-pointer.ts'

export interface CoverageStripProps {
  readonly bars: readonly StripBar[]
  /** What is known of each sentence, in order. */
  readonly coverage: readonly SentenceCoverage[]
  /** The article's text: the strip is laid out by its characters, not by heights that are estimates until scrolled. */
  readonly text: string
  readonly wordsOf: WordsOfClaim
  /** The whole strip in words. */
  readonly summary: string
  readonly article: () => HTMLElement | null
  readonly scroller: RefObject<HTMLElement | null>
  readonly pulse: number
  /** Where the caret stands. */
  readonly standing: () => Span | null
  /** Shows a sentence. */
  readonly onJump: (span: Span) => void
  /** Shows a sentence and goes there with the caret. */
  readonly onGo: (span: Span) => void
}

// A short article has a short strip: as high as its text is likely to be.
const PX_A_CHARACTER = 0.5
const STRIP_MIN_PX = 96

/** The greatest height of the strip of an article of so many characters, in pixels; ticks beside it keep to it. */
export const stripHeight = (characters: number): number => Math.max(characters * PX_A_CHARACTER, STRIP_MIN_PX)

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`

const swatch = (meaning: BarMeaning): string =>
  meaning === 'nothing' || meaning === 'unseen' ? (styles[meaning] ?? '') : `look-fill ${lookClass(meaning)}`

const Bar = memo(function Bar({ bar: { meaning, left } }: { readonly bar: StripBar }) {
  return (
    <span className={`${styles.bar} ${swatch(meaning)}`} data-meaning={meaning}>
      {left && (
        <span className={`${styles.left} ${swatch(left.meaning)}`} style={{ inlineSize: percent(left.share) }} />
      )}
    </span>
  )
})

/** Each bar has as much of the strip as there are characters from its first one to the next bar's. */
const rowsOf = (bars: readonly StripBar[], size: number): string =>
  bars
    .map((_, at) => (bars[at + 1]?.start ?? size) - (at === 0 ? 0 : (bars[at] as StripBar).start))
    .map((characters) => `minmax(0,${characters}fr)`)
    .join(' ')

const Bars = memo(function Bars({ bars, size }: { readonly bars: readonly StripBar[]; readonly size: number }) {
  return (
    <div className={styles.bars} style={{ gridTemplateRows: rowsOf(bars, size) }}>
      {bars.map((bar) => (
        <Bar key={bar.start} bar={bar} />
      ))}
    </div>
  )
})

interface HintProps extends Pick<CoverageStripProps, 'bars' | 'coverage' | 'text' | 'wordsOf'> {
  readonly index: number
  readonly size: number
}

/** Beside the strip: which sentence, and what is known of it; a moment later, what the patterns mean. */
function Hint({ bars, coverage, text, wordsOf, index, size }: HintProps) {
  const item = coverage[index]
  if (!item) return null
  const share = (item.sentence.start + item.sentence.end) / 2 / size
  return (
    <div className={styles.hint} aria-hidden="true" style={{ top: percent(share), translate: `0 -${percent(share)}` }}>
      <div className={styles.card}>
        <strong>{sayCoverage(item, wordsOf)}</strong>
        <bdi className={styles.words}>{firstWords(text, item.sentence)}</bdi>
      </div>
      <ul className={styles.legend}>
        {meaningsIn(bars).map((meaning) => (
          <li key={meaning}>
            <span className={`${styles.swatch} ${swatch(meaning)}`} data-meaning={meaning} />
            {meaningWords(meaning)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/**
 * The article as a map: a bar for each sentence, by coverage and by the state of its claims. Pointing says what a sentence
 * is, a click goes there, dragging scrolls; by key it is one stop, and reads out sentence by sentence.
 */
export function CoverageStrip(props: CoverageStripProps) {
  const { bars, coverage, text, wordsOf, summary, article, scroller, pulse, standing, onJump, onGo } = props
  const frame = useRef<HTMLDivElement>(null)
  const shown = useRef({ from: 0, to: 0 })
  const [at, setAt] = useState(0)
  const [hinted, setHinted] = useState<'pointer' | 'key' | null>(null)
  const about = useId()
  const size = Math.max(text.length, 1)
  const pointer = useStripPointer({ scroller, article, frame, size, onJump, coverage })

  // biome-ignore lint/correctness/useExhaustiveDependencies: a pulse says that the layout changed.
  useEffect(() => {
    const pane = scroller.current
    if (!pane) return
    let asked = 0
    const place = () => {
      asked = 0
      const page = article()
      if (!page || !frame.current) return
      const view = pane.getBoundingClientRect()
      const from = offsetAtHeight(page, view.top)
      const to = Math.max(offsetAtHeight(page, view.bottom), from)
      shown.current = { from, to }
      frame.current.style.top = percent(from / size)
      frame.current.style.height = percent((to - from) / size)
    }
    const ask = () => {
      if (asked === 0) asked = requestAnimationFrame(place)
    }
    ask()
    pane.addEventListener('scroll', ask, { passive: true })
    return () => {
      cancelAnimationFrame(asked)
      pane.removeEventListener('scroll', ask)
    }
  }, [article, scroller, size, pulse])

  if (coverage.length === 0) return null
  const index = Math.min(at, coverage.length - 1)
  const item = coverage[index]
  const offset = item?.sentence.start ?? 0
  const screen = Math.max(shown.current.to - shown.current.from, 1)

  const steps: Readonly<Record<string, () => number>> = {
    ArrowDown: () => index + 1,
    ArrowUp: () => index - 1,
    PageDown: () => Math.max(sentenceAt(coverage, offset + screen), index + 1),
    PageUp: () => Math.min(sentenceAt(coverage, offset - screen), index - 1),
    Home: () => 0,
    End: () => coverage.length - 1,
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = steps[event.key]
    if (step) {
      setAt(Math.min(Math.max(step(), 0), coverage.length - 1))
      setHinted('key')
    } else if ((event.key === 'Enter' || event.key === ' ') && item) {
      setHinted(null)
      onGo(item.sentence)
    } else if (event.key === 'Escape' && hinted === 'pointer') setHinted(null)
    else return
    event.preventDefault()
  }
  const point = (event: PointerEvent<HTMLElement>) => {
    const place = pointer.follow(event)
    if (place === null) return
    setAt(place)
    setHinted('pointer')
  }

  return (
    <div
      className={styles.place}
      style={{ maxBlockSize: stripHeight(size) }}
      onPointerLeave={() => setHinted((by) => (by === 'pointer' ? null : by))}
      data-print="no"
    >
      <div
        className={styles.strip}
        role="slider"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={say('access.strip')}
        aria-describedby={about}
        aria-valuemin={1}
        aria-valuemax={coverage.length}
        aria-valuenow={index + 1}
        aria-valuetext={
          item &&
          say('access.strip-place', {
            place: index + 1,
            total: coverage.length,
            state: sayCoverage(item, wordsOf),
            words: firstWords(text, item.sentence),
          })
        }
        onFocus={({ currentTarget }) => {
          if (!currentTarget.matches(':focus-visible')) return
          setAt(sentenceAt(coverage, standing()?.start ?? shown.current.from))
          setHinted('key')
        }}
        onBlur={() => setHinted(null)}
        onKeyDown={press}
        onPointerDown={pointer.grab}
        onPointerMove={point}
        onPointerUp={pointer.leave}
        onPointerCancel={pointer.leave}
      >
        <Bars bars={bars} size={size} />
        <div className={styles.over}>
          <div ref={frame} className={styles.frame} />
          {hinted && item && (
            <div
              className={styles.here}
              style={{
                top: percent(offset / size),
                height: percent((item.sentence.end - offset) / size),
              }}
            />
          )}
        </div>
      </div>
      {hinted && <Hint bars={bars} coverage={coverage} text={text} wordsOf={wordsOf} index={index} size={size} />}
      <p id={about} className="spoken-only">
        {summary} {say('access.strip-help')}
      </p>
    </div>
  )
}
