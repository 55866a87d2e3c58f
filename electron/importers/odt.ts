import type { Document, Element } from '@xmldom/xmldom'
import { ok, type Result, refuse } from '../../core/result.ts'
import { readArchive } from '../office/archive.ts'
import { parseXml } from '../office/xml.ts'
import { headedByTitle } from './first-heading.ts'
import { placeComments } from './foreign-comments.ts'
import { readOdtBody } from './odt-body.ts'
import { OdtStyles } from './odt-styles.ts'
import { documentDetails, documentLanguage, type StatedInDocument } from './office-details.ts'
import type { DocumentReader } from './read-text.ts'
import { childOf, childrenOf, nameOf, wordsOf } from './xml-look-up.ts'

/** The roots of a document's parts; in a flat one (.fodt) they are all the same. */
interface Parts {
  readonly content: Element
  readonly styles: Element | null
  readonly meta: Element | null
}

const WANTED = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'])

/** What the other documents of the same programs are called. */
const OTHERS: Readonly<Record<string, string>> = {
  'office:spreadsheet': 'Calc',
  'office:presentation': 'Impress',
  'office:drawing': 'Draw',
}

/** Reads an OpenDocument text, as a package (.odt) or as one XML file (.fodt). Page heads and feet are no part of the text. */
export const readOdt: DocumentReader = async ({ name, bytes, tracked }) => {
  const parts = isPackage(bytes) ? packageParts(name, bytes) : flatParts(name, bytes)
  if (!parts.ok) return parts
  const { content, styles: named, meta } = parts.value
  const body = childOf(content, 'office:body')
  const text = childOf(body, 'office:text')
  if (!body || !text) return refuse('import.refused.document', { name, kind: kindOf(body) })
  const styles = new OdtStyles()
  if (named) styles.add(named)
  styles.add(content)
  const read = readOdtBody(text, styles, tracked)
  const stated = statedIn(childOf(meta, 'office:meta'))
  const blocks = headedByTitle(read.blocks, stated.title)
  const language = documentLanguage(stated.language, blocks)
  return ok({
    blocks,
    details: documentDetails(stated, blocks),
    language,
    direction: null,
    trackedChanges: read.trackedChanges,
    comments: placeComments(read.comments, blocks, language),
  })
}

const isPackage = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b

const rootOf = (document: Document | null): Element | null => document?.documentElement ?? null

function packageParts(name: string, bytes: Uint8Array): Result<Parts> {
  const archive = readArchive(name, bytes, (entry) => WANTED.has(entry))
  if (!archive.ok) return archive
  const part = (entry: string): Element | null => {
    const found = archive.value.get(entry)
    return found ? rootOf(parseXml(found)) : null
  }
  // The words of a locked document are noise; its manifest says so.
  const manifest = part('META-INF/manifest.xml')
  if (manifest && isLocked(manifest)) return refuse('import.refused.document-locked', { name })
  const content = part('content.xml')
  return content
    ? ok({ content, styles: part('styles.xml'), meta: part('meta.xml') })
    : refuse('import.refused.unreadable', { name })
}

function flatParts(name: string, bytes: Uint8Array): Result<Parts> {
  const root = rootOf(parseXml(bytes))
  return root ? ok({ content: root, styles: null, meta: root }) : refuse('import.refused.unreadable', { name })
}

function isLocked(manifest: Element): boolean {
  for (const entry of childrenOf(manifest, 'manifest:file-entry'))
    if (childOf(entry, 'manifest:encryption-data')) return true
  return false
}

function kindOf(body: Element | null): string {
  const [held] = body ? childrenOf(body) : []
  return (held && OTHERS[nameOf(held)]) ?? 'OpenDocument'
}

function statedIn(meta: Element | null): StatedInDocument {
  const said = (entry: string): string => wordsOf(childOf(meta, entry)).trim()
  return {
    title: said('dc:title'),
    // The other name is that of whoever saved it last.
    author: said('meta:initial-creator') || said('dc:creator'),
    language: said('dc:language'),
  }
}
