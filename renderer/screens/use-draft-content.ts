import { useEffect, useState } from 'react'
import type { Content } from '../../core/model/content.ts'
import type { DraftId } from '../../core/model/ids.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import type { Refusal } from '../../core/result.ts'
import { useArticle, useClient } from '../state/use-app.ts'

/** The words of a draft: there, on their way, or refused with a sentence. */
export type DraftContent =
  | { readonly status: 'ready'; readonly content: Content }
  | { readonly status: 'reading' }
  | { readonly status: 'refused'; readonly refusal: Refusal }

const READING: DraftContent = { status: 'reading' }

/** The words of any draft of the open article; drafts never change, so each is read once. */
export function useDraftContent(draft: DraftId): DraftContent {
  const client = useClient()
  const article = useArticle(({ id }) => id)
  const current = useArticle(({ tables }) => onlyArticle(tables).draft)
  const content = useArticle((open) => open.content)
  const [read, setRead] = useState<{ readonly draft: DraftId; readonly answer: DraftContent } | null>(null)
  const isCurrent = draft === current
  const isRead = read?.draft === draft
  useEffect(() => {
    if (isCurrent || isRead) return
    let isWanted = true
    void client.ask('article.content', { article, draft }).then((answer) => {
      if (!isWanted) return
      setRead({
        draft,
        answer: answer.ok ? { status: 'ready', content: answer.value } : { status: 'refused', refusal: answer.refusal },
      })
    })
    return () => {
      isWanted = false
    }
  }, [client, article, draft, isCurrent, isRead])
  if (isCurrent) return { status: 'ready', content }
  return isRead ? read.answer : READING
}
