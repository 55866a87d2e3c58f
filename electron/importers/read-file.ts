import { parseTransfer } from '../../core/format/transfer.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { buildContent } from '../../core/text/build-content.ts'
import { countWords } from '../../core/text/words.ts'
import type { FileToRead, ImportedFile } from '../services/ports.ts'
import { type Decoded, decode } from './decode.ts'
import { articleDetails } from './details.ts'
import { type ReadAs, readAs, refuseUnreadKind } from './file-kind.ts'
import { type ReadText, readFragment, readPage } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readPlainText } from './text.ts'

/** Reads the bytes of one file. Refuses what is no text or has no words; fetches nothing. */
export function readFile(file: FileToRead): Result<ImportedFile> {
  const { name, bytes } = file
  if (bytes.length === 0) return refuse('import.refused.empty', { name })
  const decoded = file.format === null ? decodeFile(file) : ok(decodePasted(bytes))
  if (!decoded.ok) return decoded
  const { text, encoding } = decoded.value
  const kind = readAs(file, text)
  return kind === 'transfer' ? readTransfer(name, text) : readDraft(file, kind, text, encoding)
}

function decodeFile(file: FileToRead): Result<Decoded> {
  const known = refuseUnreadKind(file)
  return known.ok ? decode(file.name, file.bytes) : known
}

/** What was pasted is text already, and crossed to here as UTF-8. */
const decodePasted = (bytes: Uint8Array): Decoded => ({ text: new TextDecoder().decode(bytes), encoding: 'utf-8' })

function readTransfer(name: string, text: string): Result<ImportedFile> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse('import.refused.json', { name })
  }
  const transfer = parseTransfer(json)
  return transfer.ok ? ok({ kind: 'transfer', transfer: transfer.value }) : transfer
}

function readDraft(
  file: FileToRead,
  format: Exclude<ReadAs, 'transfer'>,
  text: string,
  encoding: string,
): Result<ImportedFile> {
  const pasted = file.format !== null
  const read = readText(format, text, pasted)
  const content = buildContent(read.blocks, read)
  const words = countWords(content.text)
  if (words === 0) return refuse('import.refused.no-words', { name: file.name })
  const details = articleDetails(read.details, content, pasted ? null : file.name)
  return ok({ kind: 'draft', draft: { content, details, format, encoding, words } })
}

function readText(format: Exclude<ReadAs, 'transfer'>, text: string, pasted: boolean): ReadText {
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
