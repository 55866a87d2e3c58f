import type { KeyboardEvent, Ref } from 'react'
import type { ClaimId } from '../../core/model/ids.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { ArticleOverview } from '../features/claims/article-overview.tsx'
import type { ClaimShelf } from '../features/claims/claim-shelf.ts'
import type { ReopenedDoings } from '../features/claims/claim-work.ts'
import { Inspector } from '../features/claims/inspector.tsx'
import { KeepWriting } from '../parts/keep-writing.tsx'
import { useApp } from '../state/use-app.ts'
import styles from './desk-screen.module.css'
import { type Desk, goToClaim } from './use-desk-actions.ts'

const WORKING = 'input, textarea, select'

/** The claim to which a source is being added, and whether somebody has just asked for it. */
export interface AddingSource {
  readonly claim: ClaimId
  readonly isAsked: boolean
}

interface DeskInspectorProps {
  readonly ref: Ref<HTMLDivElement>
  readonly desk: Desk
  readonly shelf: ClaimShelf
  /** False while the desk is being set: its place is kept. */
  readonly isThere: boolean
  /** Whether filters and order are chosen here: where no rail stands beside the text. */
  readonly hasPopover: boolean
  /** Whether the chosen claim was marked just now. */
  readonly isNew: boolean
  readonly doings: ReopenedDoings
  readonly adding: AddingSource | null
  readonly onAdding: (adding: AddingSource | null) => void
  readonly onChoose: (claim: ClaimId) => void
  readonly onNextLeft: () => void
  readonly onCheckedNext: () => void
  /** Escape in a field: back to the words. */
  readonly onLeave: () => void
}

/** Beside the text, or a sheet over it: everything about the chosen claim, or about the article while none is chosen. */
export function DeskInspector({
  ref,
  desk,
  shelf,
  isThere,
  hasPopover,
  isNew,
  doings,
  adding,
  onAdding,
  onChoose,
  onNextLeft,
  onCheckedNext,
  onLeave,
}: DeskInspectorProps) {
  const { actions } = useApp()
  const { chosen, figures, work, verdict } = desk
  const { listed } = shelf.listing
  const leaveField = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element)) return
    if (!event.currentTarget.contains(event.target) || !event.target.matches(WORKING)) return
    event.preventDefault()
    onLeave()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves whichever field has the focus.
    <div ref={ref} className={styles.inspector} onKeyDown={leaveField}>
      <KeepWriting article={onlyArticle(work.tables).id}>
        {isThere && chosen && (
          <Inspector
            key={chosen.id}
            claim={chosen}
            work={work}
            counting={figures.verdicts.get(chosen.id)}
            place={listed.findIndex(({ id }) => id === chosen.id) + 1}
            total={listed.length}
            isNew={isNew}
            isAdding={adding?.claim === chosen.id}
            isAsked={adding?.isAsked === true}
            verdict={verdict}
            doings={doings}
            onChoose={onChoose}
            onAdding={(isAdding) => onAdding(isAdding ? { claim: chosen.id, isAsked: true } : null)}
            onNext={() => goToClaim(desk, 1)}
            onPrevious={() => goToClaim(desk, -1)}
            onList={() => desk.choose(null)}
            onDelete={() => void actions.getState().perform('claim.delete')}
            onCheckedNext={onCheckedNext}
          />
        )}
        {isThere && !chosen && (
          <ArticleOverview
            progress={figures.progress}
            shelf={shelf}
            hasPopover={hasPopover}
            onChoose={onChoose}
            onNextLeft={onNextLeft}
            onDetails={desk.openDetails}
          />
        )}
      </KeepWriting>
    </div>
  )
}
