import { ok, type Result, refuse } from '../../core/result.ts'
import type { Made } from './word-host-edit.ts'
import type { WordIds } from './word-ids.ts'
import { type Part, relationshipsPath, type WordPackage } from './word-package.ts'
import type { WordStyles } from './word-styles.ts'
import { escapeXml, WordTags } from './word-tags.ts'
import { XmlEdits } from './xml-edits.ts'
import { elementsIn } from './xml-look-up.ts'
import { encodeSource, parseSource, type XmlSource } from './xml-source.ts'

export interface NewComment extends Made {
  readonly id: number
  readonly paragraphs: readonly string[]
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The entries of the package that hold the comments and lead to them, with new ones added; those already there stay. */
export function commentEntries(
  name: string,
  file: WordPackage,
  styles: WordStyles,
  ids: WordIds,
  comments: readonly NewComment[],
): Result<ReadonlyMap<string, Uint8Array>> {
  if (comments.length === 0) return ok(new Map())
  const part = file.part('comments')
  if (!part && file.states('comments')) return refuse('import.refused.unreadable', { name })
  const held = part ?? newPart(file)
  const tags = new WordTags(held.source, ids)
  const added = comments.map((comment) => written(comment, tags, styles)).join('')
  const entries = new Map([[held.name, withInside(held.source, added)]])
  if (part) return ok(entries)
  const types = source(file, '[Content_Types].xml')
  const path = relationshipsPath(file.main.name)
  const related = file.entries.has(path) ? source(file, path) : parsed(`<Relationships xmlns="${RELATIONSHIPS}"/>`)
  if (!types || !related) return refuse('import.refused.unreadable', { name })
  const type = `<Override${declared(types, CONTENT_TYPES)} PartName="/${escapeXml(held.name)}" ContentType="${COMMENTS_TYPE}"/>`
  entries.set('[Content_Types].xml', withInside(types, type))
  entries.set(path, withInside(related, relationship(file, related, held)))
  return ok(entries)
}

function written({ id, paragraphs, ...made }: NewComment, tags: WordTags, styles: WordStyles): string {
  const named = {
    paragraph: styles.idOf('paragraph', 'annotation text'),
    reference: styles.idOf('character', 'annotation reference'),
  }
  const lines = paragraphs.length === 0 ? [''] : paragraphs
  return tags.comment(
    id,
    made,
    lines.map((line, index) => tags.commentParagraph(line, { ...named, isFirst: index === 0 })).join(''),
  )
}

/** An empty comments part beside the document, under a name that nothing has. */
function newPart({ main, entries }: WordPackage): Part {
  const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1)
  let name = `${folder}comments.xml`
  for (let i = 2; entries.has(name); i++) name = `${folder}comments${i}.xml`
  const namespace = escapeXml(main.source.rootNamespace)
  return { name, source: parsed(`${DECLARATION}<w:comments xmlns:w="${namespace}"></w:comments>`) }
}

function relationship({ main }: WordPackage, related: XmlSource, part: Part): string {
  const used = new Set([...elementsIn(related.root)].map(({ attributes }) => attributes.get('Id')?.toLowerCase()))
  let number = used.size
  while (used.has(`rid${number}`)) number++
  const base = main.source.rootNamespace.startsWith('http://purl.oclc.org/')
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return `<Relationship${declared(related, RELATIONSHIPS)} Id="rId${number}" Type="${base}/comments" Target="/${escapeXml(encodeURI(part.name))}"/>`
}

const declared = (source: XmlSource, namespace: string): string =>
  source.namespaceOf('') === namespace ? '' : ` xmlns="${namespace}"`

function source({ entries }: WordPackage, name: string): XmlSource | null {
  const bytes = entries.get(name)
  return bytes ? parseSource(bytes) : null
}

function parsed(text: string): XmlSource {
  const source = parseSource(encode(text))
  if (!source) throw new SyntaxError('our own XML is not well formed')
  return source
}

/** A part with something more at the end of its root. */
function withInside(source: XmlSource, text: string): Uint8Array {
  const { root } = source
  const edits = new XmlEdits(source)
  if (root.innerEnd < root.end) edits.insert(root.innerEnd, text)
  else {
    const tag = source.text.slice(root.start, root.end).replace(/\s*\/>$/, '>')
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? ''
    edits.replace(root.start, root.end, () => `${tag}${text}</${name}>`)
  }
  return encodeSource(edits.text(), source.encoding)
}
