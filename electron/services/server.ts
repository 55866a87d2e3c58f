import { CONTRACT, type Input, type Method, type Output } from '../../core/contract.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { LogBook } from './log-book.ts'

/** One handler for each method of the contract: forget one and it does not compile. */
export type Handlers = { readonly [M in Method]: (input: Input<M>) => Promise<Result<Output<M>>> }

const isMethod = (name: string): name is Method => Object.hasOwn(CONTRACT, name)

/**
 * The one door for every wire: known method -> strict parse -> handler -> parse -> Result. Expected refusals come back
 * as values; a surprise is logged here and reported without details.
 */
export function createServer(handlers: Handlers, log: LogBook['surprise']) {
  return async (method: string, input: unknown): Promise<Result<unknown>> => {
    if (!isMethod(method)) return refuse('refused.call.unknown')
    const parsed = CONTRACT[method].input.safeParse(input)
    if (!parsed.success) {
      log(parsed.error, method)
      return refuse('refused.call.malformed')
    }
    try {
      const answer = await (handlers[method] as (input: unknown) => Promise<Result<unknown>>)(parsed.data)
      return answer.ok ? ok(CONTRACT[method].output.parse(answer.value)) : answer
    } catch (error) {
      log(error, method)
      return refuse('refused.call.surprise')
    }
  }
}
