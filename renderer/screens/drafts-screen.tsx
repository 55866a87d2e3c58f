import { Columns2 } from 'lucide-react'
import { say } from '../../core/messages/message.ts'
import { draftBefore } from '../../core/query/anchoring.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { useWaitingDraft } from '../frame/sample.ts'
import { useActionNow, useArticle, useDesk, useView } from '../state/use-app.ts'
import { Button, EmptyState } from '../ui/index.ts'
import { CompareDrafts } from './compare-drafts.tsx'
import { DeskOpening } from './desk-opening.tsx'
import styles from './drafts-screen.module.css'

/** Two drafts side by side, and what became of every claim. */
export function DraftsScreen() {
  const status = useDesk(({ desk }) => desk.status)
  const opening = useDesk(({ desk }) => (desk.status === 'opening' ? desk.id : null))
  const open = useView((view) => view.open)
  if (opening) return <DeskOpening article={opening} />
  if (status === 'open') return <DraftsOfArticle />
  return (
    <main className={styles.alone}>
      <EmptyState
        level={1}
        icon={<Columns2 />}
        title={say('drafts.none.title')}
        actions={
          <Button variant="primary" onPress={() => open('library')}>
            {say('desk.to-library')}
          </Button>
        }
      >
        {say('drafts.none.words')}
      </EmptyState>
    </main>
  )
}

function DraftsOfArticle() {
  const article = useArticle(({ id }) => id)
  const hasSeveral = useArticle(({ tables }) => draftBefore(tables, onlyArticle(tables).draft) !== undefined)
  const take = useWaitingDraft()
  if (hasSeveral) return <CompareDrafts key={article} />
  return take ? <WaitingDraft take={take} /> : <OneDraft />
}

/** The sample's second draft, not taken in yet. */
function WaitingDraft({ take }: { readonly take: () => void }) {
  return (
    <main className={styles.alone}>
      <EmptyState
        level={1}
        icon={<Columns2 />}
        title={say('sample.waiting.title')}
        actions={
          <Button variant="primary" onPress={take}>
            {say('sample.take')}
          </Button>
        }
      >
        {say('sample.waiting.words')}
      </EmptyState>
    </main>
  )
}

/** Nothing to compare yet: what drafts are for, and the way to add one. */
function OneDraft() {
  const add = useActionNow('draft.add')
  const check = useActionNow('draft.check-file')
  return (
    <main className={styles.alone}>
      <EmptyState
        level={1}
        icon={<Columns2 />}
        title={say('drafts.one.title')}
        actions={
          <>
            <Button variant="primary" isDisabled={!add.isAvailable} onPress={add.perform}>
              {say('drafts.add')}
            </Button>
            <Button isDisabled={!check.isAvailable} onPress={check.perform}>
              {say('action.draft.check-file')}
            </Button>
          </>
        }
      >
        {say('drafts.one.words')}
      </EmptyState>
    </main>
  )
}
