import { DOMParser, type Document, XMLSerializer } from '@xmldom/xmldom'

/**
 * The tree of an XML part. Null where it is not well formed, or states a document type: no office program writes one, and
 * entities (billion laughs, files of this machine) can only be declared there. Nothing is fetched.
 */
export function parseXml(bytes: Uint8Array): Document | null {
  const text = decoded(bytes)
  if (/<!DOCTYPE/i.test(text)) return null
  try {
    const fail = (message: string): never => {
      throw new SyntaxError(message)
    }
    return new DOMParser({ onError: (level, message) => void (level !== 'warning' && fail(message)) }).parseFromString(
      text,
      'text/xml',
    )
  } catch {
    return null
  }
}

/** The tree as UTF-8, in the way it was written. */
export const serialiseXml = (document: Document): Uint8Array =>
  new TextEncoder().encode(new XMLSerializer().serializeToString(document))

/** XML is UTF-8 unless it begins with the mark of UTF-16. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(label).decode(bytes)
}
