import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAst } from 'rolldown/parseAst'

interface Node {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

const READ_OUT =
  /^(aria-(label|description|placeholder|roledescription|valuetext)|title|placeholder|alt|\w*[lL]abel|description|words|hint)$/

/** Signs and the names of formats, the same in every language. */
const SIGNS: ReadonlySet<string> = new Set(['Aa', 'HTML', 'JSON', 'https://'])

const isWord = (text: unknown): text is string =>
  typeof text === 'string' && /\p{L}/u.test(text) && !SIGNS.has(text.trim())

/** The literal texts that an expression may come to, without those inside calls and functions. */
function textsOf(node: Node): string[] {
  const of = (...fields: string[]) => fields.flatMap((field) => (isNode(node[field]) ? textsOf(node[field]) : []))
  switch (node.type) {
    case 'Literal':
    case 'JSXText':
      return isWord(node.value) ? [node.value.trim()] : []
    case 'TemplateLiteral':
      return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).filter(isWord)
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return of('expression')
    case 'ConditionalExpression':
      return of('consequent', 'alternate')
    case 'LogicalExpression':
    case 'BinaryExpression':
      return ['&&', '||', '??', '+'].includes(String(node.operator)) ? of('left', 'right') : []
    default:
      return []
  }
}

const isFunction = ({ type }: Node) => /^(ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/.test(type)

const nameOf = (callee: Node): string =>
  String(callee.type === 'MemberExpression' ? (callee.property as Node).name : callee.name)

/** Calls that keep the function they are given for later, instead of calling it while the module is read. */
const KEEPS = /^(memo|forwardRef|lazy|create\w*|refine|superRefine|transform|inTerminal|on|once|then|addEventListener)$/

/**
 * Words that stay as they are when another language is chosen: literals among what is shown and read out, and sentences
 * said once, while the module is read. Each as "file:line: what it is".
 */
export function fixedWords(root: string, file: string, source = readFileSync(path.join(root, file), 'utf8')): string[] {
  const found: string[] = []
  const tell = (node: Node, what: string) => {
    found.push(`${file}:${source.slice(0, node.start).split('\n').length}: ${what}`)
  }
  const visit = (node: Node, isReading: boolean): void => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of node.children as Node[]) for (const text of textsOf(child)) tell(child, `the words “${text}”`)
    if (node.type === 'JSXAttribute') {
      const { name } = node.name as Node
      if (READ_OUT.test(String(name)) && isNode(node.value))
        for (const text of textsOf(node.value)) tell(node, `${name}=“${text}”`)
    }
    if (isReading && node.type === 'CallExpression') {
      const callee = node.callee as Node
      if (/^say([A-Z]|$)/.test(nameOf(callee))) tell(node, `${nameOf(callee)}() while the module is read`)
      for (const child of childrenOf(node)) {
        const isCalledNow = child === callee || !KEEPS.test(nameOf(callee))
        if (isFunction(child) && isCalledNow) for (const inner of childrenOf(child)) visit(inner, true)
        else visit(child, !isFunction(child))
      }
      return
    }
    for (const child of childrenOf(node)) visit(child, isReading && !isFunction(child))
  }
  const { body } = parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts', astType: 'ts' }, file)
  for (const statement of body) visit(statement as unknown as Node, !isFunction(statement as unknown as Node))
  return found
}
