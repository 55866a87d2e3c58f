import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { say } from '../../core/messages/message.ts'
import type { Content, Span } from '../../core/model/content.ts'
import type { ClaimId } from '../../core/model/ids.ts'
import { compareDrafts } from '../../core/query/comparison.ts'
import { coverageOf } from '../../core/query/coverage.ts'
import { newSentences, OPEN_GROUPS } from '../../core/query/drafts.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { type VerdictHandle, VerdictPart } from '../features/claims/verdict-part.tsx'
import { Decide } from '../features/drafts/change-card.tsx'
import { type ChangeFacts, changesBetween } from '../features/drafts/change-facts.ts'
import { ChangeList } from '../features/drafts/change-list.tsx'
import { type CompareLayout, CompareRows } from '../features/drafts/compare-rows.tsx'
import { DraftHeads, type DraftPair } from '../features/drafts/draft-pick.tsx'
import { rowAt, rowOf, rowsWithClaims, textsOf } from '../features/drafts/draft-texts.ts'
import { HistoryButtons } from '../frame/history-buttons.tsx'
import { TopBar } from '../frame/top-bar.tsx'
import { KeepWriting } from '../parts/keep-writing.tsx'
import { useKeysOf } from '../parts/keys.ts'
import { useAction, useActionNow, useView } from '../state/use-app.ts'
import { Button, EmptyState, Select, ToggleChip, toast } from '../ui/index.ts'
import styles from './drafts-screen.module.css'
import { useClaimWork } from './use-claim-work.ts'
import { useDecisions } from './use-decisions.ts'
import { useRatingKeys } from './use-rating-keys.ts'
import { useSelectedWords } from './use-selected-words.ts'
import { type Goal, useWay } from './use-way.ts'
import { useWidth } from './use-width.ts'

// Below this width of the screen's own area, what is compared and how stands under the bar.
const ONE_LINE_FROM_PX = 1_240
const RATING_KEYS_MAX = 9

/** The title of the article on the desk, for the bar over its drafts. */
export function ArticleTitle() {
  const { tables } = useClaimWork()
  const { title } = onlyArticle(tables)
  return (
    <h1 title={title} dir="auto">
      {title}
    </h1>
  )
}

interface ComparingProps extends DraftPair {
  readonly before: Content
  readonly after: Content
  readonly pick: React.ReactNode
}

const NO_SPANS: readonly Span[] = []

