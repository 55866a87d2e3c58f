import { trackedKind } from './word-tracked.ts'
import { childOf } from './xml-look-up.ts'
import type { XmlElement, XmlSource } from './xml-source.ts'

/** The changes of others that stand directly around an element, the innermost first. */
export function wrappersOf(element: XmlElement): readonly XmlElement[] {
  const wrappers: XmlElement[] = []
  for (let at = element.parent; at && trackedKind(at); at = at.parent) wrappers.push(at)
  return wrappers
}

/** The outermost change around an element, up to its paragraph, that takes it out; null where none does. */
export function struckAround(element: XmlElement): XmlElement | null {
  let found: XmlElement | null = null
  for (let at = element.parent; at && at.name !== 'w:p'; at = at.parent) if (trackedKind(at) === 'deleted') found = at
  return found
}

/** The properties of a run as it states them, without the record of how they were before. */
export function plainProperties(host: XmlElement, { text }: XmlSource): string {
  const rPr = host.name === 'w:r' ? childOf(host, 'w:rPr') : undefined
  if (!rPr) return ''
  const change = childOf(rPr, 'w:rPrChange')
  return change ? text.slice(rPr.start, change.start) + text.slice(change.end, rPr.end) : text.slice(rPr.start, rPr.end)
}
