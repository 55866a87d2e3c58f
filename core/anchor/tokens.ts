import { classAt, EXTENDING, folded, REGIONAL, SINGLE, type SignClass, SPACE, WORD, widthAt } from './signs.ts'

/**
 * What alignment compares: words (runs of letters, digits and their marks; figures with their stops and commas), each character of a script without spaces, and
 * every other sign by itself. White space is no token; what lies between two tokens is looked at only where words must
 * be identical. Emoji sequences and combining marks are never cut.
 */
export interface Tokens {
  readonly text: string
  readonly count: number
  /** UTF-16 offsets, one entry a token. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The same number for the same token, upper and lower case and kinds of quotation marks and dashes not told apart. */
  readonly ids: Int32Array
  /** 1 for a token that is the first of its line. */
  readonly beginsLine: Uint8Array
}

const JOINER = 0x200d
const LINE_FEED = 0x0a

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** Tokens as they are found, in arrays that grow. */
class Growing {
  private count = 0
  private starts: Int32Array
  private ends: Int32Array
  private ids: Int32Array
  private beginsLine: Uint8Array

  constructor(capacity: number) {
    const size = Math.max(64, capacity)
    this.starts = new Int32Array(size)
    this.ends = new Int32Array(size)
    this.ids = new Int32Array(size)
    this.beginsLine = new Uint8Array(size)
  }

  add(start: number, end: number, id: number, isFirst: boolean): void {
    if (this.count === this.starts.length) this.grow()
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.ids[this.count] = id
    this.beginsLine[this.count] = isFirst ? 1 : 0
    this.count++
  }

  private grow(): void {
    const size = this.starts.length * 2
    const larger = (held: Int32Array): Int32Array => {
      const made = new Int32Array(size)
      made.set(held)
      return made
    }
    this.starts = larger(this.starts)
    this.ends = larger(this.ends)
    this.ids = larger(this.ids)
    const lines = new Uint8Array(size)
    lines.set(this.beginsLine)
    this.beginsLine = lines
  }

  tokens(text: string): Tokens {
    const { count } = this
    return {
      text,
      count,
      starts: this.starts.slice(0, count),
      ends: this.ends.slice(0, count),
      ids: this.ids.slice(0, count),
      beginsLine: this.beginsLine.slice(0, count),
    }
  }
}

/** Numbers tokens so that the same token has the same number in every text it was asked about. */
export class Vocabulary {
  private readonly texts: string[] = []
  /** Open addressing: a slot holds an id + 1, or 0. */
  private slots = new Int32Array(1 << 12)
  private hashes: number[] = []
  private places: number[] = []
  private lengths: number[] = []
  private owners: number[] = []
  /** How often each token stands in all texts together. */
  readonly counts: number[] = []

  /** Linear in the text. */
  tokensOf(text: string): Tokens {
    const owner = this.texts.push(text) - 1
    const found = new Growing(text.length >> 2)
    const { length } = text
    let isFirst = true
    let at = 0
    while (at < length) {
      const kind = classAt(text, at)
      const next = at + widthAt(text, at)
      if (kind === SPACE) {
        isFirst ||= text.charCodeAt(at) === LINE_FEED
        at = next
        continue
      }
      const end = kind === WORD ? wordEnd(text, next) : signEnd(text, next, kind)
      found.add(at, end, this.idOf(text, owner, at, end), isFirst)
      isFirst = false
      at = end
    }
    return found.tokens(text)
  }

  /** Whether a token is a word, rather than punctuation or another sign. */
  isWord(id: number): boolean {
    const text = this.texts[this.owners[id] as number] as string
    const kind = classAt(text, this.places[id] as number)
    return kind === WORD || kind === SINGLE
  }

  private idOf(text: string, owner: number, start: number, end: number): number {
    let hash = FNV_OFFSET
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (folded[text.charCodeAt(at)] as number), FNV_PRIME)
    hash ^= hash >>> 15
    const mask = this.slots.length - 1
    let slot = hash & mask
    for (let held = this.slots[slot] as number; held !== 0; held = this.slots[slot] as number) {
      const id = held - 1
      if (this.hashes[id] === hash && this.isSame(id, text, start, end)) {
        this.counts[id] = (this.counts[id] as number) + 1
        return id
      }
      slot = (slot + 1) & mask
    }
    const id = this.hashes.length
    this.hashes.push(hash)
    this.places.push(start)
    this.lengths.push(end - start)
    this.owners.push(owner)
    this.counts.push(1)
    this.slots[slot] = id + 1
    if (this.hashes.length * 2 > this.slots.length) this.grow()
    return id
  }

  private isSame(id: number, text: string, start: number, end: number): boolean {
    if (this.lengths[id] !== end - start) return false
    const other = this.texts[this.owners[id] as number] as string
    const place = this.places[id] as number
    for (let at = start; at < end; at++)
      if (folded[text.charCodeAt(at)] !== folded[other.charCodeAt(place + at - start)]) return false
    return true
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2)
    const mask = this.slots.length - 1
    for (const [id, hash] of this.hashes.entries()) {
      let slot = hash & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = id + 1
    }
  }
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind !== WORD && kind !== EXTENDING && !isInFigure(text, at)) return at
    at += widthAt(text, at)
  }
  return at
}

const COMMA = 0x2c
const STOP = 0x2e
const ARABIC_DECIMAL = 0x66b
const ARABIC_THOUSANDS = 0x66c
// In every script that sets its digits apart by commas or stops they are ASCII or Arabic ones.
const isDigit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9)

/** "84,810" is one figure, and weighs as one. */
function isInFigure(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit !== COMMA && unit !== STOP && unit !== ARABIC_DECIMAL && unit !== ARABIC_THOUSANDS) return false
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
}

/** A sign with its marks; what a joiner ties to it; two regional indicators, which are one flag. */
function signEnd(text: string, from: number, kind: SignClass): number {
  let at = from
  let regionals = kind === REGIONAL ? 1 : 0
  let isJoined = false
  while (at < text.length) {
    const next = classAt(text, at)
    const goesOn =
      next === EXTENDING || (isJoined && next !== SPACE && next !== WORD) || (regionals === 1 && next === REGIONAL)
    if (!goesOn) return at
    if (next === REGIONAL) regionals++
    isJoined = text.charCodeAt(at) === JOINER
    at += widthAt(text, at)
  }
  return at
}
