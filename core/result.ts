import type { MessageKey } from './messages/message.ts'

/** Values that go into a message by name: text or numbers, never prose. */
export type MessageValues = Readonly<Record<string, string | number>>

/** A sentence for a person, not yet in any language: a key of the message table and its values. */
export interface Refusal {
  readonly key: MessageKey
  readonly values: MessageValues
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

/** An expected failure, as a value: the caller shows the sentence, nothing was changed. */
export const refuse = (key: MessageKey, values: MessageValues = {}): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { key, values },
})
