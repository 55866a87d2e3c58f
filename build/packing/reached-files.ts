import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

/**
 * The bundled files that some programs load, themselves included, as sorted paths from their folder. Chunks of other
 * programs, and of earlier builds, are not among them.
 */
export function reachedFiles(folder: string, programs: readonly string[]): readonly string[] {
  const reached = new Set<string>()
  const visit = (file: string): void => {
    if (reached.has(file)) return
    reached.add(file)
    for (const loaded of loadedBy(readFileSync(file, 'utf8'))) {
      if (loaded.startsWith('.')) visit(join(dirname(file), loaded))
    }
  }
  for (const program of programs) visit(join(folder, program))
  return [...reached].map((file) => relative(folder, file).replaceAll('\\', '/')).sort()
}

/** What a module imports, statically or when it is needed, as it is written there. */
function loadedBy(code: string): readonly string[] {
  const found: string[] = []
  JSON.stringify(parseAst(code), (_key, node: unknown) => {
    const source = sourceOf(node)
    if (source !== null) found.push(source)
    return typeof node === 'bigint' ? null : node
  })
  return found
}

const LOADS = new Set(['ImportDeclaration', 'ImportExpression', 'ExportNamedDeclaration', 'ExportAllDeclaration'])

function sourceOf(node: unknown): string | null {
  if (!isObject(node) || typeof node.type !== 'string' || !LOADS.has(node.type) || !isObject(node.source)) return null
  const { value, quasis } = node.source
  if (typeof value === 'string') return value
  // A minifier writes a text that needs no quotes as a template.
  const first: unknown = Array.isArray(quasis) && quasis.length === 1 ? quasis[0] : null
  return isObject(first) && isObject(first.value) && typeof first.value.cooked === 'string' ? first.value.cooked : null
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
