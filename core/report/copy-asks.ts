import type { Claim } from '../model/claim.ts'
import type { Look, NamedLook } from '../model/look.ts'
import { meaningOf } from '../model/look-parts.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Asked } from './copy-document.ts'

/** What a rating asks by what its look means, where no other words are proposed. */
const ASKED: Readonly<Record<NamedLook, Asked>> = {
  true: 'nothing',
  'mostly-true': 'clarification',
  half: 'query',
  'mostly-false': 'query',
  false: 'query',
  unconfirmed: 'query',
}

/** A look that says nothing about the claim asks: only what is sound may pass without a word. */
const askedByLook = (look: Look): Asked => {
  const meaning = meaningOf(look)
  return meaning ? ASKED[meaning] : 'query'
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
      return verdict ? askedByLook(verdict.rating.look) : 'not-checked'
    default:
      return state satisfies never
  }
}
