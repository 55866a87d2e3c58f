export type FrontMatter = Readonly<Record<string, string>>

const FIELD = /^([\w-]+)\s*[:=]\s*(.*)$/
const ITEM = /^\s+-\s+(?:name:\s*)?(.*)$/
const MOST_LINES = 500

/**
 * The plain fields of front matter (YAML or TOML), names in lower case: one value a line, or a list joined by commas.
 * What is more than that is left out; the text of an article never depends on it.
 */
export function readFrontMatter(text: string): FrontMatter {
  const fields: Record<string, string> = Object.create(null)
  let open = ''
  for (const line of text.split(/\r?\n/).slice(0, MOST_LINES)) {
    const item = open === '' ? undefined : ITEM.exec(line)?.[1]
    if (item !== undefined) {
      fields[open] = [fields[open] ?? '', writtenValue(item)].filter((part) => part !== '').join(', ')
      continue
    }
    const [, name, value] = FIELD.exec(line) ?? []
    if (name === undefined || value === undefined) continue
    open = name.toLowerCase()
    fields[open] = writtenValue(value)
  }
  return fields
}

function writtenValue(written: string): string {
  const value = written.trim()
  const list = /^\[(.*)\]$/.exec(value)?.[1]
  if (list !== undefined)
    return list
      .split(',')
      .map(writtenValue)
      .filter((part) => part !== '')
      .join(', ')
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(value)
  if (quoted) return quoted[1]?.replace(/\\(["\\])/g, '$1') ?? quoted[2]?.replaceAll("''", "'") ?? ''
  return /^[>|][-+]?$/.test(value) ? '' : value.replace(/\s+#.*$/, '')
}
