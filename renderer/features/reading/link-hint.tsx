import { type RefObject, useLayoutEffect, useState } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { Content, InlineMark } from '../../../core/model/content.ts'
import { Button } from '../../ui/index.ts'
import { rangeOf } from './offsets.ts'
import styles from './over-text.module.css'

export interface Link {
  readonly start: number
  readonly end: number
  readonly href: string
}

const isLink = (mark: InlineMark): mark is InlineMark & Link => mark.kind === 'link' && Boolean(mark.href)

/** The link whose words an offset stands in. */
export const linkAt = ({ inline }: Content, offset: number): Link | null =>
  inline.find((mark): mark is InlineMark & Link => isLink(mark) && mark.start <= offset && offset <= mark.end) ?? null

interface LinkHintProps {
  readonly article: RefObject<HTMLElement | null>
  readonly link: Link
  readonly pulse: number
  readonly onOpen: (url: string) => void
}

/** Where the link under the caret leads, and the one way to go there: nobody leaves the desk by a stray click. */
export function LinkHint({ article, link, pulse, onOpen }: LinkHintProps) {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pulse says that the layout changed.
  useLayoutEffect(() => {
    const page = article.current
    const rects = page && rangeOf(page, link)?.getClientRects()
    const rect = rects?.[rects.length - 1]
    if (!page || !rect) return
    const bounds = page.getBoundingClientRect()
    setPlace({
      left: Math.max(0, Math.min(rect.left - bounds.left, bounds.width - 300)),
      top: rect.bottom - bounds.top + 6,
    })
  }, [article, link, pulse])
  if (!place) return null
  return (
    <div className={styles.linkHint} style={place} data-print="no">
      <span>{link.href}</span>
      <Button size="small" onPress={() => onOpen(link.href)} name={say('desk.open-link-name', { url: link.href })}>
        {say('desk.open-link')}
      </Button>
    </div>
  )
}
