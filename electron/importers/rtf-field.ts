import { linkAddress } from './links.ts'

const HYPERLINK = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i

/** The address of a HYPERLINK field that leads out of the document; null for any other instruction. */
export function addressIn(instruction: string): string | null {
  const [, quoted, bare] = HYPERLINK.exec(instruction) ?? []
  return linkAddress(quoted ?? bare ?? null, '')
}
