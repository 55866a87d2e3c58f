import { StartState } from '../../core/contract.ts'
import { Preferences, type Theme } from '../../core/model/preferences.ts'
import type { Answered } from './ipc.ts'

const STARTS = new Set(['app.start', 'app.introduce', 'library.choose'])

/** Learns from the answers that pass to the window what the shell itself must know. */
export const followAnswers =
  (on: {
    readonly theme: (theme: Theme) => void
    /** The page has asked for its beginning: from now on it hears events. */
    readonly pageStart: () => void
    /** Somebody works in an open library. */
    readonly introduced: () => void
  }) =>
  ({ method, result }: Answered): void => {
    if (!result.ok) return
    if (method === 'app.prefer') on.theme(Preferences.parse(result.value).theme)
    if (!STARTS.has(method)) return
    const { preferences, me } = StartState.parse(result.value)
    on.theme(preferences.theme)
    on.pageStart()
    if (me) on.introduced()
  }
