import { ok, type Result, refuse } from '../result.ts'
import type { ForeignAnnotation, ReadAnnotations, SkippedAnnotation } from './foreign-annotation.ts'
import { isHypothesisRow, readHypothesisRow } from './hypothesis.ts'
import { plainJson } from './plain-json.ts'
import { hasAnnotationContext, readWebAnnotation } from './w3c-annotation-in.ts'
import { type CollectionItems, collectionItems, isAnnotationCollection } from './w3c-collection.ts'
import { hasType, isFields } from './w3c-values.ts'

/** The most annotations of one file: more than anybody looks through, and little enough to be matched at once. */
export const ANNOTATIONS_MAX = 5_000
const SKIPPED_MAX = 1_000

/**
 * Reads annotations that somebody made elsewhere, from parsed JSON: what Hypothesis finds or exports, Web Annotations
 * alone, in an array, in a page or in a collection. Null for JSON that is something else. Refuses a file with too many, and
 * one that holds none that can be read; single ones that cannot are left out and told. Never throws on hostile input.
 */
export function parseAnnotations(name: string, json: unknown): Result<ReadAnnotations> | null {
  const found = itemsIn(json)
  if (!found) return null
  const plain = plainJson({ json }, '')
  if (!plain.ok) return plain
  const { items, unreachable } = found
  if (items.length > ANNOTATIONS_MAX) return refuse('annotations.refused.too-many', { name, max: ANNOTATIONS_MAX })
  const skipped: SkippedAnnotation[] = []
  const annotations: ForeignAnnotation[] = []
  for (const [index, item] of items.entries()) {
    const read = isHypothesisRow(item) ? readHypothesisRow(item) : readWebAnnotation(item, item !== json)
    if ('field' in read) skipped.push({ number: index + 1, field: read.field })
    else annotations.push(...(Array.isArray(read) ? read : [read]))
  }
  const [first] = skipped
  if (annotations.length === 0 && first) return refuse('annotations.refused.field', { name, field: first.field })
  if (annotations.length === 0 && unreachable > 0) return refuse('annotations.refused.elsewhere', { name })
  if (annotations.length === 0) return refuse('annotations.refused.none', { name })
  if (annotations.length > ANNOTATIONS_MAX)
    return refuse('annotations.refused.too-many', { name, max: ANNOTATIONS_MAX })
  return ok({ annotations: answered(withIds(annotations)), skipped: skipped.slice(0, SKIPPED_MAX), unreachable })
}

const isWebAnnotation = (value: unknown): boolean => hasType(value, 'Annotation') || hasAnnotationContext(value)
const isAnnotation = (value: unknown): boolean => isHypothesisRow(value) || isWebAnnotation(value)

/** The annotations in some JSON, not yet read; null where it is something else. */
function itemsIn(json: unknown): CollectionItems | null {
  const all = (items: readonly unknown[]): CollectionItems => ({ items, unreachable: 0 })
  if (Array.isArray(json)) return json.some(isAnnotation) ? all(json) : null
  if (!isFields(json)) return null
  if (isAnnotationCollection(json)) return collectionItems(json)
  if (isAnnotation(json)) return all([json])
  // What the API of Hypothesis finds, replies apart or not; and the file its client exports.
  const { rows, replies, total, annotations, export_date } = json
  if (Array.isArray(rows) && (rows.some(isAnnotation) || typeof total === 'number'))
    return all([...rows, ...(Array.isArray(replies) ? replies : [])])
  if (Array.isArray(annotations) && (annotations.some(isAnnotation) || typeof export_date === 'string'))
    return all(annotations)
  return null
}

/** Each with an id of its own, for those that have none or share one. */
function withIds(annotations: readonly ForeignAnnotation[]): ForeignAnnotation[] {
  const taken = new Set<string>()
  return annotations.map((annotation, index) => {
    const id =
      annotation.id && !taken.has(annotation.id) ? annotation.id : `${annotation.id.slice(0, 1_900)}#${index + 1}`
    taken.add(id)
    return id === annotation.id ? annotation : { ...annotation, id }
  })
}

/** One whose target is another annotation of the file answers it. */
function answered(annotations: readonly ForeignAnnotation[]): ForeignAnnotation[] {
  const ids = new Set(annotations.map(({ id }) => id))
  return annotations.map((annotation) => {
    const { id, quote, position, replyTo, sources = [] } = annotation
    const parent = quote || position || replyTo ? undefined : sources.find((source) => source !== id && ids.has(source))
    return parent === undefined ? annotation : { ...annotation, replyTo: parent }
  })
}
