import { say } from '../../core/messages/message.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import type { CopyDocument } from '../../core/report/copy-document.ts'
import { ok, refuse } from '../../core/result.ts'
import { writeWordDocument } from '../office/word-document.ts'
import type { Exporter, WordComment, WordMarkup } from '../services/ports.ts'
import { copyFileName, copyOf } from './copy-of.ts'

/**
 * A checking or checked copy as a Word file with comments and tracked changes: the writer's own file where the current
 * draft came as one, else a clean one with the same text.
 */
export const exportCopyDocx: Exporter = async (material, choice) => {
  const made = copyOf(material, choice)
  if (!made.ok) return made
  const { copy, draft, content } = made.value
  const { original } = draft
  const name = copyFileName(copy, '.docx')
  const { byline } = onlyArticle(material.article)
  const bytes =
    original.format === 'docx'
      ? await material.readOriginal(original)
      : ok(writeWordDocument(content, { title: copy.title, author: byline, madeAt: copy.madeAt }))
  if (!bytes.ok) return bytes
  const wordName = original.format === 'docx' ? original.name : name
  const annotated = await material.annotateWord(
    {
      name: wordName,
      bytes: bytes.value,
      tracked: original.tracked ?? 'accepted',
    },
    wordMarkup(copy),
  )
  // Whatever is wrong with it was said in the words of an import.
  if (!annotated.ok) return refuse('copy.refused.word', { name: wordName })
  return ok({
    name,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: annotated.value,
  })
}

/** What is written into the file: first what is said about the whole, then a comment for each claim, and the corrections. */
function wordMarkup(copy: CopyDocument): WordMarkup {
  const { comments, changes, called, about, madeAt } = copy
  const whole: WordComment = {
    spans: [],
    author: say('app.name'),
    at: madeAt,
    paragraphs: [
      called,
      ...about.flatMap(({ words, quoted }) => [words, ...quoted.map((sentence) => `– ${sentence}`)]),
    ],
  }
  return {
    comments: [
      whole,
      ...comments.map(({ spans, author, at, paragraphs }) => ({
        spans,
        author,
        at,
        paragraphs: paragraphs.map(({ words }) => words),
      })),
    ],
    changes: changes.map(({ spans, replacement, author, at }) => ({ spans, replacement, author, at })),
  }
}
