import type { ReactNode } from 'react'
import styles from './top-bar.module.css'

export interface TopBarProps {
  /** The title and what stands beside it. */
  readonly start: ReactNode
  readonly middle?: ReactNode
  readonly end?: ReactNode
}

/** The bar over a screen that fills the window: the desk. */
export const TopBar = ({ start, middle, end }: TopBarProps) => (
  <header className={styles.bar}>
    <div className={styles.start}>{start}</div>
    {middle && <div className={styles.middle}>{middle}</div>}
    {end && <div className={styles.end}>{end}</div>}
  </header>
)
