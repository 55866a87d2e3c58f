import type { ReadBlock } from '../../../core/text/build-content.ts'
import type { Line, Piece } from './line.ts'
import type { Vocabulary } from './vocabulary.ts'

type Mark = NonNullable<ReadBlock['marks']>[number]

/** What is known about a document when its lines are joined. */
export interface Evidence {
  readonly vocabulary: Vocabulary
  /** The numbers of the footnotes. */
  readonly notes: ReadonlySet<string>
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u
// What is looked at of the text before a line's end.
const LONGEST_WORD = 300
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
// "Vor- und Nachteile": the hyphen stands for the end of the first word.
const SUSPENDED = /^(?:und|oder|bzw|and|or|y|o|et|ou|en|of|e)\b/u

/** The text of some lines as one paragraph, with its marks. */
export function joinedText(lines: readonly Line[], evidence: Evidence): Pick<ReadBlock, 'text' | 'marks'> {
  const writer = new Writer(evidence)
  for (const line of lines) writer.line(line)
  const text = writer.text.replace(/\u00ad$/, '').trimEnd()
  return { text, ...(writer.marks.length > 0 ? { marks: writer.marks } : {}) }
}

class Writer {
  text = ''
  readonly marks: Mark[] = []
  private readonly evidence: Evidence
  private href: string | null = null

  constructor(evidence: Evidence) {
    this.evidence = evidence
  }

  line({ pieces }: Line): void {
    const first = pieces[0]
    if (!first) return
    if (!first.raised) this.join(first, pieces.map(({ text }) => text).join(''))
    for (const piece of pieces) this.write(piece)
    this.href = pieces.at(-1)?.href ?? null
  }

  /** Prepares the end of the text for the next line: takes off a hyphen, adds a space. */
  private join({ href }: Piece, next: string): void {
    if (this.text === '') return
    const word = /(\p{L}[\p{L}\p{M}]*)[-\u2010]$/u.exec(this.text.slice(-LONGEST_WORD))
    const after = /^(\p{Ll}|\p{Lo})[\p{L}\p{M}]*/u.exec(next)?.[0]
    if (this.text.endsWith('\u00ad')) this.cut()
    else if (word?.[1] && after && !SUSPENDED.test(next)) {
      if (!this.evidence.vocabulary.keepsHyphen(word[1], after)) this.cut()
    } else if (!this.isTight(href, next)) this.text += ' '
  }

  private isTight(href: string | null, next: string): boolean {
    const last = /\S+$/u.exec(this.text.slice(-LONGEST_WORD))?.[0] ?? ''
    const first = /^\S+/u.exec(next)?.[0] ?? ''
    if (href !== null && href === this.href && href.includes(stripped(last + first))) return true
    if (/^(?:https?:\/\/|www\.)/iu.test(last) && /[/_=&?%#.-]$/u.test(last) && /^[\p{Ll}\p{N}/_%?&=.-]/u.test(next))
      return true
    if (/[\p{L}\p{N}][-\u2010\u2011–—/]$/u.test(last)) return !SUSPENDED.test(next)
    return UNSPACED.test(this.text.slice(-1)) && UNSPACED.test(next.charAt(0))
  }

  private cut(): void {
    this.text = this.text.slice(0, -1)
    for (const mark of this.marks) mark.end = Math.min(mark.end, this.text.length)
  }

  private write(piece: Piece): void {
    const start = this.text.length
    this.text += piece.raised ? this.raised(piece.text) : withoutSoftHyphens(piece.text)
    const end = start + this.text.slice(start).trimEnd().length
    if (piece.bold) this.mark('bold', start, end)
    if (piece.italic) this.mark('italic', start, end)
    if (piece.href !== null) this.mark('link', start, end, piece.href)
  }

  private mark(kind: Mark['kind'], start: number, end: number, href?: string): void {
    const last = this.marks.findLast((mark) => mark.kind === kind)
    // A space or a line's end between two marks of one kind belongs to them.
    if (last && last.href === href && this.text.slice(last.end, start).trim() === '') last.end = end
    else this.marks.push({ kind, start, end, ...(href === undefined ? {} : { href }) })
  }

  /** "killed 21" and note 1 would read "211": the number of a note is set in brackets, an exponent stays raised. */
  private raised(text: string): string {
    const bare = text.trim()
    const numbers = bare.split(/\s*[,;]\s*/)
    if (numbers.every((number) => this.evidence.notes.has(number))) return text.replace(bare, `[${bare}]`)
    return /\p{N}$/u.test(this.text) ? text.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit))) : text
  }
}

const stripped = (address: string): string => address.replace(/^[("'<]+|[)"'>.,;:]+$/g, '')

/** All but the one at the end of a line, which is looked at when the next line is joined. */
const withoutSoftHyphens = (text: string): string => text.replace(/\u00ad(?!$)/g, '')
