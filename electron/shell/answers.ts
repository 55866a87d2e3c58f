import { StartState } from '../../core/contract-values.ts'
import type { ChangedKeys } from '../../core/keys/effective.ts'
import { Preferences, type Theme } from '../../core/model/preferences.ts'
import type { Answered } from './answerer.ts'

const STARTS = new Set(['app.start', 'app.introduce', 'library.choose'])

/** Learns from the answers that pass to the window what the shell itself must know. */
export const followAnswers =
  (on: {
    readonly theme: (theme: Theme) => void
    readonly keys: (changed: ChangedKeys) => void
    /** The window speaks a language, and the machine with it. */
    readonly spoken: () => void
    /** The page has asked for its beginning: from now on it hears events. */
    readonly pageStart: () => void
    /** Somebody works in an open library. */
    readonly introduced: () => void
  }) =>
  ({ method, result }: Answered): void => {
    if (!result.ok) return
    if (method === 'app.prefer') {
      const { theme, keys } = Preferences.parse(result.value)
      on.theme(theme)
      on.keys(keys)
    }
    if (method === 'app.speak') on.spoken()
    if (!STARTS.has(method)) return
    const { preferences, me } = StartState.parse(result.value)
    on.theme(preferences.theme)
    on.keys(preferences.keys)
    on.pageStart()
    if (me) on.introduced()
  }
