import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Content } from '../../core/model/content.ts'
import type { ArticleTables } from '../../core/model/tables.ts'
import { houseRules } from '../../core/query/house-rules.ts'
import { done } from '../../core/steps.ts'
import { useArticle, useLibrary } from '../state/use-app.ts'
import { DeskBook, type DeskFigures } from './desk-book.ts'
import { onDoing } from './on-doing.ts'

// Fewer are told in a few milliseconds.
const CLAIMS_AT_ONCE = 300
// Some screens of characters around the place where the reader begins.
const BEFORE = 6_000
const AFTER = 12_000
const SLICE_MS = 8

export interface OpeningFigures {
  readonly figures: DeskFigures
  /** False while the desk shows its first frames: then the figures are those of the words near the reader alone. */
  readonly isWhole: boolean
}

/** Whether so many claims wait that the words are shown before all is known about them. */
const isMany = ({ claims }: ArticleTables): boolean => {
  let count = 0
  for (const _ in claims) if (++count > CLAIMS_AT_ONCE) return true
  return false
}

/**
 * Everything the desk shows that is derived from the article. Of an article with many claims, what stands near the reader
 * comes first; the whole is worked out once that is on the screen, in slices, or at once when somebody does something.
 */
export function useDeskFigures(tables: ArticleTables, content: Content, startAt: number): OpeningFigures {
  const held = useRef<DeskBook | null>(null)
  const rules = useLibrary((library) => houseRules(library.tables.settings))
  // By other rules everything counts anew.
  if (held.current?.rules !== rules) held.current = new DeskBook(rules)
  const book = held.current
  const turn = useArticle((article) => article.turn)
  const [opened] = useState(() => (isMany(tables) ? { tables, content, startAt } : null))
  const [isGrown, setGrown] = useState(opened === null)
  const isWhole = isGrown || tables !== opened?.tables || content !== opened.content

  useLayoutEffect(() => {
    if (isWhole || !opened) return
    const work = book.inSteps(opened.tables, opened.content)
    let timer: ReturnType<typeof setTimeout> | undefined
    const slice = () => {
      const until = performance.now() + SLICE_MS
      while (performance.now() < until) if (work.next().done) return setGrown(true)
      timer = setTimeout(slice)
    }
    const asked = requestAnimationFrame(() => {
      timer = setTimeout(slice)
    })
    const finish = () => {
      stop()
      done(work)
      flushSync(() => setGrown(true))
    }
    const stop = () => {
      cancelAnimationFrame(asked)
      clearTimeout(timer)
      unhear()
    }
    // Whatever somebody does goes by all of the claims.
    const unhear = onDoing(finish)
    return stop
  }, [book, opened, isWhole])

  const figures = useMemo(
    () =>
      isWhole || !opened
        ? book.at(tables, content, turn)
        : book.near(tables, content, { start: opened.startAt - BEFORE, end: opened.startAt + AFTER }),
    [book, tables, content, turn, isWhole, opened],
  )
  return { figures, isWhole }
}
