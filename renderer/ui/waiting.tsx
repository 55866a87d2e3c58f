import type { ReactNode } from 'react'
import styles from './waiting.module.css'

/** What is waited for, in words; seen only when the wait is long enough to be one. */
export const Waiting = ({ children }: { readonly children: ReactNode }) => (
  <p className={styles.waiting} role="status">
    {children}
  </p>
)
