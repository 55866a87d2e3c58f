import type { Claim } from '../model/claim.ts'
import type { Look } from '../model/scale.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Asked } from './copy-document.ts'

/** What a rating asks by its look, where no other words are proposed. */
const ASKED_BY_LOOK: Readonly<Record<Look, Asked>> = {
  true: 'nothing',
  'mostly-true': 'clarification',
  half: 'query',
  'mostly-false': 'query',
  false: 'query',
  unconfirmed: 'query',
}

/**
 * What a claim asks of writer and editor. A claim that is not sound always asks something, so that a passage without a
 * comment may be taken for sound; the reasons are in docs/decisions/hand-overs.md.
 */
export function askedBy({ correction, state }: Claim, verdict: Verdict | undefined, notes: number): Asked {
  if (correction) return 'correction'
  switch (state) {
    case 'verify-again':
      return 'query'
    case 'to-check':
    case 'checking':
      // With nothing to say about it yet it is only counted.
      return verdict || notes > 0 ? 'query' : 'not-checked'
    case 'checked':
      return verdict ? ASKED_BY_LOOK[verdict.rating.look] : 'not-checked'
    default:
      return state satisfies never
  }
}
