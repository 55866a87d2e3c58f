import { parseAnnotations } from '../../core/format/annotations-in.ts'
import type { ReadAnnotations } from '../../core/format/foreign-annotation.ts'
import { granted } from './services.ts'

/** What is read of a file of annotations. */
export function readAnnotations(json: unknown): ReadAnnotations {
  const parsed = parseAnnotations('notes.json', json)
  if (!parsed) throw new Error('These are no annotations.')
  return granted(parsed)
}

/** Why a file of annotations is refused, and for which field; "taken" where it is not. */
export function refusalOfAnnotations(json: unknown): string {
  const parsed = parseAnnotations('notes.json', json)
  if (parsed === null) return 'no annotations'
  return parsed.ok ? 'taken' : `${parsed.refusal.key} ${parsed.refusal.values.field ?? ''}`.trim()
}
