import type { App } from '../state/app.ts'
import type { OpenArticle } from '../state/desk-store.ts'

/** A window follows to a change in a moment; if it does not, it is done without. */
const FOLLOW_MS = 5_000

/** The article on the desk once this window has followed to a change: the answer and the event come in any order. */
export function onceFollowed(
  desk: App['desk'],
  hasCome: (article: OpenArticle) => boolean,
): Promise<OpenArticle | null> {
  return new Promise((resolve) => {
    const look = () => {
      const { desk: now } = desk.getState()
      if (now.status === 'open' && hasCome(now.article)) settle(now.article)
    }
    const settle = (article: OpenArticle | null) => {
      clearTimeout(timer)
      unfollow()
      resolve(article)
    }
    const timer = setTimeout(() => settle(null), FOLLOW_MS)
    const unfollow = desk.subscribe(look)
    look()
  })
}
