import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { ACTIONS } from '../../../core/actions.ts'
import { say } from '../../../core/messages/message.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { countsOf, NO_FILTER, withoutValue, withValues } from '../../../core/query/claim-filter.ts'
import { STATES_IN_ORDER } from '../../../core/query/claim-order.ts'
import type { Progress } from '../../../core/query/progress.ts'
import { useWaitingDraft } from '../../frame/sample.ts'
import { useKeysOf } from '../../parts/keys.ts'
import { ProgressBar } from '../../parts/progress-bar.tsx'
import { Button, Kbd, SectionLabel, sayKeys, ToggleChip } from '../../ui/index.ts'
import { ClaimBar, NoneFits } from './claim-bar.tsx'
import { ClaimList } from './claim-list.tsx'
import type { ClaimShelf } from './claim-shelf.ts'
import { valueName } from './filter-words.tsx'
import styles from './inspector.module.css'
import { Pane } from './inspector.tsx'
import { RetiredClaims } from './retired-claims.tsx'

interface ArticleOverviewProps {
  readonly progress: Progress
  readonly shelf: ClaimShelf
  /** Whether filters and order are chosen here: where no rail stands beside the text. */
  readonly hasPopover: boolean
  readonly onChoose: (claim: ClaimId) => void
  readonly onNextLeft: () => void
  readonly onDetails: () => void
}

/** The states the article's claims are in, each with its number: the filter most often wanted, one press away. */
function States({ shelf: { all, filter, onFilter } }: { readonly shelf: ClaimShelf }) {
  const counts = useMemo(() => countsOf(all, filter, 'state'), [all, filter])
  return (
    <div className={styles.chips}>
      {STATES_IN_ORDER.filter((state) => counts.has(state)).map((state) => (
        <ToggleChip
          key={state}
          count={counts.get(state)}
          isSelected={filter.state.includes(state)}
          onChange={(isOn) =>
            onFilter(
              isOn ? withValues(filter, 'state', [...filter.state, state]) : withoutValue(filter, 'state', state),
            )
          }
        >
          {say(`state.${state}`)}
        </ToggleChip>
      ))}
    </div>
  )
}

/** What claims lack by the house rules, each with its number: what to see to before the article is done. */
function Lacking({ shelf: { all, filter, onFilter } }: { readonly shelf: ClaimShelf }) {
  const counts = useMemo(() => countsOf(all, NO_FILTER, 'missing'), [all])
  const asked = (['sources', 'primary'] as const).filter((what) => counts.has(what))
  if (asked.length === 0) return null
  return (
    <div className={styles.chips}>
      {asked.map((what) => (
        <ToggleChip
          key={what}
          count={counts.get(what)}
          isSelected={filter.missing.includes(what)}
          onChange={(isOn) =>
            onFilter(
              isOn ? withValues(filter, 'missing', [...filter.missing, what]) : withoutValue(filter, 'missing', what),
            )
          }
        >
          {valueName('missing', what)}
        </ToggleChip>
      ))}
    </div>
  )
}

const Hint = ({ keys, children }: { readonly keys: readonly (string | null)[]; readonly children: ReactNode }) => (
  <li>
    <span className={styles.hintKeys}>{keys.map((key) => key && <Kbd key={key} keys={key} />)}</span>
    <span>{children}</span>
  </li>
)

function HowTo() {
  const keysOf = useKeysOf()
  return (
    <ul className={styles.howTo}>
      <Hint keys={[keysOf('claim.mark')]}>{say('desk.how-mark')}</Hint>
      <Hint keys={[',', '.']}>{say('desk.how-sentences')}</Hint>
      <Hint keys={[keysOf('coverage.skip')]}>{say('desk.how-nothing')}</Hint>
      <Hint keys={[keysOf('go.next-left')]}>{say('desk.how-next')}</Hint>
      <Hint keys={[keysOf('go.next-claim'), keysOf('go.previous-claim')]}>{say('desk.how-claims')}</Hint>
    </ul>
  )
}

/** Says how the first claim is made, with the keys as the user has them. */
function NoClaims() {
  const keys = useKeysOf()('claim.mark')
  const words =
    keys === ACTIONS['claim.mark'].keys
      ? say('desk.no-claims')
      : keys
        ? say('keys.first-claim', { keys: sayKeys(keys) })
        : say('keys.first-claim.keyless')
  return <p className={styles.nothing}>{words}</p>
}

/** Of the sample: that it is one, and the second draft that waits for whoever tries it. */
function SecondDraft() {
  const take = useWaitingDraft()
  if (!take) return null
  return (
    <section className={styles.part} aria-labelledby="desk-sample">
      <SectionLabel id="desk-sample">{say('sample.label')}</SectionLabel>
      <p className={styles.nothing}>{say('sample.words')}</p>
      <Button onPress={take}>{say('sample.take')}</Button>
    </section>
  )
}

/** What the inspector shows while no claim is chosen: how far the article is, what is left, and every claim. */
export function ArticleOverview({
  progress,
  shelf,
  hasPopover,
  onChoose,
  onNextLeft,
  onDetails,
}: ArticleOverviewProps) {
  const { all } = shelf
  const keysOf = useKeysOf()
  const left = progress.claims.total - progress.claims.checked
  const unseen = progress.sentences.total - progress.sentences.looked
  const isDone = left === 0 && unseen === 0
  // Its cards follow in a drawing that lets every key through.
  const hasCards = useDeferredValue(true, false)
  return (
    <Pane
      label={say('desk.overview')}
      header={
        <>
          <h2 className={styles.place}>
            <b>{say('desk.overview')}</b>
          </h2>
          <Button size="small" onPress={onDetails}>
            {say('desk.details')}
          </Button>
        </>
      }
      footer={
        isDone ? undefined : (
          <Button variant="primary" keys={keysOf('go.next-left')} onPress={onNextLeft}>
            {say('desk.next-left')}
          </Button>
        )
      }
    >
      <div className={styles.progress}>
        <ProgressBar progress={progress} size="large" />
        <p>
          {isDone
            ? say('desk.all-done')
            : [
                left > 0 ? say('desk.claims-left', { count: left }) : '',
                unseen > 0 ? say('desk.sentences-left', { count: unseen }) : '',
              ]
                .filter(Boolean)
                .join(' ')}
        </p>
      </div>
      <SecondDraft />
      <section className={styles.part} aria-labelledby="desk-how">
        <SectionLabel id="desk-how">{say('desk.how')}</SectionLabel>
        <HowTo />
      </section>
      <section className={styles.part} aria-labelledby="desk-claims">
        <SectionLabel id="desk-claims">{say('desk.claims')}</SectionLabel>
        {all.length === 0 && <NoClaims />}
        {all.length > 0 && (
          <>
            <ClaimBar shelf={shelf} hasPopover={hasPopover} />
            <States shelf={shelf} />
            <Lacking shelf={shelf} />
            {shelf.listing.listed.length === 0 ? (
              <NoneFits shelf={shelf} />
            ) : (
              hasCards && (
                <ClaimList shelf={shelf} chosen={null} level={4} labelledBy="desk-claims" onChoose={onChoose} />
              )
            )}
          </>
        )}
        <RetiredClaims shelf={shelf} chosen={null} onChoose={onChoose} />
      </section>
    </Pane>
  )
}
