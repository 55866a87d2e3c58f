import { strToU8, zipSync } from 'fflate'
import { sayRefusal } from '../../../core/messages/message.ts'
import type { TrackedAs } from '../../../core/model/draft.ts'
import { readFile } from '../../../electron/importers/read-file.ts'
import type { ImportedDraft } from '../../../electron/services/ports.ts'

/** Reads a document that must be readable. */
export async function documentOf(
  name: string,
  bytes: Uint8Array,
  tracked: TrackedAs = 'accepted',
): Promise<ImportedDraft> {
  const read = await readFile({ name, bytes, format: null, tracked })
  if (!read.ok) throw new Error(sayRefusal(read.refusal))
  if (read.value.kind !== 'draft') throw new Error('a whole article was read, not a text')
  return read.value.draft
}

const MANY = 1_000

/** A zip file of texts by name. Very many are stored as they are: to press each takes its time. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files)
  const bytes = entries.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])
  return zipSync(Object.fromEntries(bytes), { level: entries.length > MANY ? 0 : 6 })
}

const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ' +
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" ' +
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" ' +
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'

export interface OdtParts {
  readonly styles?: string
  readonly automatic?: string
  readonly meta?: string
}

/** An OpenDocument text with that in its body. */
export const odtOf = (body: string, { styles = '', automatic = '', meta = '' }: OdtParts = {}): Uint8Array =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content ${NAMES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<?xml version="1.0"?><office:document-styles ${NAMES}><office:styles>${styles}</office:styles></office:document-styles>`,
    'meta.xml': `<?xml version="1.0"?><office:document-meta ${NAMES}><office:meta>${meta}</office:meta></office:document-meta>`,
  })

/** The same as one XML file. */
export const fodtOf = (body: string, { styles = '', automatic = '', meta = '' }: OdtParts = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${NAMES} office:mimetype="application/vnd.oasis.opendocument.text"><office:meta>${meta}</office:meta><office:styles>${styles}</office:styles><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`

/** A book of some chapters: XHTML by file name, in the order of the spine. */
export const epubOf = (
  chapters: Readonly<Record<string, string>>,
  { metadata = '', spine = '', items = '', files = {} }: EpubParts = {},
): Uint8Array =>
  zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'book/package.opf': `<?xml version="1.0"?><package version="3.0" xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${metadata}</metadata><manifest>${Object.keys(
      chapters,
    )
      .map((name) => `<item id="${name}" href="${name}" media-type="application/xhtml+xml"/>`)
      .join('')}${items}</manifest><spine ${spine}>${Object.keys(chapters)
      .map((name) => `<itemref idref="${name}" ${name.startsWith('beside') ? 'linear="no"' : ''}/>`)
      .join('')}</spine></package>`,
    ...Object.fromEntries(Object.entries(chapters).map(([name, body]) => [`book/${name}`, xhtmlOf(body)])),
    ...files,
  })

export interface EpubParts {
  readonly metadata?: string
  /** Attributes of the spine. */
  readonly spine?: string
  readonly items?: string
  readonly files?: Readonly<Record<string, string>>
}

const xhtmlOf = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`

/** A book whose package is p.opf, at its top. */
export const CONTAINER =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="p.opf"/></rootfiles></container>'

export const WORD_PARAGRAPH = '<w:p><w:r><w:t>Words here.</w:t></w:r></w:p>'

/** A Word file with that in its body. */
export const docxOf = (
  body: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  before = '',
): Uint8Array =>
  zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
    ...files,
  })
