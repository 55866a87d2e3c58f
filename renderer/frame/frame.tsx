import type { ReactNode } from 'react'
import styles from './frame.module.css'

export interface FrameProps {
  readonly navigation: ReactNode
  /** Banners over the screen. */
  readonly notices?: ReactNode
  readonly children: ReactNode
  readonly footer: ReactNode
}

/** The window: screens at its edge, one of them shown, the footer below. */
export const Frame = ({ navigation, notices, children, footer }: FrameProps) => (
  <div className={styles.frame}>
    {navigation}
    <div className={styles.column}>
      {notices && <div className={styles.notices}>{notices}</div>}
      <div className={styles.screen}>{children}</div>
      {footer}
    </div>
  </div>
)
