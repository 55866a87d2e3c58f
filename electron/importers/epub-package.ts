import type { Element } from '@xmldom/xmldom'
import { parseXml } from '../office/xml.ts'
import { allOf, attributeOf, childOf, childrenOf, wordsOf } from './xml-look-up.ts'

/** One file of a book that holds text. */
export interface Chapter {
  /** Its name in the archive. */
  readonly entry: string
  /** Notes and the like, which a reader comes to by links: only notes are read from it. */
  readonly isBeside: boolean
}

export interface EpubPackage {
  readonly chapters: readonly Chapter[]
  /** The names of its style sheets in the archive. */
  readonly sheets: readonly string[]
  readonly title: string
  readonly creators: string
  readonly publisher: string
  readonly date: string
  readonly source: string
  readonly language: string
  readonly isRightToLeft: boolean
}

const CHAPTER_TYPES = /^(?:application\/xhtml\+xml|text\/html|text\/x-oeb1-document)$/i
const BESIDE_READING = /^(?:toc|cover|loi|lot)$/i
const MOST_CREATORS = 20
const MOST_SHEETS = 50

/** An XML part of a book. Older ones state a document type, which is passed over; one that declares entities is not read. */
export function rootOfPart(bytes: Uint8Array | undefined): Element | null {
  if (!bytes) return null
  const text = new TextDecoder().decode(bytes)
  const plain = text.replace(/<!DOCTYPE[^[<>]*>/i, '')
  return parseXml(plain === text ? bytes : new TextEncoder().encode(plain))?.documentElement ?? null
}

/** Where the container says the package is; empty where it does not. */
export function packageEntry(container: Element): string {
  const rootfile = allOf(container, 'ocf:rootfile').next().value
  return rootfile ? resolveEntry('', attributeOf(rootfile, 'full-path')) : ''
}

/** The entries that are encrypted. */
export function encryptedEntries(encryption: Element | null): ReadonlySet<string> {
  const references = encryption ? [...allOf(encryption, 'enc:CipherReference')] : []
  return new Set(references.map((reference) => resolveEntry('', attributeOf(reference, 'URI'))))
}

/** An address inside the book as a name in its archive. It is only ever looked up there, wherever its dots lead. */
export function resolveEntry(base: string, href: string): string {
  const [path = ''] = href.split(/[#?]/)
  const folders = base.split('/').slice(0, -1)
  for (const part of decoded(path).split('/'))
    if (part === '..') folders.pop()
    else if (part !== '.' && part !== '') folders.push(part)
  return folders.join('/')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

export function readPackage(root: Element, entry: string): EpubPackage {
  const metadata = childOf(root, 'opf:metadata')
  const spine = childOf(root, 'opf:spine')
  const about = childOf(metadata, 'opf:dc-metadata') ?? metadata
  const said = (name: string): string[] =>
    about ? [...childrenOf(about, name)].map((element) => wordsOf(element).trim()).filter((words) => words !== '') : []
  return {
    chapters: spine ? chaptersOf(root, spine, entry) : [],
    sheets: sheetsOf(root, entry),
    title: said('dc:title')[0] ?? '',
    creators: said('dc:creator').slice(0, MOST_CREATORS).join(', '),
    publisher: said('dc:publisher')[0] ?? '',
    date: publicationDate(about),
    source: said('dc:source')[0] ?? '',
    language: said('dc:language')[0] ?? '',
    isRightToLeft: spine !== null && attributeOf(spine, 'page-progression-direction') === 'rtl',
  }
}

/** The files in reading order, each once. */
function chaptersOf(root: Element, spine: Element, entry: string): Chapter[] {
  const items = new Map<string, Element>()
  const manifest = childOf(root, 'opf:manifest')
  if (manifest) for (const item of childrenOf(manifest, 'opf:item')) items.set(attributeOf(item, 'id'), item)
  const skipped = besideReading(root, entry)
  const chapters = new Map<string, Chapter>()
  for (const reference of childrenOf(spine, 'opf:itemref')) {
    const item = items.get(attributeOf(reference, 'idref'))
    const href = item ? attributeOf(item, 'href') : ''
    if (!item || !CHAPTER_TYPES.test(attributeOf(item, 'media-type')) || /^[a-z][a-z0-9+.-]*:/i.test(href)) continue
    const chapter = resolveEntry(entry, href)
    const isNavigation = attributeOf(item, 'properties').split(/\s+/).includes('nav')
    if (isNavigation || skipped.has(chapter) || chapters.has(chapter)) continue
    chapters.set(chapter, { entry: chapter, isBeside: attributeOf(reference, 'linear') === 'no' })
  }
  return [...chapters.values()]
}

function sheetsOf(root: Element, entry: string): string[] {
  const manifest = childOf(root, 'opf:manifest')
  const items = manifest ? [...childrenOf(manifest, 'opf:item')] : []
  const sheets = items.filter((item) => attributeOf(item, 'media-type') === 'text/css')
  return sheets.slice(0, MOST_SHEETS).map((item) => resolveEntry(entry, attributeOf(item, 'href')))
}

/** What older books list as their cover and table of contents. */
function besideReading(root: Element, entry: string): ReadonlySet<string> {
  const guide = childOf(root, 'opf:guide')
  const references = guide ? [...childrenOf(guide, 'opf:reference')] : []
  return new Set(
    references
      .filter((reference) => BESIDE_READING.test(attributeOf(reference, 'type')))
      .map((reference) => resolveEntry(entry, attributeOf(reference, 'href'))),
  )
}

/** The date of publication where several are told apart, or else the first. */
function publicationDate(about: Element | null): string {
  const dates = about ? [...childrenOf(about, 'dc:date')] : []
  const published = dates.find((date) => /^publication$/i.test(attributeOf(date, 'opf:event')))
  return wordsOf(published ?? dates[0] ?? null).trim()
}
