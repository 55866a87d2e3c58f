import type { TrackedAs } from '../../core/model/draft.ts'
import { fieldAddress } from '../office/word-fields.ts'
import { linkAddress } from './links.ts'
import { RtfComments } from './rtf-comments.ts'
import { RtfBytes } from './rtf-encoding.ts'
import { setProperty } from './rtf-properties.ts'
import { RtfScanner } from './rtf-scanner.ts'
import {
  collect,
  firstGroup,
  groupIn,
  LONGEST_LINE,
  NOWHERE,
  type RtfGroup,
  sinkOf,
  type Target,
  TEXT,
} from './rtf-state.ts'
import { type RtfStyle, RtfTables } from './rtf-tables.ts'
import { RtfText } from './rtf-text.ts'
import { CHARACTERS, NEVER_READ, PASSED_THROUGH, TEXT_BOXES } from './rtf-words.ts'

// Groups nest a few dozen deep; hostile ones by the million. Deeper ones share one state.
const DEEPEST = 2_000
const MOST_AUTHORS_TEXT = 1_000_000
const LF = 0x0a
const CR = 0x0d

/** Words that are never part of the text: nothing in such a group is even decoded. */
const NEVER: Target = { kind: 'nowhere' }

/** Goes through an RTF file once, group by group, without recursion. */
export class RtfReader {
  readonly tables = new RtfTables()
  readonly text: RtfText
  title = ''
  author = ''
  private readonly scanner: RtfScanner
  private readonly source: Uint8Array
  private readonly bytes = new RtfBytes()
  private group = firstGroup()
  private readonly outer: RtfGroup[] = []
  private tooDeep = 0
  /** Signs that stand for the last `\u` and are to be left out. */
  private left = 0
  private readonly comments: RtfComments

  constructor(source: Uint8Array, tracked: TrackedAs) {
    this.source = source
    this.scanner = new RtfScanner(source)
    this.text = new RtfText(this.tables, tracked)
    this.comments = new RtfComments(this.text)
  }

  read(): void {
    for (let token = this.scanner.next(); token !== 'end'; token = this.scanner.next()) {
      if (token === 'text') this.addText()
      else if (token === 'byte') this.addByte(this.scanner.byte)
      else if (token === 'word') this.word(this.scanner.word, this.scanner.number)
      else if (token === 'open') this.open()
      else if (!this.close()) break
    }
    this.flushBytes()
    while (this.close()) this.left = 0
  }

  private open(): void {
    this.flushBytes()
    this.left = 0
    if (this.outer.length >= DEEPEST) {
      this.tooDeep++
      return
    }
    this.outer.push(this.group)
    this.group = groupIn(this.group)
    if (this.group.target.kind === 'styles') this.beginStyle()
  }

  /** Answers false once the document itself has ended. */
  private close(): boolean {
    this.flushBytes()
    this.left = 0
    if (this.tooDeep > 0) {
      this.tooDeep--
      return true
    }
    const outer = this.outer.pop()
    if (!outer) return false
    const { atEnd } = this.group
    this.group = outer
    atEnd?.()
    return this.outer.length > 0
  }

  private addText(): void {
    if (this.group.target === NEVER) return
    for (let at = this.scanner.start; at < this.scanner.end; at++) {
      const byte = this.source[at] ?? 0
      if (byte !== LF && byte !== CR && byte !== 0) this.addByte(byte)
    }
  }

  private addByte(byte: number): void {
    this.group.isBegun = true
    if (this.left > 0) {
      this.left--
      return
    }
    if (this.group.target.kind === 'nowhere') return
    const { font, fontRtl, look } = this.group
    const used = (look.isRtl ? fontRtl : null) ?? (font === -1 ? this.tables.defaultFont : font)
    const encoding = this.tables.encodingOf(used)
    if (!this.bytes.isIn(encoding)) this.flushBytes()
    this.bytes.add(byte, encoding)
  }

  private flushBytes(): void {
    if (!this.bytes.isEmpty) this.emit(this.bytes.take())
  }

  private emit(words: string): void {
    const { target } = this.group
    if (target.kind === 'text') this.text.say(words, this.group)
    else if (target.kind === 'sink' || target.kind === 'comment') {
      const { sink } = target
      if (sink.text.length < sink.most) sink.text += words.slice(0, sink.most - sink.text.length)
    } else if (target.kind === 'style' && target.style.name.length < LONGEST_LINE) target.style.name += words
  }

