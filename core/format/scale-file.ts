import { SCHEMA_VERSION } from '../change/journal.ts'
import { Scale } from '../model/scale.ts'
import { ok, type Result, refuse } from '../result.ts'
import { z } from '../z.ts'
import { plainJson } from './plain-json.ts'

/** Bytes that the file of a scale may have: far above sixty ratings with long definitions, in any script. */
export const SCALE_FILE_MAX = 2_000_000

/** A rating scale as it is handed from one Tickmark to another. */
export const ScaleFile = z.strictObject({
  format: z.literal('tickmark-scale'),
  schemaVersion: z.number().int().positive(),
  scale: Scale,
})
type ScaleFile = z.infer<typeof ScaleFile>

/** The scale as readable text; the same scale gives the same text. */
export function serialiseScale(scale: Scale): string {
  const file: ScaleFile = ScaleFile.parse({ format: 'tickmark-scale', schemaVersion: SCHEMA_VERSION, scale })
  return `${JSON.stringify(file, null, 2)}\n`
}

function parsed(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text))
  } catch {
    return refuse('refused.scale-file.not-one')
  }
}

const shownPlace = (path: readonly PropertyKey[]): string => path.map(String).join('.').slice(0, 120) || 'scale'

/**
 * Reads a scale from text that anybody may have written: its shape and nothing besides, and no rating twice. Whether its
 * ratings can be told apart is for whoever takes it in. Refuses with one sentence that says where; never throws.
 */
export function parseScale(text: string): Result<Scale> {
  const json = parsed(text.replace(/^\uFEFF/, ''))
  if (!json.ok) return json
  const plain = plainJson(json.value, '')
  if (!plain.ok) return refuse('refused.scale-file.not-one')
  if (plain.value.format !== 'tickmark-scale') return refuse('refused.scale-file.not-one')
  const { schemaVersion } = plain.value
  if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION) return refuse('refused.scale-file.newer')
  const file = ScaleFile.safeParse(plain.value)
  if (!file.success) return refuse('refused.scale-file.shape', { place: shownPlace(file.error.issues[0]?.path ?? []) })
  const { scale } = file.data
  const ids = new Set(scale.ratings.map(({ id }) => id))
  if (ids.size < scale.ratings.length) return refuse('refused.scale-file.twice')
  return ok(scale)
}
