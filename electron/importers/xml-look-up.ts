import type { Element, Node } from '@xmldom/xmldom'

const SPACES: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:meta:1.0': 'meta',
  'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0': 'manifest',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'urn:oasis:names:tc:opendocument:xmlns:container': 'ocf',
  'http://www.w3.org/2001/04/xmlenc#': 'enc',
  'http://openebook.org/namespaces/oeb-package/1.0/': 'opf',
  'http://www.idpf.org/2007/opf': 'opf',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/elements/1.0/': 'dc',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}
const BY_PREFIX = Object.fromEntries(Object.entries(SPACES).map(([space, prefix]) => [prefix, space]))

const ELEMENT_NODE = 1
const TEXT_NODE = 3
const CDATA_NODE = 4

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE
export const isText = ({ nodeType }: Node): boolean => nodeType === TEXT_NODE || nodeType === CDATA_NODE

/** An element's name with the usual prefix of its namespace, whatever prefix the file has for it. */
export const nameOf = (element: Element): string =>
  `${SPACES[element.namespaceURI ?? ''] ?? ''}:${element.localName ?? ''}`

/** An attribute by its name, with the usual prefix where it has one; empty where there is none. */
export function attributeOf(element: Element, name: string): string {
  if (!name.includes(':')) return element.getAttribute(name) ?? ''
  const [prefix = '', local = ''] = name.split(':')
  return element.getAttributeNS(BY_PREFIX[prefix] ?? null, local) ?? ''
}

/** Its elements in order, of one name where that is given. */
export function* childrenOf(element: Element, name?: string): Generator<Element> {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isElement(node) && (name === undefined || nameOf(node) === name)) yield node
}

export const childOf = (element: Element | null, name: string): Element | null =>
  element ? (childrenOf(element, name).next().value ?? null) : null

/** Every element below it of that name, in order. Iterative: hostile files nest by the hundred thousand. */
export function* allOf(root: Element, name: string): Generator<Element> {
  for (const node of nodesBelow(root)) if (isElement(node) && nameOf(node) === name) yield node
}

/** All its words, however deep they stand. */
export function wordsOf(root: Element | null): string {
  const parts: string[] = []
  if (root) for (const node of nodesBelow(root)) if (isText(node)) parts.push(node.nodeValue ?? '')
  return parts.join('')
}

function* nodesBelow(root: Element): Generator<Node> {
  let node: Node | null = root.firstChild
  while (node && node !== root) {
    yield node
    let next: Node | null = node.firstChild
    while (!next && node && node !== root) {
      next = node.nextSibling
      if (!next) node = node.parentNode
    }
    node = next
  }
}

/** A whole number an attribute states, kept within bounds; null where it states none. */
export function countOf(element: Element, name: string, most: number): number | null {
  const value = attributeOf(element, name)
  return /^\d{1,9}$/.test(value) ? Math.min(Number(value), most) : null
}
