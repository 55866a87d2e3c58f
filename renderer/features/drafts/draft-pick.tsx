import { ArrowRight } from 'lucide-react'
import { say } from '../../../core/messages/message.ts'
import type { Draft } from '../../../core/model/draft.ts'
import type { DraftId } from '../../../core/model/ids.ts'
import { sayStatedDate } from '../../../core/text/stated-date.ts'
import { Select } from '../../ui/index.ts'
import type { CompareLayout } from './compare-rows.tsx'
import styles from './draft-pick.module.css'

const SHA_SHOWN = 6

const draftName = ({ number, name, updatedOn, publishedOn }: Draft): string => {
  const said = name || sayStatedDate(updatedOn || publishedOn)
  return said ? `${say('desk.draft', { number })} · ${said}` : say('desk.draft', { number })
}

/** Two drafts that are compared. */
export interface DraftPair {
  readonly old: DraftId
  readonly fresh: DraftId
}

interface DraftPickProps extends DraftPair {
  readonly drafts: readonly Draft[]
  readonly onPick: (pair: Partial<DraftPair>) => void
}

/** Which two drafts are compared: any one with any later one. */
export function DraftPick({ drafts, old, fresh, onPick }: DraftPickProps) {
  const numberOf = (id: DraftId) => drafts.find((draft) => draft.id === id)?.number ?? 0
  const options = (isFit: (draft: Draft) => boolean) =>
    drafts.filter(isFit).map((draft) => ({ id: draft.id, name: draftName(draft) }))
  return (
    <div className={styles.pick}>
      <Select
        label={say('drafts.old')}
        isLabelHidden
        options={options(({ number }) => number < numberOf(fresh))}
        value={old}
        onChange={(id) => onPick({ old: id })}
      />
      <ArrowRight size={15} aria-hidden="true" className={styles.arrow} />
      <Select
        label={say('drafts.new')}
        isLabelHidden
        options={options(({ number }) => number > 1)}
        value={fresh}
        onChange={(id) => {
          const earlier = drafts.filter(({ number }) => number < numberOf(id)).at(-1)
          onPick(numberOf(old) < numberOf(id) ? { fresh: id } : { fresh: id, old: earlier?.id ?? old })
        }}
      />
    </div>
  )
}

function Head({ draft }: { readonly draft: Draft | undefined }) {
  if (!draft) return null
  return (
    <h2 className={styles.head}>
      <span>{draftName(draft)}</span>
      <span className={styles.facts}>
        {say('drafts.facts', { count: draft.words, hash: `SHA ${draft.content.slice(0, SHA_SHOWN)}…` })}
      </span>
    </h2>
  )
}

/** Which draft stands on which side, with its length and the beginning of its hash. */
export function DraftHeads({
  old,
  fresh,
  layout,
}: {
  readonly old: Draft | undefined
  readonly fresh: Draft | undefined
  readonly layout: CompareLayout
}) {
  return (
    <div className={styles.heads} data-layout={layout}>
      <Head draft={old} />
      {layout !== 'old' && <Head draft={fresh} />}
    </div>
  )
}
