import { say } from '../../core/messages/message.ts'
import { ReleaseLink } from '../parts/release-link.tsx'
import { usePreferences, useStart, useUpdates, useView } from '../state/use-app.ts'
import { Banner } from '../ui/index.ts'

/**
 * That a newer version is out, for whoever has it looked for every day; until it is put away, once for each version. The settings
 * say it in their own place.
 */
export function UpdateNotice() {
  const { version } = useStart()
  const { looksForUpdates } = usePreferences()
  const known = useUpdates((updates) => updates.known)
  const putAway = useUpdates((updates) => updates.putAway)
  const isSaidThere = useView(({ screen }) => screen === 'settings')
  if (isSaidThere || !looksForUpdates || !known?.release || !known.newer || known.isPutAway) return null
  return (
    <Banner tone="info" title={say('updates.newer', { version: known.newer })} onDismiss={() => void putAway()}>
      {say('updates.newer.about', { version })} <ReleaseLink page={known.release.page} />
    </Banner>
  )
}
