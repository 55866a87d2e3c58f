import { ok, type Result, refuse } from '../../core/result.ts'
import type { ReadBlock } from '../../core/text/build-content.ts'
import { oneLine } from '../../core/text/title.ts'
import { commentsIn } from '../office/word-comments.ts'
import { openWord, type WordPackage } from '../office/word-package.ts'
import { readWord } from '../office/word-walk.ts'
import { childOf } from '../office/xml-look-up.ts'
import { headedByOnly } from './first-heading.ts'
import { linkAddress } from './links.ts'
import { documentDetails, documentLanguage, type StatedInDocument } from './office-details.ts'
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
  // The file's own title is often that of an older article: no line is the headline because it says the same.
  const blocks = headedByOnly(read.blocks.map(withSafeLinks))
  return ok({
    blocks,
    details: documentDetails(statedIn(opened.value, read.language), blocks),
    language: documentLanguage(read.language, blocks),
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

/** What the file says of itself. Its dates are those of the file, not of the article, and are left. */
function statedIn(file: WordPackage, language: string): StatedInDocument {
  const core = file.packagePart('core-properties')?.source.root
  const said = (name: string): string => oneLine(childOf(core, name)?.text ?? '')
  return { title: said('dc:title'), author: said('dc:creator'), language }
}
