import { type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { say, sayKey } from '../../../core/messages/message.ts'
import styles from './settings-navigation.module.css'
import { SETTINGS_PARTS, type SettingsPart } from './settings-parts.tsx'

/** How far below the page's upper edge a part counts as read, in px. */
const READ_AT_PX = 120
/** Scrolling by less than this is the jump itself coming to rest, in px. */
const RESTING_PX = 2

export const headingIdOf = (part: string): string => `settings-${part}`

const headingOf = (part: string): HTMLElement | null => document.getElementById(headingIdOf(part))

/** What scrolls around an element. */
const scrollerOf = (place: HTMLElement): HTMLElement | null => place.closest('main')

/**
 * The part that is read: the last one that begins above the line. The line stands near the upper edge, and goes down to
 * the lower one on the last screenful, so that the short parts at the end have their turn.
 */
function partRead(scroller: HTMLElement): string | undefined {
  const { scrollTop, scrollHeight, clientHeight } = scroller
  const left = scrollHeight - clientHeight - scrollTop
  const line =
    scroller.getBoundingClientRect().top + Math.max(READ_AT_PX, scrollTop > 0 ? clientHeight - left : READ_AT_PX)
  const isAbove = ({ id }: SettingsPart) => (headingOf(id)?.getBoundingClientRect().top ?? Infinity) <= line
  return (SETTINGS_PARTS.findLast(isAbove) ?? SETTINGS_PARTS[0])?.id
}

export interface SettingsNavigationProps {
  readonly parts: RefObject<HTMLElement | null>
}

/** The parts of the settings, in a list that stays in sight: each leads to its heading, and the one being read is lit. */
export function SettingsNavigation({ parts }: SettingsNavigationProps) {
  const [current, setCurrent] = useState(SETTINGS_PARTS[0]?.id)
  /** Where the page came to rest after a jump: the part gone to stays lit until the page moves on. */
  const rest = useRef<number | null>(null)

  useEffect(() => {
    const scroller = parts.current && scrollerOf(parts.current)
    if (!scroller) return
    const look = () => {
      if (rest.current !== null && Math.abs(scroller.scrollTop - rest.current) < RESTING_PX) return
      rest.current = null
      setCurrent(partRead(scroller))
    }
    scroller.addEventListener('scroll', look, { passive: true })
    return () => scroller.removeEventListener('scroll', look)
  }, [parts])

  const go = (event: MouseEvent, part: string) => {
    event.preventDefault()
    const heading = headingOf(part)
    const scroller = parts.current && scrollerOf(parts.current)
    if (!heading || !scroller) return
    heading.scrollIntoView({ block: 'start', behavior: 'instant' })
    heading.focus({ preventScroll: true })
    rest.current = scroller.scrollTop
    setCurrent(part)
  }

  return (
    <nav className={styles.navigation} aria-label={say('settings.parts')}>
      <ul className={styles.list}>
        {SETTINGS_PARTS.map(({ id, title }) => (
          <li key={id}>
            <a
              className={styles.link}
              href={`#${headingIdOf(id)}`}
              aria-current={id === current ? 'location' : undefined}
              onClick={(event) => go(event, id)}
            >
              {sayKey(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
