/** A half-open range of token indices. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Token numbers in order, and which of them begin a line: no run goes on into the next line. */
export interface Lines {
  readonly ids: Int32Array
  readonly beginsLine: Uint8Array
}

const NONE = -1
const SEVERAL = -2

/**
 * Where runs of `size` tokens of one line stand that occur once in a range of the old ids and once in a range of the new:
 * for each old index of the range, the new index the run begins at, or -1. Expected linear in both ranges.
 *
 * Such runs are what patience diff (Bram Cohen) calls unique lines: nothing else in either text can be meant by them.
 */
export function commonGrams(
  { ids: old, beginsLine: oldLines }: Lines,
  oldRange: Range,
  { ids: fresh, beginsLine: newLines }: Lines,
  newRange: Range,
  size: number,
): Int32Array {
  const found = new Int32Array(Math.max(0, oldRange.to - oldRange.from)).fill(NONE)
  const oldLast = oldRange.to - size
  const newLast = newRange.to - size
  let capacity = 16
  while (capacity < 2 * (oldLast - oldRange.from + 1)) capacity *= 2
  const mask = capacity - 1
  /** A slot holds the first old index of its run + 1, or 0 while it is free. */
  const firsts = new Int32Array(capacity)
  const isRepeated = new Uint8Array(capacity)
  const places = new Int32Array(capacity).fill(NONE)
  for (let at = oldRange.from; at <= oldLast; at++) {
    if (crossesLine(oldLines, at, size)) continue
    let slot = hashOf(old, at, size) & mask
    for (;;) {
      const first = firsts[slot] as number
      if (first === 0) {
        firsts[slot] = at + 1
        break
      }
      if (isSameRun(old, first - 1, old, at, size)) {
        isRepeated[slot] = 1
        break
      }
      slot = (slot + 1) & mask
    }
  }
  for (let at = newRange.from; at <= newLast; at++) {
    if (crossesLine(newLines, at, size)) continue
    let slot = hashOf(fresh, at, size) & mask
    for (let first = firsts[slot] as number; first !== 0; first = firsts[slot] as number) {
      if (isSameRun(old, first - 1, fresh, at, size)) {
        places[slot] = places[slot] === NONE ? at : SEVERAL
        break
      }
      slot = (slot + 1) & mask
    }
  }
  for (let slot = 0; slot < capacity; slot++) {
    const place = places[slot] as number
    if (place >= 0 && isRepeated[slot] === 0) found[(firsts[slot] as number) - 1 - oldRange.from] = place
  }
  return found
}

function crossesLine(beginsLine: Uint8Array, from: number, size: number): boolean {
  for (let at = from + 1; at < from + size; at++) if (beginsLine[at] === 1) return true
  return false
}

const MIX = 0x9e3779b1

function hashOf(ids: Int32Array, from: number, size: number): number {
  let hash = 0
  for (let at = from; at < from + size; at++) {
    hash = Math.imul(hash ^ (ids[at] as number), MIX)
    hash ^= hash >>> 15
  }
  return hash
}

function isSameRun(a: Int32Array, aFrom: number, b: Int32Array, bFrom: number, size: number): boolean {
  for (let at = 0; at < size; at++) if (a[aFrom + at] !== b[bFrom + at]) return false
  return true
}
