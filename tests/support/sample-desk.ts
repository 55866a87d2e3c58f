import type { CitationDetails } from '../../core/model/citation.ts'
import type { ClaimDetails } from '../../core/model/claim.ts'
import type { Span } from '../../core/model/content.ts'
import {
  ArticleId,
  CitationId,
  ClaimId,
  NoteId,
  type PersonId,
  RatingId,
  ScaleId,
  SourceId,
} from '../../core/model/ids.ts'
import { blankSource, type SourceDetails } from '../../core/model/source.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { Desk, sha256 } from './desk.ts'
import { SAMPLE_CONTENT, SAMPLE_ORIGINAL } from './sample-text.ts'

/** A desk with an imported article and nothing done yet; what a test does with it reads like a checker's day. */
export class SampleDesk extends Desk {
  readonly checker: PersonId

  constructor(family = 0) {
    super(family)
    this.checker = this.introduce('Noor Haldane')
    this.on({
      type: 'article.create',
      article: ArticleId.parse(this.newId()),
      details: {
        title: 'Night trams return to Vellmar after nine years',
        byline: 'Ilse Brandtová',
        publication: 'The Vellmar Courier',
        publishedOn: '14 March',
        updatedOn: '15 March, 08:00, local time',
        url: 'https://courier.vellmar.example/night-trams',
        deadline: '',
      },
      scale: ScaleId.parse('truth'),
      draft: {
        name: '',
        publishedOn: '14 March',
        updatedOn: '15 March, 08:00, local time',
        content: this.keep(SAMPLE_CONTENT),
        original: {
          sha256: sha256(SAMPLE_ORIGINAL),
          name: 'night trams.txt',
          bytes: SAMPLE_ORIGINAL.length,
          format: 'text',
          encoding: 'utf-8',
        },
        words: 213,
      },
    })
  }

  get draft() {
    return onlyArticle(this.article).draft
  }

  /** Marks words of the sample as a claim; several passages become one claim. */
  mark(details: Partial<ClaimDetails>, ...passages: readonly Span[]): ClaimId {
    const [first, ...more] = passages
    const claim = ClaimId.parse(
      this.on({ type: 'claim.mark', draft: this.draft, spans: first ? [first] : [], details }),
    )
    for (const span of more) this.on({ type: 'passage.add', claim, draft: this.draft, spans: [span] })
    return claim
  }

  source(details: Partial<SourceDetails>, evidence?: { name: string; bytes: Uint8Array; mediaType: string }): SourceId {
    return SourceId.parse(
      this.onLibrary({
        type: 'source.add',
        details: { ...blankSource('web-page', 'A page'), ...details },
        files: evidence
          ? [
              {
                sha256: sha256(evidence.bytes),
                name: evidence.name,
                bytes: evidence.bytes.length,
                mediaType: evidence.mediaType,
                capturedHow: 'file',
              },
            ]
          : [],
      }),
    )
  }

  cite(claim: ClaimId, source: SourceId, details: Partial<CitationDetails> = {}): CitationId {
    return CitationId.parse(this.on({ type: 'citation.add', claim, source, details: { grade: 'primary', ...details } }))
  }

  rate(claim: ClaimId, rating: string, rationale: string): void {
    this.on({ type: 'verdict.give', claim, scale: ScaleId.parse('truth'), rating: RatingId.parse(rating), rationale })
  }

  note(claim: ClaimId, text: string, withheld = false): NoteId {
    return NoteId.parse(this.on({ type: 'note.add', claim, text, withheld }))
  }

  /** Proposes other words for a claim's first passage. */
  correct(claim: ClaimId, replacement: string): void {
    const passage = this.article.claims[claim]?.placements[this.draft]?.[0]
    if (passage) this.on({ type: 'claim.correct', claim, correction: { passage: passage.id, replacement } })
  }
}
