import type { Span } from '../../core/model/content.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { WordChange, WordComment, WordFile, WordMarkup } from '../services/ports.ts'
import { commentEntries, type NewComment } from './word-comment-parts.ts'
import { WordIds } from './word-ids.ts'
import { MarkUp } from './word-mark-up.ts'
import { openWord } from './word-package.ts'
import { readWord, type WordText } from './word-walk.ts'
import { writeArchive } from './write-archive.ts'
import { encodeSource } from './xml-source.ts'

// Word opens no file with more comments (MS-OI29500, 2.1.315).
const MOST_COMMENTS = 32_767
const PACKED = /\.(?:jpe?g|png|gif|webp|mp[34]|m4[av]|zip|docx|xlsx|pptx)$/i
const CONTENT_TYPES = '[Content_Types].xml'
const LEFT_OUT = ' […]'

/**
 * The writer's own Word file with comments and tracked changes in it, all else untouched. The spans are of the canonical text
 * that the file gives, read with its tracked changes as `file.tracked`. Every span gets a comment of its own, for Word gives a
 * comment one place: the whole of it the first, its beginning the others. Paragraphs, the marks of notes and pictures are
 * never taken out. Refuses, in a sentence, what is no Word file.
 */
export function annotateWord(file: WordFile, markup: WordMarkup): Result<Uint8Array> {
  const { name } = file
  const opened = openWord(name, file.bytes, 'everything')
  if (!opened.ok) return opened
  const { entries, main } = opened.value
  const read = readWord(opened.value, file.tracked)
  const ids = new WordIds(entries)
  const notes = new Annotating(read, new MarkUp(read, main, ids), ids)
  for (const change of markup.changes) notes.change(change)
  for (const comment of markup.comments) notes.comment(comment)
  const commented = commentEntries(name, opened.value, read.styles, ids, notes.comments)
  if (!commented.ok) return commented
  const changed = new Map(commented.value)
  for (const [part, text] of notes.markUp.changedParts())
    changed.set(part.name, encodeSource(text, part.source.encoding))
  const types = changed.get(CONTENT_TYPES) ?? entries.get(CONTENT_TYPES)
  if (!types) return refuse('import.refused.unreadable', { name })
  const written = new Map([[CONTENT_TYPES, types], ...entries, ...changed])
  return ok(writeArchive(written, (entry) => PACKED.test(entry)))
}

class Annotating {
  readonly comments: NewComment[] = []
  readonly markUp: MarkUp
  private readonly read: WordText
  private readonly ids: WordIds
  private readonly text: string

  constructor(read: WordText, markUp: MarkUp, ids: WordIds) {
    this.read = read
    this.markUp = markUp
    this.ids = ids
    this.text = read.blocks.map(({ text }) => text).join('\n')
  }

  /** A change that cannot be made is said in a comment. */
  change(change: WordChange): void {
    if (this.markUp.change(change)) return
    this.comment({ ...change, paragraphs: change.replacement.split('\n') })
  }

  /** One that has no words, or none that are in the text, is on its beginning. */
  comment({ spans, paragraphs, author, at }: WordComment): void {
    const whole = { author, at, paragraphs }
    const [first = ''] = paragraphs
    const beginning = { ...whole, paragraphs: [paragraphs.length > 1 ? first + LEFT_OUT : first] }
    let isSaid = false
    for (const span of this.joined(spans)) isSaid = this.anchored(span, isSaid ? beginning : whole) || isSaid
    if (!isSaid) this.anchored({ start: 0, end: this.read.blocks[0]?.text.length ?? 0 }, whole)
  }

  private anchored(span: Span, said: Omit<NewComment, 'id'>): boolean {
    if (this.comments.length >= MOST_COMMENTS) return false
    const id = this.ids.next()
    const anchored = this.markUp.anchor(id, span)
    if (anchored === 'nowhere') return false
    const quote = anchored === 'near-words' ? [`“${this.text.slice(span.start, span.end).replace(/\n/g, ' ')}”`] : []
    this.comments.push({ ...said, id, paragraphs: [...quote, ...said.paragraphs] })
    return true
  }

  /** The spans in order, those joined that touch or have only white space between. */
  private joined(spans: readonly Span[]): readonly Span[] {
    const joined: Span[] = []
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
      const last = joined.at(-1)
      if (start === end) continue
      if (last && !/\S/u.test(this.text.slice(last.end, start)))
        joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
      else joined.push({ start, end })
    }
    return joined
  }
}
