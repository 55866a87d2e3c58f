import { type RefObject, useRef } from 'react'
import { say, sayRefusal } from '../../core/messages/message.ts'
import type { Claim } from '../../core/model/claim.ts'
import type { Content } from '../../core/model/content.ts'
import { ClaimId } from '../../core/model/ids.ts'
import { houseRules } from '../../core/query/house-rules.ts'
import { claimSpans } from '../../core/query/placed.ts'
import { leftByRules, nextLeft } from '../../core/query/progress.ts'
import { refuse } from '../../core/result.ts'
import type { CardFacts } from '../features/claims/card-facts.ts'
import type { ClaimWork } from '../features/claims/claim-work.ts'
import type { VerdictHandle } from '../features/claims/verdict-part.tsx'
import type { ArticleHandle } from '../features/reading/article-text.tsx'
import type { SelectingStore } from '../features/reading/selecting.ts'
import type { Edge } from '../features/reading/words.ts'
import { useAction, useApp } from '../state/use-app.ts'
import { announce, toast } from '../ui/index.ts'
import { attempt } from './desk-attempt.ts'
import type { DeskFigures } from './desk-book.ts'
import { movedSpans, passageMeant } from './passage-edges.ts'
import { asPassages, holdIdentical, holdSelection, placesMeant, selected } from './places-meant.ts'
import { sentencesMeant } from './sentences-meant.ts'
import type { Triage } from './use-triage.ts'

export interface Desk {
  readonly work: ClaimWork
  readonly figures: DeskFigures
  /** The claims as they are listed, filtered and in the order asked for: what “next” and “previous” go through. */
  readonly listed: readonly CardFacts[]
  readonly isListedByPlace: boolean
  readonly chosen: Claim | null
  readonly article: RefObject<ArticleHandle | null>
  readonly verdict: RefObject<VerdictHandle | null>
  /** Words held to be marked together, and what the mouse has drawn. */
  readonly selecting: SelectingStore
  readonly choose: (claim: ClaimId | null, options?: { readonly isNew?: boolean; readonly reveals?: boolean }) => void
  /** Chooses nothing, unless something else than this claim was chosen meanwhile. */
  readonly leave: (claim: ClaimId) => void
  readonly showInspector: () => void
  /** Folds away the sheet, where the inspector is one. */
  readonly hideInspector: () => void
  readonly focusInspector: () => void
  readonly addSource: () => void
  readonly openDetails: () => void
}

const complain = (key: 'refused.selection.empty' | 'desk.edge-refused') => toast({ text: say(key) })

async function mark(desk: Desk): Promise<void> {
  const places = placesMeant(desk)
  const last = places.at(-1)
  if (!last) return void complain('refused.selection.empty')
  const end = selected(desk)?.end ?? last.end
  const command = { type: 'claim.mark', draft: desk.figures.draft, ...asPassages(places) } as const
  const made = await attempt(desk, command, (claim) => {
    desk.selecting.getState().letGo()
    desk.article.current?.select({ start: end, end })
    desk.choose(ClaimId.parse(claim), { isNew: true })
  })
  if (made) announce(say('desk.marked'))
}

async function addPassage(desk: Desk, claim: Claim): Promise<void> {
  const places = placesMeant(desk)
  if (places.length === 0) return void complain('refused.selection.empty')
  const { draft } = desk.figures
  const made = await attempt(desk, { type: 'passage.add', claim: claim.id, draft, ...asPassages(places) })
  if (made === undefined) return
  desk.selecting.getState().letGo()
  announce(say('desk.passage-added', { number: claim.number }))
}

async function nudge(desk: Desk, claim: Claim, content: Content, edge: Edge, move: 'grow' | 'shrink'): Promise<void> {
  const { draft } = desk.figures
  const passage = passageMeant(claim, draft, desk.article.current?.standing() ?? null)
  const spans = passage && movedSpans(content, passage, edge, move)
  if (!passage || !spans) return void complain('desk.edge-refused')
  const made = await attempt(desk, { type: 'passage.move', claim: claim.id, draft, passage: passage.id, spans })
  if (made !== undefined) announce(spans.map(({ start, end }) => content.text.slice(start, end)).join(' … '))
}

/** Sets the sentences meant to "nothing to check here"; when all of them are set already, takes it back. */
async function skip(desk: Desk): Promise<void> {
  const standing = desk.article.current?.standing()
  const { draft, coverage } = desk.figures
  const meant = standing ? sentencesMeant(coverage, standing) : []
  if (meant.length === 0) return void toast({ text: sayRefusal(refuse('refused.selection.empty').refusal) })
  const isSet = meant.every(({ kind }) => kind === 'nothing')
  const spans = meant.map(({ sentence }) => sentence)
  const made = await attempt(desk, { type: isSet ? 'coverage.unskip' : 'coverage.skip', draft, spans })
  if (made !== undefined) announce(say(isSet ? 'desk.unskipped' : 'desk.skipped', { count: meant.length }))
}

async function remove(desk: Desk, { id, number }: Claim): Promise<void> {
  const made = await attempt(desk, { type: 'claim.delete', claim: id })
  if (made === undefined) return
  desk.leave(id)
  desk.work.offerUndo(say('desk.deleted', { number }))
}

const startOf = (desk: Desk, claim: Claim): number =>
  Math.min(...claimSpans(claim, desk.figures.draft).map(({ start }) => start), desk.work.content.text.length)

