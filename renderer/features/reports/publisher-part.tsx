import { say } from '../../../core/messages/message.ts'
import type { ReportLook } from '../../../core/model/hand-over.ts'
import { usePreferences, useStartStore } from '../../state/use-app.ts'
import { TextField } from '../../ui/index.ts'

/** Who publishes the check, and where they are found; the same for all articles. */
export function PublisherPart() {
  const { reportLook } = usePreferences()
  const prefer = useStartStore((store) => store.prefer)
  const change = (chosen: Partial<ReportLook>) => void prefer({ reportLook: { ...reportLook, ...chosen } })
  return (
    <>
      <TextField
        label={say('reports-screen.publisher')}
        value={reportLook.publisher}
        maxLength={2_000}
        onCommit={(publisher) => change({ publisher: publisher.trim() })}
      />
      <TextField
        label={say('reports-screen.publisher-url')}
        type="url"
        placeholder="https://"
        value={reportLook.publisherUrl}
        maxLength={2_000}
        onCommit={(publisherUrl) => change({ publisherUrl: publisherUrl.trim() })}
      />
    </>
  )
}
