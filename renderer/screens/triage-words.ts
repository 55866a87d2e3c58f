import { say } from '../../core/messages/message.ts'
import { stateByRules } from '../../core/query/house-rules.ts'
import { claimSpans } from '../../core/query/placed.ts'
import type { Left } from '../../core/query/progress.ts'
import { atHand, keyOfLeft, roundFigures, type TriageRound } from '../../core/query/triage.ts'
import { lacksWords } from '../parts/lacks-words.ts'
import type { Desk } from './use-desk-actions.ts'

const AT_SENTENCE = { unseen: 'triage.at-unseen', nothing: 'triage.at-nothing', claim: 'triage.at-marked' } as const

/** What is at hand, in words; empty for a claim that is gone. */
export function whatIsAtHand({ figures: { coverage, lacks: lacking }, work: { tables } }: Desk, item: Left): string {
  if (item.kind === 'claim') {
    const claim = tables.claims[item.claim]
    if (!claim) return ''
    const lacks = lacking.get(claim.id) ?? []
    const what = say(`triage.at-${stateByRules(claim.state, lacks)}`, { number: claim.number })
    return lacks.length > 0 ? say('triage.at-lacking', { what, lacks: lacksWords(lacks) }) : what
  }
  const index = coverage.findIndex(({ sentence }) => sentence.start === item.start)
  return say(AT_SENTENCE[coverage[index]?.kind ?? 'unseen'], { place: index + 1, total: coverage.length })
}

/** What is read out when something comes to hand: what it is, its words, where it stands, and how far the round is. */
export function saidAtHand(desk: Desk, round: TriageRound): string {
  const item = atHand(round)
  if (!item) return ''
  const { content, tables } = desk.work
  const slice = ({ start, end }: { start: number; end: number }) => content.text.slice(start, end)
  const claim = item.kind === 'claim' ? tables.claims[item.claim] : null
  const passage = claim ? claimSpans(claim, desk.figures.draft).map(slice).join(' … ') : ''
  const words = item.kind === 'sentence' ? slice(item) : claim?.wording || passage
  const heading = content.blocks.findLast(({ kind, start }) => kind === 'heading' && start < item.at)
  const { done, total } = roundFigures(round)
  return [
    say('triage.said', { what: whatIsAtHand(desk, item), words }),
    passage && passage !== words ? say('triage.said-passage', { words: passage }) : '',
    heading && heading.start !== item.at ? say('triage.said-heading', { heading: slice(heading) }) : '',
    say('triage.progress', { done, total }),
  ]
    .filter(Boolean)
    .join(' ')
}

export const isLeftToDo = (round: TriageRound, item: Left): boolean => round.left.has(keyOfLeft(item))
