import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { say, sayRefusal } from '../../core/messages/message.ts'
import type { Span } from '../../core/model/content.ts'
import { ClaimId } from '../../core/model/ids.ts'
import { claimSpans, standing } from '../../core/query/placed.ts'
import { type Left, leftToDo } from '../../core/query/progress.ts'
import {
  atHand,
  beginRound,
  followLeft,
  goBack,
  goOn,
  keyOfLeft,
  putOff,
  type TriageRound,
  takeClaim,
} from '../../core/query/triage.ts'
import { rangeOf } from '../features/reading/offsets.ts'
import { type Edge, moveEdge } from '../features/reading/words.ts'
import { useAction, useApp, useView } from '../state/use-app.ts'
import { announce, toast } from '../ui/index.ts'
import { isLeftToDo, saidAtHand } from './triage-words.ts'
import type { Desk } from './use-desk-actions.ts'

const HIGHLIGHT = 'triage-at-hand'

/** Triage on the desk: the round, what is at hand, and everything that can be done to it. */
export interface Triage {
  /** Null while there is none. */
  readonly round: TriageRound | null
  readonly item: Left | null
  readonly canGoBack: boolean
  readonly mark: () => void
  readonly skip: () => void
  readonly next: () => void
  readonly back: () => void
  /** What was at hand has been checked. */
  readonly goOn: () => void
  /** From a field back to what is at hand, where the keys work. */
  readonly focusItem: () => void
  readonly again: () => void
  readonly end: () => void
}

const leftNow = ({ work: { tables, content }, figures: { claims, coverage, lacks } }: Desk): Left[] =>
  leftToDo(tables, content, { claims, coverage, lacks })

const spansOf = ({ work, figures }: Desk, item: Left): readonly Span[] => {
  if (item.kind === 'sentence') return [{ start: item.start, end: item.end }]
  const claim = work.tables.claims[item.claim]
  return claim ? claimSpans(claim, figures.draft) : []
}

/** The words selected, when they are some of the sentence's or reach beyond it; else the whole sentence. */
function wordsMeant({ article }: Desk, sentence: Span): Span {
  const selected = article.current?.standing()
  const isMeant =
    selected && selected.start < selected.end && selected.start < sentence.end && sentence.start < selected.end
  return isMeant ? selected : sentence
}