/** Two drafts beside one another, the claims by what became of them, and the decisions they ask for. */
export function ComparingDrafts({ old, fresh, before, after, pick }: ComparingProps) {
  const work = useClaimWork()
  const { tables } = work
  const article = onlyArticle(tables)
  const isNewest = fresh === article.draft
  const keysOf = useKeysOf()
  const add = useActionNow('draft.add')
  const claimId = useView((view) => view.claim)
  const chooseClaim = useView((view) => view.chooseClaim)
  const [layout, setLayout] = useState<CompareLayout>('side')
  const [isOnlyClaims, setOnlyClaims] = useState(false)
  const [rating, setRating] = useState<ClaimId | null>(null)
  const scroller = useRef<HTMLElement>(null)
  const side = useRef<HTMLElement>(null)
  const verdict = useRef<VerdictHandle>(null)
  const selected = useSelectedWords(scroller)

  const comparison = useMemo(() => compareDrafts(before, after), [before, after])
  const changes = useMemo(() => changesBetween(tables, old, fresh), [tables, old, fresh])
  const sentences = useMemo(
    () => newSentences(before, after, coverageOf(tables, fresh, after)),
    [tables, before, after, fresh],
  )
  const chosen = changes.find(({ id }) => id === claimId) ?? null
  const candidates = chosen?.unplaced?.candidates ?? NO_SPANS
  const texts = useMemo(
    () => textsOf(comparison, changes, candidates, sentences),
    [comparison, changes, candidates, sentences],
  )
  const rows = useMemo(
    () => (isOnlyClaims ? rowsWithClaims(comparison, texts.old, texts.fresh) : comparison.rows),
    [comparison, texts, isOnlyClaims],
  )
  const toDecide = changes.filter(({ group }) => OPEN_GROUPS.includes(group))

  const wayTo = (facts: ChangeFacts | null): Goal | null => {
    const row = facts && rowOf({ ...comparison, rows }, facts)
    return row === null ? null : { row, claim: facts?.id ?? null, at: 0 }
  }
  // Whoever comes with a claim chosen finds its passage in view.
  const [goal, goTo] = useWay(scroller, () => wayTo(chosen))
  const choose = (id: ClaimId) => {
    chooseClaim(id)
    const way = wayTo(changes.find((one) => one.id === id) ?? null)
    if (way) goTo(way)
  }
  const focusCard = useCallback(
    (id: ClaimId) =>
      requestAnimationFrame(() => {
        const card = side.current?.querySelector<HTMLElement>(`[data-change-card="${id}"]`)
        card?.focus({ preventScroll: true })
        // With what can be decided under it.
        card?.parentElement?.scrollIntoView({ block: 'nearest' })
      }),
    [],
  )
  // A decided claim's card goes to another group: whoever stood on it stands on it there.
  const chosenGroup = chosen?.group
  useEffect(() => {
    if (claimId && chosenGroup && document.activeElement === document.body) focusCard(claimId)
  }, [claimId, chosenGroup, focusCard])
  const step = (list: readonly ChangeFacts[], by: 1 | -1) => {
    const here = list.findIndex(({ id }) => id === claimId)
    const next = list[here < 0 ? (by > 0 ? 0 : list.length - 1) : (here + by + list.length) % list.length]
    if (!next) return
    choose(next.id)
    focusCard(next.id)
  }
  const nextToDecide = () => {
    if (toDecide.length === 0) toast({ text: say('drafts.all-decided') })
    else step(toDecide, 1)
  }
  const rate = () => {
    setRating((held) => (held === claimId ? null : claimId))
    requestAnimationFrame(() => side.current?.querySelector<HTMLElement>('[aria-current] ~ * fieldset button')?.focus())
  }
  const deciding = useDecisions({ work, draft: fresh, facts: isNewest ? chosen : null, selected, onRate: rate })

  useAction('go.next-left', nextToDecide)
  useAction('go.next-claim', () => step(changes, 1))
  useAction('go.previous-claim', () => step(changes, -1))
  useRatingKeys(verdict)

  const screen = useRef<HTMLElement>(null)
  const isNarrow = useWidth(screen) < ONE_LINE_FROM_PX
  const tools = (
    <>
      <ToggleChip isSelected={isOnlyClaims} onChange={setOnlyClaims}>
        {say('drafts.only-claims')}
      </ToggleChip>
      <Select
        label={say('drafts.layout')}
        isLabelHidden
        options={(['side', 'inline', 'old'] as const).map((id) => ({ id, name: say(`drafts.layout.${id}`) }))}
        value={layout}
        onChange={setLayout}
      />
    </>
  )
  const scale = work.scales.find(({ id }) => id === article.scale)
  const ratings = Math.min(RATING_KEYS_MAX, scale?.ratings.filter(({ retired }) => !retired).length ?? 0)

  return (
    <main ref={screen} className={styles.screen} aria-label={say('action.go.drafts')}>
      <TopBar
        start={
          <>
            <ArticleTitle />
            {!isNarrow && pick}
          </>
        }
        end={
          <>
            {!isNarrow && tools}
            <HistoryButtons isDisabled={work.isReadOnly} />
            <Button keys={keysOf('draft.add')} isDisabled={!add.isAvailable} onPress={add.perform}>
              {say('drafts.add')}
            </Button>
            <Button variant="primary" keys={keysOf('go.next-left')} onPress={nextToDecide}>
              {say('drafts.next')}
            </Button>
          </>
        }
      />
      {isNarrow && (
        <div className={styles.below}>
          {pick}
          {tools}
        </div>
      )}
      <div className={styles.body}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the cards are buttons. */}
        <section
          ref={scroller}
          className={styles.scroller}
          aria-label={say('drafts.texts')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by key.
          tabIndex={0}
          onClick={(event) => {
            const mark = event.target instanceof Element ? event.target.closest('[data-claims]') : null
            const id = mark?.getAttribute('data-claims')?.split(' ').at(-1)
            if (id && document.getSelection()?.isCollapsed) choose(id as ClaimId)
          }}
        >
          <DraftHeads old={tables.drafts[old]} fresh={tables.drafts[fresh]} layout={layout} />
          {rows.length === 0 ? (
            <EmptyState title={say('drafts.no-passages')} />
          ) : (
            <CompareRows
              rows={rows}
              old={texts.old}
              fresh={texts.fresh}
              layout={layout}
              chosen={claimId}
              scroller={scroller}
              wanted={goal?.row ?? null}
            />
          )}
          <div className={styles.bottom} />
        </section>
        <aside ref={side} className={styles.side} aria-label={say('drafts.list')}>
          <p className={styles.say} role="status">
            {isNewest
              ? toDecide.length > 0
                ? say('drafts.to-decide', { count: toDecide.length })
                : say('drafts.all-decided')
              : say('drafts.only-newest')}
          </p>
          <ChangeList
            changes={changes}
            chosen={claimId}
            sentences={sentences}
            content={after}
            onChoose={choose}
            onSentence={(sentence) => {
              const row = rowAt({ ...comparison, rows }, sentence.start)
              if (row !== null) goTo({ row, claim: null, at: sentence.start })
            }}
          >
            {(facts) =>
              deciding && (
                <KeepWriting article={article.id}>
                  <Decide
                    facts={facts}
                    content={after}
                    deciding={deciding}
                    ratings={ratings}
                    isRating={rating === facts.id}
                    verdict={
                      facts.unplaced || facts.group === 'retired' ? null : (
                        <VerdictPart
                          key={facts.id}
                          ref={verdict}
                          claim={facts.now.claim}
                          work={work}
                          verdict={facts.now.verdict}
                        />
                      )
                    }
                  />
                </KeepWriting>
              )
            }
          </ChangeList>
        </aside>
      </div>
    </main>
  )
}
