import type { XmlElement } from './xml-source.ts'

/** The first child of a name. */
export const childOf = (element: XmlElement | null | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name)

export const childrenOf = (element: XmlElement | null | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? []

/** The value that a child states ("w:val"); undefined where there is no such child, or it states none. */
export const statedIn = (element: XmlElement | null | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.get('w:val')

/** Whether a child that is on or off is on; undefined where there is none. */
export function isOn(element: XmlElement | null | undefined, name: string): boolean | undefined {
  const child = childOf(element, name)
  return child && !/^(?:0|false|off|none)$/i.test(child.attributes.get('w:val') ?? '')
}

/** A stated whole number within bounds that no document leaves; undefined for anything else. */
export function wholeOf(stated: string | undefined): number | undefined {
  return stated !== undefined && /^-?\d{1,9}$/.test(stated.trim()) ? Number(stated) : undefined
}

/** Everything under an element, itself first, in the order of the text. */
export function* elementsIn(element: XmlElement): Generator<XmlElement> {
  const waiting: XmlElement[] = [element]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i] as XmlElement)
  }
}
