import { useMemo, useState } from 'react'
import { say, sayRefusal } from '../../core/messages/message.ts'
import { draftBefore } from '../../core/query/anchoring.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { type DraftPair, DraftPick } from '../features/drafts/draft-pick.tsx'
import { TopBar } from '../frame/top-bar.tsx'
import { Banner, Waiting } from '../ui/index.ts'
import { ArticleTitle, ComparingDrafts } from './comparing-drafts.tsx'
import styles from './drafts-screen.module.css'
import { useClaimWork } from './use-claim-work.ts'
import { type DraftContent, useDraftContent } from './use-draft-content.ts'

/** Two drafts that can be chosen, their words as they come in, and what is said while they do. */
export function CompareDrafts() {
  const work = useClaimWork()
  const { tables } = work
  const { draft: newest } = onlyArticle(tables)
  const [chosen, setChosen] = useState<DraftPair | null>(null)
  const drafts = useMemo(() => Object.values(tables.drafts).sort((a, b) => a.number - b.number), [tables.drafts])
  // A draft that was taken back is not looked at any more.
  const fresh = chosen && tables.drafts[chosen.fresh] ? chosen.fresh : newest
  const old = chosen && tables.drafts[chosen.old] ? chosen.old : (draftBefore(tables, fresh)?.id ?? fresh)
  const before = useDraftContent(old)
  const after = useDraftContent(fresh)
  const pick = (
    <DraftPick drafts={drafts} old={old} fresh={fresh} onPick={(pair) => setChosen({ old, fresh, ...pair })} />
  )
  const ready = before.status === 'ready' && after.status === 'ready'
  return ready ? (
    <ComparingDrafts
      key={`${old} ${fresh}`}
      old={old}
      fresh={fresh}
      before={before.content}
      after={after.content}
      pick={pick}
    />
  ) : (
    <main className={styles.screen} aria-label={say('action.go.drafts')}>
      <TopBar start={<ArticleTitle />} middle={pick} />
      <NotReady before={before} after={after} />
    </main>
  )
}

const NotReady = ({ before, after }: { readonly before: DraftContent; readonly after: DraftContent }) => {
  const refused = [before, after].find((one) => one.status === 'refused')
  return (
    <div className={styles.waiting}>
      {refused?.status === 'refused' ? (
        <Banner tone="error">{sayRefusal(refused.refusal)}</Banner>
      ) : (
        <Waiting>{say('drafts.comparing')}</Waiting>
      )}
    </div>
  )
}
