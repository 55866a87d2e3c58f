import { DOMParser, type Document } from '@xmldom/xmldom'
import { encodingOf } from './xml-source.ts'

/**
 * The tree of an XML part. Null where it is not well formed, or states a document type: no office program writes one, and
 * entities (billion laughs, files of this machine) can only be declared there. Nothing is fetched.
 */
export function parseXml(bytes: Uint8Array): Document | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
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
