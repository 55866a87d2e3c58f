const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// What XML 1.0 cannot hold, not even as a reference: control characters, half surrogate pairs, two non-characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
// Line ends of XML 1.1, which some readers turn into plain ones, and the one that every reader does.
const LINE_ENDS = /[\r\u0085\u2028]/g

/** Words as XML holds them, in texts and in quoted attributes; each UTF-16 unit that cannot be held is U+FFFD. */
export const xmlText = (text: string): string =>
  text
    .replace(UNWRITABLE, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
    .replace(LINE_ENDS, (character) => `&#${character.charCodeAt(0)};`)

type Attributes = Readonly<Record<string, string | number>>

/** One element with attributes in the order given; what is inside is XML already. */
export function tag(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const stated = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('')
  const content = inside.join('')
  return content ? `<${name}${stated}>${content}</${name}>` : `<${name}${stated}/>`
}

/** `<w:name w:val="value"/>`, the commonest element of WordprocessingML. */
export const valued = (name: string, value: string | number): string => tag(name, { 'w:val': value })

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A whole part of a package. */
export const xmlPart = (root: string): Uint8Array => new TextEncoder().encode(`${HEAD}${root}`)
