import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  type Ref,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Content, Span } from '../../../core/model/content.ts'
import type { ClaimId, PassageId } from '../../../core/model/ids.ts'
import { usePreferences } from '../../state/use-app.ts'
import { useBeforePrint } from '../../ui/index.ts'
import { applyMove, caretMove, caretRect } from './caret-moves.ts'
import { ChapterText } from './chapter-text.tsx'
import { type ClaimMark, NO_SEGMENTS } from './claim-marks.ts'
import type { WordsOfClaim } from './claim-words.ts'
import { EdgeHandles, type MovablePassage } from './edge-handles.tsx'
import { LinkHint, linkAt } from './link-hint.tsx'
import { type Marking, spanOf } from './offsets.ts'
import over from './over-text.module.css'
import { reveal } from './places.ts'
import styles from './reading.module.css'
import scripts from './scripts.module.css'
import { SectionMarks } from './section-marks.ts'
import { chaptersOf, inlineBySection, sectionsOf } from './sections.ts'
import type { SelectingStore } from './selecting.ts'
import { useFilling } from './use-filling.ts'
import { useMarking } from './use-marking.ts'
import { usePicking } from './use-picking.tsx'

/** What the desk asks of the article beside what it shows. */
export interface ArticleHandle {
  readonly element: () => HTMLElement | null
  /** The words selected, or the place of the caret, that the reader last had here. */
  readonly standing: () => Span | null
  readonly select: (span: Span) => void
  readonly focus: () => void
  readonly reveal: (span: Span) => void
}

export interface ArticleTextProps {
  readonly ref?: Ref<ArticleHandle>
  readonly content: Content
  readonly title: string
  readonly marks: readonly ClaimMark[]
  /** False while only claims near the reader are among them: words further away wait for theirs. */
  readonly areMarksWhole: boolean
  readonly chosen: ClaimId | null
  /** The offset whose surroundings are drawn first. */
  readonly startAt: number
  readonly scroller: RefObject<HTMLElement | null>
  /** Passages that can be drawn to other words: those of the chosen claim. */
  readonly passages: readonly MovablePassage[]
  /** Changes whenever something was laid out anew. */
  readonly pulse: number
  readonly wordsOf: WordsOfClaim
  readonly onChoose: (claim: ClaimId) => void
  /** Chooses a claim and goes to its card. */
  readonly onOpenClaim: (claim: ClaimId) => void
  readonly onSelect: (span: Span) => void
  readonly onMoveEdges: (passage: PassageId, span: Span) => void
  readonly onOpenLink: (url: string) => void
  /** Takes what is drawn with the mouse, and what is held besides. */
  readonly selecting: SelectingStore
  /** What lies over the text and scrolls with it. */
  readonly children?: ReactNode
}

const NONE: readonly number[] = []

/** The claims of the marks around an element. */
function claimsUnder(element: Element): ClaimId[] {
  const ids: string[] = []
  for (let mark = element.closest('[data-claims]'); mark; mark = mark.parentElement?.closest('[data-claims]') ?? null)
    ids.push(...(mark.getAttribute('data-claims')?.split(' ') ?? []))
  return ids as ClaimId[]
}

/** A claim's control is a part of the line, so it is pressed by key as buttons are. */
function pressControl(event: KeyboardEvent): void {
  const { target } = event
  if (!(target instanceof HTMLElement) || target.dataset.claim === undefined) return
  if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'Enter' && event.key !== ' ')) return
  event.preventDefault()
  target.click()
}

