import { ok, type Result, refuse } from '../../core/result.ts'
import type { ReadBlock } from '../../core/text/build-content.ts'
import { languageOf, languageTag } from '../../core/text/language.ts'
import { commentsIn } from '../office/word-comments.ts'
import { wordDetails } from '../office/word-details.ts'
import { openWord } from '../office/word-package.ts'
import { readWord } from '../office/word-walk.ts'
import { NO_DETAILS } from './details.ts'
import { linkAddress } from './links.ts'
import type { DocumentReader, ReadText } from './read-text.ts'

// The longest novels come to some four million (UTF-16 units).
const LONGEST_TEXT = 10_000_000

/** Reads a Word file: body and notes; its comments and tracked changes beside the text. */
export const readDocx: DocumentReader = async ({ name, bytes, tracked }): Promise<Result<ReadText>> => {
  const opened = openWord(name, bytes)
  if (!opened.ok) return opened
  const read = readWord(opened.value, tracked)
  const length = read.blocks.reduce((sum, { text }) => sum + text.length, 0)
  if (length > LONGEST_TEXT) return refuse('import.refused.bomb', { name })
  const blocks = withHeadline(read.blocks.map(withSafeLinks))
  const stated = wordDetails(opened.value)
  const headline = blocks.find(({ kind }) => kind === 'headline')
  return ok({
    blocks,
    details: {
      ...NO_DETAILS,
      // The headline is what the writer sees; the file's own title is often that of an older article.
      title: headline ? '' : stated.title,
      byline: blocks.find(({ kind }) => kind === 'byline')?.text ?? stated.byline,
    },
    language: trustedLanguage(read.language, blocks),
    direction: read.direction,
    trackedChanges: read.trackedChanges,
    comments: commentsIn(opened.value, read).map((comment) => ({
      ...comment,
      links: comment.links.flatMap((link) => linkAddress(link, '') ?? []),
    })),
  })
}

function withSafeLinks({ marks, ...block }: ReadBlock): ReadBlock {
  const safe = marks?.flatMap((mark) => {
    if (mark.kind !== 'link') return [mark]
    const href = linkAddress(mark.href ?? null, '')
    return href === null ? [] : [{ ...mark, href }]
  })
  return safe && safe.length > 0 ? { ...block, marks: safe } : block
}

/** Without a title, the only heading of the first level is the headline where it stands at the top. */
function withHeadline(blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  if (blocks.some(({ kind }) => kind === 'headline')) return blocks
  const first = blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1)
  const isOnly = blocks.findLastIndex(({ kind, level }) => kind === 'heading' && level === 1) === first
  if (first === -1 || first > 1 || !isOnly) return blocks
  return blocks.map((block, index) => {
    if (index !== first) return block
    const { level: _, ...headline } = block
    return { ...headline, kind: 'headline' }
  })
}

/** Files made from templates state the template's language: where the text tells another one, the text is right. */
function trustedLanguage(stated: string, blocks: readonly ReadBlock[]): string {
  const guessed = languageOf(blocks.map(({ text }) => text).join('\n'))
  const [base] = languageTag(stated).split('-')
  return guessed !== '' && guessed !== base ? '' : stated
}
