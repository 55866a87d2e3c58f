import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ArticleId } from '../../core/model/ids.ts'
import { DeskMemory, type DeskPlace, NO_MEMORY } from '../../core/model/preferences.ts'
import { z } from '../../core/z.ts'
import { replaceFile } from './replace-file.ts'

// Enough for years of work; the file stays small enough to be written at every pause.
const ARTICLES_MAX = 300

/** What this machine remembers of the articles on its desk. */
export interface DeskMemories {
  of(article: ArticleId): DeskMemory
  /** Both resolve when it is written; what cannot be written is remembered until the machine stops. */
  remember(article: ArticleId, place: DeskPlace): Promise<void>
  keepWriting(article: ArticleId, field: string, text: string): Promise<void>
}

/** The memories beside the preferences; a damaged or missing file counts as none. */
export async function openDeskMemories(preferencesFile: string, log: (error: unknown) => void): Promise<DeskMemories> {
  const file = path.join(path.dirname(preferencesFile), 'desk-memory.json')
  // Oldest first: what was not used for longest is forgotten when there are too many.
  const memories = parse(await readFile(file, 'utf8').catch(() => '{}'))
  let writing = Promise.resolve()
  let isAsked = false

  // One file at a time; changes that come while it is written go into the next one together.
  const write = (): Promise<void> => {
    if (isAsked) return writing
    isAsked = true
    writing = writing.then(() => {
      isAsked = false
      return replaceFile(file, Object.fromEntries(memories)).catch(log)
    })
    return writing
  }
  const change = (article: ArticleId, turn: (memory: DeskMemory) => DeskMemory): Promise<void> => {
    const memory = turn(memories.get(article) ?? NO_MEMORY)
    memories.delete(article)
    memories.set(article, memory)
    const idle = [...memories].filter(([id, { writing: left }]) => id !== article && Object.keys(left).length === 0)
    for (const [id] of idle.slice(0, Math.max(memories.size - ARTICLES_MAX, 0))) memories.delete(id)
    return write()
  }

  return {
    of: (article) => memories.get(article) ?? NO_MEMORY,
    remember: (article, place) => change(article, (memory) => ({ ...memory, place })),
    keepWriting: (article, field, text) =>
      change(article, (memory) => {
        const { [field]: _before, ...others } = memory.writing
        return { ...memory, writing: text ? { ...others, [field]: text } : others }
      }),
  }
}

function parse(text: string): Map<ArticleId, DeskMemory> {
  try {
    const stored = z.record(z.string(), z.unknown()).parse(JSON.parse(text))
    return new Map(
      Object.entries(stored).flatMap(([id, value]) => {
        const article = ArticleId.safeParse(id)
        const memory = DeskMemory.safeParse(value)
        return article.success && memory.success ? [[article.data, memory.data] as const] : []
      }),
    )
  } catch {
    return new Map()
  }
}
