import { ArrowRight } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { say, sayRefusal } from '../../core/messages/message.ts'
import type { Content, Span } from '../../core/model/content.ts'
import type { Draft } from '../../core/model/draft.ts'
import type { ClaimId, DraftId } from '../../core/model/ids.ts'
import { draftBefore } from '../../core/query/anchoring.ts'
import { compareDrafts } from '../../core/query/comparison.ts'
import { coverageOf } from '../../core/query/coverage.ts'
import { newSentences } from '../../core/query/drafts.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { sayStatedDate } from '../../core/text/stated-date.ts'
import { type VerdictHandle, VerdictPart } from '../features/claims/verdict-part.tsx'
import { Decide } from '../features/drafts/change-card.tsx'
import { type ChangeFacts, changesBetween, OPEN_GROUPS } from '../features/drafts/change-facts.ts'
import { ChangeList } from '../features/drafts/change-list.tsx'
import { type CompareLayout, CompareRows } from '../features/drafts/compare-rows.tsx'
import { rowAt, rowOf, rowsWithClaims, textsOf } from '../features/drafts/draft-texts.ts'
import { HistoryButtons } from '../frame/history-buttons.tsx'
import { TopBar } from '../frame/top-bar.tsx'
import { KeepWriting } from '../parts/keep-writing.tsx'
import { useKeysOf } from '../parts/keys.ts'
import { useAction, useActionNow, useView } from '../state/use-app.ts'
import { Banner, Button, EmptyState, Select, ToggleChip, toast, Waiting } from '../ui/index.ts'
import styles from './drafts-screen.module.css'
import { useClaimWork } from './use-claim-work.ts'
import { useDecisions } from './use-decisions.ts'
import { type DraftContent, useDraftContent } from './use-draft-content.ts'
import { useRatingKeys } from './use-rating-keys.ts'
import { useSelectedWords } from './use-selected-words.ts'
import { useWidth } from './use-width.ts'

// Below this width of the screen's own area, what is compared and how stands under the bar.
const ONE_LINE_FROM_PX = 1_240
const SHA_SHOWN = 6
const RATING_KEYS_MAX = 9

const draftName = ({ number, name, updatedOn, publishedOn }: Draft): string => {
  const said = name || sayStatedDate(updatedOn || publishedOn)
  return said ? `${say('desk.draft', { number })} · ${said}` : say('desk.draft', { number })
}

interface Pair {
  readonly old: DraftId
  readonly fresh: DraftId
}

/** Two drafts that can be chosen, their words as they come in, and what is said while they do. */
export function CompareDrafts() {
  const work = useClaimWork()
  const { tables } = work
  const { draft: newest } = onlyArticle(tables)
  const [chosen, setChosen] = useState<Pair | null>(null)
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
    <Comparing
      key={`${old} ${fresh}`}
      old={old}
      fresh={fresh}
      before={before.content}
      after={after.content}
      pick={pick}
    />
  ) : (
    <main className={styles.screen} aria-label={say('action.go.drafts')}>
      <TopBar start={<Title />} middle={pick} />
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

function Title() {
  const { tables } = useClaimWork()
  const { title } = onlyArticle(tables)
  return (
    <h1 title={title} dir="auto">
      {title}
    </h1>
  )
}

interface DraftPickProps extends Pair {
  readonly drafts: readonly Draft[]
  readonly onPick: (pair: Partial<Pair>) => void
}

/** Which two drafts are compared: any one with any later one. */
function DraftPick({ drafts, old, fresh, onPick }: DraftPickProps) {
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

interface ComparingProps extends Pair {
  readonly before: Content
  readonly after: Content
  readonly pick: React.ReactNode
}

const NO_SPANS: readonly Span[] = []

/** Two drafts beside one another, the claims by what became of them, and the decisions they ask for. */
function Comparing({ old, fresh, before, after, pick }: ComparingProps) {
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
  const [goal, setGoal] = useState<{
    readonly row: number
    readonly claim: ClaimId | null
    readonly at: number
  } | null>(null)
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

  const show = (facts: ChangeFacts) => {
    const row = rowOf({ ...comparison, rows }, facts)
    if (row !== null) setGoal({ row, claim: facts.id, at: 0 })
  }
  const choose = (id: ClaimId) => {
    const facts = changes.find((one) => one.id === id)
    chooseClaim(id)
    if (facts) show(facts)
  }
  const focusCard = useCallback(
    (id: ClaimId) =>
      requestAnimationFrame(() => side.current?.querySelector<HTMLElement>(`[data-change-card="${id}"]`)?.focus()),
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

  // The way to a passage: its row is drawn first, then it is brought to the middle of the view.
  useEffect(() => {
    if (!goal || !scroller.current) return
    const { claim, at } = goal
    const target = claim
      ? (scroller.current.querySelector(`[data-side="new"] mark[data-claims~="${claim}"]`) ??
        scroller.current.querySelector(`mark[data-claims~="${claim}"]`))
      : wordsAt(scroller.current, at)
    if (target) centre(scroller.current, target)
  }, [goal])

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
            <Title />
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
          <div className={styles.heads} data-layout={layout}>
            <Head draft={tables.drafts[old]} />
            {layout !== 'old' && <Head draft={tables.drafts[fresh]} />}
          </div>
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
              if (row !== null) setGoal({ row, claim: null, at: sentence.start })
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

/** Brings an element to the middle of what scrolls around it, and moves nothing else. */
function centre(area: Element, target: Element): void {
  const { top, height } = target.getBoundingClientRect()
  const around = area.getBoundingClientRect()
  area.scrollBy({ top: top + height / 2 - around.top - around.height / 2 })
}

/** The element that holds a place of the new draft. */
const wordsAt = (area: Element, offset: number): Element | undefined =>
  Array.from(area.querySelectorAll('[data-side="new"] [data-at]'))
    .filter((element) => Number(element.getAttribute('data-at')) <= offset)
    .at(-1)

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
