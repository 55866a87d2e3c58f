import { ok } from '../../core/result.ts'
import { headedByTitle } from './first-heading.ts'
import { placeComments } from './foreign-comments.ts'
import { documentDetails, documentLanguage } from './office-details.ts'
import type { DocumentReader } from './read-text.ts'
import { RtfReader } from './rtf-reader.ts'

/** Reads Rich Text Format, as Word, WordPad, TextEdit and LibreOffice write it. Pictures and objects are stepped over. */
export const readRtf: DocumentReader = async ({ bytes, tracked }) => {
  const reader = new RtfReader(bytes, tracked)
  reader.read()
  const read = reader.text.finish()
  const blocks = headedByTitle(read.blocks, reader.title)
  const stated = { title: reader.title, author: reader.author, language: '' }
  const language = documentLanguage('', blocks)
  return ok({
    blocks,
    details: documentDetails(stated, blocks),
    language,
    direction: null,
    trackedChanges: reader.text.changes.list(reader.tables.authors),
    comments: placeComments(read.comments, blocks, language),
  })
}
