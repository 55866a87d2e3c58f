import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Content } from '../../core/model/content.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/data/multi-format')

/** One article of the shared data that is there in several formats. */
export interface ManyFormats {
  readonly name: string
  readonly title: string
  readonly isRightToLeft: boolean
  /** Its blocks without the title: what they are ("h2", "p", "li"), and their words. */
  readonly blocks: readonly (readonly [kind: string, words: string])[]
}

const words = (text: string): string => text.replace(/\s+/gu, ' ').trim()

export const FORMATS = ['txt', 'md', 'html', 'docx', 'pdf'] as const

export const bytesOfArticle = (name: string, format: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(FOLDER, `${name}.${format}`)))

/** None where the shared data is absent. */
export function articlesInManyFormats(folder: string = FOLDER): ManyFormats[] {
  let files: readonly string[] = []
  try {
    files = readdirSync(folder)
  } catch {
    return []
  }
  return files.flatMap((file) => {
    const name = /^(.+)\.expected\.json$/.exec(file)?.[1]
    if (name === undefined) return []
    const { title, rtl, blocks } = JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
    const kinds = (blocks as [string, string][]).map(([kind, text]) => [kind, words(text)] as const)
    return [{ name, title, isRightToLeft: rtl, blocks: kinds }]
  })
}

const KINDS: Readonly<Record<string, string>> = { paragraph: 'p', 'list-item': 'li', quote: 'p' }

/** A draft's blocks in the same words. The title is the headline in every format but Markdown, where the file states it. */
export function blocksWithoutTitle(content: Content, title: string): (readonly [kind: string, words: string])[] {
  const blocks = content.blocks.map(({ kind, level, start, end }) => {
    const text = words(content.text.slice(start, end))
    return [kind === 'heading' ? `h${level}` : (KINDS[kind] ?? kind), text] as const
  })
  const [first] = blocks
  return first?.[0] === 'headline' && first[1] === title ? blocks.slice(1) : blocks
}

/**
 * Words as they are compared with a Markdown file's: whoever made the other formats from it left its escapes and some of its
 * emphasis in them ("Nutzer\*innen", "_open_"), and made one paragraph of a quotation's two.
 */
export const withoutMarkdown = (blocks: readonly (readonly [kind: string, words: string])[]): string =>
  blocks
    .map(([, text]) => text)
    .join(' ')
    .replace(/[\\*_]/g, '')
