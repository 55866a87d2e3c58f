import { childOf, childrenOf } from './xml-look-up.ts'
import type { XmlElement } from './xml-source.ts'

/** What a choice may require and still be read: it differs from its fallback in looks, or says the same in newer words. */
const UNDERSTOOD = /^(?:wps|wpg|wpc|wpi|wp14|w14|w15|w16\w*|a14|v2|o|v|m|w|wne)$/

const WRAPPINGS = new Set([
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:dir',
  'w:bdo',
  'w:rubyBase',
  'mc:Choice',
  'mc:Fallback',
])

/** The elements that an element only wraps around others, to be read in its place; none for one that is no wrapping. */
export function chosenIn(element: XmlElement): readonly XmlElement[] {
  if (WRAPPINGS.has(element.name)) return [element]
  if (element.name === 'w:sdt') return childrenOf(element, 'w:sdtContent')
  if (element.name === 'w:ruby') return childrenOf(element, 'w:rubyBase')
  if (element.name !== 'mc:AlternateContent') return []
  const choice = childrenOf(element, 'mc:Choice').find(({ attributes }) =>
    (attributes.get('Requires') ?? '').split(/\s+/).every((prefix) => UNDERSTOOD.test(prefix)),
  )
  const chosen = choice ?? childOf(element, 'mc:Fallback')
  return chosen ? [chosen] : []
}

/** What a drawing shows that can be read: the text in its boxes, and what it says of itself where it is a picture. */
export interface Drawn {
  readonly boxes: readonly XmlElement[]
  readonly alternatives: readonly { readonly element: XmlElement; readonly text: string }[]
}

// A shorter alternative text ("logo", "Jane Doe") names the picture and says nothing to check; others were never written by anybody.
const FEWEST_WORDS = 4
const MADE_BY_MACHINE = /description automatically generated|ai-generated content|automatisch generierte beschreibung/i

export function drawnIn(drawing: XmlElement): Drawn {
  const boxes: XmlElement[] = []
  const alternatives: { element: XmlElement; text: string }[] = []
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:txbxContent') {
      boxes.push(element)
      return
    }
    const said = element.name === 'wp:docPr' ? 'descr' : /^v:(?:shape|rect|image)$/.test(element.name) ? 'alt' : null
    const text = (said && element.attributes.get(said)?.trim()) || ''
    if (text.split(/\s+/).length >= FEWEST_WORDS && !MADE_BY_MACHINE.test(text)) alternatives.push({ element, text })
    for (const child of element.name === 'mc:AlternateContent' ? chosenIn(element) : element.children) visit(child)
  }
  visit(drawing)
  return { boxes, alternatives }
}
