import { Acknowledged, AskedFile, CheckProgress, ImportProgress, RefusalValue, UpdateState } from './contract-values.ts'
import { ArticleId } from './model/ids.ts'
import { ArticleSummary } from './query/summary.ts'
import { z } from './z.ts'

// Apart from the methods of the contract: a window parses these, and needs nothing of what the machine decides with.

export { Ticket } from './contract-values.ts'

/** What a window is told without asking. */
export const WireEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('library.changed'), ...Acknowledged.shape }),
  z.strictObject({ type: z.literal('article.changed'), article: ArticleId, ...Acknowledged.shape }),
  z.strictObject({ type: z.literal('articles.changed'), articles: z.array(ArticleSummary) }),
  /** Another article stands in this one's place: whoever shows it reads it again. */
  z.strictObject({ type: z.literal('article.replaced'), article: ArticleId }),
  z.strictObject({ type: z.literal('library.moved') }),
  /** Told a few times a second during long work. */
  z.strictObject({ type: z.literal('import.progressed'), ...ImportProgress.shape }),
  z.strictObject({ type: z.literal('check.progressed'), ...CheckProgress.shape }),
  /** Files that the system handed to the app, and about which somebody must say more. */
  z.strictObject({ type: z.literal('import.asked'), asked: z.array(AskedFile) }),
  z.strictObject({ type: z.literal('notice'), refusal: RefusalValue }),
  z.strictObject({ type: z.literal('updates.changed'), ...UpdateState.shape }),
  /** An action chosen in the desktop's own menu. */
  z.strictObject({ type: z.literal('action.chosen'), action: z.string() }),
])
export type WireEvent = z.infer<typeof WireEvent>
