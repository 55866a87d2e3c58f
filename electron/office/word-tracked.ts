import type { TrackedAs } from '../../core/model/draft.ts'
import type { TrackedChange } from '../services/ports.ts'
import type { XmlElement } from './xml-source.ts'

interface Change {
  readonly author: string
  readonly at: string
}

/** The changes that some words are part of; null where they are not. */
export interface Track {
  readonly inserted: Change | null
  readonly deleted: Change | null
}

export const UNTRACKED: Track = { inserted: null, deleted: null }

/** The elements around words that were put in or taken out; what was moved was taken out there and put in here. */
const KINDS: Readonly<Record<string, TrackedChange['kind']>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:cellIns': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
  'w:cellDel': 'deleted',
}

export const trackedKind = ({ name }: XmlElement): TrackedChange['kind'] | undefined =>
  Object.hasOwn(KINDS, name) ? KINDS[name] : undefined

/** The track inside an element; the same where that is no change. */
export function trackIn(element: XmlElement, outer: Track): Track {
  const kind = trackedKind(element)
  if (!kind) return outer
  const { attributes } = element
  return { ...outer, [kind]: { author: attributes.get('w:author') ?? '', at: attributes.get('w:date') ?? '' } }
}

/** The track that the properties of a paragraph mark, a row or a cell state. */
export const trackOf = (properties: XmlElement | undefined, outer: Track): Track =>
  properties?.children.reduce((track, child) => trackIn(child, track), outer) ?? outer

export const isTaken = (track: Track, as: TrackedAs): boolean =>
  (as === 'accepted' ? track.deleted : track.inserted) === null

interface OpenChange extends Change {
  readonly kind: TrackedChange['kind']
  readonly texts: string[]
}

/** The changes of a document in reading order; what one person did in one stretch is one change. */
export class TrackedChanges {
  private readonly found: OpenChange[] = []
  private readonly open: Record<TrackedChange['kind'], OpenChange | null> = { inserted: null, deleted: null }

  note(track: Track, text: string): void {
    this.noteKind('deleted', track.deleted, text)
    this.noteKind('inserted', track.inserted, text)
  }

  list(): TrackedChange[] {
    return this.found
      .map(({ kind, author, at, texts }) => ({ kind, text: texts.join('').trim(), author, at }))
      .filter(({ text }) => text !== '')
  }

  private noteKind(kind: TrackedChange['kind'], change: Change | null, text: string): void {
    const held = this.open[kind]
    if (!change) this.open[kind] = null
    else if (held && held.author === change.author) held.texts.push(text)
    else {
      const opened = { kind, ...change, texts: [text] }
      this.open[kind] = opened
      this.found.push(opened)
    }
  }
}
