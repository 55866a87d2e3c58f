import type { TrackedAs } from '../../core/model/draft.ts'
import type { TrackedChange } from '../services/ports.ts'
import type { RtfLook, RtfRevision } from './rtf-state.ts'

interface OpenChange {
  readonly revision: RtfRevision
  readonly parts: string[]
}

const MOST_CHANGES = 50_000

/** The tracked changes of an RTF file: words in a row that were put in, or taken out, by one author at one time are one. */
export class RtfChanges {
  private readonly listed: OpenChange[] = []
  private readonly open: { inserted: OpenChange | null; deleted: OpenChange | null } = { inserted: null, deleted: null }
  private readonly tracked: TrackedAs

  constructor(tracked: TrackedAs) {
    this.tracked = tracked
  }

  /** Whether words of that look are in the text as it is read. */
  isShown({ inserted, deleted }: RtfLook): boolean {
    return this.tracked === 'accepted' ? deleted === null : inserted === null
  }

  /** Tells what stands next in the file, shown or not. */
  hear(words: string, look: RtfLook): void {
    this.note('inserted', look.inserted, words)
    this.note('deleted', look.deleted, words)
  }

  list(authors: readonly string[]): TrackedChange[] {
    return this.listed.map(({ revision: { kind, author, at }, parts }) => ({
      kind,
      text: parts.join(''),
      author: authors[author] ?? '',
      at: at === null ? '' : statedDate(at),
    }))
  }

  private note(kind: RtfRevision['kind'], revision: RtfRevision | null, words: string): void {
    const open = this.open[kind]
    if (!revision) this.open[kind] = null
    else if (open?.revision.author === revision.author && open.revision.at === revision.at) open.parts.push(words)
    else if (this.listed.length < MOST_CHANGES) {
      const change = { revision, parts: [words] }
      this.listed.push(change)
      this.open[kind] = change
    }
  }
}

const two = (count: number): string => String(count).padStart(2, '0')

/** A date as RTF packs it (DTTM: minute, hour, day, month, year from 1900), to the minute and without a zone, as it is stated. */
export function statedDate(packed: number): string {
  const [minute, hour, day] = [packed & 0x3f, (packed >> 6) & 0x1f, (packed >> 11) & 0x1f]
  const [month, year] = [(packed >> 16) & 0xf, 1900 + ((packed >> 20) & 0x1ff)]
  if (packed === 0 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59) return ''
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`
}
