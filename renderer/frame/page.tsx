import { type ReactNode, useId } from 'react'
import styles from './page.module.css'

export interface PageProps {
  readonly title: string
  /** Beside the title: how many there are. */
  readonly beside?: ReactNode
  /** At the end of the title's line: the search, the buttons. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** `full`: the children take the whole height and scroll by themselves. */
  readonly height?: 'flow' | 'full'
  /** `parts`: a list of parts, and beside it a measure for reading, instead of the whole width. */
  readonly measure?: 'whole' | 'parts'
}

/** A screen with a title of its own (the desk has a top bar instead). */
export function Page({ title, beside, actions, children, height = 'flow', measure = 'whole' }: PageProps) {
  const id = useId()
  return (
    <main className={[styles.page, styles[height]].join(' ')} aria-labelledby={id} tabIndex={-1}>
      <div className={[styles.inner, styles[measure]].join(' ')}>
        <header className={styles.header}>
          <h1 className={styles.title} id={id}>
            {title}
          </h1>
          {beside}
          <div className={styles.actions}>{actions}</div>
        </header>
        {children}
      </div>
    </main>
  )
}
