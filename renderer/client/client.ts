import { type Input, type Method, type Output, Reply, WireEvent } from '../../core/contract.ts'
import { Ticket } from '../../core/contract-values.ts'
import { ok, type Result, refuse } from '../../core/result.ts'

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
      const reply = await wire.call(method, input).then(
        (value) => Reply.safeParse(value),
        () => null,
      )
      reached(reply !== null)
      if (!reply?.success) return refuse('refused.machine.unreachable')
      // The value was parsed by the services on its way out; parsing it again would cost a book-length article twice.
      return (reply.data.ok ? ok(reply.data.value) : reply.data) as Result<Output<M>>
    },

    subscribe: (listener) =>
      wire.subscribe((event) => {
        const parsed = WireEvent.safeParse(event)
        if (parsed.success) listener(parsed.data)
      }, reached),

    watchReach(listener) {
      watchers.add(listener)
      return () => void watchers.delete(listener)
    },

    async ticketFor(file) {
      const ticket = Ticket.safeParse(await wire.ticketFor(file).catch(() => null))
      return ticket.success ? ok(ticket.data) : refuse('refused.file.unreadable', { name: file.name })
    },
  }
}
