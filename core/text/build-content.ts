import {
  type Block,
  type Content,
  type Direction,
  type InlineMark,
  type Span,
  TEXT_RULE_VERSION,
} from '../model/content.ts'
import { canonical, canonicalOffsets } from './canonical.ts'
import { directionOf } from './direction.ts'
import { languageOf, languageTag } from './language.ts'
import { linesOf, sentencesOf } from './sentences.ts'

type LocalMark = Omit<InlineMark, 'start' | 'end'> & Span

/** A block as an importer read it: its own text, with marks whose offsets are in that text (UTF-16). */
export interface ReadBlock extends Omit<Block, 'start' | 'end'> {
  readonly text: string
  readonly marks?: readonly LocalMark[]
}

/** What the source says about its text; empty and null where it says nothing. */
export interface StatedText {
  readonly language: string
  readonly direction: Direction | null
}

/**
 * The content of a draft: the blocks that say something, in canonical form, one LF between two, with their sentences.
 * Language and direction are guessed from the text where they are not stated.
 */
export function buildContent(read: readonly ReadBlock[], stated: StatedText): Content {
  const blocks: Block[] = []
  const inline: InlineMark[] = []
  const texts: string[] = []
  let start = 0
  for (const { text: raw, marks = [], ...rest } of read) {
    const text = canonical(raw)
    if (!/\S/u.test(text)) continue
    const end = start + text.length
    blocks.push({ ...rest, start, end })
    for (const mark of placedMarks(raw, text.length, marks))
      inline.push({ ...mark, start: start + mark.start, end: start + mark.end })
    texts.push(text)
    start = end + 1
  }
  const text = texts.join('\n')
  const language = languageTag(stated.language) || languageOf(text)
  return {
    textRule: TEXT_RULE_VERSION,
    text,
    blocks,
    inline,
    sentences: blocks.flatMap((block, index) => sentencesIn(block, texts[index] ?? '', language)),
    language,
    direction: stated.direction ?? directionOf(texts),
  }
}

const sentencesIn = (block: Block, text: string, language: string): Span[] =>
  (block.kind === 'preformatted' ? linesOf(text) : sentencesOf(text, language)).map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
  }))

/** Marks over the canonical text, in order, neighbours of one kind joined, empty ones dropped. */
function placedMarks(raw: string, length: number, marks: readonly LocalMark[]): LocalMark[] {
  const offsets = canonicalOffsets(
    raw,
    marks.flatMap(({ start, end }) => [start, end]),
  ).map((offset) => Math.min(Math.max(offset, 0), length))
  const placed = marks
    .map((mark, index) => ({ ...mark, start: offsets[index * 2] ?? 0, end: offsets[index * 2 + 1] ?? 0 }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const joined: LocalMark[] = []
  const open = new Map<string, LocalMark>()
  for (const mark of placed) {
    const key = `${mark.kind} ${mark.href ?? ''}`
    const last = open.get(key)
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end)
    else {
      open.set(key, mark)
      joined.push(mark)
    }
  }
  return joined
}
