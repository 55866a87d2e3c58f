import { strToU8 } from 'fflate'
import { CONTAINER, docxOf, epubOf, fodtOf, odtOf, WORD_PARAGRAPH, zipOf } from '../electron/importers/documents.ts'
import { runOf, runOfText, zipOfRuns } from './zip-bombs.ts'

/** A file made to do harm: its name, and how its bytes are made (some are large). */
export interface HostileFile {
  readonly what: string
  readonly name: string
  readonly make: () => Uint8Array
}

const MANY = 200_000

const nested = (open: string, close: string, inner: string, count = MANY): string =>
  open.repeat(count) + inner + close.repeat(count)

export const withDoctype = (xml: string, doctype: string): string => xml.replace(/\?>/, `?>${doctype}`)

/** Entities that hold one another: a few hundred bytes that stand for gigabytes. */
const LAUGHS = `<!DOCTYPE x [<!ENTITY a0 "ha">${[...Array(40).keys()].map((at) => `<!ENTITY a${at + 1} "&a${at};&a${at};">`).join('')}]>`

export const flat = (from: string): Uint8Array => strToU8(from)

const numbered = <T>(count: number, made: (at: number) => T): T[] => [...Array(count).keys()].map(made)

/** What unpacks, expands or nests without end. */
export const ENDLESS: readonly HostileFile[] = [
  {
    what: 'sections in sections',
    name: 'a.odt',
    make: () => odtOf(nested('<text:section>', '</text:section>', '<text:p>Words here.</text:p>')),
  },
  {
    what: 'spans in spans',
    name: 'a.odt',
    make: () => odtOf(`<text:p>${nested('<text:span>', '</text:span>', 'Words here.')}</text:p>`),
  },
  {
    what: 'lists in lists',
    name: 'a.odt',
    make: () =>
      odtOf(
        nested(
          '<text:list><text:list-item>',
          '</text:list-item></text:list>',
          '<text:p>Words here.</text:p>',
          MANY / 2,
        ),
      ),
  },
  {
    what: 'spaces by the billion',
    name: 'a.odt',
    make: () => odtOf('<text:p>Words<text:s text:c="999999999"/>here.</text:p>'.repeat(20_000)),
  },
  {
    what: 'sections in sections of a flat document',
    name: 'a.fodt',
    make: () => flat(fodtOf(nested('<text:section>', '</text:section>', '<text:p>Words here.</text:p>'))),
  },
  {
    what: 'tables in tables',
    name: 'a.docx',
    make: () => docxOf(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', WORD_PARAGRAPH, MANY / 4)),
  },
  { what: 'groups in groups', name: 'a.rtf', make: () => flat(`{\\rtf1 ${nested('{', '}', 'Words here.')}}`) },
  {
    what: 'open groups by the million',
    name: 'a.rtf',
    make: () => flat(`{\\rtf1 Words here.${'{'.repeat(10_000_000)}`),
  },
  {
    what: 'binary data without an end',
    name: 'a.rtf',
    make: () => flat(`{\\rtf1 Words here.${'{\\pict\\bin4000000000 x'.repeat(100_000)}}`),
  },
  { what: 'notes in notes', name: 'a.rtf', make: () => flat(`{\\rtf1 Words here.${'{\\footnote a'.repeat(MANY)}}`) },
  {
    what: 'styles that are kinds of one another',
    name: 'a.rtf',
    make: () =>
      flat(
        `{\\rtf1{\\stylesheet${numbered(50_000, (at) => `{\\s${at}\\sbasedon${at + 1} n;}`).join('')}}${numbered(50_000, (at) => `\\pard\\s${at} a\\par`).join('')}}`,
      ),
  },
  {
    what: 'elements in elements',
    name: 'a.html',
    make: () => flat(`<html><body>${nested('<div>', '</div>', 'Words here.')}</body></html>`),
  },
  {
    what: 'open tags by the hundred thousand',
    name: 'a.html',
    make: () => flat(`<html><body><p>${'<b>'.repeat(MANY)}Words here.`),
  },
  {
    what: 'half a tag a million times',
    name: 'a.html',
    make: () => flat(`<html><body><p>Words here.${'<a'.repeat(1_000_000)}`),
  },
  {
    what: 'comments that never end',
    name: 'a.html',
    make: () => flat(`<html><body><p>Words here.${'<!--'.repeat(500_000)}`),
  },
  { what: 'quotations in quotations', name: 'a.md', make: () => flat(`${'>'.repeat(20_000)} Words here.`) },
  {
    what: 'elements in elements of a book',
    name: 'a.epub',
    make: () => epubOf({ 'a.xhtml': nested('<div>', '</div>', 'Words here.') }),
  },
  {
    what: 'notes in notes of a book',
    name: 'a.epub',
    make: () => epubOf({ 'a.xhtml': nested('<aside epub:type="footnote">', '</aside>', 'Words here.') }),
  },
  {
    what: 'a spine of a hundred thousand chapters',
    name: 'a.epub',
    make: () =>
      epubOf(Object.fromEntries(numbered(100_000, (at) => `${at}.xhtml`).map((name) => [name, '<p>Words here.</p>']))),
  },
  {
    what: 'a spine that names one chapter a hundred thousand times',
    name: 'a.epub',
    make: () =>
      zipOf({
        'META-INF/container.xml': CONTAINER,
        'p.opf': `<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine>${'<itemref idref="a"/>'.repeat(100_000)}</spine></package>`,
        'a.xhtml': '<p>Words here.</p>',
      }),
  },
  {
    what: 'ten megabytes that unpack to a hundred times as many',
    name: 'a.docx',
    make: () => {
      const run = runOf(100)
      const media = numbered(100, (at) => [`word/media/${at}.xml`, run] as const)
      return zipOfRuns({ 'word/document.xml': runOfText('<a/>'), ...Object.fromEntries(media) })
    },
  },
  { what: 'a text of 120 MB in a few kilobytes', name: 'a.odt', make: () => zipOfRuns({ 'content.xml': runOf(120) }) },
  {
    what: 'a text of 300 MB that is said to be of 100 bytes',
    name: 'a.odt',
    make: () => zipOfRuns({ 'content.xml': runOf(300) }, 100),
  },
  {
    what: 'chapters of 100 MB',
    name: 'a.epub',
    make: () => {
      const run = runOf(100)
      const names = numbered(12, (at) => `c${at}`)
      const items = names.map((name) => `<item id="${name}" href="${name}" media-type="application/xhtml+xml"/>`)
      const spine = names.map((name) => `<itemref idref="${name}"/>`)
      return zipOfRuns({
        'META-INF/container.xml': runOfText(CONTAINER),
        'p.opf': runOfText(
          `<package xmlns="http://www.idpf.org/2007/opf"><manifest>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`,
        ),
        ...Object.fromEntries(names.map((name) => [name, run])),
      })
    },
  },
  {
    what: 'an archive in an archive in an archive',
    name: 'a.docx',
    make: () => docxOf(WORD_PARAGRAPH, { 'word/embeddings/a.zip': zipOf({ 'b.zip': zipOfRuns({ c: runOf(50) }) }) }),
  },
  {
    what: 'entities in entities',
    name: 'a.docx',
    make: () => docxOf('<w:p><w:r><w:t>&a40;</w:t></w:r></w:p>', {}, LAUGHS),
  },
  {
    what: 'entities in entities',
    name: 'a.odt',
    make: () => zipOf({ 'content.xml': `<?xml version="1.0"?>${LAUGHS}<a>&a40;</a>` }),
  },
  {
    what: 'entities in entities',
    name: 'a.fodt',
    make: () => flat(withDoctype(fodtOf('<text:p>&a40;</text:p>'), LAUGHS)),
  },
  {
    what: 'entities in entities of a page',
    name: 'a.html',
    make: () => flat(`<?xml version="1.0"?>${LAUGHS}<html><body><p>Words here. &a40;</p></body></html>`),
  },
  {
    what: 'entities in entities of a book',
    name: 'a.epub',
    make: () => epubOf({}, { files: { 'book/package.opf': `<?xml version="1.0"?>${LAUGHS}<package>&a40;</package>` } }),
  },
]
