import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { putPlace, readingPlace } from '../features/reading/reading-place.ts'
import { lookProperties, measurePx } from '../parts/reading-look.ts'
import { useApp } from '../state/use-app.ts'

/**
 * Sets the article as the reader likes it: custom properties on the pane that scrolls, so that no section is drawn anew
 * and the line that is read stays where it is. The properties to begin with are returned, for the pane's first drawing.
 */
export function useReadingLook(
  scroller: RefObject<HTMLElement | null>,
  article: () => HTMLElement | null,
): Readonly<Record<string, string>> {
  const { start } = useApp()
  const lookNow = () => start.getState().start?.preferences.reading
  const [first] = useState(() => {
    const look = lookNow()
    return look ? lookProperties(look) : {}
  })

  useLayoutEffect(() => {
    const pane = scroller.current
    const look = start.getState().start?.preferences.reading
    if (!pane || !look) return
    for (const [name, value] of Object.entries(lookProperties(look))) pane.style.setProperty(name, value)
  }, [scroller, start])

  useEffect(
    () =>
      start.subscribe(({ start: now }, { start: before }) => {
        const pane = scroller.current
        const page = article()
        const look = now?.preferences.reading
        if (!pane || !page || !look || look === before?.preferences.reading) return
        const changed = Object.entries(lookProperties(look)).filter(
          ([name, value]) => pane.style.getPropertyValue(name) !== value,
        )
        if (changed.length === 0) return
        const place = readingPlace(page, pane)
        for (const [name, value] of changed) pane.style.setProperty(name, value)
        if (place) putPlace(page, pane, place)
      }),
    [start, scroller, article],
  )

  // What a section is thought to need before it is drawn: fewer characters a line, more lines.
  useEffect(() => {
    const pane = scroller.current
    const page = article()
    if (!pane || !page) return
    const share = () => {
      const look = start.getState().start?.preferences.reading
      if (!look || page.clientWidth === 0) return
      const characters = look.measure * Math.min(page.clientWidth / measurePx(look), 1)
      const next = (ESTIMATED_FOR / characters).toFixed(3)
      // To set it is to have every section's style worked out again, to what it was as well.
      if (next !== (pane.style.getPropertyValue('--reading-share') || AS_ESTIMATED))
        pane.style.setProperty('--reading-share', next)
    }
    const observer = new ResizeObserver(share)
    observer.observe(page)
    return () => observer.disconnect()
  }, [scroller, article, start])

  return first
}

/** The measure, in characters, that a section's lines are counted for. */
const ESTIMATED_FOR = 68
const AS_ESTIMATED = (1).toFixed(3)
