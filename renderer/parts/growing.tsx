import { type ReactNode, useEffect, useRef, useState } from 'react'

/** So many of a long list are drawn, and as many again whenever its end comes near. */
const STEP = 60
const AHEAD = '800px'

interface GrowingProps<Item> {
  readonly items: readonly Item[]
  /** This one is drawn, however far down it stands. */
  readonly wanted: number
  /** What it is a list of, where no heading says so. */
  readonly label?: string
  readonly className?: string | undefined
  readonly children: (item: Item) => ReactNode
}

/** A list of any length, drawn as far as it is scrolled. */
export function Growing<Item>({ items, wanted, label, className, children }: GrowingProps<Item>) {
  const [asked, setAsked] = useState(STEP)
  const end = useRef<HTMLLIElement>(null)
  const shown = Math.max(asked, wanted + 1)
  const isWhole = shown >= items.length
  useEffect(() => {
    if (isWhole || !end.current) return
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setAsked(shown + STEP)
      },
      { rootMargin: AHEAD },
    )
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [isWhole, shown])
  return (
    <ul className={className} {...(label === undefined ? {} : { 'aria-label': label })}>
      {items.slice(0, shown).map(children)}
      {!isWhole && <li ref={end} aria-hidden="true" />}
    </ul>
  )
}
