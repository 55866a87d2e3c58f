import type { Span } from '../../core/model/content.ts'

/** What was done to a passage. A twin is the same sentence with another figure, somewhere else in the new text. */
export type Edit =
  | 'untouched'
  | 'figure'
  | 'words'
  | 'third'
  | 'moved'
  | 'deleted'
  | 'deleted-beside-twin'
  | 'twin-elsewhere'
  | 'rewritten'

export interface EditedPassage {
  readonly edit: Edit
  readonly span: Span
  /** Where it lies in the new text; null when it is gone. */
  readonly expected: Span | null
}

/** A text and what became of it, with the truth about every passage. */
export interface EditedText {
  readonly before: string
  readonly after: string
  readonly passages: readonly EditedPassage[]
}

/** Shares of edits, to be drawn from. */
export type Mix = Readonly<Partial<Record<Edit, number>>>

export const HEAVY: Mix = {
  untouched: 25,
  figure: 14,
  words: 16,
  third: 15,
  moved: 12,
  deleted: 4,
  'deleted-beside-twin': 3,
  'twin-elsewhere': 7,
  rewritten: 4,
}
export const LIGHT: Mix = { untouched: 90, figure: 3, words: 3, moved: 2, deleted: 2 }

/** Numbers in [0, 1) from a seed: mulberry32, by Tommy Ettinger (public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }
}

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
]
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou']
const CODAS = ['', 'n', 'r', 's', 't', 'l', 'nd', 'rk']
const FUNCTION_WORDS = 'the of and to in a that is was for with as on by it from has have were which'.split(' ')
const VOCABULARY_SIZE = 6_000
const FUNCTION_SHARE = 0.4
const FIGURE_SHARE = 0.05

class Writer {
  readonly random: () => number
  private readonly vocabulary: readonly string[]

  constructor(seed: number) {
    this.random = seeded(seed)
    this.vocabulary = Array.from({ length: VOCABULARY_SIZE }, () =>
      Array.from({ length: 1 + this.below(3) }, () => this.of(ONSETS) + this.of(VOWELS) + this.of(CODAS)).join(''),
    )
  }

  below(limit: number): number {
    return Math.floor(this.random() * limit)
  }

  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item
  }

  figure(): string {
    return this.random() < 0.5 ? String(2 + this.below(98)) : (100 + this.below(90_000)).toLocaleString('en')
  }

  /** Content words follow Zipf's law roughly: the square of an even number picks low ranks often. */
  word(): string {
    const draw = this.random()
    if (draw < FUNCTION_SHARE) return this.of(FUNCTION_WORDS)
    if (draw < FUNCTION_SHARE + FIGURE_SHARE) return this.figure()
    return this.vocabulary[Math.floor(this.random() ** 2 * VOCABULARY_SIZE)] as string
  }

  words(count: number): string[] {
    return Array.from({ length: count }, () => this.word())
  }
}

