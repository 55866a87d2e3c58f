import { type JsonSchema, ROWS, schemas } from './schema-files.ts'

const BEGIN = '<!-- written by build/write-schema.ts: -->'
const END = '<!-- as far as here. -->'

const linkTo = (file: string): string => `[${file.replace('.schema.json', '')}](schema/${file})`

const quoted = (value: unknown): string => `\`${JSON.stringify(value)}\``

/** A shape in a few words. */
export function inWords(schema: JsonSchema): string {
  const { $ref, type, format, pattern, items, properties, propertyNames, additionalProperties } = schema
  if ($ref) return linkTo($ref)
  if (schema.const !== undefined) return quoted(schema.const)
  if (schema.enum) return `one of ${schema.enum.map(quoted).join(', ')}`
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return choices.map(inWords).join(' or ')
  if (format === 'uuid') return 'id (a UUID)'
  if (format === 'date-time') return 'instant'
  if (pattern === '^[0-9a-f]{64}$') return 'SHA-256'
  if (type === 'array') return `list of ${items ? inWords(items) : 'anything'}`
  if (properties) return `\`{ ${Object.keys(properties).join(', ')} }\``
  if (type === 'object' && typeof additionalProperties === 'object')
    return `map from ${propertyNames ? inWords(propertyNames) : 'string'} to ${inWords(additionalProperties)}`
  return type ?? 'anything'
}

const fieldsOf = ({ properties = {}, required = [] }: JsonSchema): string[] => [
  '| field | holds |',
  '|---|---|',
  ...Object.entries(properties).map(
    ([field, shape]) => `| \`${field}\` | ${inWords(shape)}${required.includes(field) ? '' : '; may be left out'} |`,
  ),
]

/** The part of docs/schema.md that says which fields the rows of each table have. */
function section(): string {
  const all = schemas()
  const files = [...all.keys()].sort().map((name) => linkTo(`${name}.schema.json`))
  const rows = Object.keys(ROWS).flatMap((name) => {
    const schema = all.get(name)
    return schema ? [`#### ${name}`, '', ...fieldsOf(schema), ''] : []
  })
  return [BEGIN, '', `The schemas, one a file: ${files.join(', ')}.`, '', ...rows, END].join('\n')
}

/** The page with that part as the code has it now. */
export function pageWithSchema(page: string): string {
  const from = page.indexOf(BEGIN)
  const to = page.indexOf(END)
  if (from < 0 || to < from) throw new Error('docs/schema.md has no place for the tables.')
  return page.slice(0, from) + section() + page.slice(to + END.length)
}
