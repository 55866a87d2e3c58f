import { type ReactNode, useMemo } from 'react'
import type { ArticleId } from '../../core/model/ids.ts'
import { useApp } from '../state/use-app.ts'
import { type Keeping, KeepingContext } from '../ui/index.ts'

/** Around the fields that belong to an article: what is half written in them is kept on this machine. */
export function KeepWriting({ article, children }: { readonly article: ArticleId; readonly children: ReactNode }) {
  const { memories } = useApp()
  const keeping = useMemo(
    (): Keeping => ({
      waiting: (field) => memories.waiting(article, field),
      keep: (field, text) => memories.keep(article, field, text),
    }),
    [memories, article],
  )
  return <KeepingContext value={keeping}>{children}</KeepingContext>
}
