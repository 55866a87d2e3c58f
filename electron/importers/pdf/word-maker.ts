import type { Glyph } from './glyph.ts'
import type { Word } from './word.ts'

// A wider gap parts two words, in parts of the size. Letters are set at most this far apart by kerning.
const WORD_GAP = 0.13
// Where spaces are drawn, only a wide gap stands for one.
const WORD_GAP_WITH_SPACES = 0.25
// Letters may be drawn this far back over the one before: kerning, accents.
const BACKWARD = 0.6
const SAME_BASELINE = 0.06
// Marks are moved to fit their letter.
const MARK_OFFSET = 0.6
// The same letter drawn twice this close is one letter, made bold or given a shadow.
const TWICE = 0.12

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud83a[\udc00-\udfff]/
const PRESENTED = /[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]/
const MARKS = /^\p{M}+$/u

/** Accents that old TeX fonts draw as letters of their own, and what they make of the letter they stand on. */
const ACCENTS: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  '˝': '\u030b',
  '¸': '\u0327',
  ˇ: '\u030c',
  '˘': '\u0306',
  '˙': '\u0307',
  '¯': '\u0304',
  '˚': '\u030a',
}

interface Part {
  text: string
  readonly x: number
  readonly end: number
}

interface Draft {
  readonly first: Glyph
  readonly parts: Part[]
  readonly spaced: boolean
  /** Marks drawn before it is known whether they belong to the letter before or after. */
  marks: string
  x0: number
  x1: number
}

/** What a link covers, in the page's points. */
export interface LinkArea {
  readonly href: string
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Puts a page's glyphs, in the order they were drawn, together to words. */
export function wordsOf(drawn: readonly Glyph[], links: readonly LinkArea[]): Word[] {
  const glyphs = withoutTwins(drawn)
  const spaces = glyphs.filter(({ space }) => space).length
  const gap = spaces * 15 > glyphs.length ? WORD_GAP_WITH_SPACES : WORD_GAP
  const words: Word[] = []
  let draft: Draft | null = null
  let spaced = false
  let marks = ''
  for (const glyph of glyphs) {
    if (glyph.space) {
      spaced = true
      continue
    }
    if (isMark(glyph) && (!draft || spaced || !continues(draft, glyph, gap))) {
      // Drawn from the left, the last letter's marks come first of all.
      marks += glyph.text
      continue
    }
    if (draft && !spaced && continues(draft, glyph, gap)) add(draft, glyph)
    else {
      if (draft) words.push(finished(draft, links))
      draft = { first: glyph, parts: [], spaced, marks, x0: glyph.x, x1: glyph.x + glyph.width }
      add(draft, glyph)
      marks = ''
    }
    spaced = false
  }
  if (draft) words.push(finished(draft, links))
  return words
}

function withoutTwins(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph[]>()
  return glyphs.filter((glyph) => {
    if (glyph.space) return true
    const key = `${glyph.text} ${Math.round(glyph.y / 2)}`
    const alike = seen.get(key)
    if (!alike) seen.set(key, [glyph])
    else if (alike.some(({ x, size }) => Math.abs(x - glyph.x) < TWICE * size)) return false
    else alike.push(glyph)
    return true
  })
}

function continues({ first, parts, x0, x1 }: Draft, glyph: Glyph, gap: number): boolean {
  if (glyph.look !== first.look || glyph.mark !== first.mark) return false
  if (Math.abs(glyph.size - first.size) > 0.02 * first.size + 0.01) return false
  const mark = MARKS.test(glyph.text)
  if (Math.abs(glyph.y - first.y) > (mark ? MARK_OFFSET : SAME_BASELINE) * first.size) return false
  const widest = gap * first.size + first.spacing
  const ahead = glyph.x - x1
  if (ahead <= widest && ahead >= -BACKWARD * first.size) return true
  // Some programs draw right-to-left words letter by letter from the right.
  const behind = x0 - (glyph.x + glyph.width)
  return behind <= widest && behind >= -BACKWARD * first.size && isRightToLeft(glyph, parts)
}

const isMark = ({ text }: Glyph): boolean => MARKS.test(text) && RIGHT_TO_LEFT.test(text)

const isRightToLeft = ({ text }: Glyph, parts: readonly Part[]): boolean =>
  RIGHT_TO_LEFT.test(text) || parts.some((part) => RIGHT_TO_LEFT.test(part.text))

function add(draft: Draft, glyph: Glyph): void {
  const last = draft.parts.at(-1)
  if (last && MARKS.test(glyph.text) && RIGHT_TO_LEFT.test(last.text + glyph.text)) {
    draft.marks += glyph.text
    return
  }
  const part = { text: glyph.text, x: glyph.x, end: glyph.x + glyph.width }
  draft.x0 = Math.min(draft.x0, part.x)
  draft.x1 = Math.max(draft.x1, part.end)
  if (!last) {
    part.text += draft.marks
    draft.marks = ''
    draft.parts.push(part)
    return
  }
  if (draft.marks !== '') {
    // Letters drawn from the left have their marks before them, those drawn as they are written behind.
    if (part.x > last.x) part.text += draft.marks
    else last.text += draft.marks
    draft.marks = ''
  }
  const over = part.x < last.end && part.end > last.x
  if (MARKS.test(part.text) && (part.x + part.end) / 2 >= last.x && (part.x + part.end) / 2 <= last.end)
    last.text += part.text
  else if (MARKS.test(last.text)) {
    // The mark came before its letter.
    draft.parts[draft.parts.length - 1] = { ...part, text: part.text + last.text }
  } else if (over && part.x - last.x < 0.4 * glyph.size && ACCENTS[last.text] && /^\p{L}$/u.test(part.text))
    draft.parts[draft.parts.length - 1] = { ...part, text: (plain(part.text) + ACCENTS[last.text]).normalize('NFC') }
  else if (over && part.x < last.end - 0.1 * glyph.size && ACCENTS[part.text] && /^\p{L}$/u.test(last.text))
    last.text = (plain(last.text) + ACCENTS[part.text]).normalize('NFC')
  else draft.parts.push(part)
}

/** Accents stand on letters without their dot. */
const plain = (letter: string): string => letter.replace('ı', 'i').replace('ȷ', 'j')

function finished({ first, parts, spaced, marks, x0, x1 }: Draft, links: readonly LinkArea[]): Word {
  const last = parts.at(-1)
  if (last) last.text += marks
  const backward = parts.some(({ text }) => RIGHT_TO_LEFT.test(text))
  const seen = backward ? [...parts].sort((a, b) => a.x - b.x || a.end - b.end) : parts
  const clusters = seen.map(({ text }) => shownAs(text))
  const [x, y] = [(x0 + x1) / 2, first.y - 0.3 * first.size]
  return {
    text: clusters.join(''),
    parts: backward ? clusters : null,
    x0,
    x1,
    y: first.y,
    size: first.size,
    bold: first.look.bold,
    italic: first.look.italic,
    spaced,
    href: links.find((link) => x >= link.x0 && x <= link.x1 && y >= link.y0 && y <= link.y1)?.href ?? null,
    mark: first.mark,
  }
}

/** Letters as they are written: ligatures and Arabic shapes become the letters they show. */
const shownAs = (text: string): string => (PRESENTED.test(text) ? text.normalize('NFKC') : text)
