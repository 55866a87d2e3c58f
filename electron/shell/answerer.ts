import { basename } from 'node:path'
import type { Ticket } from '../../core/contract-values.ts'
import type { Result } from '../../core/result.ts'
import { z } from '../../core/z.ts'
import type { Services } from '../services/services.ts'
import type { TicketDesk } from '../tickets.ts'
import type { Answerer } from './ipc.ts'

const LOOSE_BYTES_MAX = 128 * 1024 * 1024

/** What the preload says of a file: where it is, or its bytes. */
const FileOffered = z.union([
  z.strictObject({ path: z.string().min(1) }),
  z.strictObject({
    name: z.string(),
    bytes: z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= LOOSE_BYTES_MAX),
  }),
])

/** A call that was let in, and what came of it. */
export interface Answered {
  readonly method: string
  readonly input: unknown
  readonly result: Result<unknown>
}

export interface AnswererParts {
  readonly services: Pick<Services, 'call'>
  readonly tickets: Pick<TicketDesk, 'give' | 'giveFile'>
  /** Hears every answer before the window does. */
  readonly onAnswer: (answered: Answered) => void
}

/** Answers the window out of the services, and gives tickets for what was dropped on it. */
export const answererOf = ({ services, tickets, onAnswer }: AnswererParts): Answerer => ({
  async call(method, input) {
    const result = await services.call(method, input)
    onAnswer({ method, input, result })
    return result
  },

  ticketFor(offered): Ticket | null {
    const { success, data } = FileOffered.safeParse(offered)
    if (!success) return null
    return 'path' in data ? tickets.give(data.path) : tickets.giveFile({ name: basename(data.name), bytes: data.bytes })
  },
})
