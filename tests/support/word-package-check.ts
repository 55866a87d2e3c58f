import type { Element } from '@xmldom/xmldom'
import { readArchive } from '../../electron/office/archive.ts'
import { parseXml } from '../../electron/office/xml.ts'

const W = /wordprocessingml/
const TRACKED = /^(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|sectPrChange|tblPrChange)$/
const IN_PARAGRAPH = new Set(
  'pPr r hyperlink ins del moveFrom moveTo smartTag sdt customXml fldSimple dir bdo bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd proofErr permStart permEnd moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd oMath oMathPara AlternateContent'.split(
    ' ',
  ),
)
const ONLY_IN_RUNS = new Set(
  't delText tab br cr sym footnoteReference endnoteReference commentReference annotationRef'.split(' '),
)

const nameOf = (element: Element): string => element.localName ?? ''
const childrenOf = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1)
const attribute = (element: Element, name: string): string | null => {
  for (const { localName, value } of element.attributes) if (localName === name) return value
  return null
}

function all(root: Element): Element[] {
  const found: Element[] = []
  const visit = (element: Element): void => {
    found.push(element)
    for (const child of childrenOf(element)) visit(child)
  }
  visit(root)
  return found
}

const parentsOf = (element: Element): string[] => {
  const names: string[] = []
  for (let at = element.parentNode; at && at.nodeType === 1; at = at.parentNode) names.push(nameOf(at as Element))
  return names
}

/**
 * What is wrong with a Word package, as far as one can tell without Word: parts without a content type, relationships that
 * lead nowhere, elements out of the schema's order or place, comments without their parts, numbers given twice.
 */
export function wrongIn(bytes: Uint8Array): string[] {
  const archive = readArchive('a.docx', bytes)
  if (!archive.ok) return ['no zip file']
  const wrong: string[] = []
  const roots = new Map<string, Element>()
  for (const [name, part] of archive.value) {
    if (!/\.(xml|rels)$/.test(name)) continue
    const root = parseXml(part)?.documentElement
    if (root) roots.set(name, root)
    else wrong.push(`${name} is not well formed`)
  }
  if ([...archive.value.keys()][0] !== '[Content_Types].xml') wrong.push('the content types do not come first')
  checkTypes(roots.get('[Content_Types].xml'), [...archive.value.keys()], wrong)
  checkRelationships(roots, new Set(archive.value.keys()), wrong)
  for (const [name, root] of roots) if (W.test(root.namespaceURI ?? '')) checkPlaces(name, root, wrong)
  checkIds(roots, wrong)
  checkComments(roots, wrong)
  return wrong
}

function checkTypes(types: Element | undefined, names: readonly string[], wrong: string[]): void {
  if (!types) {
    wrong.push('no content types')
    return
  }
  const overrides = childrenOf(types)
    .filter((element) => nameOf(element) === 'Override')
    .map((element) => attribute(element, 'PartName'))
  const defaults = new Set(
    childrenOf(types)
      .filter((element) => nameOf(element) === 'Default')
      .map((element) => attribute(element, 'Extension')?.toLowerCase()),
  )
  for (const name of names) {
    if (name === '[Content_Types].xml') continue
    const isTyped = overrides.includes(`/${name}`) || defaults.has(name.split('.').at(-1)?.toLowerCase())
    if (!isTyped) wrong.push(`${name} has no content type`)
  }
  if (new Set(overrides).size !== overrides.length) wrong.push('a content type is stated twice')
  for (const part of overrides)
    if (!names.includes(part?.slice(1) ?? '')) wrong.push(`a content type for ${part}, which is not there`)
}

function checkRelationships(roots: ReadonlyMap<string, Element>, names: ReadonlySet<string>, wrong: string[]): void {
  const known = new Map<string, Set<string>>()
  for (const [name, root] of roots) {
    if (!name.endsWith('.rels')) continue
    const owner = name.replace(/_rels\/([^/]*)\.rels$/, '$1')
    const ids = new Set<string>()
    known.set(owner, ids)
    for (const relationship of childrenOf(root)) {
      const id = attribute(relationship, 'Id') ?? ''
      if (ids.has(id)) wrong.push(`${name} has ${id} twice`)
      ids.add(id)
      if (attribute(relationship, 'TargetMode') === 'External') continue
      const target = attribute(relationship, 'Target') ?? ''
      const path = target.startsWith('/') ? target.slice(1) : new URL(target, `http://x/${owner}`).pathname.slice(1)
      if (!names.has(path)) wrong.push(`${name}: ${id} leads to ${path}, which is not there`)
    }
  }
  for (const [name, root] of roots)
    for (const element of all(root))
      for (const { namespaceURI, localName, value } of element.attributes)
        if (/officeDocument.*relationships$/.test(namespaceURI ?? '') && /^(?:id|embed|link)$/.test(localName ?? ''))
          if (!known.get(name)?.has(value)) wrong.push(`${name}: ${value} is no relationship`)
}

