import type { ArticleState } from '../../../core/model/article.ts'
import { ARTICLE_STATES } from '../../../core/model/article-states.ts'
import type { PersonId } from '../../../core/model/ids.ts'
import type { LibraryTables } from '../../../core/model/tables.ts'
import type { ArticleSummary } from '../../../core/query/summary.ts'
import { assigneeName } from '../../parts/assignee.ts'
import { deadlineOrder, nearnessOf } from '../../parts/deadline.ts'

export const SORTS = ['deadline', 'newest', 'title', 'left', 'assignee'] as const
export type Sort = (typeof SORTS)[number]

/** `all`, a state, or what lies in the bin. */
export type Shelf = 'all' | ArticleState | 'bin'

/** Whose articles: everybody's, somebody's, or those that are nobody's yet. */
export type Assigned = 'everybody' | 'nobody' | PersonId

export const DUES = ['overdue', 'due-soon'] as const
export type Due = (typeof DUES)[number]

export interface ListView {
  readonly shelf: Shelf
  readonly assigned: Assigned
  /** Only those so near their deadline; null for all. */
  readonly due: Due | null
  readonly sought: string
  readonly sort: Sort
}

export const FIRST_VIEW: ListView = {
  shelf: 'all',
  assigned: 'everybody',
  due: null,
  sought: '',
  sort: 'deadline',
}

/** The shelves there are, with how many lie on each; empty shelves are left out. */
export function shelvesOf(articles: readonly ArticleSummary[]): { shelf: Shelf; count: number }[] {
  const kept = articles.filter(({ binned }) => !binned)
  const states = ARTICLE_STATES.map((shelf) => ({
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
// Instants are written alike: the later one is the greater text.
const byNewest = (a: ArticleSummary, b: ArticleSummary) =>
  a.createdAt === b.createdAt ? 0 : a.createdAt < b.createdAt ? 1 : -1

const byDeadline = (a: ArticleSummary, b: ArticleSummary) => {
  const [one, other] = [deadlineOrder(a.deadline), deadlineOrder(b.deadline)]
  return one === other ? 0 : one - other
}

/** What else a list of articles is asked by. */
export interface Around {
  readonly people: LibraryTables['people']
  readonly now: Date
}

type Order = (a: ArticleSummary, b: ArticleSummary, around: Around) => number

const ORDERS: Readonly<Record<Sort, Order>> = {
  deadline: (a, b) => byDeadline(a, b) || byNewest(a, b),
  newest: byNewest,
  title: byTitle,
  left: (a, b) => leftIn(b) - leftIn(a) || byTitle(a, b),
  // Those that are nobody's come first: somebody must take them.
  assignee: (a, b, { people }) =>
    assigneeName(people, a.assignee).localeCompare(assigneeName(people, b.assignee)) || byDeadline(a, b),
}

export const isAssigned = ({ assignee }: ArticleSummary, assigned: Assigned): boolean =>
  assigned === 'everybody' || assignee === (assigned === 'nobody' ? null : assigned)

/** Whether an article that is still worked on is so near its deadline. */
export function isDue({ deadline, state }: ArticleSummary, due: Due | null, now: Date): boolean {
  if (due === null) return true
  const near = state === 'signed-off' ? null : nearnessOf(deadline, now)
  return due === 'overdue' ? near?.isOverdue === true : near?.isSoon === true
}

const onShelf = ({ binned, state }: ArticleSummary, shelf: Shelf): boolean => {
  if (shelf === 'bin') return binned
  return !binned && (shelf === 'all' || state === shelf)
}

/** The articles of a shelf that are so assigned and due, and have every word sought in what is known of them, in order. */
export function articlesShown(
  articles: readonly ArticleSummary[],
  { shelf, assigned, due, sought, sort }: ListView,
  around: Around,
): ArticleSummary[] {
  const words = sought.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
  return articles
    .filter((article) => onShelf(article, shelf) && isAssigned(article, assigned) && isDue(article, due, around.now))
    .filter(({ title, byline, publication, assignee }) => {
      const text = `${title} ${byline} ${publication} ${assigneeName(around.people, assignee)}`.toLocaleLowerCase()
      return words.every((word) => text.includes(word))
    })
    .sort((a, b) => ORDERS[sort](a, b, around))
}
