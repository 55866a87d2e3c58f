import { CircleCheck, CircleHelp, Copy, MoveVertical, PencilLine } from 'lucide-react'
import { say } from '../../core/messages/message.ts'
import type { AnchorState } from '../../core/model/placement.ts'
import styles from './anchor-badge.module.css'

const ICONS = {
  exact: CircleCheck,
  moved: MoveVertical,
  changed: PencilLine,
  ambiguous: Copy,
  lost: CircleHelp,
} as const satisfies Record<AnchorState, unknown>

/** A glyph of its own for each way words lie on a draft; none in the colours of a rating. */
export function AnchorGlyph({ state, size = 15 }: { readonly state: AnchorState; readonly size?: number }) {
  const Icon = ICONS[state]
  return <Icon size={size} strokeWidth={1.9} aria-hidden="true" />
}

/** How sure the place of some words on a draft is: a glyph and words. */
export const AnchorBadge = ({ state }: { readonly state: AnchorState }) => (
  <span className={styles.badge} data-anchor={state}>
    <AnchorGlyph state={state} />
    {say(`anchor.${state}`)}
  </span>
)
