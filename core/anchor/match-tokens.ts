import { commonGrams, type Lines, type Range } from './common-grams.ts'
import { heaviestChain, type Run, runsOf } from './runs.ts'
import { type Section, sectionsOf } from './sections.ts'
import { keepCommon } from './shortest-edit.ts'
import type { Tokens } from './tokens.ts'

/** Which tokens of two texts are the same ones. */
export interface TokenMatches {
  /** For each old token the index of the new one, or -1; and the other way round. No token is matched twice. */
  readonly toNew: Int32Array
  readonly toOld: Int32Array
  /** For each old token the section it was kept in, or -1; see `sectionsOf`. */
  readonly sectionAt: Int32Array
  readonly sections: readonly Section[]
}

// Four words in a row that stand once in each text are the same four words; three ("as well as") may not be.
const GRAM = 4
// Inside a gap between two anchors there is little to be mistaken for.
const GAP_GRAMS = [3, 2, 1]
// A gap this small is compared whole at once.
const SMALL_GAP_CELLS = 6_000
// What is left over of both texts may have moved twice; after this many rounds nothing more is looked for.
const ROUNDS = 2

/** Whether an old token is kept out of order: it was moved. */
export function isMovedAt({ sectionAt, sections }: TokenMatches, at: number): boolean {
  const section = sectionAt[at] as number
  return section >= 0 && (sections[section] as Section).isMoved
}

// Two stretches that share less than this, by weight, share what any two have: "the", "said", a full stop.
const RELATED_LEAST = 0.3

type Weight = (id: number) => number

/**
 * Matches the tokens of two texts: runs that are unique in both (patience diff), chained by weight in the order both
 * texts have them in; then, gap by gap, shorter runs unique there, and last a bounded comparison token by token. Unique
 * runs that are not in the chain were moved, and what is left over is matched once more in the same way, for a paragraph
 * may have been moved and edited. Last, sections are put in order: what moved is what is less. Expected O(n log n);
 * nothing in it is quadratic in more than a bounded window.
 */
export function matchTokens(old: Tokens, fresh: Tokens, weight: Weight, isWord: (id: number) => boolean): TokenMatches {
  const matcher = new Matcher(old, fresh, weight, isWord)
  matcher.match()
  return { toNew: matcher.toNew, toOld: matcher.toOld, ...sectionsOf(matcher.toNew) }
}

/** A range of both texts whose words are to be matched in order. */
interface Gap {
  readonly old: Range
  readonly fresh: Range
}

class Matcher {
  readonly toNew: Int32Array
  readonly toOld: Int32Array
  private readonly old: Tokens
  private readonly fresh: Tokens
  private readonly weight: Weight
  private readonly isWord: (id: number) => boolean

  constructor(old: Tokens, fresh: Tokens, weight: Weight, isWord: (id: number) => boolean) {
    this.isWord = isWord
    this.old = old
    this.fresh = fresh
    this.weight = weight
    this.toNew = new Int32Array(old.count).fill(-1)
    this.toOld = new Int32Array(fresh.count).fill(-1)
  }

  match(): void {
    const whole = { old: { from: 0, to: this.old.count }, fresh: { from: 0, to: this.fresh.count } }
    const runs = this.gap(whole, [GRAM, ...GAP_GRAMS])
    this.takeWithLines(runs)
    for (let round = 0; round < ROUNDS; round++) if (!this.matchLeft()) return
  }

  private keep = (old: number, fresh: number): void => {
    this.toNew[old] = fresh
    this.toOld[fresh] = old
  }

  private part(old: number, fresh: number): void {
    this.toNew[old] = -1
    this.toOld[fresh] = -1
  }

  /** Matches in order between two ranges; answers the unique runs of the first size that it found out of order. */
  private gap(asked: Gap, sizes: readonly number[]): Run[] {
    const { old: o, fresh: n } = this.trim(asked)
    if (o.from >= o.to || n.from >= n.to) return []
    const [size, ...smaller] = sizes
    if (size === undefined || (size !== GRAM && (o.to - o.from) * (n.to - n.from) <= SMALL_GAP_CELLS)) {
      this.keepRelated(o, n)
      return []
    }
    const runs = runsOf(commonGrams(this.old, o, this.fresh, n, size), o.from, size)
    const { chain, others } = heaviestChain(runs)
    let oldAt = o.from
    let newAt = n.from
    for (const run of chain) {
      const skip = Math.max(0, oldAt - run.old, newAt - run.fresh)
      if (skip >= run.length) continue
      const start: Run = { old: run.old + skip, fresh: run.fresh + skip, length: run.length - skip }
      this.gap({ old: { from: oldAt, to: start.old }, fresh: { from: newAt, to: start.fresh } }, smaller)
      for (let at = 0; at < start.length; at++) this.keep(start.old + at, start.fresh + at)
      oldAt = start.old + start.length
      newAt = start.fresh + start.length
    }
    this.gap({ old: { from: oldAt, to: o.to }, fresh: { from: newAt, to: n.to } }, smaller)
    return others
  }

