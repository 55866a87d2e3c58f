import { type ArticlePart, articleParts, rowsOf } from '../../core/report/article-parts.ts'
import type { ReportBlock, ReportDocument } from '../../core/report/report-document.ts'
import { blocksOf, fenced, item, linesOf, type Markdown, md, prose, quoted, raised, table } from './markdown-words.ts'

const LEVELS_MAX = 6

/** The article's words, with the number of each claim where its words end. Formatting and links of the article are left out. */
export const articleBlocks = ({ article }: ReportDocument): Markdown[] => articleParts(article.blocks).map(partOf)

function partOf(part: ArticlePart): Markdown {
  const [first] = part
  if (!first) return md``
  if (first.list) return listOf(part)
  if (first.table) return tableOf(part)
  return blockOf(first)
}

function blockOf(block: ReportBlock): Markdown {
  switch (block.kind) {
    case 'headline':
      return md`### ${wordsOf(block)}`
    case 'heading':
      return block.level <= 2 ? md`#### ${wordsOf(block)}` : md`##### ${wordsOf(block)}`
    case 'quote':
      return quoted(wordsOf(block))
    case 'preformatted':
      return blocksOf([fenced(block.runs.map(({ text }) => text).join('')), marksOf(block)])
    case 'kicker':
    case 'standfirst':
    case 'byline':
    case 'caption':
    case 'figure':
    case 'footnote':
    case 'paragraph':
    case 'list-item':
    case 'table-cell':
      return wordsOf(block)
    default:
      return block.kind satisfies never
  }
}

/** One line of words with its claims' numbers. Runs are joined before they are escaped: words know nothing of runs. */
function wordsOf(block: ReportBlock): Markdown {
  return prose(markedText(block))
}

/** High digits need no escape, so that they may stand among words that do. */
const markedText = ({ runs }: ReportBlock): string =>
  runs
    .map(({ text, closes }) => text.replace(/\s+/gu, ' ') + closes.map(({ claim }) => raised(claim)).join(''))
    .join('')

const marksOf = ({ runs }: ReportBlock): Markdown =>
  md`${runs.flatMap(({ closes }) => closes.map(({ claim }) => String(raised(claim)))).join(' ')}`

function listOf(items: ArticlePart): Markdown {
  // Where the items of each level begin: what is set in further than its parent's words would be code.
  const depths: number[] = []
  return linesOf(
    items.map((block) => {
      const { list, level } = block
      const at = Math.min(level - 1, depths.length, LEVELS_MAX)
      const depth = at === 0 ? 0 : (depths[at - 1] ?? 0)
      const isEven = (list?.id ?? 0) % 2 === 0
      const marker = list?.ordered ? `${Math.min(list.number, 999_999_999)}${isEven ? '.' : ')'}` : isEven ? '-' : '*'
      depths.length = at
      depths.push(depth + marker.length + 1)
      return item(marker, wordsOf(block), depth)
    }),
  )
}

function tableOf(cells: ArticlePart): Markdown {
  const [head = [], ...body] = rowsOf(cells).map((row) => row.map(markedText))
  const width = Math.max(head.length, ...body.map(({ length }) => length))
  const filled = (row: readonly string[]) => Array.from({ length: width }, (_, column) => row[column] ?? '')
  return table(filled(head), body.map(filled))
}
