import { Article, ArticleDetails } from '../model/article.ts'
import { Draft } from '../model/draft.ts'
import { ArticleId, DraftId, PersonId, ScaleId } from '../model/ids.ts'
import type { ArticleTables } from '../model/tables.ts'
import { onlyArticle } from '../query/only-article.ts'
import { isAtDesk } from '../query/people.ts'
import { ok, refuse } from '../result.ts'
import { partOf, z } from '../z.ts'
import { added, type Deciders, edited } from './decision.ts'

/** What an importer found out about a draft; number, id and who received it are decided here. */
export const ReceivedDraft = Draft.omit({ id: true, number: true, receivedAt: true, receivedBy: true })
export type ReceivedDraft = z.infer<typeof ReceivedDraft>

export const ArticleOwnCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('article.create'),
    article: ArticleId,
    details: ArticleDetails,
    scale: ScaleId,
    draft: ReceivedDraft,
    sample: Article.shape.sample,
  }),
  z.strictObject({ type: z.literal('article.edit'), details: partOf(ArticleDetails) }),
  z.strictObject({ type: z.literal('article.chooseScale'), scale: ScaleId }),
  /** Who is to check it; null for nobody in particular. */
  z.strictObject({ type: z.literal('article.assign'), assignee: PersonId.nullable() }),
  z.strictObject({ type: z.literal('article.bin') }),
  z.strictObject({ type: z.literal('article.restore') }),
])
export type ArticleOwnCommand = z.infer<typeof ArticleOwnCommand>

const label = (key: string, { title }: { title: string }) => ({ key, values: { title } })

export const ARTICLE_DECIDERS: Deciders<ArticleTables, ArticleOwnCommand> = {
  'article.create': (state, command, given) => {
    if (Object.keys(state.articles).length > 0) return refuse('refused.article.exists')
    const draft: Draft = {
      ...command.draft,
      id: DraftId.parse(given.newId()),
      number: 1,
      receivedAt: given.now(),
      receivedBy: given.who,
    }
    const article: Article = {
      id: command.article,
      ...command.details,
      scale: command.scale,
      draft: draft.id,
      nextClaimNumber: 1,
      createdAt: given.now(),
      createdBy: given.who,
      signOffs: [],
      binnedAt: null,
      ...(command.sample ? { sample: true } : {}),
    }
    return ok({
      label: label('article.create', article),
      change: [added('articles', article), added('drafts', draft)],
      made: article.id,
    })
  },

  'article.edit': (state, command) => {
    const article = onlyArticle(state)
    const after = { ...article, ...command.details }
    return ok({ label: label('article.edit', after), change: [edited('articles', article, after)], made: article.id })
  },

  'article.chooseScale': (state, command, given) => {
    const article = onlyArticle(state)
    const scale = given.scale(command.scale)
    if (!scale) return refuse('refused.scale.unknown')
    if (scale.retired && scale.id !== article.scale) return refuse('refused.scale.retired', { scale: scale.name })
    return ok({
      label: { key: 'article.chooseScale', values: { scale: scale.name } },
      change: [edited('articles', article, { ...article, scale: scale.id })],
      made: article.id,
    })
  },

  'article.assign': (state, { assignee }, given) => {
    const article = onlyArticle(state)
    const person = assignee && given.person(assignee)
    if (assignee && !person) return refuse('refused.person.unknown')
    // Whoever works in the library is at the desk, whatever their record says.
    if (person && !isAtDesk(person) && person.id !== given.who)
      return refuse('refused.person.not-here', { name: person.name })
    return ok({
      label: person
        ? { key: 'article.assign', values: { title: article.title, name: person.name } }
        : label('article.unassign', article),
      change: [edited('articles', article, { ...article, assignee })],
      made: article.id,
    })
  },

  'article.bin': (state, _command, given) => {
    const article = onlyArticle(state)
    return ok({
      label: label('article.bin', article),
      change: [edited('articles', article, { ...article, binnedAt: given.now() })],
      made: article.id,
    })
  },

  'article.restore': (state) => {
    const article = onlyArticle(state)
    return ok({
      label: label('article.restore', article),
      change: [edited('articles', article, { ...article, binnedAt: null })],
      made: article.id,
    })
  },
}
