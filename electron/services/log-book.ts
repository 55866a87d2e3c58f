import type { Method } from '../../core/contract.ts'
import type { Happening } from '../../core/log/happening.ts'
import type { ReportedError } from '../../core/log/reported-error.ts'

/** The log on this machine: what happened, never anybody's words. Nothing of it throws. */
export interface LogBook {
  /** A surprise, whatever was thrown; `during` is the call that met it. */
  readonly surprise: (thrown: unknown, during?: Method) => void
  readonly tell: (happening: Happening) => void
  /** Of what another process or a window says happened to it, the part that is known. */
  readonly known: (errors: readonly ReportedError[]) => ReportedError[]
  /** Everything it holds, the oldest first; empty where nothing was written yet. */
  read(): Promise<string>
  /** Where the newer part stands. */
  readonly file: string
}
