import type { Element } from '@xmldom/xmldom'
import type { Pin } from './block-writer.ts'
import type { ReadComment } from './foreign-comments.ts'
import { allOf, attributeOf, childOf, wordsOf } from './xml-look-up.ts'

interface Noted extends Omit<ReadComment, 'end'> {
  end: Pin
  readonly inNote: boolean
}

/** Collects a document's annotations and the places where they begin and end. */
export class OdtComments {
  private readonly all: Noted[] = []
  private readonly open = new Map<string, Noted>()

  begin(annotation: Element, start: Pin, inNote: boolean): void {
    const name = attributeOf(annotation, 'office:name')
    const noted = {
      name,
      author: wordsOf(childOf(annotation, 'dc:creator')),
      at: wordsOf(childOf(annotation, 'dc:date')),
      paragraphs: [...allOf(annotation, 'text:p')].map(wordsOf),
      start,
      end: start,
      inNote,
      replyTo: attributeOf(annotation, 'loext:parent-name'),
    }
    this.all.push(noted)
    if (name !== '') this.open.set(name, noted)
  }

  end(name: string, pin: () => Pin, inNote: boolean): void {
    const noted = this.open.get(name)
    if (noted?.inNote !== inNote) return
    this.open.delete(name)
    noted.end = pin()
  }

  /** The comments with their places in all blocks: those of the notes stand behind the body's. */
  finish(bodyBlocks: number): ReadComment[] {
    return this.all.map(({ inNote, ...comment }) =>
      inNote ? { ...comment, start: behind(comment.start, bodyBlocks), end: behind(comment.end, bodyBlocks) } : comment,
    )
  }
}

const behind = ({ block, offset }: Pin, bodyBlocks: number): Pin => ({ block: block + bodyBlocks, offset })
