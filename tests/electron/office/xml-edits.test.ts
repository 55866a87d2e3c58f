import { describe, expect, it } from 'vitest'
import { XmlEdits } from '../../../electron/office/xml-edits.ts'
import { parseSource } from '../../../electron/office/xml-source.ts'

const edits = (text: string): XmlEdits => {
  const source = parseSource(new TextEncoder().encode(text))
  if (!source) throw new Error('not well formed')
  return new XmlEdits(source)
}

describe('edits of an XML part', () => {
  it('leave all else as it is written', () => {
    const made = edits(`<a  x='1'><b/>\r\n<c >&#65;</c></a>`)
    made.replace(10, 14, () => '<d/>')
    expect(made.text()).toBe(`<a  x='1'><d/>\r\n<c >&#65;</c></a>`)
  })

  it('may stand in one another', () => {
    const made = edits('<a><b><c/></b><d/></a>')
    made.replace(3, 14, (slice) => `[${slice(3, 6)}|${slice(6, 10)}]`)
    made.replace(6, 10, () => '(c)')
    made.insert(14, '+')
    made.insert(6, '-')
    expect(made.text()).toBe('<a>[<b>|-(c)]+<d/></a>')
  })

  it('of a whole give the whole again inside', () => {
    const made = edits('<a><b/></a>')
    made.replace(3, 7, (slice) => `(${slice(3, 7)})`)
    expect(made.text()).toBe('<a>(<b/>)</a>')
  })
})
