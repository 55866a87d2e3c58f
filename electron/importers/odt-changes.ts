import type { Element } from '@xmldom/xmldom'
import type { TrackedAs } from '../../core/model/draft.ts'
import type { TrackedChange } from '../services/ports.ts'
import { allOf, attributeOf, childOf, childrenOf, wordsOf } from './xml-look-up.ts'

interface Region {
  readonly kind: TrackedChange['kind']
  readonly author: string
  readonly at: string
  /** The paragraphs that were taken out. */
  readonly taken: readonly Element[]
}

// What all changes together may quote: insertions can lie inside one another by the thousand.
const MOST_QUOTED = 2_000_000
const MOST_CHANGES = 50_000

/** The tracked changes of a document, listed in the order in which the text meets them. */
export class OdtChanges {
  private readonly regions = new Map<string, Region>()
  private readonly listed: { change: Omit<TrackedChange, 'text'>; text: string }[] = []
  /** Insertions that the text is inside of: where each is listed, and where its words begin in `said`. */
  private readonly open = new Map<string, { index: number; from: number }>()
  private said: string[] = []
  private quoted = 0
  private readonly tracked: TrackedAs

  constructor(text: Element, tracked: TrackedAs) {
    this.tracked = tracked
    for (const changes of childrenOf(text, 'text:tracked-changes'))
      for (const region of childrenOf(changes, 'text:changed-region')) this.add(region)
  }

  get list(): TrackedChange[] {
    return this.listed.map(({ change, text }) => ({ ...change, text }))
  }

  /** Whether what stands here was put in, and the text is read as it was before. */
  get isLeftOut(): boolean {
    return this.tracked === 'original' && this.open.size > 0
  }

  begin(id: string): void {
    const region = this.regions.get(id)
    if (region?.kind !== 'inserted' || this.open.has(id)) return
    this.open.set(id, { index: this.enlist(region, ''), from: this.said.length })
  }

  end(id: string): void {
    const open = this.open.get(id)
    if (!open) return
    this.open.delete(id)
    const listed = this.listed[open.index]
    if (listed && this.quoted < MOST_QUOTED) listed.text = this.within(this.said.slice(open.from).join(''))
    if (this.open.size === 0) this.said = []
  }

  /** Lists what was taken out here, and answers its paragraphs where the text is read as it was before. */
  deletedAt(id: string): readonly Element[] {
    const region = this.regions.get(id)
    if (region?.kind !== 'deleted') return []
    // Once: a file that names one region a thousand times would have its words a thousand times.
    this.regions.delete(id)
    this.enlist(region, this.within(region.taken.map(wordsOf).join('\n')))
    return this.tracked === 'original' ? region.taken : []
  }

  /** Tells the insertions that are open what is said inside them. */
  hear(words: string): void {
    if (this.open.size > 0) this.said.push(words)
  }

  private enlist({ kind, author, at }: Region, text: string): number {
    if (this.listed.length >= MOST_CHANGES) return -1
    return this.listed.push({ change: { kind, author, at }, text }) - 1
  }

  private within(words: string): string {
    const kept = words.slice(0, Math.max(0, MOST_QUOTED - this.quoted))
    this.quoted += kept.length
    return kept
  }

  private add(region: Element): void {
    const insertion = childOf(region, 'text:insertion')
    const deletion = childOf(region, 'text:deletion')
    const about = insertion ?? deletion
    if (!about) return
    const info = allOf(about, 'office:change-info').next().value ?? null
    this.regions.set(attributeOf(region, 'xml:id') || attributeOf(region, 'text:id'), {
      kind: insertion ? 'inserted' : 'deleted',
      author: wordsOf(childOf(info, 'dc:creator')),
      at: wordsOf(childOf(info, 'dc:date')),
      taken: deletion ? [...childrenOf(deletion)].filter((child) => child !== info) : [],
    })
  }
}
