import { readdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { isShared, sharedData } from '../electron/importers/reading.ts'

const SCHEMAS = 'web-annotation/schemas'

/** Whether the W3C's schemas are at hand. */
export const hasAnnotationSchemas = (): boolean => isShared(SCHEMAS)

const read = (path: string): unknown => JSON.parse(readFileSync(sharedData(`${SCHEMAS}/${path}`), 'utf8'))

/** A schema of draft 4 as later drafts write it: its name, and a bound that is not reached. */
function modern(value: unknown, isRoot = true): unknown {
  if (Array.isArray(value)) return value.map((item) => modern(item, false))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (name === '$schema') return []
    if (name === 'id' && isRoot) return [['$id', inner]]
    if (name === 'exclusiveMinimum' && inner === true) return [[name, (value as { minimum?: unknown }).minimum]]
    return [[name, modern(inner, false)]]
  })
  return Object.fromEntries(fields)
}

interface Assertion {
  readonly name: string
  readonly says: string
  /** What an annotation does against it; empty for nothing. */
  readonly broken: (annotation: unknown) => string
}

/** Everything an annotation must satisfy, as the W3C's tests of the model name it. */
export function annotationMusts(): Assertion[] {
  const { assertions } = read('annotations/annotationMusts.test') as { assertions: string[] }
  return assertions.map((name) => {
    const ajv = new Ajv({ strict: false, allErrors: false, logger: false })
    addFormats(ajv)
    for (const file of readdirSync(sharedData(`${SCHEMAS}/definitions`)))
      ajv.addSchema(modern(read(`definitions/${file}`)) as object)
    const schema = read(name) as { title: string; errorMessage?: string }
    const { $id: _id, ...rules } = modern(schema) as Record<string, unknown>
    const validate = ajv.compile({ ...rules, $id: name.replaceAll('/', '-') })
    return {
      name,
      says: schema.errorMessage ?? schema.title,
      broken: (annotation) => (validate(annotation) ? '' : ajv.errorsText(validate.errors)),
    }
  })
}
