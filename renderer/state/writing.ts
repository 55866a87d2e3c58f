import type { Writing } from '../../core/model/preferences.ts'

/** What stands in fields that were left half written, by whose they are; the machine keeps it over a restart. */
export interface KeptWriting<Id extends string> {
  /** What stands in a field; empty when nothing waits there. */
  waiting(of: Id, field: string): string
  /** Keeps it, at once here and soon on the machine; an empty text forgets it. */
  keep(of: Id, field: string, text: string): void
  /** What the machine held when it was asked. Where this window knows better, it does. */
  take(of: Id, held: Writing): void
  /** Hands over what is still on its way to the machine. */
  flush(): void
}

/** From the first key to the disk, in milliseconds: a window may end at any moment. */
const KEEP_SOON_MS = 150

// Not a store: nobody is drawn anew because somebody types.
export function createKeptWriting<Id extends string>(
  tell: (of: Id, field: string, text: string) => void,
): KeptWriting<Id> {
  const fields = new Map<Id, Map<string, string>>()
  const told = new Map<Id, Writing>()
  const unsaid = new Map<string, { readonly of: Id; readonly field: string }>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const waiting = (of: Id, field: string) => fields.get(of)?.get(field) ?? told.get(of)?.[field] ?? ''

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    const asked = [...unsaid.values()]
    unsaid.clear()
    for (const { of, field } of asked) tell(of, field, waiting(of, field))
  }

  return {
    waiting,
    keep: (of, field, text) => {
      if (waiting(of, field) === text) return
      const held = fields.get(of) ?? new Map<string, string>()
      fields.set(of, held.set(field, text))
      unsaid.set(`${of} ${field}`, { of, field })
      timer ??= setTimeout(flush, KEEP_SOON_MS)
    },
    take: (of, held) => void told.set(of, held),
    flush,
  }
}
