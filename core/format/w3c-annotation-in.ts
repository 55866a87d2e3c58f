import { asBody, asLine, asLines } from './annotation-words.ts'
import type { ForeignAnnotation } from './foreign-annotation.ts'
import { instantOf, isDateTime } from './stated-instant.ts'
import { readAgents } from './w3c-agents.ts'
import { readBodies } from './w3c-bodies.ts'
import { type ReadTarget, readTargets } from './w3c-targets.ts'
import { type Fields, hasType, idOf, isFields, isIri, listed, type TellWrong } from './w3c-values.ts'

export const ANNOTATION_CONTEXT = /^https?:\/\/www\.w3\.org\/ns\/anno\.jsonld$/

/** Whether some data states the context of the Web Annotation model. */
export const hasAnnotationContext = (value: unknown): boolean =>
  isFields(value) &&
  listed(value['@context']).some((context) => typeof context === 'string' && ANNOTATION_CONTEXT.test(context))

const DATES = ['created', 'modified', 'generated'] as const
const ADDRESSES = ['rights', 'via'] as const

/** What the model says an annotation MUST and MUST NOT have, as far as it does not concern bodies and targets. */
function checkFields(annotation: Fields, isEmbedded: boolean, tell: TellWrong): void {
  // What stands in a page takes the context of the page.
  if (!isEmbedded && !hasAnnotationContext(annotation)) tell('@context')
  if (!hasType(annotation, 'Annotation')) tell('type')
  const id = idOf(annotation)
  if (!isIri(id) && !(isEmbedded && id === undefined)) tell('id')
  if (Object.hasOwn(annotation, 'bodyValue') && (typeof annotation.bodyValue !== 'string' || 'body' in annotation))
    tell('bodyValue')
  for (const date of DATES) if (annotation[date] !== undefined && !isDateTime(annotation[date])) tell(date)
  for (const address of ADDRESSES) if (!listed(annotation[address]).every(isIri)) tell(address)
  if (annotation.canonical !== undefined && !isIri(annotation.canonical)) tell('canonical')
  readAgents(annotation.generator, 'generator', tell)
}

/**
 * Reads a Web Annotation (https://www.w3.org/TR/annotation-model/), one for each passage it is about; or names the first
 * field in which it is not as the model has it. `isEmbedded`: it stands in a page, or in an array. The id of one that has
 * none is empty.
 */
export function readWebAnnotation(
  annotation: unknown,
  isEmbedded: boolean,
): readonly ForeignAnnotation[] | { readonly field: string } {
  if (!isFields(annotation)) return { field: 'type' }
  const wrong: string[] = []
  const tell: TellWrong = (field) => wrong.push(field)
  checkFields(annotation, isEmbedded, tell)
  const creators = readAgents(annotation.creator, 'creator', tell)
  const isTagging = listed(annotation.motivation).includes('tagging')
  const bodies = readBodies(annotation.body, isTagging, creators, tell)
  const targets = readTargets(annotation.target, tell)
  const [field] = wrong
  if (field !== undefined) return { field }
  const created = instantOf(annotation.created)
  const modified = instantOf(annotation.modified)
  const id = idOf(annotation)
  const said = {
    author: asLine((creators.length > 0 ? creators : [...new Set(bodies.authors)]).join(', ')),
    at: created ?? modified,
    body: asBody(typeof annotation.bodyValue === 'string' ? [annotation.bodyValue] : bodies.words),
    links: asLines(bodies.links),
    tags: asLines(bodies.tags),
    replyTo: null,
    spans: null,
    ...(created && modified && created !== modified ? { changedAt: modified } : {}),
  }
  return placesOf(targets).map((place, index) => ({
    id: index === 0 ? String(id ?? '') : `${id ?? ''}#${index + 1}`.slice(-2_000),
    ...said,
    ...place,
  }))
}

type Place = Pick<ForeignAnnotation, 'quote' | 'position' | 'isUnreadable' | 'sources' | 'version'>

/** One place for each passage that is told; without any, one for all it is about. */
function placesOf(targets: readonly ReadTarget[]): Place[] {
  const told = targets.filter(({ quote, position }) => quote || position)
  const placed = told.map(
    ({ quote, position, source, version }): Place => ({
      quote,
      ...(position ? { position } : {}),
      ...about([source], version),
    }),
  )
  if (placed.length > 0) return placed
  const isPart = targets.some((target) => target.isPart)
  const [version = ''] = targets.flatMap((target) => target.version || [])
  const sources = targets.map(({ source }) => source)
  return [{ quote: null, ...(isPart ? { isUnreadable: true as const } : {}), ...about(sources, version) }]
}

function about(addresses: readonly string[], version: string): Pick<Place, 'sources' | 'version'> {
  const sources = asLines(addresses)
  return { ...(sources.length > 0 ? { sources } : {}), ...(version ? { version } : {}) }
}
