import { say, sayRefusal } from '../../core/messages/message.ts'
import type { Refusal } from '../../core/result.ts'
import type { Notice } from '../state/view.ts'
import { Banner } from '../ui/index.ts'

export interface NoticesProps {
  /** Why nothing can be changed; shown as long as it is so. */
  readonly readOnly: Refusal | null
  /** False while the machine does not answer. */
  readonly isReached: boolean
  readonly notices: readonly Notice[]
  readonly onDismiss: (notice: number) => void
}

/** What somebody should know before going on: over the screen, each until it is put away or no longer so. */
export function Notices({ readOnly, isReached, notices, onDismiss }: NoticesProps) {
  // That the machine does not answer is said once, for as long as it is so.
  const others = notices.filter(({ refusal }) => refusal.key !== 'refused.machine.unreachable')
  return (
    (readOnly || !isReached || others.length > 0) && (
      <>
        {!isReached && (
          <Banner tone="error" title={say('frame.unreachable.title')}>
            {say('frame.unreachable.about')}
          </Banner>
        )}
        {readOnly && <Banner tone="warning">{sayRefusal(readOnly)}</Banner>}
        {others.map(({ id, refusal }) => (
          <Banner key={id} tone="warning" onDismiss={() => onDismiss(id)}>
            {sayRefusal(refusal)}
          </Banner>
        ))}
      </>
    )
  )
}
