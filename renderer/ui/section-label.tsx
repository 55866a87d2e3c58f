import type { ReactNode } from 'react'
import styles from './section-label.module.css'

export interface SectionLabelProps {
  readonly children: ReactNode
  /** Softly at the end of the line. */
  readonly aside?: ReactNode
  readonly level?: 2 | 3 | 4 | 5
  readonly id?: string
}

/** The small spaced capitals over a part of a screen. A heading to those who listen. */
export function SectionLabel({ children, aside, level = 3, id }: SectionLabelProps) {
  const Heading = `h${level}` as const
  return (
    <div className={styles.line}>
      <Heading className={styles.label} id={id}>
        {children}
      </Heading>
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  )
}
