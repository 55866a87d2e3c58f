/** A formatted text as plain words, and the addresses it links to that are not among them. */
export interface PlainWords {
  readonly text: string
  readonly links: readonly string[]
}

// What a person writes as an address is short; what is longer is data.
const ADDRESS_MAX = 2_000
const LINKS_MAX = 100
// Attributes behind this many UTF-16 units of a tag are not looked at.
const TAG_LOOKED_AT = 4_000

const BLOCK = /^\/?(?:p|div|br|hr|li|ul|ol|dl|dt|dd|tr|table|h[1-6]|blockquote|pre|section|article|figure)$/
const UNSEEN = /^(?:script|style|template|title|head)$/
const TAG_NAME = /^\/?[a-z][a-z0-9]*/i
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  copy: '©',
  euro: '€',
  pound: '£',
}

const fromCode = (code: number): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd'

const withoutEntities = (text: string): string =>
  text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return fromCode(Number.parseInt(hex, 16))
    if (decimal) return fromCode(Number(decimal))
    return name !== undefined && Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : whole
  })

const isAddress = (text: string): boolean =>
  text.length <= ADDRESS_MAX && /^(?:https?:\/\/|mailto:|doi:|urn:)[^\s<>"]+$/i.test(text)

/** Lines without white space at their ends, never more than one empty one in a row. */
function tidied(text: string): string {
  const lines: string[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '' && (lines.length === 0 || lines.at(-1) === '')) continue
    lines.push(line)
  }
  return lines.join('\n').trimEnd()
}

/** The words of some HTML, a line for each block. Linear in its length; nothing in it is run, opened or fetched. */
export function wordsOfHtml(html: string): PlainWords {
  const links: string[] = []
  let text = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const close = open < 0 ? -1 : html.indexOf('>', open)
    if (close < 0) break
    text += withoutEntities(html.slice(at, open)).replace(/\s/g, ' ')
    const tag = html.slice(open + 1, Math.min(close, open + TAG_LOOKED_AT))
    const name = TAG_NAME.exec(tag)?.[0].toLowerCase() ?? ''
    at = close + 1
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open)
      at = end < 0 ? html.length : end + 3
    } else if (UNSEEN.test(name)) {
      const end = html.indexOf(`</${name}`, at)
      at = end < 0 ? html.length : end
    } else if (BLOCK.test(name)) text += '\n'
    else if (name === 'a') {
      const [, double, single, bare] = HREF.exec(tag) ?? []
      const href = withoutEntities(double ?? single ?? bare ?? '').trim()
      if (isAddress(href)) links.push(href)
    } else if (name === '') {
      // A less-than sign that begins no tag is a sign like any other.
      text += '<'
      at = open + 1
    }
  }
  text += withoutEntities(html.slice(at)).replace(/\s/g, ' ')
  return withLinks(tidied(text.replace(/ {2,}/g, ' ')), links)
}

const LINK =
  /!?\[([^[\]\n]{0,1000})\]\(\s{0,4}<?([^()<>\s]{1,2000}(?:\([^()<>\s]{0,500}\)[^()<>\s]{0,500})?)>?(?:\s{1,4}["'][^"'\n]{0,500}["'])?\s{0,4}\)/g
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/g
const STRONG = /(\*\*|__|~~)(?=\S)([^*_~\n]{1,2000})(?<=\S)\1/g
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,2000})(?<=\S)\1(?![\p{L}\p{N}*_])/gu
const CODE = /`([^`\n]{1,2000})`/g
const HEADING = /^ {0,3}#{1,6} +/gm
const FENCE = /^ {0,3}(?:```|~~~)[^\n`]{0,100}$/gm
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!>~|])/g

// Escaped signs stand aside as halves of characters, which no text has by itself, until the others have been read.
const ASIDE = 0xdc00
const SET_ASIDE = /(?<![\uD800-\uDBFF])[\uDC21-\uDC7E]/g

/** The words of some Markdown without its signs; lists and quoted lines stay as they were typed. */
export function wordsOfMarkdown(markdown: string): PlainWords {
  const links: string[] = []
  const text = markdown
    .replace(/\r\n?/g, '\n')
    .replace(ESCAPED, (_whole, sign: string) => String.fromCharCode(ASIDE + sign.charCodeAt(0)))
    .replace(FENCE, '')
    .replace(LINK, (_whole, words: string, address: string) => {
      if (isAddress(address)) links.push(address)
      return words
    })
    .replace(AUTOLINK, '$1')
    .replace(HEADING, '')
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$2')
    .replace(CODE, '$1')
    .replace(SET_ASIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - ASIDE))
  return withLinks(tidied(text), links)
}

const withLinks = (text: string, links: readonly string[]): PlainWords => ({
  text,
  links: [...new Set(links)].slice(0, LINKS_MAX).filter((link) => !text.includes(link)),
})
