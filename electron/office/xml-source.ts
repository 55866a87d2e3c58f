import { NameScope } from './xml-names.ts'

/**
 * An element and its place in the text of its part (UTF-16 offsets), so that one place can be changed and everything else
 * stays as it was written, byte for byte. A tree that is written out again keeps no quotation marks, spaces or entities.
 */
export interface XmlElement {
  /** The namespace by its short name of `xml-names.ts`, and the local name: "w:p". */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** The words directly in it; what stands around elements is empty unless it says something. */
  readonly text: string
  readonly parent: XmlElement | null
  readonly start: number
  /** Where its start tag ends and its end tag begins; both are `end` for an empty-element tag. */
  readonly inner: number
  readonly innerEnd: number
  readonly end: number
}

/** The text of one XML part and its tree. */
export interface XmlSource {
  readonly text: string
  readonly root: XmlElement
  readonly encoding: Encoding
  readonly rootNamespace: string
  /** The namespace that a prefix stands for at the root, unless it stands for another one somewhere inside. */
  namespaceOf(prefix: string): string | undefined
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

// No office program nests this deep (nested tables come to dozens): what does is made to break readers.
const DEEPEST = 1_000
const MOST_ELEMENTS = 1_000_000
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const ATTRIBUTE = /\s+([^\s=/>"'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const TAG_NAME = /[^\s/>"'=<]+/y
const TAG_END = /\s*(\/?)>/y
const END_TAG = /<\/([^\s>]+)\s*>/y

interface Open extends XmlElement {
  text: string
  inner: number
  innerEnd: number
  end: number
  readonly children: Open[]
  readonly parent: Open | null
  readonly written: string
  readonly scope: NameScope
}

/**
 * Null where the bytes are not well-formed XML in UTF-8 or UTF-16, state a document type (entities can only be declared
 * there), nest deeper than any document or hold more elements than any book. Nothing is fetched.
 */
export function parseSource(bytes: Uint8Array): XmlSource | null {
  const encoding = encodingOf(bytes)
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    return new Scanner(text, encoding).scan()
  } catch {
    return null
  }
}

/** The text in the encoding it came in. */
export function encodeSource(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le')
  return bytes
}

/** XML is UTF-8 unless it begins with the mark of UTF-16. */
export function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

class Scanner {
  private at = 0
  private root: Open | null = null
  private open: Open | null = null
  private depth = 0
  private elements = 0
  private readonly outer = new NameScope()
  private readonly rebound = new Set<string>()
  private readonly source: string
  private readonly encoding: Encoding

  constructor(source: string, encoding: Encoding) {
    this.source = source
    this.encoding = encoding
  }

  scan(): XmlSource {
    const { source } = this
    if (source.startsWith('\uFEFF')) this.at = 1
    for (;;) {
      const next = source.indexOf('<', this.at)
      this.words(next === -1 ? source.length : next)
      if (next === -1) break
      this.markup(source[next + 1])
    }
    const { root } = this
    if (!root || this.open) throw new SyntaxError('an element is not closed')
    return {
      text: source,
      root,
      encoding: this.encoding,
      rootNamespace: root.scope.namespaceOf(root.written.includes(':') ? root.written.replace(/:.*/, '') : '') ?? '',
      namespaceOf: (prefix) => (this.rebound.has(prefix) ? undefined : root.scope.namespaceOf(prefix)),
    }
  }

  private words(end: number): void {
    if (end > this.at) this.say(decoded(this.source.slice(this.at, end)))
    this.at = end
  }

  private say(text: string): void {
    if (this.open) this.open.text += text
    else if (/\S/.test(text)) throw new SyntaxError('words outside the root')
  }

  private markup(sign: string | undefined): void {
    if (sign === '/') this.endTag()
    else if (sign === '?') this.past('?>')
    else if (sign !== '!') this.startTag()
    else if (this.source.startsWith('<!--', this.at)) this.past('-->')
    else if (this.source.startsWith('<![CDATA[', this.at)) {
      const start = this.at + 9
      this.past(']]>')
      this.say(this.source.slice(start, this.at - 3).replace(/\r\n?/g, '\n'))
    } else throw new SyntaxError('a document type')
  }

  private past(sign: string): void {
    const end = this.source.indexOf(sign, this.at + 2)
    if (end === -1) throw new SyntaxError('markup is not closed')
    this.at = end + sign.length
  }

  private endTag(): void {
    const { open } = this
    const start = this.at
    if (!open || this.take(END_TAG)[1] !== open.written) throw new SyntaxError('tags do not match')
    if (open.children.length > 0 && !/\S/.test(open.text)) open.text = ''
    open.innerEnd = start
    open.end = this.at
    this.open = open.parent
    this.depth--
  }

  private startTag(): void {
    const { open: parent, at: start } = this
    this.at++
    const written = this.take(TAG_NAME)[0]
    const attributes: [string, string][] = []
    let bound: Map<string, string> | null = null
    for (let found = this.try(ATTRIBUTE); found; found = this.try(ATTRIBUTE)) {
      const name = found[1] as string
      const value = decoded((found[2] ?? found[3] ?? '').replace(/[\t\n\r]/g, ' '))
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) attributes.push([name, value])
      else {
        bound ??= new Map()
        bound.set(name.slice(6), value)
      }
    }
    const isEmpty = this.take(TAG_END)[1] === '/'
    const outer = parent?.scope ?? this.outer
    const scope = bound ? outer.within(bound) : outer
    if (parent && bound) this.noteRebound(bound)
    const element: Open = {
      name: known(scope.element(written)),
      attributes:
        attributes.length === 0
          ? NO_ATTRIBUTES
          : new Map(attributes.map(([name, value]) => [known(scope.attribute(name)), value] as const)),
      children: [],
      text: '',
      parent,
      start,
      inner: this.at,
      innerEnd: this.at,
      end: this.at,
      written,
      scope,
    }
    if (++this.elements > MOST_ELEMENTS) throw new RangeError('more elements than any book')
    if (parent) parent.children.push(element)
    else if (this.root) throw new SyntaxError('a second root')
    else this.root = element
    if (isEmpty) return
    if (++this.depth > DEEPEST) throw new RangeError('nested deeper than any document')
    this.open = element
  }

  private noteRebound(bound: ReadonlyMap<string, string>): void {
    for (const [prefix, namespace] of bound)
      if (this.root?.scope.namespaceOf(prefix) !== namespace) this.rebound.add(prefix)
  }

  private try(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.source)
    if (found) this.at = pattern.lastIndex
    return found
  }

  private take(pattern: RegExp): RegExpExecArray {
    const found = this.try(pattern)
    if (!found) throw new SyntaxError('a tag is not closed')
    return found
  }
}

function known(name: string | null): string {
  if (name === null) throw new SyntaxError('a prefix stands for nothing')
  return name
}

function decoded(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([a-z]{2,4}));|&/g, (_, decimal, hexadecimal, name) => {
    if (name !== undefined && Object.hasOwn(ENTITIES, name)) return ENTITIES[name] as string
    if (decimal === undefined && hexadecimal === undefined) throw new SyntaxError('an unknown entity')
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return isCharacter ? String.fromCodePoint(code) : '\uFFFD'
  })
}
