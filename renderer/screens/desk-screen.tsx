import { BookOpenText } from 'lucide-react'
import { say, sayRefusal } from '../../core/messages/message.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { useDesk, useView } from '../state/use-app.ts'
import { Button, EmptyState } from '../ui/index.ts'
import { DeskOpening } from './desk-opening.tsx'
import styles from './desk-screen.module.css'
import { OpenDesk } from './open-desk.tsx'

/** The desk: the article, its claims beside it, and the inspector for the chosen one. */
export function DeskScreen() {
  const desk = useDesk((store) => store.desk)
  const openArticle = useDesk((store) => store.openArticle)
  const open = useView((view) => view.open)
  const toLibrary = (
    <Button variant="primary" onPress={() => open('library')}>
      {say('desk.to-library')}
    </Button>
  )
  switch (desk.status) {
    case 'none':
      return (
        <main className={styles.alone}>
          <EmptyState level={1} icon={<BookOpenText />} title={say('desk.none-open')} actions={toLibrary}>
            {say('desk.none-open-hint')}
          </EmptyState>
        </main>
      )
    case 'opening':
      return <DeskOpening article={desk.id} />
    case 'refused':
      return (
        <main className={styles.alone}>
          <EmptyState
            level={1}
            title={say('desk.not-opened')}
            actions={
              <>
                <Button onPress={() => void openArticle(desk.id)}>{say('desk.try-again')}</Button>
                {toLibrary}
              </>
            }
          >
            {sayRefusal(desk.refusal)}
          </EmptyState>
        </main>
      )
    case 'open':
      return <OpenDesk key={`${desk.article.id} ${onlyArticle(desk.article.tables).draft}`} />
    default:
      return desk satisfies never
  }
}
