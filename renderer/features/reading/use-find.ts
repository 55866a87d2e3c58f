import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { Content, Span } from '../../../core/model/content.ts'
import { announce } from '../../ui/index.ts'
import type { ArticleHandle } from './article-text.tsx'
import { Finder, type Found, type Sought } from './finder.ts'
import { offsetAtHeight } from './places.ts'
import { indexAt } from './sections.ts'

const NOTHING: Found = { kind: 'places', spans: [] }
const NO_SPANS: readonly Span[] = []
const NOTHING_SOUGHT: Sought = { words: '', matchCase: false, wholeWord: false, isPattern: false }

// Who types is not interrupted by what each letter finds.
const HEARD_AFTER_MS = 600
const SEARCHING_SHOWN_AFTER_MS = 200
// A letter or two stand everywhere in a book, and are seldom all that is sought: more is awaited first.
const PAUSE_MS = 25
const PAUSE_FOR_LETTERS_MS = 140
const LETTERS_MAX = 2
// Longer selections are read, not looked for.
const PREFILL_MAX = 120

export interface Find {
  readonly sought: Sought
  readonly found: Found
  readonly spans: readonly Span[]
  /** The place the reader is at; null when there is none. */
  readonly current: Span | null
  /** Its number among the places, from 1; 0 when there is none. */
  readonly place: number
  readonly isSearching: boolean
  readonly seek: (change: Partial<Sought>) => void
  /** Goes to the next place, or the one before; round at the ends. */
  readonly go: (step: 1 | -1) => Span | null
  /** Takes the words selected in the article, when there are some, and begins where the reader is. */
  readonly begin: () => void
}

/** The first place that begins at an offset or after it, and the first of all when there is none. */
const firstFrom = (spans: readonly Span[], offset: number): number => {
  const at = spans.findIndex(({ start }) => start >= offset)
  return at < 0 ? Math.min(spans.length - 1, 0) : at
}

/** The search inside an article: what is sought, where it stands, and which place the reader is at. */
export function useFind(
  content: Content,
  article: RefObject<ArticleHandle | null>,
  scroller: RefObject<HTMLElement | null>,
  isOpen: boolean,
): Find {
  const [sought, setSought] = useState(NOTHING_SOUGHT)
  const [found, setFound] = useState<Found>(NOTHING)
  const [at, setAt] = useState(-1)
  const [isSearching, setSearching] = useState(false)
  const from = useRef(0)
  const heard = useRef<ReturnType<typeof setTimeout>>(undefined)
  const spans = found.kind === 'places' ? found.spans : NO_SPANS
  const finder = useMemo(() => new Finder(content), [content])
  useEffect(() => () => finder.close(), [finder])

  // How far the reader has asked to go on before the answer was there; null once it is.
  const ahead = useRef<number | null>(null)
  // Where the reader is by the last answer or key: the next key may come before either is drawn.
  const here = useRef({ spans, at })
  const stand = useCallback((places: readonly Span[], place: number) => {
    here.current = { spans: places, at: place }
    setAt(place)
  }, [])

  const hear = useCallback(
    (span: Span | undefined, place: number, total: number) => {
      clearTimeout(heard.current)
      const sentence = span && content.sentences[indexAt(content.sentences, span.start)]
      const words = sentence ? content.text.slice(sentence.start, sentence.end) : ''
      const text = span ? say('find.heard', { place, total, sentence: words }) : say('find.none')
      heard.current = setTimeout(() => announce(text), HEARD_AFTER_MS)
    },
    [content],
  )
  useEffect(() => () => clearTimeout(heard.current), [])

  useEffect(() => {
    if (!isOpen) return
    ahead.current = 0
    const late = setTimeout(() => setSearching(true), SEARCHING_SHOWN_AFTER_MS)
    const take = (answer: Found) => {
      clearTimeout(late)
      setSearching(false)
      setFound(answer)
      clearTimeout(heard.current)
      here.current = { spans: NO_SPANS, at: -1 }
      if (answer.kind !== 'places') return
      const { length } = answer.spans
      const begin = firstFrom(answer.spans, from.current) + (ahead.current ?? 0)
      const first = length > 0 ? ((begin % length) + length) % length : -1
      ahead.current = null
      const span = answer.spans[first]
      stand(answer.spans, first)
      if (span) article.current?.reveal(span)
      if (sought.words) hear(span, first + 1, answer.spans.length)
    }
    const pause = sought.words.length <= LETTERS_MAX ? PAUSE_FOR_LETTERS_MS : PAUSE_MS
    const begun = setTimeout(() => finder.search(sought, take), sought.words === '' ? 0 : pause)
    return () => {
      clearTimeout(begun)
      clearTimeout(late)
    }
  }, [finder, sought, isOpen, article, hear, stand])

  const go = (step: 1 | -1): Span | null => {
    if (ahead.current !== null) {
      ahead.current += step
      return null
    }
    const { spans: places, at: before } = here.current
    if (places.length === 0) return null
    const next = (Math.max(before, 0) + step + places.length) % places.length
    const span = places[next] ?? null
    if (!span) return null
    from.current = span.start
    stand(places, next)
    article.current?.reveal(span)
    hear(span, next + 1, places.length)
    return span
  }

  const begin = () => {
    const standing = article.current?.standing() ?? null
    const page = article.current?.element()
    const pane = scroller.current?.getBoundingClientRect()
    const top = page && pane ? offsetAtHeight(page, pane.top) : 0
    const bottom = page && pane ? offsetAtHeight(page, pane.bottom) : 0
    // Where the reader looks counts more than where a caret was left some screens ago.
    from.current = standing && standing.start >= top && standing.start <= bottom ? standing.start : top
    const words = standing ? content.text.slice(standing.start, standing.end).trim() : ''
    if (words && words.length <= PREFILL_MAX && !words.includes('\n'))
      setSought((held) => (held.isPattern ? held : { ...held, words }))
  }

  return {
    sought,
    found,
    spans,
    current: spans[at] ?? null,
    place: spans[at] ? at + 1 : 0,
    isSearching,
    seek: (change) => setSought((held) => ({ ...held, ...change })),
    go,
    begin,
  }
}
