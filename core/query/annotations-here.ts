import type { AnnotationNote } from '../format/annotation-notes.ts'
import type { Claim } from '../model/claim.ts'
import type { Span } from '../model/content.ts'
import type { ClaimId, DraftId } from '../model/ids.ts'
import type { Note } from '../model/note.ts'
import type { ArticleTables, LibraryTables } from '../model/tables.ts'
import { isRetiredOn } from './anchoring.ts'

/** Where a passage is: its spans, or its words while it has no place. */
type PassageAt = { readonly spans: readonly Span[]; readonly text: string }

const keyOf = ({ spans, text }: PassageAt): string | null => {
  if (spans.length > 0) return spans.map(({ start, end }) => `${start}-${end}`).join(' ')
  return text.trim() ? `? ${text}` : null
}

/** The claims of a draft by their passages; of several with the same passage the one with the lowest number. */
export class ClaimsByPassage {
  readonly #claims = new Map<string, Claim>()

  constructor(state: Pick<ArticleTables, 'claims' | 'drafts'>, draft: DraftId) {
    const inOrder = Object.values(state.claims).sort((a, b) => b.number - a.number)
    for (const claim of inOrder)
      if (!isRetiredOn(state, claim, draft))
        for (const passage of claim.placements[draft] ?? []) this.put(passage, claim)
  }

  put(passage: PassageAt, claim: Claim): void {
    const key = keyOf(passage)
    if (key !== null) this.#claims.set(key, claim)
  }

  /** The claim that has exactly this passage. */
  at(passage: PassageAt): Claim | undefined {
    const key = keyOf(passage)
    return key === null ? undefined : this.#claims.get(key)
  }
}

const said = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/**
 * What an article has already of annotations from elsewhere: a note on the claim by the same person, of the same time, in
 * the same words; or the very claim or note, under its own id.
 */
export class NotesHere {
  readonly #tables: Pick<ArticleTables, 'claims' | 'notes'>
  readonly #people: Pick<LibraryTables, 'people'>['people']
  readonly #notes = new Map<ClaimId, Note[]>()

  constructor(tables: Pick<ArticleTables, 'claims' | 'notes'>, { people }: Pick<LibraryTables, 'people'>) {
    this.#tables = tables
    this.#people = people
    for (const note of Object.values(tables.notes)) {
      const held = this.#notes.get(note.claim)
      if (held) held.push(note)
      else this.#notes.set(note.claim, [note])
    }
  }

  has(claim: Claim | undefined, { id, author, at, text }: AnnotationNote): boolean {
    if (Object.hasOwn(this.#tables.claims, id) || Object.hasOwn(this.#tables.notes, id)) return true
    return (claim ? (this.#notes.get(claim.id) ?? []) : []).some(
      (note) =>
        said(note.text) === said(text) &&
        (at === null || Date.parse(note.at) === Date.parse(at)) &&
        this.#people[note.by]?.name === author,
    )
  }
}
