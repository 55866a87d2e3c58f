import type { Block } from '../model/content.ts'
import type { Aligned } from './align.ts'
import type { Range } from './common-grams.ts'
import { isMovedAt } from './match-tokens.ts'

/** What became of a block. `moved` ones may have been edited as well. */
export type BlockFate = 'equal' | 'edited' | 'moved' | 'split' | 'joined' | 'inserted' | 'deleted'

/**
 * Blocks of the old and the new draft that belong together, by their index; one side is empty for new and deleted ones. A
 * moved block has two rows: one where it stood, one where it stands.
 */
export interface BlockRow {
  readonly fate: BlockFate
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** For half of a moved block: its index on the other side. */
  readonly counterpart?: number
}

// Two blocks belong together when this much of the one, by weight, stands in the other.
const SHARED_LEAST = 0.4

/**
 * Which blocks of two drafts belong together, in the order of the new draft; what is no longer there comes where it stood.
 * Linear in the words of both.
 */
export function pairBlocks(aligned: Aligned, before: readonly Block[], after: readonly Block[]): BlockRow[] {
  const oldRanges = tokenRanges(aligned.old, before)
  const newRanges = tokenRanges(aligned.fresh, after)
  const links = linksOf(aligned, oldRanges, newRanges)
  const pairs = groupsOf(links, before.length, after.length).map(
    (group): Pair => ({ ...group, fate: fateOf(aligned, group, before, after, oldRanges) }),
  )
  return inReadingOrder(pairs)
}

/** The tokens of each block; blocks are in order and do not overlap. */
function tokenRanges({ starts, count }: Aligned['old'], blocks: readonly Block[]): Range[] {
  let at = 0
  return blocks.map(({ start, end }) => {
    while (at < count && (starts[at] as number) < start) at++
    const from = at
    while (at < count && (starts[at] as number) < end) at++
    return { from, to: at }
  })
}

interface Link {
  readonly before: number
  readonly after: number
}

function linksOf(aligned: Aligned, oldRanges: readonly Range[], newRanges: readonly Range[]): Link[] {
  const { fresh, matches, oldWeight, newWeight, weight, old } = aligned
  const blockOf = new Int32Array(fresh.count).fill(-1)
  for (const [index, { from, to }] of newRanges.entries()) blockOf.fill(index, from, to)
  return oldRanges.flatMap((range, before) => {
    const shared = new Map<number, number>()
    for (let at = range.from; at < range.to; at++) {
      const place = matches.toNew[at] as number
      const block = place < 0 ? -1 : (blockOf[place] as number)
      if (block >= 0) shared.set(block, (shared.get(block) ?? 0) + weight(old.ids[at] as number))
    }
    return [...shared].flatMap(([after, sum]): Link[] => {
      const least = Math.min(oldWeight(range), newWeight(newRanges[after] as Range))
      return sum >= SHARED_LEAST * least ? [{ before, after }] : []
    })
  })
}

interface Group {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

interface Pair extends Group {
  readonly fate: BlockFate
}

/** Blocks tied to each other by links, directly or through others; every block is in one group. */
function groupsOf(links: readonly Link[], oldCount: number, newCount: number): Group[] {
  const parent = Int32Array.from({ length: oldCount + newCount }, (_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  for (const { before, after } of links) parent[root(oldCount + after)] = root(before)
  const groups = new Map<number, { before: number[]; after: number[] }>()
  for (let index = 0; index < oldCount + newCount; index++) {
    const key = root(index)
    const group = groups.get(key) ?? { before: [], after: [] }
    if (index < oldCount) group.before.push(index)
    else group.after.push(index - oldCount)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function fateOf(
  { old, fresh, matches }: Aligned,
  group: Group,
  before: readonly Block[],
  after: readonly Block[],
  oldRanges: readonly Range[],
): BlockFate {
  const [one] = group.before
  const [other] = group.after
  if (one === undefined) return 'inserted'
  if (other === undefined) return 'deleted'
  if (group.after.length > group.before.length) return 'split'
  if (group.before.length > group.after.length) return 'joined'
  const { from, to } = oldRanges[one] as Range
  let moved = 0
  let kept = 0
  for (let at = from; at < to; at++) {
    if ((matches.toNew[at] as number) < 0) continue
    kept++
    if (isMovedAt(matches, at)) moved++
  }
  if (moved * 2 > kept) return 'moved'
  const textOf = (text: string, block: Block | undefined) => text.slice(block?.start ?? 0, block?.end ?? 0)
  return group.before.length === 1 && textOf(old.text, before[one]) === textOf(fresh.text, after[other])
    ? 'equal'
    : 'edited'
}

/** By the new draft; a block that is no longer there stands behind the row its old neighbour before it is in. */
function inReadingOrder(pairs: readonly Pair[]): BlockRow[] {
  const present = pairs
    .filter(({ after }) => after.length > 0)
    .sort((a, b) => (a.after[0] as number) - (b.after[0] as number))
  const inOldOrder = pairs
    .flatMap((pair) => pair.before.map((index) => ({ pair, index })))
    .sort((a, b) => a.index - b.index)
  const first: BlockRow[] = []
  const behind = new Map<Pair, BlockRow[]>(present.map((pair) => [pair, []]))
  let gone = first
  for (const { pair, index } of inOldOrder) {
    const [counterpart] = pair.after
    if (counterpart === undefined) gone.push({ fate: 'deleted', before: [index], after: [] })
    else if (pair.fate === 'moved') gone.push({ fate: 'moved', before: [index], after: [], counterpart })
    else gone = behind.get(pair) ?? gone
  }
  const rowsFor = (pair: Pair): BlockRow[] =>
    pair.fate === 'moved'
      ? pair.after.map((index) => ({
          fate: 'moved',
          before: [],
          after: [index],
          counterpart: pair.before[0] as number,
        }))
      : [pair]
  return [...first, ...present.flatMap((pair) => [...rowsFor(pair), ...(behind.get(pair) ?? [])])]
}
