import { heaviestChain, type Run } from './runs.ts'

/** A part of the old text that stands together in the new one, with small changes in it; in tokens. */
export interface Section extends Run {
  /** It stands in another order than the rest. */
  readonly isMoved: boolean
}

// Two kept words with more than this between them, on either side, do not make one section.
const APART = 12

/**
 * The kept words put together where both texts have them near each other and in order, and those sections told apart that
 * moved: all but the heaviest chain of sections, by the old words they speak for, that both texts have in the same order.
 * A paragraph of which half was rewritten weighs more than a sentence that was put elsewhere.
 */
export function sectionsOf(toNew: Int32Array): { sections: Section[]; sectionAt: Int32Array } {
  const runs: Run[] = []
  const sectionAt = new Int32Array(toNew.length).fill(-1)
  let start = -1
  let last = -1
  for (let at = 0; at < toNew.length; at++) {
    const place = toNew[at] as number
    if (place < 0) continue
    const ahead = start < 0 ? 0 : place - (toNew[last] as number)
    if (start < 0 || ahead <= 0 || ahead > APART || at - last > APART) {
      if (start >= 0) runs.push({ old: start, fresh: toNew[start] as number, length: last - start + 1 })
      start = at
    }
    sectionAt[at] = runs.length
    last = at
  }
  if (start >= 0) runs.push({ old: start, fresh: toNew[start] as number, length: last - start + 1 })
  const weights = new Map(runs.map((run, index) => [run, standsFor(runs, index)]))
  const endOf = ({ old, length }: Run) => (toNew[old + length - 1] as number) + 1
  const inOrder = new Set(heaviestChain(runs, (run) => weights.get(run) as number, endOf).chain)
  return { sections: runs.map((run) => ({ ...run, isMoved: !inOrder.has(run) })), sectionAt }
}

// A section does not speak for words further from it than this, in tokens.
const AROUND_MAX = 40

/** How many old tokens a section speaks for: its own, and half of what stands between it and its neighbours. */
function standsFor(runs: readonly Run[], index: number): number {
  const run = runs[index] as Run
  const before = runs[index - 1]
  const after = runs[index + 1]
  const head = before ? run.old - before.old - before.length : 0
  const tail = after ? after.old - run.old - run.length : 0
  return run.length + (Math.min(head, AROUND_MAX) + Math.min(tail, AROUND_MAX)) / 2
}
