import { hasAnnotationContext } from './w3c-annotation-in.ts'
import { hasType, idOf, isFields, listed } from './w3c-values.ts'

/** The annotations of a collection or a page that are in the file, and how many of its pages are not. */
export interface CollectionItems {
  readonly items: readonly unknown[]
  readonly unreachable: number
}

const PAGES_MAX = 10_000

const isPage = (value: unknown): boolean => hasType(value, 'AnnotationPage', 'OrderedCollectionPage', 'CollectionPage')
const isCollection = (value: unknown): boolean =>
  hasType(value, 'AnnotationCollection', 'OrderedCollection', 'Collection')

/** Whether some data is a collection or a page of annotations: https://www.w3.org/TR/annotation-model/#collections. */
export const isAnnotationCollection = (value: unknown): boolean =>
  isPage(value) || isCollection(value) || (hasAnnotationContext(value) && isFields(value) && Array.isArray(value.items))

/** Everything that is embedded in a collection, page after page. A page known by its address alone is counted, not fetched. */
export function collectionItems(collection: unknown): CollectionItems {
  const items: unknown[] = []
  const named = new Set<string>()
  const here = new Set<string>()
  const waiting: unknown[] = [collection]
  const seen = new Set<unknown>()
  for (let next = waiting.shift(); next !== undefined && seen.size < PAGES_MAX; next = waiting.shift()) {
    if (typeof next === 'string') named.add(next)
    if (!isFields(next) || seen.has(next)) continue
    seen.add(next)
    const id = idOf(next)
    if (typeof id === 'string') here.add(id)
    if (Array.isArray(next.items)) for (const item of next.items) items.push(item)
    for (const page of [next.first, next.next, next.last, next.prev].flatMap(listed))
      if (isFields(page) && !isPage(page) && typeof idOf(page) === 'string' && !Array.isArray(page.items))
        named.add(String(idOf(page)))
      else waiting.push(page)
  }
  return { items, unreachable: [...named].filter((page) => !here.has(page)).length }
}
