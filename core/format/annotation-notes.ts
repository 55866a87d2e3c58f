import { say } from '../messages/message.ts'
import type { Instant } from '../model/time.ts'
import type { AnnotationThread } from './annotation-threads.ts'
import { asLine } from './annotation-words.ts'
import type { ForeignAnnotation } from './foreign-annotation.ts'

/** What one annotation becomes: a note of a claim. */
export interface AnnotationNote {
  /** As the annotation is called in its file. */
  readonly id: string
  /** As stated, or that nobody is named, in the language that is spoken. */
  readonly author: string
  readonly at: Instant | null
  readonly text: string
}

/** The notes that a thread becomes, its first annotation first. A bare mark says that it is one, so that who made it is kept. */
export function notesOf({ first, replies }: AnnotationThread): AnnotationNote[] {
  const own = noteText(first)
  return [
    noteOf(first, own || say('annotations.highlighted')),
    ...replies.flatMap((reply) => {
      const text = noteText(reply)
      return text ? [noteOf(reply, text)] : []
    }),
  ]
}

const noteOf = ({ id, author, at }: ForeignAnnotation, text: string): AnnotationNote => ({
  id,
  author: asLine(author) || say('annotations.unknown-author'),
  at,
  text,
})

/** The words, the addresses that are not among them, a line each; tags only where nothing else is said. */
function noteText({ body, links, tags }: ForeignAnnotation): string {
  const lines = [body, ...links.filter((link) => !body.includes(link))].map((line) => line.trim()).filter(Boolean)
  return (lines.length > 0 ? lines : tags).join('\n').trim()
}
