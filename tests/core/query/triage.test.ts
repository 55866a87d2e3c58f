import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClaimId } from '../../../core/model/ids.ts'
import type { Left } from '../../../core/query/progress.ts'
import {
  atHand,
  beginRound,
  followLeft,
  goBack,
  goOn,
  keyOfLeft,
  putOff,
  roundFigures,
  type TriageRound,
  takeClaim,
} from '../../../core/query/triage.ts'

const id = (number: number) => ClaimId.parse(`00000000-0000-7000-8000-${String(number).padStart(12, '0')}`)
const claim = (number: number, at: number): Left => ({ kind: 'claim', claim: id(number), at })
const sentence = (start: number): Left => ({ kind: 'sentence', start, end: start + 9, at: start })
const exists = () => true

const LEFT = [sentence(0), claim(1, 10), sentence(20), claim(2, 30), sentence(40)]
const without = (left: readonly Left[], ...gone: Left[]) => left.filter((item) => !gone.includes(item))
const at = (round: TriageRound) => {
  const here = atHand(round)
  return here && keyOfLeft(here)
}

/** Decides what is at hand and goes on, as the desk does. */
function decide(round: TriageRound, left: readonly Left[]): [TriageRound, Left[]] {
  const after = left.filter((item) => keyOfLeft(item) !== at(round))
  return [followLeft(goOn(round, left), after, exists), after]
}

describe('a round begins', () => {
  it('with the sentence the caret stands in', () => expect(at(beginRound(LEFT, 24, null))).toBe(20))
  it('with the chosen claim', () => expect(at(beginRound(LEFT, 30, id(2)))).toBe(id(2)))
  it('after a claim that is checked', () => expect(at(beginRound(LEFT, 22, id(9)))).toBe(id(2)))
  it('at the first thing left, when the caret stands after the last', () =>
    expect(at(beginRound(LEFT, 90, null))).toBe(0))
  it('and is over at once, when nothing is left', () => {
    expect(atHand(beginRound([], 0, null))).toBeNull()
    expect(roundFigures(beginRound([], 0, null))).toEqual({ total: 0, done: 0, sentences: 0, claims: 0 })
  })
})

describe('going on', () => {
  it('goes round at the end of the text', () => {
    const [round] = decide(beginRound(LEFT, 40, null), LEFT)
    expect(at(round)).toBe(0)
  })

  it('what is put off does not come again in this round', () => {
    const first = sentence(0)
    const round = putOff(beginRound([first], 0, null), [first])
    expect(atHand(round)).toBeNull()
    expect(at(beginRound([first], 0, null))).toBe(0)
  })

  it('one that is left alone is the whole round', () => {
    const [round] = decide(beginRound([sentence(0)], 0, null), [sentence(0)])
    expect(atHand(round)).toBeNull()
    expect(roundFigures(round)).toEqual({ total: 1, done: 1, sentences: 1, claims: 0 })
  })

  it('a claim marked in a sentence takes its place', () => {
    const begun = beginRound(LEFT, 0, null)
    const marked = takeClaim(begun, id(7), 4, true)
    const left = [claim(7, 4), ...without(LEFT, LEFT[0] as Left)]
    const followed = followLeft(marked, left, exists)
    expect(at(followed)).toBe(id(7))
    expect(goBack(followed)).toBe(followed)
    expect(roundFigures(followed)).toMatchObject({ done: 1, total: 6 })
    expect(at(goOn(followed, left))).toBe(id(1))
  })
})

describe('going back', () => {
  it('leads to what was at hand before, though it is decided, and on again to what is left', () => {
    const [one, left] = decide(beginRound(LEFT, 0, null), LEFT)
    const [two, rest] = decide(one, left)
    const back = goBack(goBack(two))
    expect(at(back)).toBe(0)
    expect(at(goOn(back, rest))).toBe(20)
    expect(at(goBack(goOn(back, rest)))).toBe(id(1))
  })

  it('from the end of the round leads to the last thing', () => {
    const [round] = decide(beginRound([sentence(0)], 0, null), [sentence(0)])
    expect(at(goBack(round))).toBe(0)
  })

  it('takes up again what was put off', () => {
    const round = goBack(putOff(beginRound(LEFT, 0, null), LEFT))
    expect(at(round)).toBe(0)
    expect(round.later.size).toBe(0)
  })
})

