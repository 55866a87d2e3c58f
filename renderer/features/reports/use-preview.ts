import { useEffect, useState } from 'react'
import type { HandOver } from '../../../core/model/hand-over.ts'
import type { ArticleId } from '../../../core/model/ids.ts'
import type { Refusal } from '../../../core/result.ts'
import { useChoice } from '../../frame/report-choice.ts'
import { useClient, useDesk } from '../../state/use-app.ts'

export type Preview =
  | { readonly status: 'preparing' }
  | { readonly status: 'ready'; readonly url: string; readonly name: string; readonly withheld: number }
  | { readonly status: 'refused'; readonly refusal: Refusal }

export type RetriedPreview = Preview & { readonly retry: () => void }

/** A document of the article as it is now, made anew after each change; the last one stays while the next is prepared. */
export function usePreview(article: ArticleId, handOver: HandOver): RetriedPreview {
  const client = useClient()
  const seq = useDesk(({ desk }) => (desk.status === 'open' ? desk.article.seq : 0))
  const choice = useChoice()(handOver)
  const said = JSON.stringify(choice)
  const [tries, setTries] = useState(0)
  const [preview, setPreview] = useState<Preview>({ status: 'preparing' })

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the article or of a choice makes the document anew.
  useEffect(() => {
    let isWanted = true
    void client.ask('report.preview', { article, choice }).then((answer) => {
      if (!isWanted) return
      setPreview(answer.ok ? { status: 'ready', ...answer.value } : { status: 'refused', refusal: answer.refusal })
    })
    return () => {
      isWanted = false
    }
  }, [client, article, seq, said, tries])

  return { ...preview, retry: () => setTries(tries + 1) }
}
