import { PROSE_MAX } from '../../core/model/text-limits.ts'
import type { Pin } from './block-writer.ts'
import { statedDate } from './rtf-changes.ts'
import { collect, LONGEST_LINE, type RtfGroup, sinkOf } from './rtf-state.ts'
import type { RtfText } from './rtf-text.ts'

interface Range {
  readonly start: Pin
  end: Pin
}

/** The comments of an RTF file: their words stand behind the range they are about, which is named by a number. */
export class RtfComments {
  private readonly ranges = new Map<string, Range>()
  private author = ''
  private readonly text: RtfText

  constructor(text: RtfText) {
    this.text = text
  }

  /** Of the comment that comes next. */
  nameAuthor(author: string): void {
    this.author = author
  }

  mark(name: string, isEnd: boolean): void {
    const pin = this.text.pin()
    const range = this.ranges.get(name)
    if (!isEnd) this.ranges.set(name, { start: pin, end: pin })
    else if (range) range.end = pin
  }

  begin(group: RtfGroup): void {
    const comment = { name: '', author: this.author, at: '' }
    const sink = sinkOf(PROSE_MAX)
    const here = this.text.pin()
    this.author = ''
    group.target = { kind: 'comment', comment, sink }
    group.atEnd = () => {
      const { start, end } = this.ranges.get(comment.name) ?? { start: here, end: here }
      this.text.comment({ ...comment, paragraphs: sink.text.split('\n'), start, end, replyTo: '' })
    }
  }

  /** A group inside a comment that says which range it is about, or when it was made. */
  describe(word: 'atnref' | 'atndate', group: RtfGroup): void {
    if (group.target.kind !== 'comment') return
    const { comment } = group.target
    collect(group, LONGEST_LINE, (text) => {
      if (word === 'atnref') comment.name = text.trim()
      else comment.at = statedDate(Number(text.trim()) || 0)
    })
  }
}
