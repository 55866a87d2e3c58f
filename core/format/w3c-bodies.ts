import { asLine } from './annotation-words.ts'
import { wordsOfHtml, wordsOfMarkdown } from './plain-words.ts'
import { readAgents } from './w3c-agents.ts'
import { type Fields, hasType, idOf, isFields, isIri, listed, type TellWrong } from './w3c-values.ts'

/** What an annotation says: its words, addresses and tags, in the order given. */
export interface ReadBodies {
  readonly words: string[]
  readonly links: string[]
  readonly tags: string[]
  /** Who made its parts, where that is stated of them. */
  readonly authors: string[]
}

const BODIES_MAX = 1_000
const DEPTH_MAX = 8

/** Reads bodies (https://www.w3.org/TR/annotation-model/#bodies-and-targets); of a choice every one, the preferred one first. */
export function readBodies(body: unknown, isTagging: boolean, authors: readonly string[], tell: TellWrong): ReadBodies {
  const read: ReadBodies = { words: [], links: [], tags: [], authors: [] }
  let seen = 0
  const visit = (value: unknown, depth: number): void => {
    if (++seen > BODIES_MAX) return
    if (depth > DEPTH_MAX) tell('body')
    else if (Array.isArray(value)) for (const one of value) visit(one, depth + 1)
    else if (typeof value === 'string') {
      if (isIri(value)) read.links.push(value)
      else tell('body')
    } else if (!isFields(value)) tell('body')
    else if (Array.isArray(value.items)) visit(value.items, depth + 1)
    else readBody(value, isTagging, authors, read, tell)
  }
  if (body !== undefined && body !== null) visit(body, 0)
  return read
}

const DIRECTIONS: ReadonlySet<unknown> = new Set(['ltr', 'rtl', 'auto', undefined])

function readBody(
  body: Fields,
  isTagging: boolean,
  authors: readonly string[],
  read: ReadBodies,
  tell: TellWrong,
): void {
  if (!DIRECTIONS.has(body.textDirection)) tell('body.textDirection')
  const source = isFields(body.source) ? body.source : null
  const makers = [
    ...readAgents(body.creator, 'body.creator', tell),
    ...readAgents(source?.creator, 'body.creator', tell),
  ]
  read.authors.push(...makers)
  const by = makers.filter((maker) => authors.length > 0 && !authors.includes(maker))
  const say = (list: string[], words: string) => list.push(by.length > 0 ? `${words} (${by.join(', ')})` : words)
  const isTag = listed(body.purpose).includes('tagging') || (isTagging && body.purpose === undefined)
  const value = body.value ?? body['rdf:value']
  if (typeof value === 'string') {
    const { text, links } = wordsOf(value, body.format)
    if (isTag) read.tags.push(text)
    else say(read.words, text)
    read.links.push(...links)
    return
  }
  if (value !== undefined || hasType(body, 'TextualBody')) {
    tell('body.value')
    return
  }
  const address = source ? idOf(source) : (body.source ?? idOf(body))
  if (!isIri(address)) tell(body.source === undefined ? 'body.id' : 'body.source')
  else if (isTag) read.tags.push(asLine(address))
  // Who made a thing elsewhere is said beside its address.
  else if (by.length > 0) say(read.words, address)
  else read.links.push(address)
}

function wordsOf(value: string, format: unknown): { text: string; links: readonly string[] } {
  if (listed(format).includes('text/html') || listed(format).includes('application/xhtml+xml'))
    return wordsOfHtml(value)
  return listed(format).includes('text/markdown') ? wordsOfMarkdown(value) : { text: value, links: [] }
}
