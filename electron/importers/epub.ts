import { ok, type Result, refuse } from '../../core/result.ts'
import type { ReadBlock } from '../../core/text/build-content.ts'
import { type Archive, readArchive } from '../office/archive.ts'
import { ClassLooks } from './class-looks.ts'
import { decode } from './decode.ts'
import { type ReadChapter, readChapter, withoutSelfClosing } from './epub-chapter.ts'
import { type EpubPackage, encryptedEntries, packageEntry, readPackage, rootOfPart } from './epub-package.ts'
import { headedByTitle } from './first-heading.ts'
import { parseHtml } from './html.ts'
import { linkAddress } from './links.ts'
import { documentDetails, documentLanguage } from './office-details.ts'
import type { DocumentReader, TellProgress } from './read-text.ts'

const CONTAINER = 'META-INF/container.xml'
const ENCRYPTION = 'META-INF/encryption.xml'
const MOST_TOLD = 200
/** Books in these languages turn their pages from right to left where they are set from top to bottom. */
const SET_DOWNWARDS = /^(?:ja|zh|ko)\b/i

/** Reads the chapters of a book in the order of its spine. What is on the net stays there. */
export const readEpub: DocumentReader = async ({ name, bytes }, tell) => {
  const book = openBook(name, bytes)
  if (!book.ok) return book
  const { about, archive } = book.value
  const blocks = await readChapters(name, about, archive, tell)
  if (!blocks.ok) return blocks
  const headed = headedByTitle(blocks.value, about.title)
  const details = documentDetails({ title: about.title, author: about.creators, language: about.language }, headed)
  return ok({
    blocks: headed,
    details: {
      ...details,
      title: about.title || details.title,
      publication: about.publisher,
      publishedOn: about.date,
      url: linkAddress(about.source, '') ?? '',
    },
    language: documentLanguage(about.language, headed),
    direction: about.isRightToLeft && !SET_DOWNWARDS.test(about.language) ? 'rtl' : null,
  })
}

/** What a book says of itself, and its chapters unpacked. */
function openBook(name: string, bytes: Uint8Array): Result<{ about: EpubPackage; archive: Archive }> {
  const first = readArchive(name, bytes, (entry) => entry === CONTAINER || entry === ENCRYPTION)
  if (!first.ok) return first
  const container = rootOfPart(first.value.get(CONTAINER))
  const entry = container ? packageEntry(container) : ''
  const second = readArchive(name, bytes, (found) => found === entry)
  if (!second.ok) return second
  const root = rootOfPart(second.value.get(entry))
  if (!root) return refuse('import.refused.unreadable', { name })
  const about = readPackage(root, entry)
  // Fonts are scrambled in many books that are free to read; words are not.
  const encrypted = encryptedEntries(rootOfPart(first.value.get(ENCRYPTION)))
  if (about.chapters.some((chapter) => encrypted.has(chapter.entry)))
    return refuse('import.refused.book-protected', { name })
  const wanted = new Set([...about.chapters.map((chapter) => chapter.entry), ...about.sheets])
  const archive = readArchive(name, bytes, (found) => wanted.has(found))
  return archive.ok ? ok({ about, archive: archive.value }) : archive
}

async function readChapters(
  name: string,
  { chapters, sheets }: EpubPackage,
  archive: Archive,
  tell: TellProgress,
): Promise<Result<ReadBlock[]>> {
  const blocks: ReadBlock[] = []
  const numbers = new Numbers()
  const looks = new ClassLooks()
  for (const sheet of sheets) looks.add(new TextDecoder().decode(archive.get(sheet)))
  const step = Math.ceil(chapters.length / MOST_TOLD)
  for (const [index, { entry, isBeside }] of chapters.entries()) {
    if (index % step === 0) await tell({ done: index, of: chapters.length })
    const bytes = archive.get(entry)
    if (!bytes) return refuse('import.refused.unreadable', { name })
    const chapter = chapterIn(entry, bytes, looks)
    if (!isBeside) blocks.push(...numbers.follow(chapter.blocks))
    blocks.push(...numbers.follow(chapter.notes))
  }
  await tell({ done: chapters.length, of: chapters.length })
  return ok(blocks)
}

/** An empty chapter, or one that is a picture in truth, has no text. */
function chapterIn(entry: string, bytes: Uint8Array, looks: ClassLooks): ReadChapter {
  const decoded = decode(entry, bytes)
  return decoded.ok ? readChapter(parseHtml(withoutSelfClosing(decoded.value.text)), looks) : { blocks: [], notes: [] }
}

/** Lists and tables are counted from 0 in each chapter: here they count on. */
class Numbers {
  private lists = 0
  private tables = 0

  follow(blocks: readonly ReadBlock[]): ReadBlock[] {
    const { lists, tables } = this
    return blocks.map((block) => {
      const { list, table } = block
      if (list) this.lists = Math.max(this.lists, lists + list.id + 1)
      if (table) this.tables = Math.max(this.tables, tables + table.id + 1)
      return {
        ...block,
        ...(list ? { list: { ...list, id: lists + list.id } } : {}),
        ...(table ? { table: { ...table, id: tables + table.id } } : {}),
      }
    })
  }
}
