import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { sayRefusal } from '../../../core/messages/message.ts'
import type { BlockKind } from '../../../core/model/content.ts'
import { readFile, readWritten } from '../../../electron/importers/read-file.ts'
import type { FileToRead, ImportedDraft } from '../../../electron/services/ports.ts'

type Format = FileToRead['format']

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

/** Reads a file that must be readable as an article's text. */
export function draftOf(name: string, content: string | Uint8Array, format: Format = null): ImportedDraft {
  const read = readWritten({ name, bytes: bytesOf(content), format, tracked: 'accepted' })
  if (!read.ok) throw new Error(sayRefusal(read.refusal))
  if (read.value.kind !== 'draft') throw new Error('a whole article was read, not a text')
  return read.value.draft
}

/** Why a file was not read: the message key; null when it was. */
export async function refusalOf(name: string, content: string | Uint8Array): Promise<string | null> {
  const read = await readFile({ name, bytes: bytesOf(content), format: null, tracked: 'accepted' })
  return read.ok ? null : read.refusal.key
}

/** Each block as its kind and words. */
export const blocksOf = ({ content }: ImportedDraft): [BlockKind, string][] =>
  content.blocks.map(({ kind, start, end }) => [kind, content.text.slice(start, end)])

/** Each mark as its kind, words and address. */
export const marksOf = ({ content }: ImportedDraft): string[] =>
  content.inline.map(
    ({ kind, start, end, href }) => `${kind} ${content.text.slice(start, end)}${href ? ` ${href}` : ''}`,
  )

const SHARED_DATA = resolve(import.meta.dirname, '../../../../shared/data')

/** A file of the shared data, which may be absent. */
export const sharedData = (path: string): string => resolve(SHARED_DATA, path)
export const isShared = (path: string): boolean => existsSync(sharedData(path))
