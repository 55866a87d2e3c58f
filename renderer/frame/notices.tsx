import { sayRefusal } from '../../core/messages/message.ts'
import type { Refusal } from '../../core/result.ts'
import type { Notice } from '../state/view.ts'
import { Banner } from '../ui/index.ts'

export interface NoticesProps {
  /** Why nothing can be changed; shown as long as it is so. */
  readonly readOnly: Refusal | null
  readonly notices: readonly Notice[]
  readonly onDismiss: (notice: number) => void
}

/** What somebody should know before going on: over the screen, each until it is put away. */
export const Notices = ({ readOnly, notices, onDismiss }: NoticesProps) =>
  (readOnly || notices.length > 0) && (
    <>
      {readOnly && <Banner tone="warning">{sayRefusal(readOnly)}</Banner>}
      {notices.map(({ id, refusal }) => (
        <Banner key={id} tone="warning" onDismiss={() => onDismiss(id)}>
          {sayRefusal(refusal)}
        </Banner>
      ))}
    </>
  )
