import { sayKey } from '../../core/messages/message.ts'
import type { MessageValues } from '../../core/result.ts'
import { Banner } from '../ui/index.ts'

export interface Notice {
  readonly key: string
  readonly values: MessageValues
}

export interface NoticesProps {
  /** Why nothing can be changed; stays as long as it is so. */
  readonly readOnly: Notice | null
  /** What happened on opening, until it is put away. */
  readonly notices: readonly Notice[]
  readonly onDismiss: (notice: Notice) => void
}

/** What somebody should know about the library before going on. */
export const Notices = ({ readOnly, notices, onDismiss }: NoticesProps) =>
  (readOnly || notices.length > 0) && (
    <>
      {readOnly && <Banner tone="warning">{sayKey(readOnly.key, readOnly.values)}</Banner>}
      {notices.map((notice) => (
        <Banner key={`${notice.key} ${JSON.stringify(notice.values)}`} tone="info" onDismiss={() => onDismiss(notice)}>
          {sayKey(notice.key, notice.values)}
        </Banner>
      ))}
    </>
  )
