import { ok, type Result, refuse } from '../../core/result.ts'
import { type Archive, type ArchiveLimits, readArchive } from './archive.ts'
import { childrenOf } from './xml-look-up.ts'
import { parseSource, type XmlSource } from './xml-source.ts'

/** A part of a package that is XML. */
export interface Part {
  /** As the zip file calls it: "word/document.xml". */
  readonly name: string
  readonly source: XmlSource
}

interface Relationship {
  readonly id: string
  /** The last word of its type, the same in every edition of Open XML: "styles", "comments". */
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** A Word file, opened: its document and what that refers to. Nothing outside the file is ever followed. */
export interface WordPackage {
  readonly entries: Archive
  readonly main: Part
  /** The part the document refers to by a relationship of this type; null where there is none, or it is not well formed. */
  part(type: string): Part | null
  /** The part the whole package refers to. */
  packagePart(type: string): Part | null
  /** Whether the document states such a part at all, sound or not. */
  states(type: string): boolean
  /** The address a relationship of a part leads to outside the file; null for one inside, or none. */
  externalTarget(part: Part, id: string): string | null
}

const MAIN_TYPE =
  /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled\.main\+xml/i
// What is read of a file: pictures, fonts and embedded files are left packed.
const READ = /\.(?:xml|rels)$/i
const MB = 1024 * 1024
// A thousand pages come to some ten megabytes.
const LIMITS: ArchiveLimits = { entries: 20_000, entryBytes: 48 * MB, bytes: 96 * MB }

/** Opens a Word file. `everything` unpacks what is not XML too, for a file that is written again. */
export function openWord(
  name: string,
  bytes: Uint8Array,
  reading: 'words' | 'everything' = 'words',
): Result<WordPackage> {
  const archive =
    reading === 'everything' ? readArchive(name, bytes) : readArchive(name, bytes, (entry) => READ.test(entry), LIMITS)
  if (!archive.ok) return archive
  const entries = archive.value
  const parsed = new Map<string, Part | null>()
  const related = new Map<string, readonly Relationship[]>()

  const partAt = (path: string): Part | null => {
    const entry = entryAt(entries, path)
    if (entry === null) return null
    const held = parsed.get(entry)
    if (held !== undefined) return held
    const source = parseSource(entries.get(entry) ?? new Uint8Array())
    const part = source && { name: entry, source }
    parsed.set(entry, part)
    return part
  }
  const relationshipsOf = (path: string): readonly Relationship[] => {
    const held = related.get(path)
    if (held) return held
    const found = relationshipsIn(partAt(relationshipsPath(path)), path)
    related.set(path, found)
    return found
  }
  const linked = (from: string, type: string): readonly Relationship[] =>
    relationshipsOf(from).filter((relationship) => relationship.type === type && !relationship.isExternal)
  const partFrom = (from: string, type: string): Part | null => {
    for (const { target } of linked(from, type)) {
      const part = partAt(target)
      if (part) return part
    }
    return null
  }

  const main = partFrom('', 'officeDocument')
  if (main?.source.root.name !== 'w:document' || !isWordType(partAt('[Content_Types].xml'), main.name))
    return refuse('import.refused.unreadable', { name })
  return ok({
    entries,
    main,
    part: (type) => partFrom(main.name, type),
    packagePart: (type) => partFrom('', type),
    states: (type) => linked(main.name, type).length > 0,
    externalTarget: (part, id) =>
      relationshipsOf(part.name).find((relationship) => relationship.id === id && relationship.isExternal)?.target ??
      null,
  })
}

/** Where the relationships of a part are kept; of the package itself for an empty name. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`
}

function relationshipsIn(part: Part | null, from: string): readonly Relationship[] {
  return childrenOf(part?.source.root, 'rel:Relationship').map(({ attributes }) => {
    const isExternal = attributes.get('TargetMode') === 'External'
    const target = attributes.get('Target') ?? ''
    return {
      id: attributes.get('Id') ?? '',
      type: /[^/]*$/.exec(attributes.get('Type') ?? '')?.[0] ?? '',
      target: isExternal ? target : resolved(from, target),
      isExternal,
    }
  })
}

/** A target as the name of an entry; one that leads out of the package leads to its root. */
function resolved(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.split('/'))
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  const path = steps.join('/')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Names of parts are the same in capitals and small letters. */
function entryAt(entries: Archive, path: string): string | null {
  if (entries.has(path)) return path
  const sought = path.toLowerCase()
  return [...entries.keys()].find((entry) => entry.toLowerCase() === sought) ?? null
}

/** Whether the package calls a part a Word document; one that names no type for it is believed. */
function isWordType(types: Part | null, name: string): boolean {
  if (!types) return false
  const stated = childrenOf(types.source.root, 'ct:Override').find(
    ({ attributes }) => attributes.get('PartName')?.toLowerCase() === `/${name.toLowerCase()}`,
  )
  return stated === undefined || MAIN_TYPE.test(stated.attributes.get('ContentType') ?? '')
}
