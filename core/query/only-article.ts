import type { Article } from '../model/article.ts'
import type { ArticleTables } from '../model/tables.ts'

/** The article of an article's store. Every store but an empty one has exactly one; no command but the first runs without. */
export function onlyArticle({ articles }: ArticleTables): Article {
  const article = Object.values(articles)[0]
  if (!article) throw new Error('This store holds no article yet.')
  return article
}
