import type { Content } from '../../core/model/content.ts'
import type { Instant } from '../../core/model/time.ts'
import { languageTag } from '../../core/text/language.ts'
import { CleanWordWriter } from './clean-word-body.ts'
import { languageElement, stylesRoot, WORD_NAMES } from './clean-word-styles.ts'
import { writeArchive } from './write-archive.ts'
import { tag, valued, xmlPart, xmlText } from './write-xml.ts'

/** What a Word file says about itself. */
interface WordFacts {
  readonly title: string
  readonly author: string
  readonly madeAt: Instant
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The parts the document refers to: the id of its relationship, and the last words of its two types. */
const PARTS = {
  styles: { id: 'styles', type: 'styles' },
  numbering: { id: 'numbering', type: 'numbering' },
  settings: { id: 'settings', type: 'settings' },
  fontTable: { id: 'fonts', type: 'fontTable' },
  footer1: { id: 'footer', type: 'footer' },
} as const

/**
 * A draft as a Word file of its own: its blocks with real styles, lists, tables and links, and nothing else, so that
 * reading it gives the same text. The same draft and facts give the same bytes.
 */
export function writeWordDocument(content: Content, facts: WordFacts): Uint8Array {
  const { document, numbering, links } = new CleanWordWriter(content).write(PARTS.footer1.id)
  const entries: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', packageRelationships()],
    ['docProps/core.xml', coreProperties(content, facts)],
    ['docProps/app.xml', appProperties()],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', documentRelationships(links)],
    ['word/styles.xml', stylesRoot(content)],
    ['word/numbering.xml', numbering],
    ['word/settings.xml', settings(content)],
    ['word/fontTable.xml', fontTable()],
    ['word/footer1.xml', footer()],
  ]
  return writeArchive(entries.map(([name, root]) => [name, xmlPart(root)]))
}

const contentTypes = (): string => {
  const override = (part: string, type: string) => tag('Override', { PartName: part, ContentType: type })
  return tag(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/word/document.xml', `${WORD_TYPE}.document.main+xml`),
    ...Object.entries(PARTS).map(([name, { type }]) => override(`/word/${name}.xml`, `${WORD_TYPE}.${type}+xml`)),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  )
}

const relationships = (...inside: string[]): string =>
  tag('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...inside)

const packageRelationships = (): string =>
  relationships(
    tag('Relationship', { Id: 'document', Type: `${OFFICE}/officeDocument`, Target: 'word/document.xml' }),
    tag('Relationship', {
      Id: 'core',
      Type: `${PACKAGE}/relationships/metadata/core-properties`,
      Target: 'docProps/core.xml',
    }),
    tag('Relationship', { Id: 'app', Type: `${OFFICE}/extended-properties`, Target: 'docProps/app.xml' }),
  )

const documentRelationships = (links: ReadonlyMap<string, string>): string =>
  relationships(
    ...Object.entries(PARTS).map(([name, { id, type }]) =>
      tag('Relationship', { Id: id, Type: `${OFFICE}/${type}`, Target: `${name}.xml` }),
    ),
    ...[...links].map(([id, address]) =>
      tag('Relationship', { Id: id, Type: `${OFFICE}/hyperlink`, Target: address, TargetMode: 'External' }),
    ),
  )

function coreProperties({ language }: Content, { title, author, madeAt }: WordFacts): string {
  const date = (name: string) => tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, madeAt.replace(/\.\d+Z$/, 'Z'))
  return tag(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    tag('dc:title', {}, xmlText(title)),
    author.trim() ? tag('dc:creator', {}, xmlText(author)) : '',
    languageTag(language) ? tag('dc:language', {}, xmlText(languageTag(language))) : '',
    date('dcterms:created'),
    date('dcterms:modified'),
  )
}

const appProperties = (): string =>
  tag(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    tag('Application', {}, 'Tickmark'),
  )

const settings = ({ language }: Content): string =>
  tag(
    'w:settings',
    WORD_NAMES,
    tag('w:zoom', { 'w:percent': 100 }),
    valued('w:defaultTabStop', 709),
    valued('w:characterSpacingControl', 'doNotCompress'),
    tag(
      'w:compat',
      {},
      tag('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    languageElement('w:themeFontLang', language),
  )

/** What to take where a font is missing. */
const fontTable = (): string => {
  const font = (name: string, instead: string, family: string, pitch: string) =>
    tag(
      'w:font',
      { 'w:name': name },
      valued('w:altName', instead),
      valued('w:family', family),
      valued('w:pitch', pitch),
    )
  return tag(
    'w:fonts',
    WORD_NAMES,
    font('Georgia', 'Gelasio', 'roman', 'variable'),
    font('Arial', 'Liberation Sans', 'swiss', 'variable'),
    font('Times New Roman', 'Liberation Serif', 'roman', 'variable'),
    font('Courier New', 'Liberation Mono', 'modern', 'fixed'),
  )
}

/** The page's number, and nothing else. */
const footer = (): string =>
  tag(
    'w:ftr',
    WORD_NAMES,
    tag(
      'w:p',
      {},
      tag('w:pPr', {}, valued('w:pStyle', 'Footer')),
      tag('w:fldSimple', { 'w:instr': ' PAGE ' }, tag('w:r', {}, tag('w:t', {}, '1'))),
    ),
  )
