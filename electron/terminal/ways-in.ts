import type { Input } from '../../core/contract.ts'
import { say } from '../../core/messages/message.ts'
import { TrackedAs } from '../../core/model/draft.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { z } from '../../core/z.ts'
import type { Flags } from './flags.ts'

const Existing = z.enum(['copy', 'replace'])

/** What the flags say about files on their way in; a terminal is never asked, so that everything is decided beforehand. */
export type WaysIn = Required<Pick<Input<'articles.import'>, 'tracked' | 'existing'>> & { readonly tracked: TrackedAs }

export function waysIn(flags: Flags): Result<WaysIn> {
  const tracked = TrackedAs.safeParse(flags.tracked)
  if (!tracked.success) return refuse('cli.tracked')
  const existing = Existing.safeParse(flags.existing)
  if (!existing.success) return refuse('cli.existing')
  return ok({ tracked: tracked.data, existing: existing.data })
}

/** How the tracked changes of a file were read; nothing where it had none. */
export function trackedLines(count: number, tracked: TrackedAs): string[] {
  if (count === 0) return []
  return [tracked === 'accepted' ? say('cli.tracked-accepted', { count }) : say('cli.tracked-original', { count })]
}
