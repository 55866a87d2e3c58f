import { ACTIONS, type Action, type ActionId, keysLabel } from '../../core/actions.ts'

export const IS_MAC = typeof navigator !== 'undefined' && /Mac/.test(navigator.userAgent)

/** An action's keys as they stand on this keyboard; null when it has none. */
export function keysOf(id: ActionId): string | null {
  const { keys }: Action = ACTIONS[id]
  return keys === null ? null : keysLabel(keys, IS_MAC)
}

/** The keys that paste, on this keyboard. */
export const PASTE_KEYS = keysLabel('$mod+KeyV', IS_MAC)
