import { useRef } from 'react'
import { say } from '../../core/messages/message.ts'
import type { ArticleId } from '../../core/model/ids.ts'
import { TopBar } from '../frame/top-bar.tsx'
import { useLibrary, useStartStore } from '../state/use-app.ts'
import { Skeleton, Waiting } from '../ui/index.ts'
import { INSPECTOR_FROM_PX, inspectorWidthFor, RAIL_FROM_PX } from './desk-panes.tsx'
import styles from './desk-screen.module.css'
import { useWidth } from './use-width.ts'

/** The desk while its article is on the way: its title, and where its lines will stand. */
export function DeskOpening({ article }: { readonly article: ArticleId }) {
  const screen = useRef<HTMLElement>(null)
  const width = useWidth(screen)
  const title = useLibrary(({ articles }) => articles.find(({ id }) => id === article)?.title)
  const wished = useStartStore(({ start }) => start?.preferences.inspectorWidth ?? null)
  const isRailFolded = useStartStore(({ start }) => start?.preferences.isRailFolded ?? false)
  return (
    <main ref={screen} className={styles.desk} aria-busy="true" aria-label={say('action.go.desk')}>
      <TopBar start={<h1>{title ?? say('action.go.desk')}</h1>} end={<Waiting>{say('desk.opening')}</Waiting>} />
      <div className={`${styles.body} ${styles.openingBody}`}>
        <div className={styles.scroller} data-rail={(width >= RAIL_FROM_PX && !isRailFolded) || undefined}>
          <div className={styles.column}>
            <div className={styles.openingTitle} dir="auto" aria-hidden="true">
              {title}
            </div>
            <Skeleton />
          </div>
        </div>
        {width >= INSPECTOR_FROM_PX && (
          <div className={styles.openingInspector} style={{ inlineSize: inspectorWidthFor(wished, width) }} />
        )}
      </div>
    </main>
  )
}
