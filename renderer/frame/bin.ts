import { useCallback } from 'react'
import { say, sayRefusal } from '../../core/messages/message.ts'
import type { ArticleSummary } from '../../core/query/summary.ts'
import type { Client } from '../client/client.ts'
import { useClient } from '../state/use-app.ts'
import { toast } from '../ui/index.ts'

type Place = 'bin' | 'library'

/** The sample takes its sources along, both ways. */
const ask = (client: Client, { id, sample }: ArticleSummary, to: Place) => {
  if (sample) return client.ask(to === 'bin' ? 'sample.remove' : 'sample.restore', { article: id })
  const type = to === 'bin' ? 'article.bin' : 'article.restore'
  return client.ask('article.execute', { article: id, command: { type } })
}

/** Into the bin and out of it again; each says what was done, with the way back. */
export function useBin() {
  const client = useClient()
  const move = useCallback(
    async (article: ArticleSummary, to: Place) => {
      const answer = await ask(client, article, to)
      return answer.ok ? article.title : toast({ text: sayRefusal(answer.refusal), tone: 'error' })
    },
    [client],
  )
  const restore = useCallback(
    async (article: ArticleSummary) => {
      if (await move(article, 'library')) toast({ text: say('library.restored', { title: article.title }) })
    },
    [move],
  )
  const bin = useCallback(
    async (article: ArticleSummary) => {
      if (!(await move(article, 'bin'))) return
      toast({
        text: say('library.binned', { title: article.title }),
        action: { label: say('ui.undo'), onPress: () => void restore(article) },
      })
    },
    [move, restore],
  )
  return { bin, restore }
}
