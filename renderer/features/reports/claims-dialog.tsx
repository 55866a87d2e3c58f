import { say } from '../../../core/messages/message.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { OrderDialog } from './order-dialog.tsx'

export interface ClaimsDialogProps {
  /** In reading order. */
  readonly all: readonly Claim[]
  /** In the order they are told. */
  readonly chosen: readonly Claim[]
  readonly onChoose: (claims: readonly ClaimId[]) => void
  readonly onClose: () => void
}

const wordsOf = ({ wording, placements }: Claim): string =>
  wording.trim() || (Object.values(placements).at(-1)?.[0]?.text ?? '')

/** Chooses the claims a report tells of, and their order. */
export const ClaimsDialog = ({ all, chosen, onChoose, onClose }: ClaimsDialogProps) => (
  <OrderDialog
    title={say('reports-screen.claims.choose')}
    about={say('reports-screen.claims.about')}
    label={say('reports-screen.claims')}
    all={all.map((claim) => ({
      id: claim.id,
      words: wordsOf(claim),
      number: claim.number,
      sayUp: say('reports-screen.claims.up', { number: claim.number }),
      sayDown: say('reports-screen.claims.down', { number: claim.number }),
      sayMoved: (place, count) => say('reports-screen.claims.moved', { number: claim.number, place, count }),
    }))}
    chosen={chosen.map(({ id }) => id)}
    fewest={0}
    sayGo={(count) => say('reports-screen.claims.go', { count })}
    onChoose={onChoose}
    onClose={onClose}
  />
)
