import { ok, type Result, refuse } from '../result.ts'

// Far above what an article needs, far below what ends a process.
const DEPTH_MAX = 40
const VALUES_MAX = 5_000_000
const STRING_MAX = 20_000_000

/** Where hostile JSON stops being plain, in a few words for a person. */
const hostile = (place: string): Result<never> => refuse('refused.transfer.hostile', { place })

/**
 * Whether JSON is plain enough to be looked at closely: not deep, not endless, no string past 20 million characters
 * (but for those directly in `filesField`), no field that would reach into an object's prototype. Never recurses.
 */
export function plainJson(json: unknown, filesField: string): Result<Readonly<Record<string, unknown>>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return refuse('refused.transfer.not-one')
  const waiting: { value: unknown; depth: number; file: boolean }[] = [{ value: json, depth: 0, file: false }]
  let seen = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth, file } = next
    if (++seen > VALUES_MAX) return hostile('too many values')
    if (typeof value === 'string' && value.length > STRING_MAX && !file) return hostile('a text without end')
    if (typeof value !== 'object' || value === null) continue
    if (depth > DEPTH_MAX) return hostile('values nested too deeply')
    for (const [name, inner] of Object.entries(value)) {
      if (name === '__proto__' || name.length > 2_000) return hostile('a field name that is not allowed')
      waiting.push({ value: inner, depth: depth + 1, file: file || (depth === 0 && name === filesField) })
    }
  }
  return ok(json as Readonly<Record<string, unknown>>)
}
