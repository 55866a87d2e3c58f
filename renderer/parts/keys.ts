import { useCallback } from 'react'
import type { ActionId } from '../../core/actions.ts'
import { type ChangedKeys, keysOfAction } from '../../core/keys/effective.ts'
import { useStartStore } from '../state/use-app.ts'

const NOTHING_CHANGED: ChangedKeys = {}

/** The shortcuts that the user has changed. */
export const useChangedKeys = (): ChangedKeys =>
  useStartStore(({ start }) => start?.preferences.keys ?? NOTHING_CHANGED)

/**
 * How to ask for an action's keys as the user has them, in the notation of the action table: null when it has none. The controls of
 * ui/ show them as they stand on the keyboard; a sentence that names them says them with `sayKeys`.
 */
export function useKeysOf(): (id: ActionId) => string | null {
  const changed = useChangedKeys()
  return useCallback((id) => keysOfAction(id, changed), [changed])
}

/** The keys that paste. */
export const PASTE_KEYS = '$mod+KeyV'
