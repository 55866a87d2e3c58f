import { say } from '../../core/messages/message.ts'
import { isHeaderRow, piecesOf, type TableRow } from '../../core/report/article-pieces.ts'
import type { ReportBlock, Run } from '../../core/report/report-document.ts'
import { between, markdownAddress, markdownWords, runningLine, together } from './copy-markdown-text.ts'
import { endEscaped } from './markdown-lines.ts'

/** The words of an article as Markdown, each claim's passages followed by the label of its note. */
export function articleMarkdown(blocks: readonly ReportBlock[]): string {
  const written: { readonly text: string; readonly list: number | null }[] = []
  const lists = new ListWriter()
  for (const piece of piecesOf(blocks)) {
    if (piece.kind === 'table') {
      written.push({ text: tableOf(piece.rows, piece.columns), list: null })
      continue
    }
    const { block } = piece
    if (block.list) written.push({ text: lists.item(block, block.list), list: block.list.id })
    else {
      lists.end()
      written.push({ text: blockOf(block), list: null })
    }
  }
  return written.reduce((text, { text: next, list }, index) => {
    if (index === 0) return next
    const together = list !== null && written[index - 1]?.list !== null
    return `${text}${together ? '\n' : '\n\n'}${next}`
  }, '')
}

function blockOf({ kind, level, runs }: ReportBlock): string {
  const lines = linesOf(runs)
  switch (kind) {
    case 'headline':
      return `## ${endEscaped(lines.join(' '))}`
    case 'heading':
      return `${'#'.repeat(Math.min(Math.max(level, 1) + 1, 6))} ${endEscaped(lines.join(' '))}`
    case 'quote':
      return `> ${broken(lines, '> ')}`
    case 'figure':
      return between('*', `${markdownWords(say('report.article.figure'))}: ${lines.join(' ')}`)
    case 'preformatted':
      return broken(lines, '', kept)
    case 'kicker':
    case 'standfirst':
    case 'byline':
    case 'caption':
    case 'footnote':
    case 'paragraph':
    case 'list-item':
    case 'table-cell':
      return broken(lines, '')
    default:
      return kind satisfies never
  }
}

/** Spaces that begin a line, kept as they are. */
const kept = (line: string): string => {
  const words = line.trimStart()
  return '&nbsp;'.repeat(line.length - words.length) + runningLine(words)
}

/** Lines of one block: each break is a hard one. */
const broken = (lines: readonly string[], begin: string, line: (line: string) => string = runningLine): string =>
  lines.map(line).join(`\\\n${begin}`)

/** A block's runs as lines. A heading's lines are one. */
const linesOf = (runs: readonly Run[]): string[] => together(runs.flatMap(piecesOfRun)).split('\n')

function piecesOfRun({ text, bold, italic, href, change, closes }: Run): string[] {
  let words = markdownWords(text)
  if (href && text.trim()) words = `[${words}](${markdownAddress(href)})`
  if (italic) words = between('*', words)
  if (bold) words = between('**', words)
  const notes = closes.map(({ claim }) => `[^claim-${claim}]`).join('')
  if (!change) return [words, notes]
  // A space between what goes and what comes: it is read by people, and not kept by either.
  const put = change.put?.trim() ? [' ', between('**', markdownWords(change.put))] : []
  return [between('~~', words), ...put, notes]
}

/** Numbers and bullets as the article has them; the marks of two lists in a row differ, or they would be one. */
class ListWriter {
  private list: { readonly id: number; readonly mark: 0 | 1; readonly least: number; depth: number } | null = null

  item({ level, runs }: ReportBlock, { id, ordered, number }: NonNullable<ReportBlock['list']>): string {
    const held = this.list
    const depth = held ? Math.min(Math.max(level - held.least, 0), held.depth + 1) : 0
    // A list inside another goes on in it.
    const isNew = !held || (held.id !== id && depth === 0 && held.depth === 0)
    this.list = isNew
      ? { id, mark: held?.mark === 0 ? 1 : 0, least: level, depth: 0 }
      : { ...held, id: depth === 0 ? id : held.id, depth }
    const indent = ' '.repeat(4 * this.list.depth)
    const mark = ordered ? `${Math.min(Math.max(number, 0), 999_999_999)}${'.)'[this.list.mark]}` : '-*'[this.list.mark]
    const begin = `${mark} `
    return `${indent}${begin}${broken(linesOf(runs), indent + ' '.repeat(begin.length))}`
  }

  end(): void {
    this.list = null
  }
}

function tableOf(rows: readonly TableRow[], columns: number): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rowOf = ({ cells }: TableRow): string =>
    line(
      Array.from({ length: columns }, (_, column) =>
        (cells.get(column) ?? []).map(({ runs }) => linesOf(runs).join('<br>')).join('<br>'),
      ),
    )
  const [first, ...rest] = rows
  const head = first && isHeaderRow(first) ? rowOf(first) : line(Array.from({ length: columns }, () => ' '))
  const body = first && !isHeaderRow(first) ? rows : rest
  return [head, line(Array.from({ length: columns }, () => '---')), ...body.map(rowOf)].join('\n')
}
