import fc from 'fast-check'
import type { ArticleCommand } from '../../core/command/decide.ts'
import { ClaimKind, Priority, WorkState } from '../../core/model/claim.ts'
import type { Span } from '../../core/model/content.ts'
import { CitationId, type ClaimId, NoteId, type PassageId, type Sha256, SourceId } from '../../core/model/ids.ts'
import { PRESET_SCALES } from '../../core/model/presets.ts'
import type { ArticleTables } from '../../core/model/tables.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { receivedDraft } from './desk.ts'

/** A command still without the rows it is about: those are picked from the state it will meet. */
export type SomeCommand = (state: ArticleTables) => ArticleCommand | null

const pick = <T>(rows: Readonly<Record<string, T>>, at: number): T | undefined => {
  const all = Object.values(rows)
  return all[at % Math.max(1, all.length)]
}

const spans = (length: number): fc.Arbitrary<Span[]> =>
  fc.array(
    fc.tuple(fc.nat(length), fc.nat(60)).map(([start, size]) => ({ start, end: Math.min(length, start + size) })),
    { minLength: 1, maxLength: 3 },
  )

const words = fc.string({ maxLength: 40, unit: 'grapheme' })
/** Such as a field takes that must say something: an empty one never becomes a command. */
const filled = words.filter((text) => /\S/.test(text))

/**
 * Any command somebody could give on an article whose text has so many UTF-16 units, and of which these further drafts
 * may come; many are refused, as in life.
 */
export function someCommand(length: number, drafts: readonly Sha256[] = []): fc.Arbitrary<SomeCommand> {
  const at = fc.nat(50)
  const draft = (state: ArticleTables) => onlyArticle(state).draft
  const onClaim =
    (make: (claim: ClaimId, state: ArticleTables) => ArticleCommand | null) =>
    (claims: number): SomeCommand =>
    (state) => {
      const claim = pick(state.claims, claims)
      return claim ? make(claim.id, state) : null
    }
  const firstPassage = (state: ArticleTables, claim: ClaimId): PassageId | undefined =>
    state.claims[claim]?.placements[draft(state)]?.[0]?.id
  return fc.oneof(
    {
      weight: 4,
      arbitrary: spans(length).map(
        (marked): SomeCommand =>
          (state) => ({ type: 'claim.mark', draft: draft(state), spans: marked }),
      ),
    },
    fc
      .tuple(at, words, fc.constantFrom(...ClaimKind.options), fc.constantFrom(...Priority.options))
      .map(([claims, wording, kind, priority]) =>
        onClaim((claim) => ({ type: 'claim.edit', claim, details: { wording, kind, priority } }))(claims),
      ),
    at.map(onClaim((claim) => ({ type: 'claim.delete', claim }))),
    fc
      .tuple(at, spans(length))
      .map(([claims, marked]) =>
        onClaim((claim, state) => ({ type: 'passage.add', claim, draft: draft(state), spans: marked }))(claims),
      ),
    fc.tuple(at, spans(length)).map(([claims, marked]) =>
      onClaim((claim, state) => {
        const passage = firstPassage(state, claim)
        return passage ? { type: 'passage.move', claim, draft: draft(state), passage, spans: marked } : null
      })(claims),
    ),
    at.map(
      onClaim((claim, state) => {
        const passage = firstPassage(state, claim)
        return passage ? { type: 'passage.remove', claim, draft: draft(state), passage } : null
      }),
    ),
    fc.tuple(at, fc.constantFrom(...PRESET_SCALES), at, words).map(([claims, scale, ratings, rationale]) =>
      onClaim((claim) => {
        const rating = scale.ratings[ratings % scale.ratings.length]
        return rating ? { type: 'verdict.give', claim, scale: scale.id, rating: rating.id, rationale } : null
      })(claims),
    ),
    fc
      .tuple(at, fc.uuid({ version: 7 }), words)
      .map(([claims, source, quote]) =>
        onClaim((claim) => ({ type: 'citation.add', claim, source: SourceId.parse(source), details: { quote } }))(
          claims,
        ),
      ),
    fc.tuple(at, words).map(
      ([citations, locator]): SomeCommand =>
        (state) => {
          const citation = pick(state.citations, citations)
          return citation
            ? { type: 'citation.edit', citation: CitationId.parse(citation.id), details: { locator } }
            : null
        },
    ),
    at.map(
      (citations): SomeCommand =>
        (state) => {
          const citation = pick(state.citations, citations)
          return citation ? { type: 'citation.remove', citation: citation.id } : null
        },
    ),
    fc
      .tuple(at, filled, fc.boolean())
      .map(([claims, text, withheld]) => onClaim((claim) => ({ type: 'note.add', claim, text, withheld }))(claims)),
    at.map(
      (notes): SomeCommand =>
        (state) => {
          const note = pick(state.notes, notes)
          return note ? { type: 'note.remove', note: NoteId.parse(note.id) } : null
        },
    ),
    spans(length).map(
      (marked): SomeCommand =>
        (state) => ({ type: 'coverage.skip', draft: draft(state), spans: marked }),
    ),
    spans(length).map(
      (marked): SomeCommand =>
        (state) => ({ type: 'coverage.unskip', draft: draft(state), spans: marked }),
    ),
    words.map(
      (byline): SomeCommand =>
        () => ({ type: 'article.edit', details: { byline } }),
    ),
    fc.constant<SomeCommand>(() => ({ type: 'article.bin' })),
    at.map(
      (nth): SomeCommand =>
        () => {
          const content = drafts[nth % Math.max(drafts.length, 1)]
          return content ? { type: 'draft.add', draft: receivedDraft(content) } : null
        },
    ),
    fc.tuple(at, words).map(
      ([nth, name]): SomeCommand =>
        (state) => {
          const edited = pick(state.drafts, nth)
          return edited ? { type: 'draft.edit', draft: edited.id, name } : null
        },
    ),
    fc
      .tuple(at, fc.constantFrom(...WorkState.options))
      .map(([claims, work]) => onClaim((claim) => ({ type: 'claim.setState', claim, state: work }))(claims)),
    at.map(onClaim((claim) => ({ type: 'claim.hold', claim }))),
    at.map(onClaim((claim) => ({ type: 'claim.supersede', claim }))),
    fc.tuple(at, words).map(([claims, why]) => onClaim((claim) => ({ type: 'claim.retire', claim, why }))(claims)),
    at.map(onClaim((claim) => ({ type: 'claim.restore', claim }))),
    fc.constant<SomeCommand>(() => ({ type: 'article.restore' })),
  )
}
