import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { say } from '../../core/messages/message.ts'
import type { Span } from '../../core/model/content.ts'
import type { ClaimId } from '../../core/model/ids.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { claimSpans } from '../../core/query/placed.ts'
import { PrintedClaims } from '../features/claims/printed-claims.tsx'
import { Rail } from '../features/claims/rail.tsx'
import type { VerdictHandle } from '../features/claims/verdict-part.tsx'
import { type ArticleHandle, ArticleText } from '../features/reading/article-text.tsx'
import { CoverageStrip } from '../features/reading/coverage-strip.tsx'
import { FindInArticle } from '../features/reading/find-bar.tsx'
import { HeldWords } from '../features/reading/held-words.tsx'
import { PlaceBook } from '../features/reading/place-book.ts'
import { createSelecting } from '../features/reading/selecting.ts'
import { SelectionBar } from '../features/reading/selection-bar.tsx'
import { useFocusLine } from '../features/reading/use-focus-line.ts'
import triageStyles from '../features/triage/triage.module.css'
import { useDialogs } from '../frame/dialogs.ts'
import { useAction, useApp, useStartStore, useView } from '../state/use-app.ts'
import { type AddingSource, DeskInspector } from './desk-inspector.tsx'
import { DeskPanes, INSPECTOR_FROM_PX, RAIL_FROM_PX } from './desk-panes.tsx'
import styles from './desk-screen.module.css'
import { DeskTopBar } from './desk-top-bar.tsx'
import { DeskTour } from './desk-tour.tsx'
import { DeskTriage } from './desk-triage.tsx'
import { useClaimList } from './use-claim-list.ts'
import { useClaimWork } from './use-claim-work.ts'
import { type Desk, useDeskActions } from './use-desk-actions.ts'
import { useDeskFigures } from './use-desk-figures.ts'
import { useDeskPlace, useFirstFocus } from './use-desk-place.ts'
import { useJumps } from './use-jumps.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { usePassageEdges } from './use-passage-edges.ts'
import { useRatingKeys } from './use-rating-keys.ts'
import { useReadingLook } from './use-reading-look.ts'
import { useReopenedActions } from './use-reopened-actions.ts'
import { useRetiredCards } from './use-retired-cards.ts'
import { useSettling } from './use-settling.ts'
import { useTriage } from './use-triage.ts'
import { useIsLow, useSizePulse, useWidth } from './use-width.ts'

// Below this width of the screen's own area the figures stand under the bar.
const ONE_LINE_FROM_PX = 1_060

