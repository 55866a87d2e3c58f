import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAst } from 'rolldown/parseAst'

/** One layer: the files it holds, and the layers its files may import besides their own. `electron`: may import Electron. */
interface Layer {
  readonly name: string
  readonly files: RegExp
  readonly mayImport: readonly string[]
  readonly packages?: RegExp
}

const anyPackage = /./
const noNode = /^(?!node:|electron$)/

/** Who may know whom. The first layer whose `files` match a path holds it. */
export const LAYERS: readonly Layer[] = [
  { name: 'core', files: /^core\//, mayImport: [], packages: /^zod$/ },
  { name: 'services', files: /^electron\/services\//, mayImport: ['core'], packages: /^(node:|uuid$)/ },
  { name: 'storage', files: /^electron\/storage\//, mayImport: ['core', 'services'], packages: /^(node:|lowdb|uuid$)/ },
  {
    name: 'office',
    files: /^electron\/office\//,
    mayImport: ['core', 'services'],
    packages: /^(fflate|@xmldom\/xmldom)$/,
  },
  {
    name: 'importers',
    files: /^electron\/importers\//,
    mayImport: ['core', 'services', 'office'],
    packages: /^(?!electron$)/,
  },
  {
    name: 'exporters',
    files: /^electron\/exporters\//,
    mayImport: ['core', 'services', 'office'],
    packages: /^(?!electron$)/,
  },
  {
    name: 'shell',
    files: /^electron\/(shell\/|main\.ts|preload\.ts)/,
    mayImport: ['core', 'services', 'storage', 'importers', 'exporters', 'hosting'],
    packages: anyPackage,
  },
  {
    name: 'hosting',
    files: /^electron\/(hosting\/|tickets\.ts)/,
    mayImport: ['core', 'services', 'storage', 'importers', 'exporters'],
    packages: /^node:/,
  },
  {
    name: 'terminal',
    files: /^electron\//,
    mayImport: ['core', 'services', 'storage', 'importers', 'exporters', 'office', 'hosting'],
    packages: /^node:/,
  },
  { name: 'design', files: /^renderer\/design\//, mayImport: [], packages: noNode },
  { name: 'ui', files: /^renderer\/ui\//, mayImport: ['design', 'core-words'], packages: noNode },
  { name: 'client', files: /^renderer\/client\//, mayImport: ['core'], packages: noNode },
  { name: 'state', files: /^renderer\/state\//, mayImport: ['core', 'client'], packages: noNode },
  { name: 'parts', files: /^renderer\/parts\//, mayImport: ['core', 'ui', 'state', 'design'], packages: noNode },
  {
    name: 'features',
    files: /^renderer\/features\//,
    mayImport: ['core', 'ui', 'parts', 'state', 'client', 'frame'],
    packages: noNode,
  },
  {
    name: 'frame',
    files: /^renderer\/frame\//,
    mayImport: ['core', 'ui', 'parts', 'state', 'client'],
    packages: noNode,
  },
  {
    name: 'app',
    files: /^renderer\//,
    mayImport: ['core', 'ui', 'parts', 'state', 'client', 'frame', 'features', 'design'],
    packages: noNode,
  },
]

/** Named text libraries that core may use besides zod. */
export const CORE_PACKAGES = /^(zod|diff|@sanity\/diff-match-patch|approx-string-match)$/

export interface Import {
  readonly from: string
  /** A path from the root for a file of this project; otherwise the package's name. */
  readonly to: string
  readonly isPackage: boolean
}

export const layerOf = (file: string): Layer | undefined => LAYERS.find(({ files }) => files.test(file))

const feature = (file: string): string | undefined => /^renderer\/features\/([^/]+)\//.exec(file)?.[1]

/** Why an import is not allowed, in words; null when it is. */
export function complaint({ from, to, isPackage }: Import): string | null {
  const layer = layerOf(from)
  if (!layer) return null
  if (isPackage) {
    const allowed = layer.name === 'core' ? CORE_PACKAGES : (layer.packages ?? noNode)
    return allowed.test(to) ? null : `${from}: ${layer.name} may not import ${to}`
  }
  if (to.startsWith('tests/')) return `${from}: nothing knows tests (${to})`
  const target = layerOf(to)
  if (!target) return null
  const [own, other] = [feature(from), feature(to)]
  if (own && other && own !== other) return `${from}: no feature imports another (${to})`
  if (target === layer || layer.mayImport.includes(target.name)) return null
  // The interface's words are the one part of core that ui may read.
  if (
    target.name === 'core' &&
    layer.mayImport.includes('core-words') &&
    /^core\/(messages\/|result\.ts|keys\/)/.test(to)
  )
    return null
  return `${from}: ${layer.name} may not import ${target.name} (${to})`
}

/** Every source file below the given folders, as paths from the root. */
export function sourceFiles(root: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.posix.join(folder, name.split(path.sep).join('/'))),
  )
}

/** What a file imports, type imports and dynamic ones included. */
export function importsOf(root: string, file: string, source = readFileSync(path.join(root, file), 'utf8')): Import[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const inner of node) visit(inner)
      return
    }
    if (!node || typeof node !== 'object') return
    const { type, source: from } = node as { type?: string; source?: { value?: unknown } | null }
    const isImport = [
      'ImportDeclaration',
      'ExportNamedDeclaration',
      'ExportAllDeclaration',
      'ImportExpression',
      'TSImportType',
    ].includes(type ?? '')
    if (isImport && typeof from?.value === 'string') found.push(from.value)
    for (const value of Object.values(node)) visit(value)
  }
  visit(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts', astType: 'ts' }, file).body)
  return found.map((to) => resolved(file, to))
}

const resolved = (file: string, to: string): Import =>
  to.startsWith('.')
    ? { from: file, to: path.posix.normalize(path.posix.join(path.posix.dirname(file), to)), isPackage: false }
    : { from: file, to, isPackage: true }

/** The modules that a program's first module needs before it runs: what is imported for its types, or on demand, is not among them. */
export function staticImportsFrom(root: string, entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set([entry])
  const packages = new Set<string>()
  for (const file of files) {
    if (!/\.tsx?$/.test(file)) continue
    for (const { to, isPackage } of valuesImportedBy(root, file)) (isPackage ? packages : files).add(to)
  }
  return { files, packages }
}

interface Statement {
  readonly type: string
  readonly source?: { readonly value: string } | null
  readonly importKind?: string
  readonly exportKind?: string
  readonly specifiers?: readonly { readonly importKind?: string; readonly exportKind?: string }[]
}

function valuesImportedBy(root: string, file: string): Import[] {
  const source = readFileSync(path.join(root, file), 'utf8')
  const { body } = parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts', astType: 'ts' }, file)
  const isType = (kind: string | undefined) => kind === 'type'
  return (body as unknown as readonly Statement[]).flatMap(
    ({ source: from, importKind, exportKind, specifiers = [] }) => {
      if (!from || isType(importKind) || isType(exportKind)) return []
      if (specifiers.length > 0 && specifiers.every((one) => isType(one.importKind) || isType(one.exportKind)))
        return []
      return [resolved(file, from.value)]
    },
  )
}
