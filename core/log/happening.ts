import type { Method } from '../contract.ts'
import { z } from '../z.ts'
import { ReportedErrors } from './reported-error.ts'

/** The screens of the window. */
export const ScreenName = z.enum(['library', 'desk', 'drafts', 'sources', 'reports', 'settings'])

/** A surprise in the window: which screen was shown, whether it was being drawn, and the errors without their messages. */
export const WindowSurprise = z.strictObject({
  screen: ScreenName.nullable(),
  while: z.enum(['drawing', 'acting']),
  errors: ReportedErrors,
})
export type WindowSurprise = z.infer<typeof WindowSurprise>

/** Why Chromium says that a page ended (Electron 45, `render-process-gone`). */
const PAGE_ENDS = [
  'abnormal-exit',
  'killed',
  'crashed',
  'oom',
  'launch-failed',
  'integrity-failure',
  'memory-eviction',
] as const
type PageEnd = (typeof PAGE_ENDS)[number] | 'unknown'
export const pageEnd = (reason: string): PageEnd => PAGE_ENDS.find((known) => known === reason) ?? 'unknown'

/** What the log tells of. No member can hold somebody's words. */
export type Happening =
  /** `brokeOff`: a run before this one did not come to its end. */
  | { readonly what: 'started'; readonly brokeOff: boolean }
  | { readonly what: 'ended' }
  | { readonly what: 'closing-late' }
  /** The entry before, so many times more. */
  | { readonly what: 'again'; readonly times: number }
  | ({ readonly what: 'surprise'; readonly during: Method | null } & Pick<WindowSurprise, 'errors'>)
  | ({ readonly what: 'window-surprise' } & WindowSurprise)
  | { readonly what: 'window-gone'; readonly reason: PageEnd; readonly forGood: boolean }
  | ({ readonly what: 'reader-surprise' } & Pick<WindowSurprise, 'errors'>)
  | { readonly what: 'reader-ended'; readonly why: 'memory' | 'time' | 'unknown' }
  | { readonly what: 'checked'; readonly seconds: number; readonly findings: number; readonly isWhole: boolean }
