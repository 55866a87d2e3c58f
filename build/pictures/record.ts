import { Content } from '../../core/model/content.ts'
import { z } from '../../core/z.ts'
import type { Studio } from './studio.ts'

const Listed = z.object({ articles: z.array(z.object({ id: z.string() })).min(1) })
const Shown = z.object({ content: Content })

/** The text of the library's first article, as the terminal tells it. */
export async function contentOf(studio: Studio): Promise<Content> {
  const { articles } = Listed.parse(await studio.ask('list'))
  return Shown.parse(await studio.ask('show', articles[0]?.id ?? '')).content
}

/** The article as somebody would paste it: an empty line between its blocks. */
export const pastedText = ({ text, blocks }: Content): string =>
  blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')
