import { z } from '../../core/z.ts'

/** What a page's JSON-LD says about its article; empty where it says nothing. */
export interface LinkedData {
  readonly headline: string
  readonly author: string
  readonly publisher: string
  readonly published: string
  readonly modified: string
  readonly url: string
}

const NOTHING: LinkedData = { headline: '', author: '', publisher: '', published: '', modified: '', url: '' }
const ARTICLE = /(?:Article|Posting|Report|Review|WebPage)$/
const MOST_NODES = 2_000

const Node = z.record(z.string(), z.unknown())
type Node = z.infer<typeof Node>

/** The first article among the page's JSON-LD; a plain web page only when there is no article. */
export function linkedData(document: Document): LinkedData {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    nodesOf(script.textContent ?? ''),
  )
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  const article = articles.find((node) => !typesOf(node).includes('WebPage')) ?? articles[0]
  if (!article) return NOTHING
  return {
    headline: wordsOf(article.headline),
    author: namesOf(article.author) || namesOf(article.creator),
    publisher: namesOf(article.publisher),
    published: wordsOf(article.datePublished),
    modified: wordsOf(article.dateModified),
    url: wordsOf(article.url) || wordsOf(article['@id']),
  }
}

function nodesOf(json: string): Node[] {
  try {
    const found: Node[] = []
    const waiting: unknown[] = [JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))]
    while (waiting.length > 0 && found.length < MOST_NODES) {
      const value = waiting.shift()
      if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_NODES))
      const node = Array.isArray(value) ? null : Node.safeParse(value)
      if (!node?.success) continue
      found.push(node.data)
      if (node.data['@graph'] !== undefined) waiting.push(node.data['@graph'])
      if (node.data.mainEntity !== undefined) waiting.push(node.data.mainEntity)
    }
    return found
  } catch {
    return []
  }
}

const typesOf = (node: Node): string[] => [node['@type']].flat().filter((type) => typeof type === 'string')

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Names of people and bodies: a string, an object with a name, or a list of either. */
const namesOf = (value: unknown): string =>
  (Array.isArray(value) ? value.slice(0, 20) : [value])
    .map((who: unknown) => wordsOf(who) || wordsOf(Node.safeParse(who).data?.name))
    .filter((name) => name !== '' && !/^https?:/.test(name))
    .join(', ')
