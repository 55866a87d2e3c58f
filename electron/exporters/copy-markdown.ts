import { say } from '../../core/messages/message.ts'
import type { CopyComment, CopyDocument, CopyParagraph } from '../../core/report/copy-document.ts'
import { sayInstant } from '../../core/report/said-values.ts'
import { ok } from '../../core/result.ts'
import type { Exporter } from '../services/ports.ts'
import { articleMarkdown } from './copy-markdown-article.ts'
import { between, markdownAddress, markdownWords, runningLine } from './copy-markdown-text.ts'
import { copyFileName, copyName, copyOf, firstMarks } from './copy-of.ts'
import { endEscaped } from './markdown-lines.ts'

/** A checking or checked copy as Markdown (CommonMark with GitHub's extensions): comments are notes under the article. */
export const exportCopyMarkdown: Exporter = async (material, choice) => {
  const made = copyOf(material, choice)
  if (!made.ok) return made
  const { copy } = made.value
  return ok({
    name: copyFileName(copy, '.md'),
    mediaType: 'text/markdown; charset=utf-8',
    bytes: new TextEncoder().encode(pageOf(copy)),
  })
}

function pageOf(copy: CopyDocument): string {
  const first = firstMarks(copy)
  const placed = copy.comments.filter(({ claim }) => first.has(claim))
  const lost = copy.comments.filter(({ claim }) => !first.has(claim))
  const parts = [
    `# ${endEscaped(onOneLine(copyName(copy)))}`,
    copy.credits.map(onOneLine).join(' · '),
    ...copy.about.flatMap(({ words, quoted }) => [
      runningLine(onOneLine(words)),
      quoted.map((sentence) => `- ${runningLine(onOneLine(sentence))}`).join('\n'),
    ]),
    '---',
    articleMarkdown(copy.article.blocks),
    ...(lost.length > 0
      ? [`## ${onOneLine(say('copy.nowhere'))}`, ...lost.map((comment) => commentParts(comment).join('\n\n'))]
      : []),
    ...placed.map(noteOf),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

const onOneLine = (words: string): string => markdownWords(words.replace(/\s+/gu, ' ').trim())

/** A comment as a note: its first paragraph beside the label, the others set in. */
const noteOf = (comment: CopyComment): string =>
  `[^claim-${comment.claim}]: ${commentParts(comment)
    .map((part) => part.replaceAll('\n', '\n    '))
    .join('\n\n    ')}`

const commentParts = ({ paragraphs, author, at }: CopyComment): string[] => [
  ...paragraphs.map(paragraphMarkdown),
  between('*', onOneLine(say('copy.comment-by', { name: author, at: sayInstant(at) }))),
]

function paragraphMarkdown({ kind, words, href }: CopyParagraph): string {
  const line = onOneLine(words)
  switch (kind) {
    case 'claim':
    case 'standing':
      return between('**', line)
    case 'facts':
    case 'aside':
      return between('*', line)
    case 'quote':
      return `> ${runningLine(line)}`
    case 'address':
      return href ? `[${line}](${markdownAddress(href)})` : runningLine(line)
    case 'correction':
    case 'caution':
    case 'reason':
    case 'citation':
    case 'note':
      return runningLine(line)
    default:
      return kind satisfies never
  }
}
