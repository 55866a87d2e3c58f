import { Content } from '../../core/model/content.ts'
import { z } from '../../core/z.ts'
import type { Studio } from './studio.ts'

const Listed = z.object({ articles: z.array(z.object({ id: z.string() })).min(1) })
const Shown = z.object({ content: Content, claims: z.array(z.unknown()) })

/** What the library holds of its first article, as the terminal tells it. */
export interface Article {
  readonly content: Content
  readonly claims: number
}

export async function articleOf(studio: Studio): Promise<Article> {
  const { articles } = Listed.parse(await studio.ask('list'))
  const { content, claims } = Shown.parse(await studio.ask('show', articles[0]?.id ?? ''))
  return { content, claims: claims.length }
}

/** The article as somebody would paste it: an empty line between its blocks. */
export const pastedText = ({ text, blocks }: Content): string =>
  blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')
