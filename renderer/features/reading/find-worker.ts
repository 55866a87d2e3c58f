import type { Block } from '../../../core/model/content.ts'
import { findPattern, type PatternSought } from '../../../core/text/find-pattern.ts'

/** What the window sends: the article once, then what is looked for. */
export type FindRequest =
  | { readonly kind: 'article'; readonly text: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'pattern'; readonly sought: PatternSought }

interface Scope {
  onmessage: ((event: MessageEvent<FindRequest>) => void) | null
  postMessage(edges: Uint32Array, transfer: Transferable[]): void
}

const scope = globalThis as unknown as Scope
let article: { text: string; blocks: Block[] } = { text: '', blocks: [] }

scope.onmessage = ({ data }) => {
  if (data.kind === 'article') {
    article = { text: data.text, blocks: [...data.blocks] }
    return
  }
  const spans = findPattern(article, data.sought)
  const edges = new Uint32Array(spans.length * 2)
  for (const [index, { start, end }] of spans.entries()) edges.set([start, end], index * 2)
  scope.postMessage(edges, [edges.buffer])
}
