import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface MarkdownPage {
  /** Its path from the root, with `/`. */
  readonly file: string
  readonly text: string
}

export interface MarkdownLink {
  readonly from: string
  /** A path from the root; '' within the page. */
  readonly to: string
  /** What follows “#”, decoded; '' where there is none. */
  readonly anchor: string
  readonly words: string
}

const LEFT_OUT = new Set(['node_modules', 'dist', 'dist-app', 'fixtures', 'test-results'])

function markdownIn(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return LEFT_OUT.has(entry.name) || entry.name.startsWith('.') ? [] : markdownIn(root, name)
    return entry.name.endsWith('.md') ? [name] : []
  })
}

/** The Markdown files of this project, without those that tests read. */
export const pagesOf = (root: string): MarkdownPage[] =>
  markdownIn(root, '').map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))

/** What is code holds no links and no headings. */
const withoutCode = (text: string): string =>
  text.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()!]/g, ''))

function links(file: string, text: string, pattern: RegExp): MarkdownLink[] {
  return [...withoutCode(text).matchAll(pattern)].flatMap(([, words = '', target = '']) => {
    if (/^[a-z]+:/.test(target)) return []
    const [to = '', anchor = ''] = target.split('#')
    return {
      from: file,
      to: to && path.posix.normalize(path.posix.join(path.posix.dirname(file), to)),
      anchor: decodeURIComponent(anchor),
      words: words.replace(/\s+/g, ' '),
    }
  })
}

/** The links of a page that lead to files, not into the web. */
export const linksIn = (file: string, text: string): MarkdownLink[] =>
  links(file, text, /(?<!!)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g)

export const picturesIn = (file: string, text: string): MarkdownLink[] =>
  links(file, text, /!\[([^\]]*)\]\(([^)\s]+)\)/g)

/** The anchors of a page’s headings, as GitHub makes them. */
export function anchorsIn(text: string): string[] {
  const seen = new Map<string, number>()
  return [...text.replace(/^```.*?^```$/gms, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    const slug = plain.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '').replaceAll(' ', '-')
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    return times === 0 ? slug : `${slug}-${times}`
  })
}
