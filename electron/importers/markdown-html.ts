import type { Definition, ListItem, Nodes, Parents, Root, Table } from 'mdast'

export interface MarkdownContext {
  readonly definitions: ReadonlyMap<string, Definition>
  /** Reads the Markdown that stands inside raw HTML marked markdown="1". */
  readonly inline: (markdown: string) => Root
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const childrenOf = (node: Parents, context: MarkdownContext): string =>
  node.children.map((child) => htmlOf(child, context)).join('')

/** The addresses that reference links name; the first of a name counts. */
export function definitionsIn(root: Root): Map<string, Definition> {
  const found = new Map<string, Definition>()
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node)
    if ('children' in node) for (const child of [...node.children].reverse()) waiting.push(child)
  }
  return found
}

const link = (url: string, content: string): string => `<a href="${escaped(url)}">${content}</a>`

/** The HTML a Markdown tree stands for. It is read at once by the HTML reader and kept nowhere. */
export function htmlOf(node: Nodes, context: MarkdownContext): string {
  const inner = 'children' in node ? childrenOf(node, context) : ''
  switch (node.type) {
    case 'root':
      return inner
    case 'paragraph':
      return `<p>${inner}</p>`
    case 'heading':
      return `<h${node.depth}>${inner}</h${node.depth}>`
    case 'blockquote':
      return `<blockquote>${inner}</blockquote>`
    case 'list':
      return node.ordered ? `<ol start="${node.start ?? 1}">${inner}</ol>` : `<ul>${inner}</ul>`
    case 'listItem':
      return listItem(node, inner)
    case 'table':
      return table(node, context)
    case 'tableRow':
    case 'tableCell':
      return inner
    case 'thematicBreak':
      return '<hr>'
    case 'code':
      return `<pre>\n${escaped(node.value)}</pre>`
    case 'text':
      return escaped(node.value)
    case 'inlineCode':
      return `<code>${escaped(node.value)}</code>`
    case 'emphasis':
      return `<em>${inner}</em>`
    case 'strong':
      return `<strong>${inner}</strong>`
    case 'delete':
      return `<del>${inner}</del>`
    case 'break':
      return '<br>'
    case 'link':
      return link(node.url, inner)
    case 'linkReference':
      return link(context.definitions.get(node.identifier)?.url ?? '', inner)
    case 'image':
    case 'imageReference':
      return `<img alt="${escaped(node.alt ?? '')}">`
    case 'footnoteReference':
      return escaped(`[${node.label ?? node.identifier}]`)
    case 'footnoteDefinition':
      return `<section class="footnotes"><ol><li>${inner}</li></ol></section>`
    case 'html':
      return rawHtml(node.value, context)
    case 'definition':
    case 'yaml':
      return ''
    default:
      node satisfies never
      return ''
  }
}

const listItem = (item: ListItem, inner: string): string =>
  `<li>${item.checked === null || item.checked === undefined ? '' : item.checked ? '☑ ' : '☐ '}${inner}</li>`

function table(node: Table, context: MarkdownContext): string {
  const rows = node.children.map((row, index) => {
    const name = index === 0 ? 'th' : 'td'
    return `<tr>${row.children.map((cell) => `<${name}>${childrenOf(cell, context)}</${name}>`).join('')}</tr>`
  })
  return `<table>${rows.join('')}</table>`
}

/** Raw HTML goes to the HTML reader as it is; where it says that Markdown stands in it, its words are read as Markdown. */
function rawHtml(html: string, context: MarkdownContext): string {
  if (!/<[^>]*\smarkdown=["']?(?:1|span|block)\b/i.test(html)) return html
  return html
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part : inlineMarkdown(part, context)))
    .join('')
}

function inlineMarkdown(text: string, context: MarkdownContext): string {
  const read = context.inline(text.replace(/^[ \t]+/gm, ''))
  const only = read.children[0]
  if (read.children.length > 1 || only?.type !== 'paragraph')
    return read.children.map((node) => htmlOf(node, context)).join('')
  return ` ${childrenOf(only, context)} `
}
