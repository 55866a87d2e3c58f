import { useEffect, useState } from 'react'
import { exportChoice } from '../../../core/model/hand-over.ts'
import type { ArticleId } from '../../../core/model/ids.ts'
import type { Refusal } from '../../../core/result.ts'
import { useClient, useDesk } from '../../state/use-app.ts'

export type Preview =
  | { readonly status: 'preparing' }
  | { readonly status: 'ready'; readonly url: string; readonly withheld: number }
  | { readonly status: 'refused'; readonly refusal: Refusal }

/** The article's report as it is now, made anew after each change; the last one stays while the next is prepared. */
export function usePreview(article: ArticleId): Preview & { readonly retry: () => void } {
  const client = useClient()
  const seq = useDesk(({ desk }) => (desk.status === 'open' ? desk.article.seq : 0))
  const [tries, setTries] = useState(0)
  const [preview, setPreview] = useState<Preview>({ status: 'preparing' })

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the article makes the report anew.
  useEffect(() => {
    let isWanted = true
    void client
      .ask('report.preview', { article, choice: exportChoice({ format: 'html', kind: 'reader', redacted: false }) })
      .then((answer) => {
        if (!isWanted) return
        setPreview(answer.ok ? { status: 'ready', ...answer.value } : { status: 'refused', refusal: answer.refusal })
      })
    return () => {
      isWanted = false
    }
  }, [client, article, seq, tries])

  return { ...preview, retry: () => setTries(tries + 1) }
}
