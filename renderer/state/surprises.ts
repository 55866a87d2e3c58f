import type { WindowSurprise } from '../../core/log/happening.ts'
import { createLimit } from '../../core/log/limit.ts'
import { tellErrors } from '../../core/log/tell-errors.ts'
import { type Refusal, refuse } from '../../core/result.ts'
import type { Client } from '../client/client.ts'
import type { Screen } from './view.ts'

// What breaks in every drawing is told no more often than this.
const TOLD_MAX = 30
const TOLD_WITHIN_MS = 60_000

export interface Surprises {
  /** Tells the log of this machine, without a word of what the error says. */
  tell(thrown: unknown, whileDoing: WindowSurprise['while']): void
  /** Watches for what nobody caught; returns what ends it. */
  watch(): () => void
}

export function createSurprises(client: Client, screen: () => Screen, notify: (refusal: Refusal) => void): Surprises {
  const mayTell = createLimit(TOLD_MAX, TOLD_WITHIN_MS)

  const tell: Surprises['tell'] = (thrown, whileDoing) => {
    if (!mayTell(performance.now())) return
    void client.ask('app.report', { screen: screen(), while: whileDoing, errors: tellErrors(thrown) })
  }

  const meet = (thrown: unknown) => {
    // The browser's own remarks (a ResizeObserver that was late) come without an error, and break nothing.
    if (thrown === null || thrown === undefined) return
    tell(thrown, 'acting')
    notify(refuse('refused.window.surprise').refusal)
  }

  return {
    tell,
    watch: () => {
      const onError = ({ error }: ErrorEvent) => meet(error)
      const onRejection = ({ reason }: PromiseRejectionEvent) => meet(reason)
      window.addEventListener('error', onError)
      window.addEventListener('unhandledrejection', onRejection)
      return () => {
        window.removeEventListener('error', onError)
        window.removeEventListener('unhandledrejection', onRejection)
      }
    },
  }
}
