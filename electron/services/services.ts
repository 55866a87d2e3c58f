import type { Input, Method, Output } from '../../core/contract.ts'
import type { Result } from '../../core/result.ts'
import type { WireEvent } from '../../core/wire.ts'

/** The same services for every host: one door in, one stream of events out. */
export interface Services {
  /** A method of the contract by name, its input parsed strictly; an unknown name or a bad input is refused. */
  call(method: string, input: unknown): Promise<Result<unknown>>
  /** The same for code that knows its types (the CLI, tests). */
  ask<M extends Method>(method: M, input: Input<M>): Promise<Result<Output<M>>>
  subscribe(listener: (event: WireEvent) => void): () => void
  /** The window’s page ended by itself: the next one is told what is saved. */
  windowGone(): void
  /** Writes the snapshots and gives the lock back; resolves when all of it is on disk. */
  close(): Promise<void>
}
