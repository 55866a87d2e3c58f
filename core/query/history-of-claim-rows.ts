import type { JournalLine } from '../change/journal.ts'
import { say, sayKey } from '../messages/message.ts'
import type { Claim, Claimant } from '../model/claim.ts'
import type { PlacedPassage, Placement } from '../model/placement.ts'
import { isUnplaced } from './anchoring.ts'
import { draftSaying, placedSaying } from './history-of-drafts.ts'
import { brief, briefOrNothing, quotedOrNothing, type RowTurn, type Saying } from './saying.ts'

const wordsIn = (claim: Claim): string =>
  Object.values(claim.placements)
    .flatMap((placement) => placement.map(({ text }) => text))
    .join(' … ')

/** The command that did it, and the values of its label. */
export type Doing = Pick<JournalLine, 'command' | 'label'>

/** What became of the claim itself. */
export function claimSayings({ before, after }: RowTurn<Claim>, doing: Doing): Saying[] {
  const { command } = doing
  if (before && after) {
    const places = placeSayings(before, after, doing)
    const fields = [...retiredSayings(before, after, doing), ...fieldSayings(before, after, command)]
    return command === 'draft.add' ? [...places, ...fields] : [...fields, ...places]
  }
  if (after && command === 'claim.supersede') {
    const { number = '' } = doing.label.values
    return [{ key: 'history.supersedes', values: { number, next: after.number, words: brief(wordsIn(after)) } }]
  }
  if (after && command === 'article.receive')
    return [{ key: 'history.claim.received', values: { number: after.number, wording: brief(after.wording) } }]
  if (after) return [{ key: 'history.claim.marked', values: { number: after.number, words: brief(wordsIn(after)) } }]
  if (before) return [{ key: 'history.claim.deleted', values: { wording: brief(before.wording) } }]
  return []
}

function retiredSayings({ retired: was }: Claim, { retired: is }: Claim, { command, label }: Doing): Saying[] {
  if (!is) return was ? [{ key: 'history.restored', values: {} }] : []
  if (was) return []
  const { next } = label.values
  if (command === 'claim.supersede' && next !== undefined) return [{ key: 'history.superseded', values: { next } }]
  const why = brief(is.why)
  return [why ? { key: 'history.retired.why', values: { why } } : { key: 'history.retired', values: {} }]
}

const claimantName = (claimant: Claimant): string =>
  claimant.kind === 'author' ? say('claimant.author') : claimant.name

function fieldSayings(before: Claim, after: Claim, command: string): Saying[] {
  const sayings: Saying[] = []
  const turned = (key: Saying['key'], was: string, is: string) => {
    if (was !== is) sayings.push({ key, values: { before: was, after: is } })
  }
  turned('history.wording', brief(before.wording), brief(after.wording))
  turned('history.kind', sayKey(`kind.${before.kind}`), sayKey(`kind.${after.kind}`))
  turned('history.claimant', claimantName(before.claimant), claimantName(after.claimant))
  turned('history.made-on', briefOrNothing(before.madeOn), briefOrNothing(after.madeOn))
  turned('history.priority', sayKey(`priority.${before.priority}`), sayKey(`priority.${after.priority}`))
  sayings.push(...tagSayings(before.tags, after.tags), ...correctionSayings(before, after))
  turned(
    command === 'claim.setState' ? 'history.state.set' : 'history.state.became',
    sayKey(`state.${before.state}`),
    sayKey(`state.${after.state}`),
  )
  return sayings
}

function tagSayings(before: readonly string[], after: readonly string[]): Saying[] {
  const added = after.filter((tag) => !before.includes(tag))
  const removed = before.filter((tag) => !after.includes(tag))
  const sayings: Saying[] = []
  if (added.length > 0) sayings.push({ key: 'history.tags.added', values: { tags: brief(added.join(', ')) } })
  if (removed.length > 0) sayings.push({ key: 'history.tags.removed', values: { tags: brief(removed.join(', ')) } })
  const reordered = sayings.length === 0 && before.join('\n') !== after.join('\n')
  return reordered ? [{ key: 'history.tags.ordered', values: {} }] : sayings
}

function correctionSayings(before: Claim, after: Claim): Saying[] {
  const was = before.correction
  const is = after.correction
  if (was?.passage === is?.passage && was?.replacement === is?.replacement) return []
  if (!is) return [{ key: 'history.correction.removed', values: { before: brief(was?.replacement ?? '') } }]
  if (was && was.passage === is.passage)
    return [
      {
        key: 'history.correction.changed',
        values: { before: quotedOrNothing(was.replacement), after: quotedOrNothing(is.replacement) },
      },
    ]
  const passages = Object.values(after.placements).flat()
  const words = brief(passages.findLast(({ id }) => id === is.passage)?.text ?? '')
  return is.replacement.trim()
    ? [{ key: 'history.correction.added', values: { words, after: brief(is.replacement) } }]
    : [{ key: 'history.correction.cut', values: { words } }]
}

function placeSayings(before: Claim, after: Claim, { command, label }: Doing): Saying[] {
  const { number } = label.values
  return Object.entries(after.placements).flatMap(([draft, placement]) => {
    const old = Object.entries(before.placements).find(([id]) => id === draft)?.[1]
    if (old) return passageSayings(old, placement)
    const isAdded = command === 'draft.add' && typeof number === 'number'
    return [isAdded ? draftSaying(number, placement, before) : placedSaying(placement)]
  })
}

function passageSayings(before: Placement, after: Placement): Saying[] {
  const added = after.filter(({ id }) => !before.some((old) => old.id === id))
  const removed = before.filter(({ id }) => !after.some((now) => now.id === id))
  const moved = after.flatMap((passage) => {
    const old = before.find(({ id }) => id === passage.id)
    return old ? moveSayings(old, passage) : []
  })
  return [
    ...added.map(({ text }): Saying => ({ key: 'history.passage.added', values: { words: brief(text) } })),
    ...removed.map(({ text }): Saying => ({ key: 'history.passage.removed', values: { words: brief(text) } })),
    ...moved,
  ]
}

function moveSayings(before: PlacedPassage, after: PlacedPassage): Saying[] {
  const edges = ({ spans }: PlacedPassage) => spans.map(({ start, end }) => `${start} ${end}`).join(' ')
  if (edges(before) === edges(after)) return []
  if (isUnplaced(before))
    return [{ key: 'history.passage.by-hand', values: { before: brief(before.text), after: brief(after.text) } }]
  const one = before.spans.length === 1 && after.spans.length === 1
  const sameStart = one && before.spans[0]?.start === after.spans[0]?.start
  const sameEnd = one && before.spans[0]?.end === after.spans[0]?.end
  const key = sameStart ? 'history.passage.end' : sameEnd ? 'history.passage.start' : 'history.passage.moved'
  return [{ key, values: { before: brief(before.text), after: brief(after.text) } }]
}