  /** Keeps what two short ranges have in common, unless it is so little that one has nothing to do with the other. */
  private keepRelated(o: Range, n: Range): void {
    const pairs: [number, number][] = []
    let kept = 0
    keepCommon(this.old.ids, o, this.fresh.ids, n, this.weight, (a, b) => {
      pairs.push([a, b])
      kept += this.weight(this.old.ids[a] as number)
    })
    const lighter = Math.min(this.weightOf(this.old.ids, o), this.weightOf(this.fresh.ids, n))
    if (kept < RELATED_LEAST * lighter) return
    for (const [a, b] of pairs) this.keep(a, b)
  }

  private weightOf(ids: Int32Array, { from, to }: Range): number {
    let sum = 0
    for (let at = from; at < to; at++) sum += this.weight(ids[at] as number)
    return sum
  }

  /** Takes what two ranges begin and end with alike. */
  private trim({ old: { from: a, to: b }, fresh: { from: c, to: d } }: Gap): Gap {
    const { ids: old } = this.old
    const { ids: fresh } = this.fresh
    while (a < b && c < d && old[a] === fresh[c]) this.keep(a++, c++)
    const end = b
    while (a < b && c < d && old[b - 1] === fresh[d - 1]) this.keep(--b, --d)
    // A full stop at the end of other words is not the same full stop.
    while (a < b && c < d && b < end && !this.isWord(old[b] as number)) this.part(b++, d++)
    return { old: { from: a, to: b }, fresh: { from: c, to: d } }
  }

  /** Matches a run as far as neither side is matched yet, and on both sides as far as the words of its line agree. */
  private take({ old: oldStart, fresh: newStart, length }: Run): void {
    const { toNew, toOld } = this
    const isFree = (a: number, b: number) =>
      a >= 0 && b >= 0 && toNew[a] === -1 && toOld[b] === -1 && this.old.ids[a] === this.fresh.ids[b]
    const isLine = (a: number, b: number) => this.old.beginsLine[a] === 1 || this.fresh.beginsLine[b] === 1
    for (let at = 0; at < length; at++)
      if (isFree(oldStart + at, newStart + at)) this.keep(oldStart + at, newStart + at)
    for (let a = oldStart - 1, b = newStart - 1; isFree(a, b) && !isLine(a + 1, b + 1); a--, b--) this.keep(a, b)
    for (let a = oldStart + length, b = newStart + length; isFree(a, b) && !isLine(a, b); a++, b++) this.keep(a, b)
  }

  /** Matches runs, and then what is left over around them in their lines. */
  private takeWithLines(runs: readonly Run[]): void {
    for (const run of runs) this.take(run)
    const { old: o, fresh: f, toNew, toOld } = this
    for (const { old, fresh, length } of runs) {
      this.keepRelated(freeBefore(o, toNew, old), freeBefore(f, toOld, fresh))
      this.keepRelated(freeAfter(o, toNew, old + length), freeAfter(f, toOld, fresh + length))
    }
  }

  /** Matches runs that are unique in what is left over of both texts. */
  private matchLeft(): boolean {
    const left = leftOver(this.old, this.toNew)
    const rest = leftOver(this.fresh, this.toOld)
    const places = commonGrams(left, whole(left.ids), rest, whole(rest.ids), GRAM)
    const { chain } = heaviestChain(runsOf(places, 0, GRAM))
    const runs = chain.map(({ old, fresh, length }): Run => {
      return { old: left.indices[old] as number, fresh: rest.indices[fresh] as number, length }
    })
    this.takeWithLines(runs)
    return runs.length > 0
  }
}

/** Around a run there is not more to be matched than this, in tokens. */
const AROUND_MAX = 40

/** What is not matched yet just before a token, in its line. */
function freeBefore({ beginsLine }: Tokens, matches: Int32Array, to: number): Range {
  let from = to
  while (from > 0 && matches[from - 1] === -1 && beginsLine[from] !== 1 && to - from < AROUND_MAX) from--
  return { from, to }
}

/** What is not matched yet from a token on, in the line of the one before it. */
function freeAfter({ beginsLine, count }: Tokens, matches: Int32Array, from: number): Range {
  let to = from
  while (to < count && matches[to] === -1 && beginsLine[to] !== 1 && to - from < AROUND_MAX) to++
  return { from, to }
}

const whole = (ids: Int32Array): Range => ({ from: 0, to: ids.length })

/** The tokens that are not matched yet, one after another; those that were no neighbours are parted like lines. */
function leftOver({ ids, beginsLine }: Lines, matches: Int32Array): Lines & { readonly indices: Int32Array } {
  const indices: number[] = []
  for (let at = 0; at < ids.length; at++) if (matches[at] === -1) indices.push(at)
  return {
    indices: Int32Array.from(indices),
    ids: Int32Array.from(indices, (at) => ids[at] as number),
    beginsLine: Uint8Array.from(indices, (at, place) => Number(beginsLine[at] === 1 || indices[place - 1] !== at - 1)),
  }
}