/** Goes through everything that is left, one thing after another; the article stays as it is, and follows by CSS alone. */
export function useTriage(desk: Desk): Triage {
  const { view } = useApp()
  const chosen = useView(({ claim }) => claim)
  const [round, setRound] = useState<TriageRound | null>(null)
  const held = useRef<TriageRound | null>(null)
  // What triage itself chose: any other claim is the reader's own choice.
  const own = useRef<ClaimId | null>(null)
  const latest = useRef(desk)
  latest.current = desk

  const keep = (next: TriageRound | null) => {
    held.current = next
    setRound(next)
  }

  const focusItem = () => {
    const { article } = latest.current
    const item = held.current && atHand(held.current)
    const span = item && spansOf(latest.current, item)[0]
    article.current?.focus()
    if (!item || !span) return
    article.current?.select(item.kind === 'sentence' ? span : { start: span.start, end: span.start })
    showWords(span)
  }

  const showWords = (span: Span) => {
    const { article } = latest.current
    // All of it where it fits, and its beginning where it does not.
    article.current?.reveal({ start: span.end, end: span.end })
    article.current?.reveal(span)
  }

  const show = (next: TriageRound) => {
    keep(next)
    const now = latest.current
    const item = atHand(next)
    own.current = item?.kind === 'claim' ? item.claim : null
    now.choose(own.current)
    if (own.current) now.showInspector()
    else now.hideInspector()
    if (!item) return
    focusItem()
    announce(saidAtHand(now, next))
  }

  const step = (by: (round: TriageRound, left: readonly Left[]) => TriageRound) => {
    const before = held.current
    if (!before) return
    const next = by(before, leftNow(latest.current))
    if (next !== before) show(next)
  }

  const end = () => {
    keep(null)
    latest.current.article.current?.focus()
    announce(say('triage.ended'))
  }

  const begin = () => {
    const now = latest.current
    const claim = now.chosen
    const place = claim ? standing(claim, now.figures.draft).start : (now.article.current?.standing()?.start ?? 0)
    show(beginRound(leftNow(now), place, claim?.id ?? null))
  }

  const toggle = () => {
    const now = held.current
    if (!now) return begin()
    if (!atHand(now) && now.left.size > 0) return again()
    end()
  }

  // From the beginning of the text: who asks for those again has been through all of it.
  const again = () => show(beginRound(leftNow(latest.current), 0, null))

  const does = async (command: Parameters<Desk['work']['execute']>[0]) => {
    const answer = await latest.current.work.execute(command)
    if (!answer.ok) toast({ text: sayRefusal(answer.refusal), tone: 'error' })
    return answer
  }

  const mark = async () => {
    const item = held.current && atHand(held.current)
    if (item?.kind !== 'sentence') return
    const span = wordsMeant(latest.current, item)
    const answer = await does({ type: 'claim.mark', draft: latest.current.figures.draft, spans: [span] })
    if (!answer.ok || !answer.value || !held.current) return
    const claim = ClaimId.parse(answer.value)
    keep(takeClaim(held.current, claim, span.start, true))
    own.current = claim
    latest.current.choose(claim, { isNew: true })
    announce(say('desk.marked'))
  }

  const skip = async () => {
    const item = held.current && atHand(held.current)
    if (item?.kind !== 'sentence') return
    const { draft, coverage } = latest.current.figures
    const kind = coverage.find(({ sentence }) => sentence.start === item.start)?.kind
    const spans = [{ start: item.start, end: item.end }]
    if (kind === 'claim') return
    const answer = await does({ type: kind === 'nothing' ? 'coverage.unskip' : 'coverage.skip', draft, spans })
    if (!answer.ok) return
    if (kind === 'nothing') announce(say('desk.unskipped', { count: 1 }))
    else step(goOn)
  }

  const moveWords = (edge: Edge, move: 'grow' | 'shrink') => {
    const item = held.current && atHand(held.current)
    const { article, work } = latest.current
    if (item?.kind !== 'sentence') return
    const moved = moveEdge(work.content, wordsMeant(latest.current, item), edge, move)
    article.current?.select(moved)
    announce(work.content.text.slice(moved.start, moved.end))
  }

  const next = () =>
    step((now, left) => {
      const item = atHand(now)
      return item && isLeftToDo(now, item) ? putOff(now, left) : goOn(now, left)
    })

  const { tables, content } = desk.work
  const { draft } = desk.figures
  // biome-ignore lint/correctness/useExhaustiveDependencies: the round follows the article and nothing else.
  useEffect(() => {
    const before = held.current
    if (!before) return
    const now = latest.current
    const followed = followLeft(before, leftNow(now), (claim) => {
      const row = now.work.tables.claims[claim]
      return row !== undefined && !row.retired
    })
    const here = atHand(followed)
    const was = atHand(before)
    if (here && (!was || keyOfLeft(here) !== keyOfLeft(was))) show(followed)
    else if (was && !here) show(followed)
    else keep(followed)
  }, [tables, desk.figures.lacks])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft has other sentences; the round was about the old ones.
  useEffect(() => keep(null), [draft, content])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a choice made elsewhere is followed.
  useEffect(() => {
    const now = held.current
    const choice = view.getState().claim
    if (!now || choice === own.current) return
    own.current = choice
    const claim = choice && latest.current.work.tables.claims[choice]
    if (claim) keep(takeClaim(now, claim.id, standing(claim, latest.current.figures.draft).start, false))
    // Whoever asks for the list of claims, or leaves the claim, wants the desk as it is.
    else keep(null)
  }, [chosen])

  const item = round && atHand(round)
  useLayoutEffect(() => {
    const article = desk.article.current?.element()
    // A claim at hand is the chosen one, and looks it.
    const range = item?.kind === 'sentence' && article ? rangeOf(article, item) : null
    // Anew after each drawing of the desk: a section that was redrawn has other nodes.
    if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range))
    else CSS.highlights.delete(HIGHLIGHT)
  })
  useEffect(() => () => void CSS.highlights.delete(HIGHLIGHT), [])

  // The bar takes its room from the text, more of it for one thing than for another.
  const shown = item && keyOfLeft(item)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each thing at hand; then the reader scrolls.
  useLayoutEffect(() => {
    const span = item && spansOf(latest.current, item)[0]
    if (span) showWords(span)
  }, [shown])

  const leave = () => {
    const { activeElement } = document
    const isAtWork =
      activeElement instanceof HTMLElement &&
      activeElement !== document.body &&
      !activeElement.closest('article, [data-triage-bar]')
    if (isAtWork && item) focusItem()
    else end()
  }

  const isWritable = !desk.work.isReadOnly
  const onSentence = (doing: () => void) => (isWritable && item?.kind === 'sentence' ? doing : null)
  useAction('desk.triage', toggle)
  useAction('go.next-left', item ? next : null)
  useAction('triage.back', round && round.at > 0 ? () => step(goBack) : null)
  useAction('go.text', round ? leave : null)
  useAction(
    'claim.mark',
    onSentence(() => void mark()),
  )
  useAction(
    'coverage.skip',
    onSentence(() => void skip()),
  )
  useAction(
    'passage.grow-start',
    onSentence(() => moveWords('start', 'grow')),
  )
  useAction(
    'passage.shrink-start',
    onSentence(() => moveWords('start', 'shrink')),
  )
  useAction(
    'passage.grow-end',
    onSentence(() => moveWords('end', 'grow')),
  )
  useAction(
    'passage.shrink-end',
    onSentence(() => moveWords('end', 'shrink')),
  )

  return {
    round,
    item,
    canGoBack: round !== null && round.at > 0,
    mark: () => void mark(),
    skip: () => void skip(),
    next,
    back: () => step(goBack),
    goOn: () => step(goOn),
    focusItem,
    again,
    end,
  }
}
