import type { ReadBlock } from '../../core/text/build-content.ts'
import type { ClassLooks } from './class-looks.ts'
import { blocksOf } from './html-blocks.ts'

/** A chapter's own text, and the notes in it. */
export interface ReadChapter {
  readonly blocks: readonly ReadBlock[]
  readonly notes: readonly ReadBlock[]
}

const typed = (types: string): string =>
  types
    .split(' ')
    .map((type) => `[epub\\:type~="${type}"]`)
    .join()
const roled = (roles: string): string =>
  roles
    .split(' ')
    .map((role) => `[role~="doc-${role}"]`)
    .join()

const UNREAD = `${typed('toc landmarks page-list lot loi pagebreak backlink')},${roled('toc pagelist pagebreak backlink')}`
const CALLS = `${typed('noteref')},${roled('noteref')}`
const NOTES = `${typed('footnote endnote rearnote note')},${roled('footnote endnote')}`
/** Signs of links that lead back to where a note is called. */
const BACK = /^\s*[↩↑^⏎][\uFE0E\uFE0F]?\s*$/u
const LONGEST_MARK = 5

/** XHTML closes any element in itself, which an HTML parser does not see. */
export const withoutSelfClosing = (xhtml: string): string =>
  xhtml.replace(/<([a-z][\w:.-]*)((?:\s[^<>]*)?)\/>/gi, (whole, name: string, rest: string) =>
    VOID.test(name) ? whole : `<${name}${rest}></${name}>`,
  )

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i

/** Reads a chapter: its notes behind its text, called by numbers in brackets. It rewrites the document. */
export function readChapter(document: Document, looks: ClassLooks): ReadChapter {
  const root = document.body ?? document.documentElement
  for (const element of document.querySelectorAll('[class]')) looks.write(element)
  for (const element of document.querySelectorAll(UNREAD)) element.remove()
  const called = new Map<string, string>()
  for (const call of document.querySelectorAll(CALLS)) {
    const mark = (call.textContent ?? '').trim().replace(/^[[(]|[\])]$/g, '')
    const [, id] = (call.getAttribute('href') ?? '').split('#')
    if (mark === '' || mark.length > LONGEST_MARK) continue
    if (id !== undefined && !called.has(id)) called.set(id, mark)
    call.textContent = `[${mark}]`
  }
  const notes = [...document.querySelectorAll(NOTES)]
  for (const note of notes) note.remove()
  return { blocks: blocksOf(root, ''), notes: notes.flatMap((note, index) => noteBlocks(note, index + 1, called)) }
}

function noteBlocks(note: Element, index: number, called: ReadonlyMap<string, string>): ReadBlock[] {
  const mark = called.get(note.getAttribute('id') ?? '') ?? ''
  for (const link of note.querySelectorAll('a[href*="#"]'))
    if (BACK.test(link.textContent ?? '') || (mark !== '' && link.textContent?.trim() === mark)) link.remove()
  const number = /^\d{1,5}$/.test(mark) ? Number(mark) : index
  return blocksOf(note, '').map(({ text, marks = [] }, at) => ({
    kind: 'footnote',
    text,
    marks,
    ...(at === 0 ? { level: 1, list: { id: 0, ordered: true, number } } : {}),
  }))
}
