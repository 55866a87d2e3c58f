import type { AskedFile } from '../../core/contract-values.ts'
import type { Refusal } from '../../core/result.ts'
import type { WireEvent } from '../../core/wire.ts'
import type { Services } from '../services/services.ts'
import type { TicketDesk } from '../tickets.ts'

/** Files of one import; the contract takes no more at once. */
const BATCH_MAX = 500

export interface HandedOver {
  add(paths: readonly string[]): void
  /** From now on files are delivered; those that came before are delivered first, in order. */
  deliverTo(deliver: (paths: readonly string[]) => Promise<void>): void
}

/** Files the system handed to the app (opened with it, or named when it was started), held until somebody works here. */
export function createHandedOver(): HandedOver {
  let waiting: string[] = []
  let deliver: ((paths: readonly string[]) => Promise<void>) | null = null
  let last: Promise<void> = Promise.resolve()

  const flush = () => {
    if (!deliver || waiting.length === 0) return
    const [paths, send] = [waiting, deliver]
    waiting = []
    last = last.then(() => send(paths)).catch(() => undefined)
  }

  return {
    add(paths) {
      waiting.push(...paths)
      flush()
    },
    deliverTo(next) {
      deliver = next
      flush()
    },
  }
}

/** Imports files and shows the library; what was refused is told one by one, and what must be asked is asked in the window. */
export const importInto =
  (parts: {
    readonly services: Pick<Services, 'ask'>
    readonly tickets: Pick<TicketDesk, 'give'>
    readonly send: (event: WireEvent) => void
  }) =>
  async (paths: readonly string[]): Promise<void> => {
    const tell = (refusal: { readonly key: string; readonly values: Refusal['values'] }) =>
      parts.send({ type: 'notice', refusal: { key: refusal.key, values: { ...refusal.values } } })
    const asked: AskedFile[] = []
    for (let at = 0; at < paths.length; at += BATCH_MAX) {
      const tickets = paths.slice(at, at + BATCH_MAX).map(parts.tickets.give)
      const answer = await parts.services.ask('articles.import', {
        tickets,
        pasted: null,
        tracked: 'ask',
        existing: 'ask',
      })
      if (!answer.ok) return tell(answer.refusal)
      for (const { refusal } of answer.value.refused) tell(refusal)
      asked.push(...answer.value.asked)
    }
    parts.send({ type: 'action.chosen', action: 'go.library' })
    if (asked.length > 0) parts.send({ type: 'import.asked', asked })
  }
