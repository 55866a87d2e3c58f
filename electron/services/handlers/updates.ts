import { ok } from '../../../core/result.ts'
import type { Handlers } from '../server.ts'
import type { Updates } from '../updates.ts'

type UpdateHandlers = Pick<Handlers, 'updates.read' | 'updates.look' | 'updates.putAway'>

export const updateHandlers = (updates: Updates): UpdateHandlers => ({
  'updates.read': async () => ok(updates.read()),
  'updates.look': () => updates.look(),
  'updates.putAway': async () => ok(await updates.putAway()),
})
