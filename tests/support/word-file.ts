import { sayRefusal } from '../../core/messages/message.ts'
import type { Content, Span } from '../../core/model/content.ts'
import type { TrackedAs } from '../../core/model/draft.ts'
import { buildContent } from '../../core/text/build-content.ts'
import { readFile } from '../../electron/importers/read-file.ts'
import { readArchive } from '../../electron/office/archive.ts'
import { openWord, type WordPackage } from '../../electron/office/word-package.ts'
import { readWord, type WordText } from '../../electron/office/word-walk.ts'
import { writeArchive } from '../../electron/office/write-archive.ts'
import type { ImportedDraft, WordMarkup } from '../../electron/services/ports.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const NAMES =
  `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15"'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The parts of a Word file as WordprocessingML, each without its root; what is left out is not in the file. */
export interface WordParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly commentsExtended?: string
  /** Addresses of links by their relationship ids. */
  readonly links?: Readonly<Record<string, string>>
  /** The whole of docProps/core.xml inside its root. */
  readonly properties?: string
  /** More entries, or other ones in the place of those made here. */
  readonly entries?: Readonly<Record<string, string | Uint8Array>>
}

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
} as const

/** The bytes of a Word file. */
export function wordFile(parts: WordParts): Uint8Array {
  const relationships: string[] = []
  const types: string[] = [`<Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>`]
  const entries = new Map<string, string | Uint8Array>()
  for (const [name, root] of Object.entries(ROOTS)) {
    const inner = parts[name as keyof typeof ROOTS]
    if (inner === undefined) continue
    entries.set(`word/${name}.xml`, `${DECLARATION}<w:${root} ${NAMES}>${inner}</w:${root}>`)
    types.push(`<Override PartName="/word/${name}.xml" ContentType="${WORD_TYPE}.${name}+xml"/>`)
    relationships.push(`<Relationship Id="rId_${name}" Type="${R}/${name}" Target="${name}.xml"/>`)
  }
  if (parts.commentsExtended !== undefined) {
    entries.set(
      'word/commentsExtended.xml',
      `${DECLARATION}<w15:commentsEx ${NAMES}>${parts.commentsExtended}</w15:commentsEx>`,
    )
    types.push(`<Override PartName="/word/commentsExtended.xml" ContentType="${WORD_TYPE}.commentsExtended+xml"/>`)
    relationships.push(
      '<Relationship Id="rIdEx" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>',
    )
  }
  for (const [id, target] of Object.entries(parts.links ?? {}))
    relationships.push(
      `<Relationship Id="${id}" Type="${R}/hyperlink" Target="${target.replaceAll('&', '&amp;')}" TargetMode="External"/>`,
    )
  const package_ = [`<Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/>`]
  if (parts.properties !== undefined) {
    package_.push(
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
    )
    types.push(
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    )
    entries.set(
      'docProps/core.xml',
      `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${parts.properties}</cp:coreProperties>`,
    )
  }
  const all = new Map<string, string | Uint8Array>([
    [
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    ],
    ['_rels/.rels', relationshipsPart(package_)],
    ['word/document.xml', `${DECLARATION}<w:document ${NAMES}><w:body>${parts.body}<w:sectPr/></w:body></w:document>`],
    ['word/_rels/document.xml.rels', relationshipsPart(relationships)],
    ...entries,
    ...Object.entries(parts.entries ?? {}),
  ])
  const encoder = new TextEncoder()
  return writeArchive(
    [...all].map(([name, bytes]) => [name, typeof bytes === 'string' ? encoder.encode(bytes) : bytes]),
  )
}

const relationshipsPart = (relationships: readonly string[]): string =>
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`

/** A paragraph of WordprocessingML; plain words become a run. */
export const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner.startsWith('<') ? inner : run(inner)}</w:p>`

export const styled = (style: string, inner: string): string => paragraph(inner, `<w:pStyle w:val="${style}"/>`)

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

export const insertion = (inner: string, id = 90, author = 'Ann'): string =>
  `<w:ins w:id="${id}" w:author="${author}" w:date="2026-01-02T03:04:00Z">${inner}</w:ins>`

export const deletion = (text: string, id = 91, author = 'Ann'): string =>
  `<w:del w:id="${id}" w:author="${author}" w:date="2026-01-02T03:04:00Z"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`

export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

export function opened(bytes: Uint8Array): WordPackage {
  const file = openWord('a.docx', bytes)
  if (!file.ok) throw new Error(sayRefusal(file.refusal))
  return file.value
}

/** What the walk makes of a file, and the content that becomes of it. */
export function walked(bytes: Uint8Array, tracked: TrackedAs = 'accepted'): WordText & { readonly content: Content } {
  const read = readWord(opened(bytes), tracked)
  return { ...read, content: buildContent(read.blocks, { language: 'en', direction: 'ltr' }) }
}

/** A Word file as the importer reads it. */
export async function importedWord(bytes: Uint8Array, tracked: TrackedAs = 'accepted'): Promise<ImportedDraft> {
  const read = await readFile({ name: 'a.docx', bytes, format: null, tracked })
  if (!read.ok) throw new Error(sayRefusal(read.refusal))
  if (read.value.kind !== 'draft') throw new Error('not a draft')
  return read.value.draft
}

/** The text of one entry of a package. */
export function entryOf(bytes: Uint8Array, name: string): string {
  const archive = readArchive('a.docx', bytes)
  const entry = archive.ok ? archive.value.get(name) : undefined
  if (!entry) throw new Error(`there is no ${name}`)
  return new TextDecoder().decode(entry)
}

export const spanOf = ({ text }: Pick<Content, 'text'>, words: string): Span => {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`the text does not say “${words}”`)
  return { start, end: start + words.length }
}

const MADE = { author: 'Jane van Doe', at: '2026-03-01T09:30:15.250Z' }

export const comment = (spans: readonly Span[], ...paragraphs: string[]): WordMarkup['comments'][number] => ({
  ...MADE,
  spans,
  paragraphs,
})
export const change = (spans: readonly Span[], replacement: string): WordMarkup['changes'][number] => ({
  ...MADE,
  spans,
  replacement,
})