describe('what changes meanwhile', () => {
  it('what is at hand stays, though another window has decided it', () => {
    const round = followLeft(beginRound(LEFT, 0, null), LEFT.slice(1), exists)
    expect(at(round)).toBe(0)
    expect(roundFigures(round)).toMatchObject({ done: 1, total: 5 })
  })

  it('a claim that is gone gives way to the sentence it was marked in', () => {
    const [round, left] = decide(beginRound(LEFT, 0, null), LEFT)
    const gone = followLeft(round, [sentence(5), ...without(left, LEFT[1] as Left)], (one) => one !== id(1))
    expect(at(gone)).toBe(5)
    expect(at(goBack(gone))).toBe(0)
  })

  it('a step taken back brings back what it was about', () => {
    const [round] = decide(beginRound(LEFT, 0, null), LEFT)
    expect(at(followLeft(round, LEFT, exists))).toBe(0)
  })

  it('the last step taken back opens a round that was over', () => {
    const [round] = decide(beginRound([sentence(0)], 0, null), [sentence(0)])
    expect(at(followLeft(round, [sentence(0)], exists))).toBe(0)
  })
})

type Act = 'decide' | 'later' | 'back' | 'undo' | 'delete'

const someLeft = fc
  .uniqueArray(fc.nat(60), { minLength: 1, maxLength: 12 })
  .chain((places) =>
    fc
      .array(fc.boolean(), { minLength: places.length, maxLength: places.length })
      .map((areClaims) =>
        [...places]
          .sort((a, b) => a - b)
          .map((place, index) => (areClaims[index] ? claim(place, place * 10) : sentence(place * 10))),
      ),
  )

describe('whatever is done', () => {
  const acts = fc.array(fc.constantFrom<Act>('decide', 'later', 'back', 'undo', 'delete'), { maxLength: 40 })

  it('nothing stands on the trail twice, what is at hand exists, and done and left make the whole', () => {
    fc.assert(
      fc.property(someLeft, fc.nat(600), acts, (all, place, doing) => {
        let left = all
        let gone = new Set<unknown>()
        let decided: Left[] = []
        let round = beginRound(left, place, null)
        const follow = () => {
          round = followLeft(round, left, (one) => !gone.has(one))
        }
        for (const act of doing) {
          const here = atHand(round)
          if (act === 'later') round = putOff(round, left)
          if (act === 'back') round = goBack(round)
          if (act === 'decide' && here && left.some((item) => keyOfLeft(item) === keyOfLeft(here))) {
            round = goOn(round, left)
            left = left.filter((item) => keyOfLeft(item) !== keyOfLeft(here))
            decided = [...decided, here]
            follow()
          }
          if (act === 'undo') {
            const last = decided.at(-1)
            decided = decided.slice(0, -1)
            if (last && !gone.has(keyOfLeft(last))) left = all.filter((item) => item === last || left.includes(item))
            follow()
          }
          if (act === 'delete' && here?.kind === 'claim') {
            gone = new Set([...gone, here.claim])
            left = left.filter((item) => keyOfLeft(item) !== here.claim)
            follow()
          }
          const keys = round.trail.map(keyOfLeft)
          expect(new Set(keys).size).toBe(keys.length)
          expect(keys.some((key) => gone.has(key))).toBe(false)
          expect(round.at).toBeGreaterThanOrEqual(0)
          expect(round.at).toBeLessThanOrEqual(round.trail.length)
          const { done, total } = roundFigures(round)
          expect(total - done).toBe(left.length)
        }
      }),
    )
  })

  it('deciding again and again comes to everything once, in reading order and round, and then to the end', () => {
    fc.assert(
      fc.property(someLeft, fc.nat(600), (all, place) => {
        let left = all
        let round = beginRound(all, place, null)
        const met: unknown[] = []
        while (atHand(round) && met.length <= all.length) {
          met.push(at(round))
          ;[round, left] = decide(round, left)
        }
        const keys = all.map(keyOfLeft)
        const first = keys.indexOf(met[0] as (typeof keys)[number])
        expect(met).toEqual([...keys.slice(first), ...keys.slice(0, first)])
        expect(left).toEqual([])
        expect(roundFigures(round)).toMatchObject({ done: all.length, total: all.length })
      }),
    )
  })
})
