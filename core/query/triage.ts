import type { ClaimId } from '../model/ids.ts'
import { type Left, nextLeft } from './progress.ts'

/** What a thing to do is known by, whatever becomes of its place: a claim's id, or where a sentence begins. */
export type TriageKey = ClaimId | number

export const keyOfLeft = (item: Left): TriageKey => (item.kind === 'claim' ? item.claim : item.start)

/**
 * One round through everything left on a draft, one thing after another in reading order. What was passed stays on the
 * trail, so that the reader can go back to it, decided or not.
 */
export interface TriageRound {
  readonly trail: readonly Left[]
  /** The place on the trail of what is at hand; the trail's length when the round is over. */
  readonly at: number
  /** Put off until the next round. */
  readonly later: ReadonlySet<TriageKey>
  /** Everything that was left at some time of the round and still exists. */
  readonly all: ReadonlySet<TriageKey>
  /** What was left when it was last looked at. */
  readonly left: ReadonlySet<TriageKey>
}

export const atHand = ({ trail, at }: TriageRound): Left | null => trail[at] ?? null

/** A sentence that a place lies in is not before it: a claim that is gone may have begun in its middle. */
const isBefore = (item: Left, place: number): boolean =>
  item.kind === 'sentence' ? item.end <= place : item.at < place

/** The first thing left at or after a place that is not put off, going round at the end. */
function following(left: readonly Left[], from: Left, without: ReadonlySet<TriageKey>): Left | null {
  const free = left.filter((item) => !without.has(keyOfLeft(item)))
  return free.find((item) => !isBefore(item, from.at)) ?? free[0] ?? null
}

/** Puts an item at hand; it stands on the trail once, and what was passed before it keeps its order. */
function standOn(round: TriageRound, item: Left | null): TriageRound {
  if (!item) return { ...round, at: round.trail.length }
  const key = keyOfLeft(item)
  const ahead = round.trail.findIndex((passed, place) => place > round.at && keyOfLeft(passed) === key)
  if (ahead >= 0) return { ...round, at: ahead }
  const trail = [...round.trail.filter((passed) => keyOfLeft(passed) !== key), item]
  return { ...round, trail, at: trail.length - 1 }
}

const keysOf = (left: readonly Left[]): Set<TriageKey> => new Set(left.map(keyOfLeft))

/**
 * A round that begins with the claim or the place in the text (a UTF-16 offset) the reader stands on, when that is left,
 * and else with the next thing left. With nothing left it is over at once.
 */
export function beginRound(left: readonly Left[], place: number, claim: ClaimId | null): TriageRound {
  const keys = keysOf(left)
  const here = left.find((item) =>
    item.kind === 'claim' ? item.claim === claim : claim === null && item.start <= place && place < item.end,
  )
  const first = here ?? nextLeft(left, claim === null ? place - 1 : place, claim) ?? null
  return { trail: first ? [first] : [], at: 0, later: new Set(), all: keys, left: keys }
}

/** On to the next thing left, what is at hand being decided. */
export function goOn(round: TriageRound, left: readonly Left[]): TriageRound {
  const here = atHand(round)
  if (!here) return round
  return standOn(round, following(left, here, new Set([...round.later, keyOfLeft(here)])))
}

/** On to the next thing left, what is at hand being put off until the next round. */
export function putOff(round: TriageRound, left: readonly Left[]): TriageRound {
  const here = atHand(round)
  if (!here) return round
  return goOn({ ...round, later: new Set([...round.later, keyOfLeft(here)]) }, left)
}

/** Back to what was at hand before, decided or not; the round itself when this was the first. */
export function goBack(round: TriageRound): TriageRound {
  const before = round.trail[round.at - 1]
  if (!before) return round
  const key = keyOfLeft(before)
  return { ...round, at: round.at - 1, later: new Set([...round.later].filter((passed) => passed !== key)) }
}

/** Another claim is at hand, because somebody marked or chose it; it takes the place of the sentence it was marked in. */
export function takeClaim(round: TriageRound, claim: ClaimId, at: number, instead: boolean): TriageRound {
  const item: Left = { kind: 'claim', claim, at }
  if (!instead) return standOn(round, item)
  return { ...round, trail: round.trail.map((passed, place) => (place === round.at ? item : passed)) }
}

/**
 * The round after something changed, here or in another window. What is at hand stays there, even when it was decided
 * elsewhere; a claim that is gone gives way to what is left at its place. A step that was taken back brings the reader
 * back to what it was about, when that is what was passed last.
 */
export function followLeft(
  round: TriageRound,
  left: readonly Left[],
  exists: (claim: ClaimId) => boolean,
): TriageRound {
  const keys = keysOf(left)
  const stays = (key: TriageKey) => typeof key === 'number' || exists(key)
  const here = atHand(round)
  const passed = round.trail[round.at - 1]
  const places = new Map(left.map((item) => [keyOfLeft(item), item]))
  const trail = round.trail.flatMap((item) => (stays(keyOfLeft(item)) ? [places.get(keyOfLeft(item)) ?? item] : []))
  const gone = round.trail.slice(0, round.at).filter((item) => !stays(keyOfLeft(item))).length
  const followed: TriageRound = {
    trail,
    at: round.at - gone,
    later: new Set([...round.later].filter((key) => keys.has(key))),
    all: new Set([...[...round.all].filter(stays), ...keys]),
    left: keys,
  }
  if (here && !stays(keyOfLeft(here))) {
    const next = following(left, here, followed.later)
    return next ? standOn({ ...followed, at: followed.at - 1 }, next) : { ...followed, at: trail.length }
  }
  const isTakenBack =
    passed && keys.has(keyOfLeft(passed)) && !round.left.has(keyOfLeft(passed)) && !round.later.has(keyOfLeft(passed))
  return isTakenBack ? { ...followed, at: followed.at - 1 } : followed
}

/** How far a round is. */
export interface RoundFigures {
  readonly total: number
  readonly done: number
  readonly sentences: number
  readonly claims: number
}

export function roundFigures({ all, left }: TriageRound): RoundFigures {
  let sentences = 0
  let claims = 0
  for (const key of all) {
    if (left.has(key)) continue
    if (typeof key === 'number') sentences++
    else claims++
  }
  return { total: all.size, done: sentences + claims, sentences, claims }
}