/** The draft's text with its claims, set for reading; selection, caret and links. Every offset is canonical. */
export const ArticleText = memo(function ArticleText({
  ref,
  content,
  title,
  marks,
  areMarksWhole,
  chosen,
  startAt,
  scroller,
  passages,
  pulse,
  wordsOf,
  onChoose,
  onOpenClaim,
  onSelect,
  onMoveEdges,
  onOpenLink,
  selecting,
  children,
}: ArticleTextProps) {
  const article = useRef<HTMLElement>(null)
  const column = useRef<number | null>(null)
  const [caret, setCaret] = useState<Marking | null>(null)
  const [isByKey, setByKey] = useState(false)
  const sections = useMemo(() => sectionsOf(content.blocks), [content])
  const chapters = useMemo(() => chaptersOf(sections), [sections])
  const inline = useMemo(() => inlineBySection(content.inline, sections), [content, sections])
  const sectionMarks = useMemo(() => new SectionMarks(sections), [sections])
  useMemo(() => sectionMarks.follow(marks), [sectionMarks, marks])
  const filling = useFilling({ sections, chapters, startAt, scroller, article, mayGoOn: areMarksWhole })

  const picking = usePicking({ article, scroller, marks, chosen, wordsOf, onChoose, onOpen: onOpenClaim })
  const { snap } = usePreferences()
  const marking = useMarking(article, content, { snap, selecting }, (next) => {
    setCaret(next)
    picking.moved()
    selecting.getState().draw(null)
    onSelect(spanOf(next))
  })

  useBeforePrint(() => filling.ensure({ start: 0, end: content.text.length }))

  const show = (span: Span) => {
    filling.ensure(span)
    if (article.current && scroller.current) reveal(article.current, scroller.current, span)
  }
  useImperativeHandle(ref, () => ({
    element: () => article.current,
    standing: () => marking.current && spanOf(marking.current),
    select: ({ start, end }) => {
      filling.ensure({ start, end })
      marking.set({ anchor: start, focus: end })
    },
    focus: () => article.current?.focus({ preventScroll: true }),
    reveal: show,
  }))

  useEffect(() => {
    const byPointer = () => setByKey(false)
    document.addEventListener('pointerdown', byPointer)
    return () => document.removeEventListener('pointerdown', byPointer)
  }, [])

  const moveCaret = (event: KeyboardEvent) => {
    const page = article.current
    if (!page || event.target !== page || event.nativeEvent.isComposing) return
    const isPlainEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    if (isPlainEnter && marking.current && picking.enter(spanOf(marking.current).start)) event.preventDefault()
    const move = caretMove(event, content.direction === 'rtl')
    if (!move) return
    event.preventDefault()
    const from = marking.current ?? { anchor: 0, focus: 0 }
    if (move.kind === 'move') show({ start: from.focus, end: from.focus })
    const moved = applyMove(page, content, from, move, column.current, scroller.current)
    column.current = moved.column
    setByKey(true)
    filling.ensure(spanOf(moved.marking))
    marking.set(moved.marking)
    if (move.kind !== 'all') show({ start: moved.marking.focus, end: moved.marking.focus })
  }

  const click = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return
    const control = event.target.closest('[data-claim]')
    const href = event.target.closest('[data-href]')?.getAttribute('data-href')
    if (href && (event.ctrlKey || event.metaKey)) {
      onOpenLink(href)
      return
    }
    const own = control?.getAttribute('data-claim') as ClaimId | null | undefined
    // A screen reader or the keyboard pressed it: the way leads on to the card.
    if (own) {
      if (event.detail === 0) onOpenClaim(own)
      else onChoose(own)
      return
    }
    const under = claimsUnder(event.target)
    if (under.length > 0 && getSelection()?.isCollapsed) picking.click(event, under)
  }

  const link = caret && caret.anchor === caret.focus ? linkAt(content, caret.focus) : null
  return (
    <div className={styles.page}>
      <article
        ref={article}
        className={`${styles.article} ${scripts.article}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the article takes the caret, so that words can be selected by key.
        tabIndex={0}
        aria-label={title}
        lang={content.language || undefined}
        dir={content.direction}
        onKeyDown={(event) => {
          pressControl(event)
          moveCaret(event)
        }}
        onFocus={(event) => setByKey(event.target === article.current && event.target.matches(':focus-visible'))}
        onBlur={() => setByKey(false)}
        onPointerDown={picking.press}
        onClick={click}
      >
        {chapters.map((chapter, at) => {
          const { from, to } = chapter
          const indexes = filling.isOpen(at) ? Array.from({ length: to - from }, (_, place) => from + place) : NONE
          return (
            <ChapterText
              key={chapter.id}
              chapter={chapter}
              sections={sections}
              content={content}
              inline={inline}
              filled={indexes.map((index) => filling.isFilled(index))}
              segments={indexes.map((index) => (filling.isFilled(index) ? sectionMarks.of(index) : NO_SEGMENTS))}
              chosen={indexes.map((index) => (chosen && sectionMarks.holds(index, chosen) ? chosen : null))}
              first={filling.first}
            />
          )
        })}
      </article>
      <EdgeHandles article={article} content={content} passages={passages} pulse={pulse} onMove={onMoveEdges} />
      {picking.list}
      {isByKey && <Caret article={article} marking={caret} pulse={pulse} />}
      {children}
      {link && <LinkHint article={article} link={link} pulse={pulse} onOpen={onOpenLink} />}
    </div>
  )
})

interface CaretProps {
  readonly article: RefObject<HTMLElement | null>
  readonly marking: Marking | null
  readonly pulse: number
}

/** The caret of somebody who moves by key; text that cannot be edited has none of its own. */
function Caret({ article, marking }: CaretProps) {
  const page = article.current
  const rect = page && caretRect(page, marking?.focus ?? 0)
  if (!page || !rect) return null
  const bounds = page.getBoundingClientRect()
  return (
    <span
      key={marking?.focus}
      aria-hidden="true"
      className={over.caret}
      style={{ left: rect.left - bounds.left, top: rect.top - bounds.top, height: rect.height }}
    />
  )
}
