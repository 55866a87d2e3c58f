import type { Article } from '../model/article.ts'
import type { Content } from '../model/content.ts'
import { Draft } from '../model/draft.ts'
import { DraftId } from '../model/ids.ts'
import type { ArticleTables } from '../model/tables.ts'
import { onlyArticle } from '../query/only-article.ts'
import { ok, refuse } from '../result.ts'
import { titleIn } from '../text/title.ts'
import { z } from '../z.ts'
import { ReceivedDraft } from './articles.ts'
import { carryOver, claimOnDraft, contentsToCarryFrom, skipOnDraft } from './carry-over.ts'
import { added, type Deciders, edited } from './decision.ts'

export const DraftCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('draft.add'), draft: ReceivedDraft }),
  /** What is said about a draft; its text never changes. */
  z.strictObject({
    type: z.literal('draft.edit'),
    draft: DraftId,
    name: z.exactOptional(Draft.shape.name),
    publishedOn: z.exactOptional(Draft.shape.publishedOn),
    updatedOn: z.exactOptional(Draft.shape.updatedOn),
  }),
])
export type DraftCommand = z.infer<typeof DraftCommand>

/** What goes along to a new draft: every claim still under check, and every sentence with nothing to check. */
export const rowsCarried = (state: ArticleTables) => ({
  claims: Object.values(state.claims).filter(({ retired }) => !retired),
  skips: Object.values(state.skips),
})

/** What an article is called on a new draft: one called after its text keeps to it, a title from elsewhere stays. */
function titleOn({ title }: Article, before: Content | undefined, after: Content): string {
  return (before && titleIn(before) === title && titleIn(after)) || title
}

export const DRAFT_DECIDERS: Deciders<ArticleTables, DraftCommand> = {
  'draft.add': (state, command, given) => {
    const article = onlyArticle(state)
    const before = state.drafts[article.draft]?.content
    if (before === command.draft.content) return refuse('refused.draft.same')
    const content = given.content(command.draft.content)
    const { claims, skips } = rowsCarried(state)
    const rows = [...claims, ...skips]
    const isReadable = !before || !contentsToCarryFrom(state, rows).includes(before) || given.content(before)
    if (!content || !isReadable) return refuse('refused.draft.unknown')
    const draft: Draft = {
      ...command.draft,
      id: DraftId.parse(given.newId()),
      number: Math.max(0, ...Object.values(state.drafts).map(({ number }) => number)) + 1,
      receivedAt: given.now(),
      receivedBy: given.who,
    }
    const placements = carryOver(state, rows, content, given.content)
    const placementAt = (index: number) => placements[index] ?? []
    const after: Article = {
      ...article,
      draft: draft.id,
      title: titleOn(article, before ? given.content(before) : undefined, content),
      updatedOn: draft.updatedOn.trim() || article.updatedOn,
    }
    return ok({
      label: { key: 'draft.add', values: { number: draft.number } },
      change: [
        added('drafts', draft),
        edited('articles', article, after),
        ...claims.map((claim, index) => edited('claims', claim, claimOnDraft(claim, draft.id, placementAt(index)))),
        ...skips.map((skip, index) =>
          edited('skips', skip, skipOnDraft(skip, draft.id, placementAt(claims.length + index))),
        ),
      ],
      made: draft.id,
    })
  },

  'draft.edit': (state, { type: _type, draft: id, ...details }) => {
    const draft = state.drafts[id]
    if (!draft) return refuse('refused.draft.gone')
    return ok({
      label: { key: 'draft.edit', values: { number: draft.number } },
      change: [edited('drafts', draft, { ...draft, ...details })],
      made: draft.id,
    })
  },
}
