import { ArticleState } from '../../../core/model/article.ts'
import type { ArticleSummary } from '../../../core/query/summary.ts'
import { deadlineOrder } from '../../parts/deadline.ts'

export const SORTS = ['deadline', 'newest', 'title', 'left'] as const
export type Sort = (typeof SORTS)[number]

/** `all`, a state, or what lies in the bin. */
export type Shelf = 'all' | ArticleState | 'bin'

export interface ListView {
  readonly shelf: Shelf
  readonly sought: string
  readonly sort: Sort
}

export const FIRST_VIEW: ListView = { shelf: 'all', sought: '', sort: 'deadline' }

/** The shelves there are, with how many lie on each; empty shelves are left out. */
export function shelvesOf(articles: readonly ArticleSummary[]): { shelf: Shelf; count: number }[] {
  const kept = articles.filter(({ binned }) => !binned)
  const states = ArticleState.options.map((shelf) => ({
    shelf,
    count: kept.filter(({ state }) => state === shelf).length,
  }))
  const shelves: { shelf: Shelf; count: number }[] = [
    { shelf: 'all', count: kept.length },
    ...states,
    { shelf: 'bin', count: articles.length - kept.length },
  ]
  return shelves.filter(({ shelf, count }) => shelf === 'all' || count > 0)
}

const leftIn = ({ progress: { claims, sentences } }: ArticleSummary): number =>
  claims.total - claims.checked + (sentences.total - sentences.looked)

const byTitle = (a: ArticleSummary, b: ArticleSummary) => a.title.localeCompare(b.title)
const byNewest = (a: ArticleSummary, b: ArticleSummary) => b.createdAt.localeCompare(a.createdAt)

const ORDERS: Readonly<Record<Sort, (a: ArticleSummary, b: ArticleSummary) => number>> = {
  // Two articles without a date that can be read: Infinity minus Infinity is no order, so newest first.
  deadline: (a, b) => deadlineOrder(a.deadline) - deadlineOrder(b.deadline) || byNewest(a, b),
  newest: byNewest,
  title: byTitle,
  left: (a, b) => leftIn(b) - leftIn(a) || byTitle(a, b),
}

const onShelf = ({ binned, state }: ArticleSummary, shelf: Shelf): boolean => {
  if (shelf === 'bin') return binned
  return !binned && (shelf === 'all' || state === shelf)
}

/** The articles of a shelf that have every word sought in their title, byline or publication, in order. */
export function articlesShown(
  articles: readonly ArticleSummary[],
  { shelf, sought, sort }: ListView,
): ArticleSummary[] {
  const words = sought.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
  return articles
    .filter((article) => onShelf(article, shelf))
    .filter(({ title, byline, publication }) => {
      const text = `${title} ${byline} ${publication}`.toLocaleLowerCase()
      return words.every((word) => text.includes(word))
    })
    .sort(ORDERS[sort])
}
