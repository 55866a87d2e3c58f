import type { UpdateState } from '../../core/contract-values.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { isDue } from '../../core/updates/address.ts'
import { versionTold } from '../../core/updates/release.ts'
import { isNewer } from '../../core/updates/version.ts'
import type { WireEvent } from '../../core/wire.ts'
import type { Host } from './host.ts'
import type { PreferencesFile } from './preferences.ts'
import { openUpdateMemory } from './update-memory.ts'

/** How often it is asked whether a day has passed. */
const TICK_MS = 60 * 60 * 1000

export interface Updates {
  read(): UpdateState
  /** Looks because the user asked. */
  look(): Promise<Result<UpdateState>>
  putAway(): Promise<UpdateState>
  /** Looks where the user wants that once a day, and a day has passed; whatever comes of it, nobody is disturbed. */
  lookIfDue(): Promise<void>
  close(): void
}

/** Looks for newer versions: never unless the user has asked, and never further than their number. */
export async function openUpdates(
  host: Pick<Host, 'releases' | 'version' | 'preferencesFile' | 'log'>,
  preferences: Pick<PreferencesFile, 'read'>,
  publish: (event: WireEvent) => void,
  now: () => Date = () => new Date(),
): Promise<Updates> {
  const { releases } = host
  const memory = await openUpdateMemory(host.preferencesFile, host.log)
  let looking: Promise<Result<UpdateState>> | null = null

  const read = (): UpdateState => {
    const { lookedAt, told, putAway } = memory.read()
    const newer = told !== null && isNewer(told, host.version) ? told : null
    return {
      release: releases && { address: releases.address, page: releases.page },
      lookedAt,
      newer,
      isPutAway: newer !== null && newer === putAway,
    }
  }

  const ask = async (): Promise<Result<UpdateState>> => {
    if (!releases) return refuse('updates.refused.no-address')
    const answer = await releases.ask(releases.address)
    // Nobody was reached: that counts as not having looked.
    if (!answer.ok && answer.refusal.key === 'updates.refused.unreachable') return answer
    const told = answer.ok ? versionTold(answer.value) : null
    await memory.change({ lookedAt: now().toISOString(), ...(told === null ? {} : { told }) })
    if (!answer.ok) return answer
    return told === null ? refuse('updates.refused.answer') : ok(read())
  }

  // Two that ask at once have one answer.
  const look = (): Promise<Result<UpdateState>> => {
    looking ??= ask().finally(() => {
      looking = null
    })
    return looking
  }

  const lookIfDue = async (): Promise<void> => {
    const { lookedAt } = memory.read()
    if (!releases || !preferences.read().looksForUpdates) return
    if (!isDue(lookedAt === null ? null : Date.parse(lookedAt), now().getTime())) return
    const looked = await look()
    if (looked.ok) publish({ type: 'updates.changed', ...looked.value })
  }

  const tick = () => void lookIfDue().catch(host.log)
  const timer = releases ? setInterval(tick, TICK_MS) : undefined
  timer?.unref()
  tick()

  return {
    read,
    look,
    putAway: async () => {
      await memory.change({ putAway: read().newer })
      return read()
    },
    lookIfDue,
    close: () => clearInterval(timer),
  }
}