const isFigure = (word: string): boolean => /^\d/.test(word)
const sentence = (words: readonly string[]): string => {
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** A piece of the text: filler, or a passage with what was done to it. */
interface Piece {
  readonly old: string
  fresh: string
  readonly edit: Edit | null
}

const SENTENCES_A_PARAGRAPH = 5

/**
 * A text of about `length` characters with passages of 24 to 360 in it, and a new draft of it, always the same for a
 * seed. Each passage is a run of words of its own between two stretches of other text; part of the other text is
 * edited too when the mix is a heavy one.
 */
export function editedText(seed: number, length: number, passages: number, mix: Mix): EditedText {
  const writer = new Writer(seed)
  const isHeavy = (mix.untouched ?? 0) < 50
  const pieces: Piece[] = []
  const every = length / passages
  let written = 0
  for (let made = 0; made < passages; made++) {
    while (written < (made + 0.5) * every) {
      const old = sentence(writer.words(8 + writer.below(17)))
      const isEdited = isHeavy && writer.random() < 0.3
      pieces.push({ old, fresh: isEdited ? reworded(writer, old, 0.2) : old, edit: null })
      written += old.length + 1
    }
    const wanted = 24 + Math.floor(writer.random() ** 2 * 336)
    const words: string[] = []
    while (words.join(' ').length < wanted) words.push(...writer.words(1))
    if (!words.some(isFigure)) words.splice(writer.below(words.length - 1) + 1, 0, writer.figure())
    const old = clipped(words.join(' '))
    const edit = drawn(writer, mix)
    pieces.push({ old, fresh: fresh(writer, old, edit), edit })
    written += old.length + 1
  }
  while (written < length) {
    const old = sentence(writer.words(8 + writer.below(17)))
    pieces.push({ old, fresh: old, edit: null })
    written += old.length + 1
  }
  return joined(writer, pieces)
}

const PASSAGE_MAX = 360
const clipped = (text: string): string =>
  text.length <= PASSAGE_MAX ? text : text.slice(0, text.lastIndexOf(' ', PASSAGE_MAX))

function drawn(writer: Writer, mix: Mix): Edit {
  const shares = Object.entries(mix) as [Edit, number][]
  let draw = writer.random() * shares.reduce((sum, [, share]) => sum + share, 0)
  for (const [edit, share] of shares) {
    draw -= share
    if (draw < 0) return edit
  }
  return 'untouched'
}

/** Some of the words replaced by others: about this share of them, at least one. */
function reworded(writer: Writer, text: string, share: number): string {
  const words = text.split(' ')
  const count = Math.max(1, Math.round(words.length * share))
  const chosen = new Set<number>()
  while (chosen.size < Math.min(count, words.length)) chosen.add(writer.below(words.length))
  return words.map((word, at) => (chosen.has(at) ? writer.word() : word)).join(' ')
}

function refigured(writer: Writer, text: string): string {
  const words = text.split(' ')
  const at = words.findIndex(isFigure)
  let figure = writer.figure()
  while (figure === words[at]) figure = writer.figure()
  return words.map((word, index) => (index === at ? figure : word)).join(' ')
}

function fresh(writer: Writer, old: string, edit: Edit): string {
  switch (edit) {
    case 'untouched':
    case 'moved':
    case 'twin-elsewhere':
      return old
    case 'figure':
      return refigured(writer, old)
    case 'words':
      return reworded(writer, old, 0.12)
    case 'third':
      return reworded(writer, old, 0.33)
    case 'deleted':
    case 'deleted-beside-twin':
      return ''
    case 'rewritten':
      return writer.words(old.split(' ').length).join(' ')
    default:
      return edit satisfies never
  }
}

function joined(writer: Writer, pieces: readonly Piece[]): EditedText {
  // What is put elsewhere stands behind another piece, a good way off.
  const guests = new Map<number, { text: string; owner: number | null }[]>()
  const isBesideOwner = (at: number, owner: number) => Math.abs(at - owner) < 3
  for (const [owner, { old, edit }] of pieces.entries()) {
    const isTwin = edit === 'deleted-beside-twin' || edit === 'twin-elsewhere'
    if (edit !== 'moved' && !isTwin) continue
    let at = writer.below(pieces.length)
    while (isBesideOwner(at, owner)) at = writer.below(pieces.length)
    const guest = isTwin ? { text: refigured(writer, old), owner: null } : { text: old, owner }
    guests.set(at, [...(guests.get(at) ?? []), guest])
  }
  let before = ''
  let after = ''
  const spans = new Map<number, Span>()
  const expected = new Map<number, Span>()
  const put = (text: string, part: string, at: number) => {
    const start = text.length === 0 ? 0 : text.length + 1
    const gap = text.length === 0 ? '' : at % SENTENCES_A_PARAGRAPH === 0 ? '\n' : ' '
    return { text: `${text}${gap}${part}`, span: { start, end: start + part.length } }
  }
  for (const [at, piece] of pieces.entries()) {
    const old = put(before, piece.old, at)
    before = old.text
    if (piece.edit) spans.set(at, old.span)
    if (piece.edit !== 'moved' && piece.fresh !== '') {
      const now = put(after, piece.fresh, at)
      after = now.text
      if (piece.edit && piece.edit !== 'rewritten') expected.set(at, now.span)
    }
    for (const { text, owner } of guests.get(at) ?? []) {
      const now = put(after, text, 1)
      after = now.text
      if (owner !== null) expected.set(owner, now.span)
    }
  }
  return {
    before,
    after,
    passages: [...spans].map(([at, span]) => ({
      edit: (pieces[at] as Piece).edit as Edit,
      span,
      expected: expected.get(at) ?? null,
    })),
  }
}
