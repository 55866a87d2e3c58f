import { DOMParser, type Element } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeSource, parseSource, type XmlElement } from '../../../electron/office/xml-source.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const rootOf = (text: string): XmlElement => {
  const source = parseSource(bytes(text))
  if (!source) throw new Error('not well formed')
  return source.root
}

type Tree = readonly [name: string, attributes: Record<string, string>, children: readonly Tree[], text: string]

const treeOf = ({ name, attributes, children, text }: XmlElement): Tree => [
  name.replace(/^.*:/, ''),
  Object.fromEntries(attributes),
  children.map(treeOf),
  text,
]

function foreignTree(element: Element): Tree {
  const nodes = [...element.childNodes]
  const children = nodes.filter((node): node is Element => node.nodeType === 1)
  const text = nodes
    .filter(({ nodeType }) => nodeType === 3 || nodeType === 4)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('')
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))
  const isAround = children.length > 0 && !/\S/.test(text)
  return [element.tagName, attributes, children.map(foreignTree), isAround ? '' : text]
}

const NAMES = ['a', 'b', 'ç', 'd.e-f_1']
const xml = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom(...NAMES),
      fc.dictionary(fc.constantFrom('x', 'y', 'é'), fc.constantFrom('', '1', '&lt;&#65;&quot;', "it's", 'a\n b>'), {
        maxKeys: 3,
      }),
      fc.array(
        fc.oneof(
          { maxDepth: 4, depthSize: 'small' },
          fc.constantFrom(
            'words',
            ' ',
            '\r\n',
            '&amp;&#x1D4B3;',
            '<![CDATA[<x>&]]>',
            '<!-- <a> -->',
            '<?p <a> ?>',
            'ليلة',
            ']]',
          ),
          tie('element'),
        ),
        { maxLength: 4 },
      ),
      fc.boolean(),
    )
    .map(([name, attributes, inner, isShort]) => {
      const stated = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
      return isShort && inner.length === 0
        ? `<${name}${stated.join('\n')} />`
        : `<${name}${stated.join('')}>${inner.join('')}</${name}\t>`
    }),
})).element

describe('an XML part, read with the places of its elements', () => {
  it('has the tree that another parser makes of it', () => {
    fc.assert(
      fc.property(xml, (text) => {
        const root = new DOMParser().parseFromString(text, 'text/xml').documentElement
        expect(root && treeOf(rootOf(text))).toEqual(root && foreignTree(root))
      }),
    )
  })

  it('has each element where its tags stand', () => {
    fc.assert(
      fc.property(xml, (text) => {
        const check = ({ start, inner, innerEnd, end, children, parent }: XmlElement): void => {
          expect(text[start]).toBe('<')
          expect(text[end - 1]).toBe('>')
          expect(text[inner - 1]).toBe('>')
          if (innerEnd < end) expect(text.slice(innerEnd, innerEnd + 2)).toBe('</')
          if (parent) expect([start >= parent.inner, end <= parent.innerEnd]).toEqual([true, true])
          for (const child of children) check(child)
        }
        check(rootOf(text))
      }),
    )
  })

  it('knows its namespaces whatever their prefixes, and those of Strict Open XML as the same', () => {
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    expect(rootOf(`<x:p xmlns:x="${w}" x:id="1" id="2"/>`)).toMatchObject({
      name: 'w:p',
      attributes: new Map([
        ['w:id', '1'],
        ['id', '2'],
      ]),
    })
    expect(rootOf(`<p xmlns="${strict}"><a xmlns="urn:other"/></p>`)).toMatchObject({
      name: 'w:p',
      children: [{ name: '?:a' }],
    })
    expect(parseSource(bytes(`<w:p xmlns:w="${w}"><w:r xmlns:w="urn:other"/></w:p>`))?.namespaceOf('w')).toBeUndefined()
  })

  it.each([
    ['an element that is not closed', '<a><b></a>'],
    ['tags that do not match', '<a></b>'],
    ['words outside the root', '<a/>words'],
    ['two roots', '<a/><a/>'],
    ['nothing', ''],
    ['an attribute without quotation marks', '<a b=c/>'],
    ['a bare sign', '<a>R&D</a>'],
    ['an entity of its own', '<a>&xxe;</a>'],
    ['a prefix that stands for nothing', '<w:a/>'],
    ['an open comment', '<a><!-- </a>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['nesting without end', '<a>'.repeat(100_000) + '</a>'.repeat(100_000)],
  ])('is none with %s', (_, text) => {
    expect(parseSource(bytes(text))).toBeNull()
  })

  it('is none in bytes that are no UTF-8', () => {
    expect(parseSource(new Uint8Array([...bytes('<a>'), 0xff, ...bytes('</a>')]))).toBeNull()
  })

  it.each(['utf-16le', 'utf-16be'] as const)('may be written in %s and goes back into it', (encoding) => {
    const written = encodeSource('\uFEFF<a>ليلة</a>', encoding)
    const source = parseSource(written)
    expect(source?.root.text).toBe('ليلة')
    expect(source && encodeSource(source.text, source.encoding)).toEqual(written)
  })

  it('reads a number that is no character as a sign that something was lost', () => {
    expect(rootOf('<a>&#0;&#xD800;&#x110000;</a>').text).toBe('\uFFFD\uFFFD\uFFFD')
  })
})
