import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ArticleReport } from '../../core/model/hand-over.ts'
import { ArticleId, type SourceId } from '../../core/model/ids.ts'
import { DeskMemory, type DeskPlace, NO_MEMORY, type Writing } from '../../core/model/preferences.ts'
import { z } from '../../core/z.ts'
import { replaceFile } from './replace-file.ts'

// Enough for years of work; the file stays small enough to be written at every pause.
const ARTICLES_MAX = 300

/** What this machine remembers of the articles on its desk, and of the records of sources. */
export interface DeskMemories {
  of(article: ArticleId): DeskMemory
  /** All of them resolve when it is written; what cannot be written is remembered until the machine stops. */
  remember(article: ArticleId, place: DeskPlace): Promise<void>
  rememberReport(article: ArticleId, report: ArticleReport): Promise<void>
  keepWriting(of: ArticleId | SourceId, field: string, text: string): Promise<void>
  /** What was left half written in the records of these sources; only of those that have any. */
  writingIn(sources: readonly SourceId[]): Record<SourceId, Writing>
  /** How many fields were left half written in all of these. */
  unfinishedIn(ids: readonly (ArticleId | SourceId)[]): number
}

const isNothing = ({ place, writing, report }: DeskMemory): boolean =>
  place === null && Object.keys(writing).length === 0 && report === undefined

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
  const change = (of: ArticleId | SourceId, turn: (memory: DeskMemory) => DeskMemory): Promise<void> => {
    const memory = turn(memories.get(of) ?? NO_MEMORY)
    memories.delete(of)
    if (!isNothing(memory)) memories.set(of, memory)
    const idle = [...memories].filter(([id, { writing: left }]) => id !== of && Object.keys(left).length === 0)
    for (const [id] of idle.slice(0, Math.max(memories.size - ARTICLES_MAX, 0))) memories.delete(id)
    return write()
  }

  return {
    of: (article) => memories.get(article) ?? NO_MEMORY,
    remember: (article, place) => change(article, (memory) => ({ ...memory, place })),
    rememberReport: (article, report) => change(article, (memory) => ({ ...memory, report })),
    keepWriting: (of, field, text) =>
      change(of, (memory) => {
        const { [field]: _before, ...others } = memory.writing
        return { ...memory, writing: text ? { ...others, [field]: text } : others }
      }),
    unfinishedIn: (ids) => ids.reduce((sum, id) => sum + Object.keys(memories.get(id)?.writing ?? {}).length, 0),
    writingIn: (sources) =>
      Object.fromEntries(
        sources.flatMap((id) => {
          const writing = memories.get(id)?.writing ?? {}
          return Object.keys(writing).length > 0 ? [[id, writing]] : []
        }),
      ),
  }
}

function parse(text: string): Map<ArticleId | SourceId, DeskMemory> {
  try {
    const stored = z.record(z.string(), z.unknown()).parse(JSON.parse(text))
    return new Map(
      Object.entries(stored).flatMap(([id, value]) => {
        // Every id is of one make: whose it is shows when it is asked for.
        const of = ArticleId.safeParse(id)
        const memory = DeskMemory.safeParse(value)
        return of.success && memory.success ? [[of.data, memory.data] as const] : []
      }),
    )
  } catch {
    return new Map()
  }
}
