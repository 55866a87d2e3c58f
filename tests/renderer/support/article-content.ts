import type { Block, Content, InlineMark, Span } from '../../../core/model/content.ts'

/** A block in words: what kind it is and what it says. `**bold**`, `_italic_` and `[words](address)` are understood. */
export interface WrittenBlock {
  readonly kind: Block['kind']
  readonly text: string
  readonly level?: number
  readonly list?: Block['list']
  readonly table?: Block['table']
}

const INLINE = /\*\*(.+?)\*\*|_(.+?)_|\[(.+?)\]\((.+?)\)/g

function readInline(text: string, from: number): { plain: string; inline: InlineMark[] } {
  const inline: InlineMark[] = []
  let plain = ''
  let at = 0
  for (const match of text.matchAll(INLINE)) {
    plain += text.slice(at, match.index)
    const [whole, bold, italic, words, href] = match
    const said = bold ?? italic ?? words ?? ''
    const start = from + plain.length
    const end = start + said.length
    if (bold) inline.push({ kind: 'bold', start, end })
    else if (italic) inline.push({ kind: 'italic', start, end })
    else inline.push({ kind: 'link', start, end, ...(href ? { href } : {}) })
    plain += said
    at = match.index + whole.length
  }
  return { plain: plain + text.slice(at), inline }
}

function sentencesIn(text: string, from: number): Span[] {
  return [...text.matchAll(/\S[\s\S]*?(?:[.!?؟。]["”’]?(?=\s|$)|$)/gu)].map((match) => {
    const said = match[0].trimEnd()
    return { start: from + match.index, end: from + match.index + said.length }
  })
}

/** The content of a draft made of written blocks. */
export function contentOf(
  blocks: readonly WrittenBlock[],
  { language = 'en', direction = 'ltr' }: Partial<Pick<Content, 'language' | 'direction'>> = {},
): Content {
  const made: Block[] = []
  const inline: InlineMark[] = []
  const sentences: Span[] = []
  let text = ''
  for (const { kind, text: written, level, list, table } of blocks) {
    if (made.length > 0) text += '\n'
    const start = text.length
    const read = readInline(written, start)
    text += read.plain
    inline.push(...read.inline)
    sentences.push(...sentencesIn(read.plain, start))
    made.push({
      kind,
      start,
      end: text.length,
      ...(level === undefined ? {} : { level }),
      ...(list === undefined ? {} : { list }),
      ...(table === undefined ? {} : { table }),
    })
  }
  return { textRule: 1, text, blocks: made, inline, sentences, language, direction }
}
