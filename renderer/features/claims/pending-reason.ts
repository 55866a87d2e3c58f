import type { ClaimId } from '../../../core/model/ids.ts'

// A reason without a rating is not a verdict yet and has no row to stand in; it waits on this machine until it is one.
const KEY = 'tickmark.pending-reason.'

const waiting = new Map<ClaimId, string>()

const stored = (claim: ClaimId): string => {
  try {
    return localStorage.getItem(KEY + claim) ?? ''
  } catch {
    return ''
  }
}

/** What was written under "why" before a rating was chosen. */
export const pendingReason = (claim: ClaimId): string => waiting.get(claim) ?? stored(claim)

/** Keeps it until there is a rating; an empty text forgets it. */
export function keepPendingReason(claim: ClaimId, text: string): void {
  waiting.set(claim, text)
  try {
    if (text) localStorage.setItem(KEY + claim, text)
    else localStorage.removeItem(KEY + claim)
  } catch {
    // Storage may be full or switched off; what is written still stands while the window is open.
  }
}
