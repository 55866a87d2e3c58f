import type { Input, Method, Output } from '../../core/contract.ts'
import type { Ticket } from '../../core/contract-values.ts'
import { ok, type Refusal, type Result, refuse } from '../../core/result.ts'
import type { WireEvent } from '../../core/wire.ts'

/** What carries calls to the machine: Electron's IPC, or HTTP to the browser host. Each side parses what it receives. */
export interface Wire {
  call(method: string, input: unknown): Promise<unknown>
  /** Events as they come. `onReach` hears when the machine is lost and found, from a wire that notices by itself. */
  subscribe(listener: (event: unknown) => void, onReach: (isReached: boolean) => void): () => void
  /** An opaque name for a file the user dropped or chose; null when it cannot be had. */
  ticketFor(file: File): Promise<unknown>
}

/** The machine, as a window sees it. */
export interface Client {
  ask<M extends Method>(method: M, input: Input<M>): Promise<Result<Output<M>>>
  subscribe(listener: (event: WireEvent) => void): () => void
  /** Hears whenever the machine stops answering, and when it answers again. */
  watchReach(listener: (isReached: boolean) => void): () => void
  ticketFor(file: File): Promise<Result<Ticket>>
}

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string' && 'values' in value

/**
 * What came of a call: a value, or a sentence for a person. The value was parsed by the services on its way out; parsing it
 * again would cost a book-length article twice.
 */
function replyOf(answer: unknown): Result<unknown> | null {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return null
  if (answer.ok === true && 'value' in answer) return ok(answer.value)
  return answer.ok === false && 'refusal' in answer && isRefusal(answer.refusal)
    ? { ok: false, refusal: answer.refusal }
    : null
}

// Loaded when something comes to be parsed: the first screen needs no schema.
const parsing = () => import('../../core/wire.ts')

export function createClient(wire: Wire): Client {
  const watchers = new Set<(isReached: boolean) => void>()
  let wasReached = true
  const reached = (isReached: boolean) => {
    if (isReached === wasReached) return
    wasReached = isReached
    for (const watcher of watchers) watcher(isReached)
  }
  return {
    async ask<M extends Method>(method: M, input: Input<M>): Promise<Result<Output<M>>> {
      const answer = await wire.call(method, input).then(
        (value) => ({ value }),
        () => null,
      )
      reached(answer !== null)
      return (replyOf(answer?.value) ?? refuse('refused.machine.unreachable')) as Result<Output<M>>
    },

    subscribe: (listener) =>
      wire.subscribe(async (event) => {
        const { WireEvent } = await parsing()
        const parsed = WireEvent.safeParse(event)
        if (parsed.success) listener(parsed.data)
      }, reached),

    watchReach(listener) {
      watchers.add(listener)
      return () => void watchers.delete(listener)
    },

    async ticketFor(file) {
      const { Ticket } = await parsing()
      const ticket = Ticket.safeParse(await wire.ticketFor(file).catch(() => null))
      return ticket.success ? ok(ticket.data) : refuse('refused.file.unreadable', { name: file.name })
    },
  }
}
