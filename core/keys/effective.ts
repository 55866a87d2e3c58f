import { ACTION_IDS, ACTIONS, type Action, type ActionId, type ActionPlace } from '../actions.ts'
import { canonicalKeys } from './notation.ts'

/** The shortcuts that were changed, by action; null takes a key away. Ids that are not in the table count for nothing. */
export type ChangedKeys = Readonly<Record<string, string | null>>

/** The keys of an action in the notation of the action table, as the user has them; null when it has none. */
export function keysOfAction(id: ActionId, changed: ChangedKeys): string | null {
  const { keys }: Action = ACTIONS[id]
  return Object.hasOwn(changed, id) ? (changed[id] ?? null) : keys
}

/** Whether both places can be there at the same moment: only the library and the desk never are. */
export function canMeet(one: ActionPlace, other: ActionPlace): boolean {
  const isElsewhere = (place: ActionPlace) => place === 'anywhere'
  if (isElsewhere(one) || isElsewhere(other)) return true
  return (one === 'library') === (other === 'library')
}

/** The other actions that hear the same keys where this one does. */
export function actionsOnSameKeys(id: ActionId, keys: string, changed: ChangedKeys): ActionId[] {
  const wanted = canonicalKeys(keys)
  return ACTION_IDS.filter((other) => {
    if (other === id || !canMeet(ACTIONS[id].when, ACTIONS[other].when)) return false
    const held = keysOfAction(other, changed)
    return held !== null && canonicalKeys(held) === wanted
  })
}

/** The changed keys with one action's in place; the keys of the table are not a change. */
export function withKeys(changed: ChangedKeys, id: ActionId, keys: string | null): ChangedKeys {
  const { keys: own }: Action = ACTIONS[id]
  const { [id]: _, ...others } = changed
  const isOwn = keys === own || (keys !== null && own !== null && canonicalKeys(keys) === canonicalKeys(own))
  return isOwn ? others : { ...others, [id]: keys }
}

/** The changed keys with one action's taken over from every action that has them where it would hear them too. */
export const withKeysTakenOver = (changed: ChangedKeys, id: ActionId, keys: string): ChangedKeys =>
  actionsOnSameKeys(id, keys, changed).reduce((held, other) => withKeys(held, other, null), withKeys(changed, id, keys))
