/** Short names of the namespaces that matter in office packages; those of Strict Open XML mean the same as the usual ones. */
const SHORT: Readonly<Record<string, string>> = {
  'http://www.w3.org/XML/1998/namespace': 'xml',
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.oclc.org/ooxml/package/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
}

const UNKNOWN = '?'

export const shortName = (namespace: string): string =>
  Object.hasOwn(SHORT, namespace) ? (SHORT[namespace] as string) : UNKNOWN

/** The names in force at one place of an XML text: prefixes and the namespaces they stand for. */
export class NameScope {
  private readonly elements = new Map<string, string | null>()
  private readonly attributes = new Map<string, string | null>()
  private readonly bound: ReadonlyMap<string, string>

  constructor(bound: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])) {
    this.bound = bound
  }

  /** The scope inside an element that binds more prefixes ("" for names without one). */
  within(more: ReadonlyMap<string, string>): NameScope {
    return new NameScope(new Map([...this.bound, ...more]))
  }

  /** What a prefix stands for. */
  namespaceOf(prefix: string): string | undefined {
    return this.bound.get(prefix)
  }

  /** "w:p" for a paragraph, whatever prefix the text gives it; null where the prefix stands for nothing. */
  element(written: string): string | null {
    return recalled(this.elements, written, () => this.resolved(written, true))
  }

  attribute(written: string): string | null {
    return recalled(this.attributes, written, () => this.resolved(written, false))
  }

  private resolved(written: string, isElement: boolean): string | null {
    const colon = written.indexOf(':')
    if (colon === -1 && !isElement) return written
    const prefix = colon === -1 ? '' : written.slice(0, colon)
    const namespace = this.bound.get(prefix)
    if (namespace === undefined) return prefix === '' ? `${UNKNOWN}:${written}` : null
    return `${shortName(namespace)}:${written.slice(colon + 1)}`
  }
}

function recalled(known: Map<string, string | null>, key: string, find: () => string | null): string | null {
  const held = known.get(key)
  if (held !== undefined) return held
  const found = find()
  known.set(key, found)
  return found
}
