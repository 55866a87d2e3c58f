import type { ArticleCommand } from '../../core/command/decide.ts'
import { type MessageKey, say, sayRefusal } from '../../core/messages/message.ts'
import type { Span } from '../../core/model/content.ts'
import { ClaimId, type DraftId } from '../../core/model/ids.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import type { ClaimWork } from '../features/claims/claim-work.ts'
import type { Deciding } from '../features/drafts/change-card.tsx'
import type { ChangeFacts } from '../features/drafts/change-facts.ts'
import { useAction, useApp, useView } from '../state/use-app.ts'
import { announce, toast } from '../ui/index.ts'

interface DecisionsOptions {
  readonly work: ClaimWork
  readonly draft: DraftId
  /** The chosen claim; null while none is, or while nothing can be decided here. */
  readonly facts: ChangeFacts | null
  readonly selected: Span | null
  readonly onRate: () => void
}

/** The decisions about the chosen claim, by button and by key; null while there is none to decide about. */
export function useDecisions({ work, draft, facts, selected, onRate }: DecisionsOptions): Deciding | null {
  const { view } = useApp()
  const openArticle = useView((view) => view.openArticle)
  const article = useView((view) => view.article)
  const chooseClaim = useView((view) => view.chooseClaim)
  const number = facts?.number ?? 0
  const nextNumber = onlyArticle(work.tables).nextClaimNumber

  const attempt = async (command: ArticleCommand): Promise<string | null | undefined> => {
    const answer = await work.execute(command)
    if (!answer.ok) toast({ text: sayRefusal(answer.refusal), tone: 'error' })
    return answer.ok ? answer.value : undefined
  }
  const decide = async (
    command: ArticleCommand,
    said: Extract<MessageKey, `drafts.${'held' | 'placed' | 'restored'}`>,
  ) => {
    const made = await attempt(command)
    if (made !== undefined) announce(say(said, { number }))
  }
  const place = (span: Span) => {
    const passage = facts?.unplaced
    if (!facts || !passage) return
    void decide({ type: 'passage.move', claim: facts.id, draft, passage: passage.id, spans: [span] }, 'drafts.placed')
  }

  const deciding: Deciding | null =
    facts && !work.isReadOnly
      ? {
          hold: () => void decide({ type: 'claim.hold', claim: facts.id }, 'drafts.held'),
          rate: onRate,
          supersede: () =>
            void attempt({ type: 'claim.supersede', claim: facts.id }).then((made) => {
              if (!made) return
              // Whoever has gone on to another claim meanwhile is not called back.
              if (view.getState().claim === facts.id) chooseClaim(ClaimId.parse(made))
              work.offerUndo(say('drafts.superseded', { number, other: nextNumber }))
            }),
          retire: () =>
            void attempt({ type: 'claim.retire', claim: facts.id, why: '' }).then((made) => {
              if (made !== undefined) work.offerUndo(say('drafts.retired', { number }))
            }),
          restore: () => void decide({ type: 'claim.restore', claim: facts.id }, 'drafts.restored'),
          place,
          takeSelection: facts.unplaced && selected ? () => place(selected) : null,
          goToDesk: () => {
            if (article) openArticle(article, facts.id)
          },
        }
      : null

  const isRetired = facts?.group === 'retired'
  const live = isRetired ? null : deciding
  useAction('verdict.still-holds', facts?.group === 'verify-again' ? (live?.hold ?? null) : null)
  useAction('claim.supersede', facts?.unplaced ? null : (live?.supersede ?? null))
  useAction('claim.retire', live?.retire ?? null)
  useAction('claim.restore', isRetired ? (deciding?.restore ?? null) : null)
  useAction('passage.take-selection', live?.takeSelection ?? null)
  return deciding
}
