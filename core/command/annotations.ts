import type { RowChange } from '../change/row-change.ts'
import { type Claim, ClaimDetails } from '../model/claim.ts'
import { type Content, Span } from '../model/content.ts'
import { ClaimId, DraftId, NoteId, PassageId, PersonId } from '../model/ids.ts'
import { Note } from '../model/note.ts'
import type { PlacedPassage } from '../model/placement.ts'
import type { ArticleTables } from '../model/tables.ts'
import { Prose } from '../model/text-limits.ts'
import { Instant } from '../model/time.ts'
import { ClaimsByPassage } from '../query/annotations-here.ts'
import { onlyArticle } from '../query/only-article.ts'
import { ok, type Result, refuse } from '../result.ts'
import { z } from '../z.ts'
import { contentAtHand } from './claim-at-hand.ts'
import { added, type Deciders, edited, type Given } from './decision.ts'
import { markableSpans, wordingFrom, wordsOf } from './spans.ts'

/** An annotation from elsewhere that becomes notes of a claim on its passage. */
const AddedAnnotation = z.strictObject({
  /** Empty where its words have no place on the draft. */
  spans: z.array(Span).max(1_000),
  /** The words it was made on; they become the wording of a new claim. */
  words: Prose,
  tags: ClaimDetails.shape.tags,
  notes: z
    .array(z.strictObject({ text: Note.shape.text, by: PersonId, at: Instant.nullable() }))
    .min(1)
    .max(5_000),
})
type AddedAnnotation = z.infer<typeof AddedAnnotation>

export const AnnotationCommand = z.discriminatedUnion('type', [
  /** One step for all of them; a claim that has exactly the passage takes the notes, else a new one does. */
  z.strictObject({
    type: z.literal('annotations.add'),
    draft: DraftId,
    annotations: z.array(AddedAnnotation).min(1).max(5_000),
  }),
])
export type AnnotationCommand = z.infer<typeof AnnotationCommand>

function passageFor(content: Content, { spans, words }: AddedAnnotation, given: Given): Result<PlacedPassage> {
  const id = PassageId.parse(given.newId())
  if (spans.length === 0) return ok({ id, spans: [], text: words, anchorState: 'lost' })
  const markable = markableSpans(content, spans)
  if (!markable.ok) return markable
  return ok({ id, spans: markable.value, text: wordsOf(content, markable.value), anchorState: 'exact' })
}

const TAGS_MAX = 100

const withTags = (claim: Claim, tags: readonly string[]): Claim => {
  const all = [...new Set([...claim.tags, ...tags])].slice(0, TAGS_MAX)
  return all.length > claim.tags.length ? { ...claim, tags: all } : claim
}

export const ANNOTATION_DECIDERS: Deciders<ArticleTables, AnnotationCommand> = {
  'annotations.add': (state, { draft, annotations }, given) => {
    const content = contentAtHand(state, draft, given)
    if (!content.ok) return content
    const article = onlyArticle(state)
    const claims = new ClaimsByPassage(state, draft)
    const touched = new Map<ClaimId, Claim>()
    const notes: RowChange[] = []
    let nextClaimNumber = article.nextClaimNumber
    for (const annotation of annotations) {
      const passage = passageFor(content.value, annotation, given)
      if (!passage.ok) return passage
      const there = claims.at(passage.value)
      const held = there && (touched.get(there.id) ?? there)
      const claim = held ?? newClaim(nextClaimNumber++, draft, passage.value, annotation, given)
      if (!held) claims.put(passage.value, claim)
      touched.set(claim.id, withTags(claim, annotation.tags))
      for (const { text, by, at } of annotation.notes) {
        const id = NoteId.parse(given.newId())
        const note: Note = { id, claim: claim.id, text, withheld: false, by, at: at ?? given.now() }
        notes.push(added('notes', note))
      }
    }
    const [first] = touched.keys()
    if (!first) return refuse('refused.annotations.none-chosen')
    const rows = [...touched.values()].map((claim) => {
      const before = state.claims[claim.id]
      return before ? edited('claims', before, claim) : added('claims', claim)
    })
    return ok({
      label: { key: 'annotations.add', values: { count: annotations.length } },
      change: [...rows, ...notes, edited('articles', article, { ...article, nextClaimNumber })],
      made: first,
    })
  },
}

function newClaim(
  number: number,
  draft: DraftId,
  passage: PlacedPassage,
  { words, notes }: AddedAnnotation,
  given: Given,
): Claim {
  return {
    id: ClaimId.parse(given.newId()),
    number,
    wording: wordingFrom([{ text: words.trim() || passage.text || (notes[0]?.text ?? '') }]),
    kind: 'other',
    claimant: { kind: 'author' },
    madeOn: '',
    tags: [],
    priority: 'normal',
    state: 'to-check',
    correction: null,
    placements: { [draft]: [passage] },
    createdAt: given.now(),
    createdBy: given.who,
  }
}
