import { endEscaped, headEscaped } from './markdown-lines.ts'
import { writable } from './markup.ts'

/** Markdown that is known to be safe: only what stands here makes it, and all of it escapes everything else. */
class Markdown {
  constructor(private readonly source: string) {}

  toString(): string {
    return this.source
  }
}

export type { Markdown }

type Insert = Markdown | string | number

const inserted = (value: Insert): string => (value instanceof Markdown ? value.toString() : escapedLine(String(value)))

/** A template of Markdown: what it is written with stands as it is, what is put in becomes one line of plain words. */
export const md = (parts: TemplateStringsArray, ...values: Insert[]): Markdown =>
  new Markdown(parts.reduce((source, part, index) => source + inserted(values[index - 1] ?? '') + part))

export const blocksOf = (blocks: readonly Markdown[]): Markdown =>
  new Markdown(blocks.map(String).filter(Boolean).join('\n\n'))

/** Blocks under one another without a blank line between them: the items of a tight list, the rows of a table. */
export const linesOf = (lines: readonly Markdown[]): Markdown =>
  new Markdown(lines.map(String).filter(Boolean).join('\n'))

/** Someone's prose: its paragraphs, and their lines as they were written. */
export const prose = (text: string): Markdown =>
  blocksOf(paragraphsIn(text).map((lines) => new Markdown(lines.map(escapedLine).filter(Boolean).join('\\\n'))))

export const strong = (words: string): Markdown => (writable(words).trim() ? md`**${words}**` : md``)

export const quoted = (block: Markdown): Markdown =>
  new Markdown(
    String(block)
      .split('\n')
      .map((line) => (line ? `> ${line}` : '>'))
      .join('\n'),
  )

/** An item of a list, with everything that belongs to it set in under its first word. */
export const item = (marker: string, block: Markdown, depth = 0): Markdown => {
  const lead = ' '.repeat(depth)
  const under = ' '.repeat(depth + marker.length + 1)
  const [first = '', ...rest] = String(block).split('\n')
  return new Markdown([`${lead}${marker} ${first}`, ...rest.map((line) => (line ? under + line : ''))].join('\n'))
}

export const bullets = (blocks: readonly Markdown[]): Markdown => linesOf(blocks.map((block) => item('-', block)))

export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): Markdown =>
  linesOf([
    rowOf(head),
    new Markdown(`| ${head.map((_cell, index) => (index === 0 ? '---' : '---:')).join(' | ')} |`),
    ...rows.map(rowOf),
  ])

const rowOf = (cells: readonly (string | number)[]): Markdown =>
  new Markdown(`| ${cells.map((cell) => escapedLine(String(cell))).join(' | ')} |`)

/** Words that stand as they are, in a fence longer than any inside them. */
export function fenced(text: string): Markdown {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  return new Markdown(`${fence}\n${linesIn(text).map(writable).join('\n')}\n${fence}`)
}

/** A link that shows where it leads; `href` comes from `linkFor`. */
export const address = (href: string): Markdown =>
  new Markdown(`<${writable(href).replace(/[\s<>]/g, encodeURIComponent)}>`)

/** Digits set high, as they stand behind a passage: no markup, and read as what they are. */
export const raised = (number: number): Markdown =>
  new Markdown(`⁽${[...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '').join('')}⁾`)

const linesIn = (text: string): string[] => text.split(/\r\n|[\r\n\u0085\u2028\u2029]/)

function paragraphsIn(text: string): string[][] {
  const paragraphs: string[][] = [[]]
  for (const line of linesIn(text)) {
    if (writable(line).trim()) paragraphs.at(-1)?.push(line)
    else paragraphs.push([])
  }
  return paragraphs.filter(({ length }) => length > 0)
}

// What would begin something inside a line is escaped wherever it stands.
const escapedLine = (text: string): string =>
  endEscaped(
    headEscaped(
      writable(linesIn(text).join(' '))
        .trim()
        .replace(/[\\`*~<[|]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/&(?=#?[0-9a-z]+;)/gi, '\\&')
        .replace(/https?(?=:\/\/)|www(?=\.)/gi, '$&\\'),
    ),
  )
