import { useMemo, useRef } from 'react'
import { say } from '../../core/messages/message.ts'
import type { Claim } from '../../core/model/claim.ts'
import type { Span } from '../../core/model/content.ts'
import { ClaimId } from '../../core/model/ids.ts'
import { draftBefore, isUnplaced } from '../../core/query/anchoring.ts'
import type { ReopenedDoings } from '../features/claims/claim-work.ts'
import { useAction, useApp } from '../state/use-app.ts'
import { announce, toast } from '../ui/index.ts'
import { attempt } from './desk-attempt.ts'
import { passageToPlace } from './passage-edges.ts'
import { selected } from './places-meant.ts'
import type { Desk } from './use-desk-actions.ts'

/** A passage has its place; whoever judged the claim still has to say whether that stands. */
function sayPlaced({ figures }: Desk, { id, number }: Claim): void {
  announce(say(figures.verdicts.has(id) ? 'drafts.placed' : 'desk.placed', { number }))
}

async function takeSelection(desk: Desk, claim: Claim): Promise<void> {
  const span = selected(desk)
  if (!span) return void toast({ text: say('refused.selection.empty') })
  const { draft } = desk.figures
  const words = desk.work.content.text.slice(span.start, span.end)
  const passage = passageToPlace(claim, draft, { span, words })
  const spans = [span]
  const made = await attempt(
    desk,
    passage
      ? { type: 'passage.move', claim: claim.id, draft, passage: passage.id, spans }
      : { type: 'passage.add', claim: claim.id, draft, spans },
  )
  if (made === undefined) return
  if (passage && isUnplaced(passage)) sayPlaced(desk, claim)
  else announce(words)
}

async function retire(desk: Desk, { id, number }: Claim): Promise<void> {
  const made = await attempt(desk, { type: 'claim.retire', claim: id, why: '' })
  if (made !== undefined) desk.work.offerUndo(say('drafts.retired', { number }))
}

async function restore(desk: Desk, { id, number }: Claim): Promise<void> {
  const made = await attempt(desk, { type: 'claim.restore', claim: id })
  if (made !== undefined) announce(say('drafts.restored', { number }))
}

/** Offers what is done with a claim whose words a new draft changed; keys, menus and the inspector's buttons come from there. */
export function useReopenedActions(desk: Desk): ReopenedDoings {
  const { desk: store } = useApp()
  const { work, chosen, figures } = desk
  const latest = useRef(desk)
  latest.current = desk
  const isWritable = !work.isReadOnly
  const isLater = draftBefore(work.tables, figures.draft) !== undefined
  const doings = useMemo(() => {
    const withChosen = (doing: (desk: Desk, claim: Claim) => unknown) => () => {
      const { chosen: claim } = latest.current
      if (claim) void doing(latest.current, claim)
    }
    const supersede = async (desk: Desk, { id, number }: Claim) => {
      const made = await attempt(desk, { type: 'claim.supersede', claim: id })
      const { desk: now } = store.getState()
      const newer = made && now.status === 'open' ? now.article.tables.claims[ClaimId.parse(made)] : undefined
      if (!newer) return
      // Triage goes on by itself when a claim leaves it: what was made here is chosen after that.
      latest.current.choose(newer.id, { isNew: true })
      announce(say('drafts.superseded', { other: newer.number, number }))
    }
    return {
      takeSelection: withChosen(takeSelection),
      supersede: withChosen(supersede),
      retire: withChosen(retire),
      restore: withChosen(restore),
      placed: (span: Span) => {
        latest.current.article.current?.reveal(span)
        withChosen(sayPlaced)()
      },
    }
  }, [store])
  const onClaim = (doing: () => void) => (isWritable && chosen && !chosen.retired ? doing : null)
  useAction('passage.take-selection', onClaim(doings.takeSelection))
  useAction('claim.supersede', isLater ? onClaim(doings.supersede) : null)
  useAction('claim.retire', isLater ? onClaim(doings.retire) : null)
  useAction('claim.restore', isWritable && chosen?.retired ? doings.restore : null)
  return doings
}