function checkPlaces(part: string, root: Element, wrong: string[]): void {
  for (const element of all(root)) {
    const name = nameOf(element)
    const parents = parentsOf(element)
    const [parent = ''] = parents
    const inner = parents.slice(0, parents.indexOf('p') === -1 ? undefined : parents.indexOf('p'))
    const say = (what: string) => wrong.push(`${part}: ${what}`)
    if (/^(?:rPr|pPr|trPr|tcPr)$/.test(name) && element.parentNode) {
      const first = childrenOf(element.parentNode as Element)[0]
      const isProperties = /^(?:r|p|tr|tc)$/.test(parent)
      if (isProperties && first !== element) say(`${name} is not first in its ${parent}`)
    }
    if (name === 'r' && W.test(element.namespaceURI ?? '') && inner.includes('r') && !inner.includes('ruby'))
      say('a run in a run')
    if (name === 't' && W.test(element.namespaceURI ?? '') && inner.includes('del')) say('w:t in w:del')
    if (name === 'delText' && !inner.some((at) => at === 'del' || at === 'moveFrom')) say('w:delText outside w:del')
    if (name === 'del' && inner.includes('del')) say('w:del in w:del')
    if (
      name === 'p' &&
      inner.length > 0 &&
      !/^(?:body|tc|txbxContent|footnote|endnote|comment|sdtContent|hdr|ftr|customXml|ins|del|style|docPartBody)$/.test(
        parent,
      ) &&
      W.test(element.namespaceURI ?? '')
    )
      say(`a paragraph in ${parent}`)
    if (parent === 'p' && !IN_PARAGRAPH.has(name)) say(`${name} in a paragraph`)
    if (
      ONLY_IN_RUNS.has(name) &&
      W.test(element.namespaceURI ?? '') &&
      parent !== 'r' &&
      parent !== 'Choice' &&
      parent !== 'tabs' &&
      parent !== 'pPr' &&
      parent !== 'style'
    )
      say(`${name} in ${parent}`)
    if (TRACKED.test(name) && !/^(?:rPr|trPr|numPr)$/.test(parent) && attribute(element, 'author') === null)
      say(`${name} names nobody`)
  }
}

/** Numbers of comments and of changes, each given once. */
function checkIds(roots: ReadonlyMap<string, Element>, wrong: string[]): void {
  const given = new Map<string, string>()
  for (const [name, root] of roots)
    for (const element of all(root)) {
      const kind = nameOf(element)
      const scope = TRACKED.test(kind)
        ? 'change'
        : kind === 'bookmarkStart'
          ? 'change'
          : kind === 'comment'
            ? 'comment'
            : kind
      if (scope !== 'change' && !/^(?:comment|commentRangeStart|commentRangeEnd|commentReference)$/.test(scope))
        continue
      const id = attribute(element, 'id')
      if (id === null) {
        wrong.push(`${name}: ${kind} has no number`)
        continue
      }
      const key = `${scope} ${id}`
      if (given.has(key)) wrong.push(`${name}: ${kind} ${id} is given twice`)
      given.set(key, name)
    }
}

function checkComments(roots: ReadonlyMap<string, Element>, wrong: string[]): void {
  const comments = [...roots].find(([, root]) => nameOf(root) === 'comments')?.[1]
  const ids = new Set(comments ? childrenOf(comments).map((element) => attribute(element, 'id')) : [])
  const marks = (name: string): (string | null)[] =>
    [...roots].flatMap(([, root]) =>
      all(root)
        .filter((element) => nameOf(element) === name)
        .map((element) => attribute(element, 'id')),
    )
  for (const kind of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
    for (const id of marks(kind)) if (!ids.has(id)) wrong.push(`${kind} ${id} is of no comment`)
  const references = new Set(marks('commentReference'))
  for (const id of ids) if (!references.has(id)) wrong.push(`comment ${id} is referred to nowhere`)
  const starts = marks('commentRangeStart').sort().join()
  if (starts !== marks('commentRangeEnd').sort().join()) wrong.push('a range of a comment does not end')
}
