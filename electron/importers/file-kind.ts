import type { MessageKey } from '../../core/messages/message.ts'
import { ARTICLE_ENDINGS } from '../../core/model/draft.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { archiveNames } from '../office/archive.ts'
import type { FileToRead } from '../services/ports.ts'
import { isBundle } from './file-limit.ts'

/** How a file is read. */
export type ReadAs = 'text' | 'markdown' | 'html' | 'json'
/** Files that are read from their bytes, not from their text. */
export type BinaryKind = 'docx' | 'pdf' | 'epub' | 'odt' | 'rtf' | 'bundle'

interface Refused {
  readonly refused: Exclude<MessageKey, 'import.refused.document'>
}
type Magic = { readonly bytes: string; readonly at?: number } & (
  | Refused
  | { readonly document: string }
  | { readonly kind: BinaryKind }
)

/** First bytes (Latin-1) of files that hold no plain text. */
const MAGIC: readonly Magic[] = [
  { bytes: '%PDF-', kind: 'pdf' },
  { bytes: '{\\rtf', kind: 'rtf' },
  { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', document: 'Word' },
  { bytes: '\x89PNG', refused: 'import.refused.media' },
  { bytes: '\xff\xd8\xff', refused: 'import.refused.media' },
  { bytes: 'GIF8', refused: 'import.refused.media' },
  { bytes: 'RIFF', refused: 'import.refused.media' },
  { bytes: 'ID3', refused: 'import.refused.media' },
  { bytes: 'OggS', refused: 'import.refused.media' },
  { bytes: 'ftyp', at: 4, refused: 'import.refused.media' },
  { bytes: 'PK\x03\x04', refused: 'import.refused.archive' },
  { bytes: '\x1f\x8b', refused: 'import.refused.archive' },
  { bytes: '7z\xbc\xaf\x27\x1c', refused: 'import.refused.archive' },
  { bytes: 'Rar!', refused: 'import.refused.archive' },
  { bytes: '\x7fELF', refused: 'import.refused.binary' },
  { bytes: 'SQLite format 3', refused: 'import.refused.binary' },
]

/** Zip files that people know as documents, by an entry they hold. */
const ZIPPED: readonly ({ readonly entry: RegExp } & (
  | { readonly kind: BinaryKind }
  | { readonly document: string }
))[] = [
  { entry: /^word\/(?:document|glossary)/, kind: 'docx' },
  { entry: /^tickmark\.json$/, kind: 'bundle' },
  { entry: /^META-INF\/container\.xml$/, kind: 'epub' },
  { entry: /^content\.xml$/, kind: 'odt' },
  { entry: /^xl\//, document: 'Excel' },
  { entry: /^ppt\//, document: 'PowerPoint' },
  { entry: /^Index\/.*\.iwa$/, document: 'Pages' },
]
/** An OpenDocument text as one XML file. */
const FLAT_DOCUMENT = /^(?:\xef\xbb\xbf)?<\?xml[^>]*>\s*<office:document\s/
const SNIFFED = 4_096

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, SNIFFED)).toString('latin1')

/** The name's ending in lower case, without the dot. */
export const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** How a file is read whose bytes are not text; null for one that may be text. Refuses kinds that are not read, in words that say what to do. */
export function binaryKind(file: FileToRead): Result<BinaryKind | null> {
  const { name, bytes } = file
  const head = latin1(bytes)
  const magic = MAGIC.find((known) => head.startsWith(known.bytes, known.at ?? 0))
  if (!magic) return ok(FLAT_DOCUMENT.test(head) ? 'odt' : null)
  const found = magic.bytes.startsWith('PK') ? (zipped(file) ?? magic) : magic
  if ('kind' in found) return ok(found.kind)
  if ('document' in found) return refuse('import.refused.document', { name, kind: found.document })
  return refuse(found.refused, { name })
}

function zipped({ name, bytes }: FileToRead): (typeof ZIPPED)[number] | Refused | undefined {
  const names = isBundle(bytes) ? ['tickmark.json'] : archiveNames(bytes)
  const known = ZIPPED.find(({ entry }) => names.some((held) => entry.test(held)))
  // Nobody can unpack what has no directory: a document cut off half way is no archive to them.
  const isDamaged = names.length === 0 && ARTICLE_ENDINGS.includes(extensionOf(name))
  return known ?? (isDamaged ? { refused: 'import.refused.unreadable' } : undefined)
}

const BY_EXTENSION: Readonly<Record<string, ReadAs>> = {
  json: 'json',
  jsonld: 'json',
  tickmark: 'json',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  txt: 'text',
  text: 'text',
}

/** How to read a decoded file: as told, by its name, or by how it begins. */
export function readAs({ name, format }: Pick<FileToRead, 'name' | 'format'>, text: string): ReadAs {
  if (format) return format
  const head = text
    .slice(0, SNIFFED)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (/^\{\s*"format"\s*:\s*"tickmark-article"/.test(head)) return 'json'
  const extension = extensionOf(name)
  const named = Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined
  if (named && named !== 'text') return named
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(head)
    ? 'html'
    : 'text'
}