/** The desk with an article on it. Keyed by the article and its draft: every place on it is one in that text. */
export function OpenDesk() {
  const work = useClaimWork()
  const { tables, content } = work
  const article = onlyArticle(tables)
  const { draft } = article
  const claimId = useView((view) => view.claim)
  const chooseClaim = useView((view) => view.chooseClaim)
  const select = useView((view) => view.select)
  const chosen = (claimId && tables.claims[claimId]) || null
  const { actions, view } = useApp()
  const screen = useRef<HTMLElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const text = useRef<ArticleHandle>(null)
  const element = useCallback(() => text.current?.element() ?? null, [])
  const firstLook = useReadingLook(scroller, element)
  const place = useDeskPlace({
    id: article.id,
    article: text,
    scroller,
    draft,
    length: content.text.length,
    isClaim: (id) => id in tables.claims,
  })
  const startAt = useRef(place?.top ?? (chosen && claimSpans(chosen, draft)[0]?.start) ?? 0)
  const { figures, isWhole } = useDeskFigures(tables, content, startAt.current)
  const { cards, marks, coverage, bars, progress } = figures
  const inspector = useRef<HTMLDivElement>(null)
  const verdict = useRef<VerdictHandle>(null)
  // Held words are offsets of this text: another draft begins with none.
  const selecting = useMemo(() => createSelecting(content), [content])
  const number = chosen?.number ?? null
  const selectionBar = useMemo(
    () => <SelectionBar article={text} scroller={scroller} selecting={selecting} claim={number} />,
    [selecting, number],
  )
  const [isNew, setNew] = useState<ClaimId | null>(null)
  const [adding, setAdding] = useState<AddingSource | null>(null)
  const [isSheetOpen, setSheetOpen] = useState(false)
  const openDialog = useDialogs((dialogs) => dialogs.open)
  const width = useWidth(screen)
  const pulse = useSizePulse(element)
  const isRailFolded = useStartStore(({ start }) => start?.preferences.isRailFolded ?? false)
  const prefer = useStartStore((store) => store.preferSoon)
  const canRail = width >= RAIL_FROM_PX
  const hasRail = canRail && !isRailFolded
  const isSheet = width < INSPECTOR_FROM_PX
  const isLow = useIsLow()

  const retired = useRetiredCards(figures, tables)
  const shelf = useClaimList(cards, retired, chosen?.id ?? null, () => {
    if (hasRail) return
    if (!isSheet) return chooseClaim(null)
    flushSync(() => {
      chooseClaim(null)
      setSheetOpen(true)
    })
    // Who closes the choices comes back to the sheet they stood on, not to the text under it.
    inspector.current?.querySelector<HTMLElement>('[data-pane]')?.focus()
  })

  const desk: Desk = {
    work,
    figures,
    listed: shelf.listing.listed,
    isListedByPlace: shelf.sort === 'place',
    chosen,
    article: text,
    verdict,
    selecting,
    choose: (claim, options = {}) => {
      chooseClaim(claim)
      setNew(options.isNew ? claim : null)
      setAdding((open) => open && { ...open, isAsked: false })
      if (options.isNew) setSheetOpen(true)
      const row = claim && tables.claims[claim]
      const span = row && claimSpans(row, draft)[0]
      if (options.reveals && span) text.current?.reveal(span)
    },
    leave: (claim) => view.getState().claim === claim && chooseClaim(null),
    showInspector: () => setSheetOpen(true),
    hideInspector: () => setSheetOpen(false),
    focusInspector: () => {
      setSheetOpen(true)
      requestAnimationFrame(() => inspector.current?.querySelector<HTMLElement>('[data-pane]')?.focus())
    },
    addSource: () => {
      setSheetOpen(true)
      if (adding && adding.claim === claimId)
        inspector.current?.querySelector<HTMLElement>('[data-add-source] :is(input, button)')?.focus()
      else setAdding(claimId && { claim: claimId, isAsked: true })
    },
    openDetails: () => openDialog('article-details'),
  }
  const triage = useTriage(desk)
  const { checkedNext, goToText } = useDeskActions(desk, triage)
  const doings = useReopenedActions(desk)
  useAction('view.rail', canRail ? () => prefer({ isRailFolded: !isRailFolded }) : null)
  useFirstFocus(text)
  const settled = useSettling(isWhole, claimId, place?.claim ?? null)
  const isFocusLine = useStartStore(({ start }) => start?.preferences.reading.focusLine ?? false)
  const standing = useCallback(() => text.current?.standing() ?? null, [])
  useFocusLine({ article: element, scroller, content, isOn: isFocusLine && !triage.item, standing })
  useRatingKeys(verdict)
  useJumps(desk, inspector)
  useKeptFocus(inspector, screen, () => text.current?.focus())
  const latest = useRef(desk)
  latest.current = desk

  // A claim chosen elsewhere (a source's list, a search) is shown where it stands as soon as the article is there.
  useEffect(() => {
    const { chosen: claim, figures: now } = latest.current
    const span = claim && claimSpans(claim, now.draft)[0]
    if (span && !place) text.current?.reveal(span)
  }, [place])

  const chooseInText = useCallback((claim: ClaimId) => {
    latest.current.choose(claim)
    setSheetOpen(true)
  }, [])
  const chooseCard = useCallback((claim: ClaimId) => latest.current.choose(claim, { reveals: true }), [])
  const places = useMemo(() => new PlaceBook(element, () => scroller.current), [element])
  const isWorkedOn = useCallback(() => inspector.current?.contains(document.activeElement) === true, [])
  const keepFiles = useCallback(
    (claim: ClaimId, files: readonly File[]) => void work.keepFiles(claim, files, null),
    [work.keepFiles],
  )

  const wordsOf = useCallback((claim: ClaimId) => latest.current.figures.cards.find(({ id }) => id === claim), [])
  const openClaim = useCallback((claim: ClaimId) => {
    latest.current.choose(claim)
    latest.current.focusInspector()
  }, [])
  const goToSpan = useCallback(({ start, end }: Span) => {
    text.current?.focus()
    text.current?.select({ start, end: start })
    text.current?.reveal({ start, end })
  }, [])

  const { movable, moveEdges } = usePassageEdges(desk, latest)
  const selectOne = useCallback((span: Span) => select([span]), [select])

  const nextLeft = () => void actions.getState().perform('go.next-left')

  const coverageWords = useMemo(() => {
    const counts = { claim: 0, nothing: 0, unseen: 0 }
    for (const { kind } of coverage) counts[kind]++
    return say('desk.coverage', counts)
  }, [coverage])
  const pane = (
    <DeskInspector
      ref={inspector}
      desk={desk}
      shelf={shelf}
      isThere={settled.hasInspector}
      hasPopover={!hasRail}
      isNew={chosen !== null && isNew === chosen.id}
      adding={adding}
      onAdding={setAdding}
      doings={doings}
      onChoose={chooseCard}
      onNextLeft={nextLeft}
      onCheckedNext={checkedNext}
      onLeave={goToText}
    />
  )

  const reading = (
    <div className={`${styles.reading} ${triage.item ? triageStyles.dimmed : ''}`}>
      <HeldWords article={text} scroller={scroller} selecting={selecting} claim={number} />
      <FindInArticle content={content} article={text} scroller={scroller} />
      <div className={styles.strip} data-tour="strip">
        {settled.hasStrip && (
          <CoverageStrip
            bars={bars}
            coverage={coverage}
            text={content.text}
            wordsOf={wordsOf}
            summary={coverageWords}
            article={element}
            scroller={scroller}
            pulse={pulse}
            standing={standing}
            onJump={(span) => text.current?.reveal(span)}
            onGo={goToSpan}
          />
        )}
      </div>
      <div
        ref={scroller}
        className={styles.scroller}
        data-tour="text"
        style={firstLook as CSSProperties}
        data-rail={hasRail || undefined}
      >
        <div className={styles.column}>
          <ArticleText
            ref={text}
            content={content}
            title={article.title}
            marks={marks}
            areMarksWhole={isWhole}
            chosen={chosen?.id ?? null}
            startAt={startAt.current}
            scroller={scroller}
            passages={movable}
            pulse={pulse}
            wordsOf={wordsOf}
            onChoose={chooseInText}
            onOpenClaim={openClaim}
            onSelect={selectOne}
            onMoveEdges={moveEdges}
            onOpenLink={work.openLink}
            selecting={selecting}
          >
            {selectionBar}
          </ArticleText>
          <PrintedClaims cards={cards} />
        </div>
        {hasRail && settled.hasRail && (
          <Rail
            shelf={shelf}
            hasCards={settled.hasCards}
            chosen={chosen?.id ?? null}
            scroller={scroller}
            topsOf={places.topsOf}
            pulse={pulse}
            isWorkedOn={isWorkedOn}
            onChoose={shelf.sort === 'place' ? chooseInText : chooseCard}
            onFiles={keepFiles}
          />
        )}
      </div>
    </div>
  )

  return (
    <main ref={screen} className={styles.desk} aria-label={say('action.go.desk')}>
      <DeskTopBar
        progress={isWhole ? progress : null}
        isNarrow={width < ONE_LINE_FROM_PX}
        onNextLeft={nextLeft}
        onShowInspector={isSheet ? () => setSheetOpen(!isSheetOpen) : null}
      />
      <div className={styles.body}>
        <DeskPanes reading={reading} inspector={isSheet ? null : pane} width={width} />
        {isSheet && isSheetOpen && <div className={styles.sheet}>{pane}</div>}
      </div>
      <DeskTour desk={desk} area={screen} isSmall={isSheet || isLow} isTriage={triage.round !== null} />
      <DeskTriage desk={desk} triage={triage} onCheckedNext={checkedNext} />
    </main>
  )
}
