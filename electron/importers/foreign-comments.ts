import { quoteAt } from '../../core/anchor/quote-at.ts'
import { asComment } from '../../core/format/annotation-words.ts'
import type { ForeignAnnotation } from '../../core/format/foreign-annotation.ts'
import { officeInstant } from '../../core/format/stated-instant.ts'
import type { Span } from '../../core/model/content.ts'
import type { ReadBlock } from '../../core/text/build-content.ts'
import { sentencesOf } from '../../core/text/sentences.ts'
import { oneLine } from '../../core/text/title.ts'
import type { Pin } from './block-writer.ts'
import { type PlacedText, placeBlocks } from './place-pins.ts'

/** A comment of an office document, as it was read. */
export interface ReadComment {
  /** As the document calls it; empty where it does not. */
  readonly name: string
  readonly author: string
  /** When it was made, as stated. */
  readonly at: string
  readonly paragraphs: readonly string[]
  readonly start: Pin
  readonly end: Pin
  /** The name of the comment it answers; empty for none. */
  readonly replyTo: string
}

const MOST_COMMENTS = 20_000
const LONGEST_NAME = 2_000

/**
 * The comments with their spans in the canonical text of the blocks. One that stands at a point, not on words, is about the
 * sentence there. Those that say nothing are left out.
 */
export function placeComments(
  comments: readonly ReadComment[],
  blocks: readonly ReadBlock[],
  language: string,
): ForeignAnnotation[] {
  const placed = placeBlocks(blocks)
  const kept = comments.filter(({ paragraphs }) => paragraphs.some(hasWords)).slice(0, MOST_COMMENTS)
  const ids = idsOf(kept)
  const named = new Map(kept.map(({ name }, index) => [name, ids[index] ?? null]))
  const sentences = sentencesBy(language)
  return kept.map((comment, index) => {
    const span = spanOf(comment, placed, sentences)
    const isPlaced = span.end > span.start
    return {
      id: ids[index] ?? String(index + 1),
      author: oneLine(comment.author),
      at: officeInstant(comment.at),
      body: asComment(comment.paragraphs),
      links: [],
      tags: [],
      replyTo: comment.replyTo === '' || comment.replyTo === comment.name ? null : (named.get(comment.replyTo) ?? null),
      quote: isPlaced ? quoteAt(placed.text, span) : null,
      spans: isPlaced ? [span] : null,
    }
  })
}

const hasWords = (paragraph: string): boolean => /\S/u.test(paragraph)

/** The document's own names where they tell its comments apart. */
function idsOf(comments: readonly ReadComment[]): string[] {
  const taken = new Set<string>()
  return comments.map(({ name }, index) => {
    const own = name !== '' && name.length <= LONGEST_NAME && !taken.has(name) ? name : `#${index + 1}`
    taken.add(own)
    return own
  })
}

/** The sentences of a block, found once. */
function sentencesBy(language: string): (block: string) => readonly Span[] {
  const found = new Map<string, readonly Span[]>()
  return (block) => {
    const sentences = found.get(block) ?? sentencesOf(block, language)
    found.set(block, sentences)
    return sentences
  }
}

function spanOf({ start, end }: ReadComment, placed: PlacedText, sentencesIn: ReturnType<typeof sentencesBy>): Span {
  const [from, to] = [placed.offsetOf(start), placed.offsetOf(end)]
  const said = placed.text.slice(from, to)
  const lead = said.length - said.trimStart().length
  if (said.trim() !== '') return { start: from + lead, end: from + said.trimEnd().length }
  const block = placed.blockAt(start)
  const at = from - block.start
  const sentence = sentencesIn(block.text).findLast((each) => each.start <= at)
  return sentence
    ? { start: block.start + sentence.start, end: block.start + sentence.end }
    : { start: from, end: from }
}
