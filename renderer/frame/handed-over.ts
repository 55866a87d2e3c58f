import type { HandedOver } from '../../core/contract-values.ts'
import { say } from '../../core/messages/message.ts'
import { saySize } from '../parts/file-size.ts'

export type Outcome = Exclude<HandedOver, { outcome: 'cancelled' }>

/** Where a file that was handed over went, in a sentence. */
export const outcomeWords = (outcome: Outcome): string => {
  const size = saySize(outcome.bytes)
  return outcome.outcome === 'saved'
    ? say('export.saved', { name: outcome.name, place: outcome.place, size })
    : say('export.downloaded', { name: outcome.name, size })
}

/** Hands a file over to the browser, which keeps it among its downloads. */
export const download = ({ name, url }: { readonly name: string; readonly url: string }): void => {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
}
