import { RefreshCw } from 'lucide-react'
import { useEffect } from 'react'
import type { UpdateState } from '../../../core/contract-values.ts'
import { say, sayRefusal } from '../../../core/messages/message.ts'
import { sayInstant } from '../../parts/dates.ts'
import { ReleaseLink } from '../../parts/release-link.tsx'
import { usePreferences, useStart, useStartStore, useUpdates } from '../../state/use-app.ts'
import { Banner, Button, Switch } from '../../ui/index.ts'
import settings from './settings-screen.module.css'
import styles from './updates-part.module.css'

type Release = NonNullable<UpdateState['release']>

/** What came of the last look; nothing before there was one. */
function Looked({ page, newer, lookedAt }: Pick<Release, 'page'> & Pick<UpdateState, 'newer' | 'lookedAt'>) {
  const { version } = useStart()
  const refusal = useUpdates((updates) => updates.refusal)
  const isLooking = useUpdates((updates) => updates.isLooking)
  if (isLooking) return null
  if (refusal) return <p role="status">{sayRefusal(refusal)}</p>
  if (newer !== null)
    return (
      <Banner tone="info" title={say('updates.newer', { version: newer })}>
        {say('updates.newer.about', { version })} <ReleaseLink page={page} />
      </Banner>
    )
  return lookedAt !== null && <p role="status">{say('updates.newest', { version })}</p>
}

function Looking({ release, known }: { readonly release: Release; readonly known: UpdateState }) {
  const { looksForUpdates } = usePreferences()
  const prefer = useStartStore((store) => store.prefer)
  const look = useUpdates((updates) => updates.look)
  const isLooking = useUpdates((updates) => updates.isLooking)
  const { lookedAt, newer } = known
  return (
    <>
      <Switch
        isOn={looksForUpdates}
        description={
          <>
            {say('updates.daily.about')}{' '}
            <code className={styles.address} dir="ltr">
              {release.address}
            </code>
          </>
        }
        onChange={(isOn) => {
          void prefer({ looksForUpdates: isOn })
          // The first day begins now.
          if (isOn) void look()
        }}
      >
        {say('updates.daily')}
      </Switch>
      <div className={settings.line}>
        <p className={settings.soft}>
          {lookedAt === null ? say('updates.never') : say('updates.looked', { time: sayInstant(lookedAt) })}
        </p>
        <Button icon={<RefreshCw />} isBusy={isLooking} onPress={() => void look()}>
          {say('updates.look')}
        </Button>
      </div>
      <Looked page={release.page} newer={newer} lookedAt={lookedAt} />
    </>
  )
}

/** Whether, and where, this machine looks for a new version. */
export function UpdatesPart() {
  const known = useUpdates((updates) => updates.known)
  const read = useUpdates((updates) => updates.read)
  useEffect(() => void read(), [read])
  if (!known) return null
  return (
    <div className={styles.part}>
      {known.release ? <Looking release={known.release} known={known} /> : <p>{say('updates.nowhere')}</p>}
    </div>
  )
}