  private word(word: string, number: number | null): void {
    if (this.group.target === NEVER) return
    this.flushBytes()
    if (word === '*') {
      this.group.isOptional = true
      return
    }
    const isFirst = !this.group.isBegun
    this.group.isBegun = true
    const character = Object.hasOwn(CHARACTERS, word) ? CHARACTERS[word] : undefined
    if (character !== undefined) this.character(character)
    else {
      this.left = 0
      if (word === 'u') this.unicode(number ?? 0)
      else if (!this.destination(word) && !this.layout(word) && !setProperty(this.group, this.tables, word, number))
        if (isFirst && this.group.isOptional) this.group.target = NOWHERE
    }
  }

  private character(character: string): void {
    if (this.left > 0) this.left--
    else this.emit(character)
  }

  private unicode(number: number): void {
    const code = number < 0 ? number + 0x10000 : number
    if (code > 0 && code <= 0x10ffff) this.emit(code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code))
    this.left = this.group.fallback
  }

  /** What parts the text into paragraphs, lines and cells. */
  private layout(word: string): boolean {
    const isText = this.group.target.kind === 'text'
    switch (word) {
      case 'par':
      case 'sect':
      case 'page':
      case 'column':
        if (isText) this.text.endParagraph(this.group)
        else this.emit('\n')
        return true
      case 'line':
      case 'lbr':
      case 'nestcell':
      case 'nestrow':
        if (isText) this.text.breakLine(this.group)
        else this.emit('\n')
        return true
      case 'cell':
        if (isText) this.text.endCell(this.group)
        return true
      case 'row':
        if (isText) this.text.endRow()
        return true
      case 'trhdr':
        if (isText) this.text.headRow()
        return true
      default:
        return false
    }
  }

  /** Answers whether the word says what its group is for. */
  private destination(word: string): boolean {
    const { group } = this
    if (NEVER_READ.has(word)) group.target = NEVER
    else if (PASSED_THROUGH.has(word)) this.pass(group)
    else if (TEXT_BOXES.has(word)) this.beginBox(group)
    else return this.known(word, group)
    return true
  }

  private known(word: string, group: RtfGroup): boolean {
    switch (word) {
      case 'fonttbl':
        group.target = { kind: 'fonts' }
        return true
      case 'stylesheet':
        group.target = { kind: 'styles' }
        return true
      case 'info':
        group.target = { kind: 'info' }
        return true
      case 'revtbl':
        collect(group, MOST_AUTHORS_TEXT, (text) => void this.tables.authors.push(...text.split(';')))
        return true
      case 'title':
      case 'author':
        if (group.target.kind !== 'info') return false
        collect(group, LONGEST_LINE, (text) => {
          this[word] ||= text
        })
        return true
      case 'upr':
        this.pass(group)
        return true
      case 'ud':
      case 'result':
        if (group.resumed) group.target = group.resumed
        return true
      case 'field':
        group.field = sinkOf(LONGEST_LINE)
        return true
      case 'fldinst':
        group.target = group.field ? { kind: 'sink', sink: group.field } : NOWHERE
        return true
      case 'fldrslt':
        group.look = { ...group.look, href: linkAddress(fieldAddress(group.field?.text ?? ''), '') ?? group.look.href }
        return true
      default:
        return this.besideText(word, group)
    }
  }

  private besideText(word: string, group: RtfGroup): boolean {
    const isText = group.target.kind === 'text'
    switch (word) {
      case 'listtext':
      case 'pntext':
        collect(group, LONGEST_LINE, (mark) => {
          if (isText) this.text.markItem(mark)
        })
        return true
      case 'footnote': {
        const end = isText ? this.text.beginNote(group) : null
        if (end) group.atEnd = end
        else group.target = NEVER
        group.paragraph = firstGroup().paragraph
        return true
      }
      case 'atnauthor':
        collect(group, LONGEST_LINE, (author) => this.comments.nameAuthor(author))
        return true
      case 'atrfstart':
      case 'atrfend':
        collect(group, LONGEST_LINE, (name) => this.comments.mark(name.trim(), word === 'atrfend'))
        return true
      case 'annotation':
        this.comments.begin(group)
        return true
      case 'atnref':
      case 'atndate':
        this.comments.describe(word, group)
        return true
      default:
        return false
    }
  }

  /** Its words are not read, unless a group inside says so. */
  private pass(group: RtfGroup): void {
    group.resumed = group.target.kind === 'nowhere' ? group.resumed : group.target
    group.target = NOWHERE
  }

  private beginBox(group: RtfGroup): void {
    if ((group.resumed ?? group.target).kind !== 'text') return
    group.target = TEXT
    group.paragraph = firstGroup().paragraph
    group.atEnd = this.text.beginBox()
  }

  private beginStyle(): void {
    const style: RtfStyle = { number: 0, basedOn: null, outline: null, bold: false, italic: false, name: '' }
    this.group.target = { kind: 'style', style }
    this.group.atEnd = () => {
      this.tables.addStyle({ ...style, name: style.name.replace(/;[\s\S]*$/, '') })
    }
  }
}
