import { say, sayFacts, sayList } from '../../../core/messages/message.ts'
import type { ArticleSummary } from '../../../core/query/summary.ts'
import { sayStatedDate } from '../../../core/text/stated-date.ts'

/** What is left to do in an article, as short as can be: "9 claims, 7 sentences". */
export function leftWords({ state, progress: { claims, sentences } }: ArticleSummary): string {
  if (state === 'to-check') return say('library.left.everything')
  if (state === 'checked') return say('library.left.sign-off')
  const parts = [
    { key: 'library.left.claims' as const, count: claims.total - claims.checked },
    { key: 'library.left.sentences' as const, count: sentences.total - sentences.looked },
  ].filter(({ count }) => count > 0)
  return parts.length > 0 ? sayList(parts.map(({ key, count }) => say(key, { count }))) : say('library.left.nothing')
}

/** What is known about an article in a line: who wrote it, where, when. */
export const aboutWords = ({ byline, publication, publishedOn, words }: ArticleSummary): string =>
  sayFacts([byline, publication, sayStatedDate(publishedOn), say('library.words', { count: words })])
