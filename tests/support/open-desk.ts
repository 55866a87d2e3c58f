import type { ArticleCommand } from '../../core/command/decide.ts'
import { decideArticle } from '../../core/command/decide.ts'
import type { Content } from '../../core/model/content.ts'
import { ArticleId, type ClaimId, ClaimId as ClaimIdSchema, ScaleId, Sha256 } from '../../core/model/ids.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import type { Result } from '../../core/result.ts'
import { Desk, sha256 } from './desk.ts'
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

/** A desk with one article on it, ready for claims. */
export class OpenDesk extends Desk {
  constructor(readonly content: Content = HARBOUR) {
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
      draft: {
        name: '',
        publishedOn: '',
        updatedOn: '',
        content: this.keep(content),
        original: {
          sha256: Sha256.parse(sha256(content.text)),
          name: 'ferry.txt',
          bytes: content.text.length,
          format: 'text',
          encoding: 'utf-8',
        },
        words: 40,
      },
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

  claim(id: ClaimId) {
    const claim = this.article.claims[id]
    if (!claim) throw new Error('There is no such claim.')
    return claim
  }

  /** What a command would come to, without doing it. */
  attempt(command: ArticleCommand): Result<unknown> {
    return decideArticle(this.article, command, this.given)
  }

  /** Does a command if it is allowed; says whether it was. */
  tryOn(command: ArticleCommand): boolean {
    const isAllowed = this.attempt(command).ok
    if (isAllowed) this.on(command)
    return isAllowed
  }
}
