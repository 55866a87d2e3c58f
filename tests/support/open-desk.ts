import type { Content } from '../../core/model/content.ts'
import { ArticleId, type ClaimId, ClaimId as ClaimIdSchema, RatingId, ScaleId } from '../../core/model/ids.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { Desk, receivedDraft } from './desk.ts'
import { block, contentOf, spanOf } from './sample-content.ts'

export const HARBOUR = contentOf([
  block('headline', 'Night ferry strikes pier at Port Alder'),
  block('standfirst', 'Three people were hurt, the harbour office says'),
  block(
    'paragraph',
    'The ferry Marrow struck the north pier at 23:40 on Friday.',
    'It carried 212 passengers, twice its usual load.',
  ),
  block('paragraph', '“We had no warning,” said a deckhand.', 'The wind was light.'),
])

/** The next draft: “It carried 212 passengers …” is taken out, and a sentence has come in. */
export const HARBOUR_LATER = contentOf([
  block('headline', 'Night ferry strikes pier at Port Alder'),
  block('standfirst', 'Three people were hurt, the harbour office says'),
  block('paragraph', 'The ferry Marrow struck the north pier at 23:40 on Friday.'),
  block('paragraph', '“We had no warning,” said a deckhand.', 'The wind was light.'),
  block('paragraph', 'Investigators reached Port Alder on Sunday evening.'),
])

/** The draft after that: a figure changed, a paragraph moved, a sentence doubled. */
export const HARBOUR_LATEST = contentOf([
  block('headline', 'Night ferry strikes pier at Port Alder'),
  block('paragraph', '“We had no warning,” said a deckhand.', 'The wind was light.', 'The wind was light.'),
  block('standfirst', 'Five people were hurt, the harbour office says'),
  block('paragraph', 'The ferry Marrow struck the north pier at 23:40 on Friday.'),
])

/** A desk with one article on it, ready for claims. */
export class OpenDesk extends Desk {
  constructor(content: Content = HARBOUR) {
    super()
    this.introduce('Checker')
    this.on({
      type: 'article.create',
      article: ArticleId.parse(this.newId()),
      details: {
        title: 'Night ferry strikes pier',
        byline: '',
        publication: '',
        publishedOn: '',
        updatedOn: '',
        url: '',
        deadline: '',
      },
      scale: ScaleId.parse('truth'),
      draft: receivedDraft(this.keep(content)),
    })
  }

  get draft() {
    return onlyArticle(this.article).draft
  }

  mark(words: string, nth = 1): ClaimId {
    return ClaimIdSchema.parse(
      this.on({ type: 'claim.mark', draft: this.draft, spans: [spanOf(this.content, words, nth)] }),
    )
  }

  /** Rates a claim true, with a reason. */
  check(claim: ClaimId, rationale = 'Seen.'): void {
    this.on({
      type: 'verdict.give',
      claim,
      scale: ScaleId.parse('truth'),
      rating: RatingId.parse('true'),
      rationale,
    })
  }

  /** Puts a claim's only passage on some words of the draft under check. */
  place(claim: ClaimId, words: string): void {
    const [passage] = this.placement(claim)
    if (!passage) throw new Error('The claim is not on this draft.')
    this.on({
      type: 'passage.move',
      claim,
      draft: this.draft,
      passage: passage.id,
      spans: [spanOf(this.content, words)],
    })
  }

  /** Where a claim lies on the draft under check. */
  placement(claim: ClaimId) {
    return this.claim(claim).placements[this.draft] ?? []
  }

  claim(id: ClaimId) {
    const claim = this.article.claims[id]
    if (!claim) throw new Error('There is no such claim.')
    return claim
  }
}
