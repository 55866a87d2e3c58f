import { parseAnnotations } from '../../core/format/annotations-in.ts'
import { parseTransferDocument } from '../../core/format/transfer.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { buildContent } from '../../core/text/build-content.ts'
import { countWords } from '../../core/text/words.ts'
import type { FileToRead, ImportedFile, ReadFormat } from '../services/ports.ts'
import { readBundle } from './bundle.ts'
import { type Decoded, decode } from './decode.ts'
import { articleDetails } from './details.ts'
import { readDocx } from './docx.ts'
import { readEpub } from './epub.ts'
import { type BinaryKind, binaryKind, type ReadAs, readAs } from './file-kind.ts'
import { readFragment, readPage } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readOdt } from './odt.ts'
import { readPdf } from './pdf.ts'
import type { DocumentReader, ReadText, TellProgress } from './read-text.ts'
import { readRtf } from './rtf.ts'
import { readPlainText } from './text.ts'
import { withFiles } from './transfer-files.ts'

const DOCUMENTS: { readonly [K in Exclude<BinaryKind, 'bundle'>]: DocumentReader } = {
  docx: readDocx,
  pdf: readPdf,
  epub: readEpub,
  odt: readOdt,
  rtf: readRtf,
}

/** Reads the bytes of one file. Refuses what cannot be read or has no words; fetches nothing. */
export async function readFile(file: FileToRead, tell: TellProgress = () => {}): Promise<Result<ImportedFile>> {
  const { name, bytes } = file
  if (bytes.length === 0) return refuse('import.refused.empty', { name })
  const binary = file.format === null ? binaryKind(file) : ok(null)
  if (!binary.ok) return binary
  if (binary.value === 'bundle') return readBundle(file)
  if (binary.value) {
    const read = await DOCUMENTS[binary.value](file, tell)
    return read.ok ? draftOf(file, binary.value, '', read.value) : read
  }
  return readWritten(file)
}

/** Reads a file whose bytes are text, in whatever encoding. */
export function readWritten(file: FileToRead): Result<ImportedFile> {
  const pasted = file.format !== null
  const decoded = pasted ? ok(decodePasted(file.bytes)) : decode(file.name, file.bytes)
  if (!decoded.ok) return decoded
  const { text, encoding } = decoded.value
  const kind = readAs(file, text)
  return kind === 'json' ? readJson(file.name, text) : draftOf(file, kind, encoding, readText(kind, text, pasted))
}

/** What was pasted is text already, and crossed to here as UTF-8. */
const decodePasted = (bytes: Uint8Array): Decoded => ({ text: new TextDecoder().decode(bytes), encoding: 'utf-8' })

function readJson(name: string, text: string): Result<ImportedFile> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse('import.refused.json', { name })
  }
  const annotations = parseAnnotations(name, json)
  if (annotations) return annotations.ok ? ok({ kind: 'annotations', read: annotations.value }) : annotations
  const document = parseTransferDocument(json)
  if (!document.ok) return document
  const { transfer, files } = document.value
  const decoded = Object.entries(files).map(([hash, base64]) => [hash, new Uint8Array(Buffer.from(base64, 'base64'))])
  return withFiles(transfer, Object.fromEntries(decoded))
}

function draftOf(file: FileToRead, format: ReadFormat, encoding: string, read: ReadText): Result<ImportedFile> {
  const content = buildContent(read.blocks, read)
  const words = countWords(content.text)
  if (words === 0) return refuse('import.refused.no-words', { name: file.name })
  const details = articleDetails(read.details, content, file.format === null ? file.name : null)
  const { trackedChanges = [], comments = [] } = read
  return ok({ kind: 'draft', draft: { content, details, format, encoding, words, trackedChanges, comments } })
}

function readText(format: Exclude<ReadAs, 'json'>, text: string, pasted: boolean): ReadText {
  switch (format) {
    case 'text':
      return readPlainText(text)
    case 'markdown':
      return readMarkdown(text)
    case 'html':
      return pasted ? readFragment(text) : readPage(text)
    default:
      return format satisfies never
  }
}
