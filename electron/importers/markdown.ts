import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { NO_DETAILS } from './details.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { readFragment } from './html.ts'
import { definitionsIn, htmlOf } from './markdown-html.ts'
import type { ReadText } from './read-text.ts'

// A rule of dashes may open a text too; front matter begins with a field or a note.
const FRONT_MATTER = /^(?:---|\+\+\+)[ \t]*\r?\n(?:[ \t]*\r?\n|#.*\r?\n)*[\w-]+[ \t]*[:=]/

const parse = (markdown: string): Root => {
  const kinds: ('yaml' | 'toml')[] = FRONT_MATTER.test(markdown) ? ['yaml', 'toml'] : []
  return fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter(kinds)],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(kinds)],
  })
}

/**
 * Reads Markdown (CommonMark with GitHub's extensions and front matter). It is read as the HTML it stands for, raw HTML
 * included, so both formats give the same blocks; no HTML is kept.
 */
export function readMarkdown(markdown: string): ReadText {
  const root = parse(markdown)
  const stated = statedBy(root)
  const read = readFragment(htmlOf(root, { definitions: definitionsIn(root), inline: parse }))
  return {
    ...read,
    details: {
      ...NO_DETAILS,
      title: stated.title ?? stated.headline ?? '',
      byline: stated.author ?? stated.authors ?? stated.byline ?? '',
      publication: stated.publication ?? stated.publisher ?? '',
      publishedOn: stated.date ?? stated.published ?? stated.pubdate ?? '',
      updatedOn: stated.updated ?? stated.lastmod ?? stated.modified ?? '',
      url: stated.canonical_url ?? stated.canonical ?? stated.url ?? '',
    },
    language: stated.lang ?? stated.language ?? '',
    direction: stated.dir === 'rtl' || stated.rtl === 'true' ? 'rtl' : null,
  }
}

function statedBy(root: Root): FrontMatter {
  const node: Nodes | undefined = root.children[0]
  return node && (node.type === 'yaml' || (node as { type: string }).type === 'toml')
    ? readFrontMatter((node as { value: string }).value)
    : {}
}