/** Goes to the next thing left after a place: a claim is chosen, a sentence is selected in the text. */
export function goToNextLeft(desk: Desk, tables: ClaimWork['tables']): void {
  const { work, chosen, article } = desk
  const after = chosen ? startOf(desk, chosen) : (article.current?.standing()?.start ?? -1)
  const next = nextLeft(leftByRules(tables, work.content, houseRules(work.library.settings)), after, chosen?.id ?? null)
  if (!next) {
    toast({ text: say('desk.all-done') })
    return
  }
  if (next.kind === 'claim') {
    desk.choose(next.claim, { reveals: true })
    return
  }
  const sentence = { start: next.start, end: next.end }
  desk.choose(null)
  article.current?.focus()
  article.current?.select(sentence)
  article.current?.reveal(sentence)
  announce(work.content.text.slice(next.start, next.end))
}

/** Goes to the listed claim after or before the chosen one; where none is chosen, to the one next to the caret. */
export function goToClaim(desk: Desk, step: 1 | -1): void {
  const { listed } = desk
  if (listed.length === 0) {
    if (desk.figures.claims.length > 0) toast({ text: say('claims.none-fit') })
    return
  }
  const here = listed.findIndex(({ id }) => id === desk.chosen?.id)
  const next = listed[(besideCaret(desk, here, step) + listed.length) % listed.length]
  if (next) desk.choose(next.id, { reveals: true })
}

function besideCaret(desk: Desk, here: number, step: 1 | -1): number {
  const { listed } = desk
  if (here >= 0) return here + step
  if (desk.isListedByPlace) {
    // A retired claim is not listed any more: the reader goes on from where it stood.
    const caret = desk.chosen ? startOf(desk, desk.chosen) : (desk.article.current?.standing()?.start ?? 0)
    const isOnOrAfter = ({ start }: CardFacts) => start === null || start >= caret
    return step === 1 ? Math.max(listed.findIndex(isOnOrAfter), 0) : listed.findLastIndex((card) => !isOnOrAfter(card))
  }
  return step === 1 ? 0 : -1
}

/** From the claim to its words; and once there, away from the claim. */
function goToText(desk: Desk): void {
  const article = desk.article.current
  const { chosen } = desk
  if (!article) return
  desk.hideInspector()
  if (chosen && article.element()?.contains(document.activeElement)) {
    desk.choose(null)
    return
  }
  const spans = chosen ? claimSpans(chosen, desk.figures.draft) : []
  const standing = article.standing()
  const [span] = spans
  article.focus()
  if (!span) return
  // Whoever stood in the claim stands there again, and goes on from there.
  const isInClaim = standing && spans.some(({ start, end }) => start <= standing.start && standing.end <= end)
  article.select(isInClaim ? standing : { start: span.start, end: span.start })
  article.reveal(span)
}

/** Offers what the desk can do to the one table of actions; keys, menus and buttons come from there. */
export function useDeskActions(
  desk: Desk,
  triage: Triage,
): { readonly checkedNext: () => void; readonly goToText: () => void } {
  const { desk: store } = useApp()
  const { work, chosen } = desk
  const isWritable = !work.isReadOnly
  const writing = (doing: () => void) => (isWritable ? doing : null)
  const onClaim = (doing: (claim: Claim) => void) =>
    isWritable && chosen && !chosen.retired ? () => doing(chosen) : null
  // After the verdict the store is ahead of what was last drawn: what is left is asked of the store.
  const tablesNow = () => {
    const { desk: state } = store.getState()
    return state.status === 'open' ? state.article.tables : work.tables
  }
  // Keys come faster than answers: each step begins where the one before it has led.
  const nudges = useRef<Promise<void>>(Promise.resolve())
  const moving = (edge: Edge, move: 'grow' | 'shrink') =>
    onClaim(({ id }) => {
      const step = async () => {
        const claim = tablesNow().claims[id]
        if (claim) await nudge(desk, claim, work.content, edge, move)
      }
      nudges.current = nudges.current.then(step, step)
    })
  const checkedNext = async () => {
    const isTaken = await work.allTaken()
    const isSettled = isTaken && (await desk.verdict.current?.settle())
    if (isSettled && chosen) announce(say('desk.now-checked', { number: chosen.number }))
    if (!isSettled) desk.showInspector()
    else if (triage.round) triage.goOn()
    else goToNextLeft(desk, tablesNow())
  }

  useAction(
    'claim.mark',
    writing(() => void mark(desk)),
  )
  useAction(
    'claim.mark-all',
    writing(() => {
      if (holdIdentical(desk)) void mark(desk)
    }),
  )
  useAction(
    'selection.hold',
    writing(() => holdSelection(desk)),
  )
  useAction(
    'passage.add',
    onClaim((claim) => void addPassage(desk, claim)),
  )
  useAction('passage.grow-start', moving('start', 'grow'))
  useAction('passage.shrink-start', moving('start', 'shrink'))
  useAction('passage.grow-end', moving('end', 'grow'))
  useAction('passage.shrink-end', moving('end', 'shrink'))
  useAction(
    'coverage.skip',
    writing(() => void skip(desk)),
  )
  useAction('citation.add', onClaim(desk.addSource))
  useAction(
    'claim.checked-next',
    onClaim(() => void checkedNext()),
  )
  useAction('claim.delete', isWritable && chosen ? () => void remove(desk, chosen) : null)
  useAction('go.next-left', () => goToNextLeft(desk, work.tables))
  useAction('go.next-claim', () => goToClaim(desk, 1))
  useAction('go.previous-claim', () => goToClaim(desk, -1))
  useAction('go.card', chosen ? desk.focusInspector : null)
  useAction('go.text', () => goToText(desk))
  useAction('article.details', desk.openDetails)

  return {
    checkedNext: () => void checkedNext(),
    goToText: triage.round ? triage.focusItem : () => goToText(desk),
  }
}
