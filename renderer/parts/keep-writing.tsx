import { type ReactNode, useMemo } from 'react'
import type { ArticleId, SourceId } from '../../core/model/ids.ts'
import { useApp } from '../state/use-app.ts'
import type { KeptWriting } from '../state/writing.ts'
import { type Keeping, KeepingContext } from '../ui/index.ts'

type Kept<Id extends string> = Pick<KeptWriting<Id>, 'waiting' | 'keep'>

function useKeeping<Id extends string>(kept: Kept<Id>, of: Id): Keeping {
  return useMemo(
    () => ({ waiting: (field) => kept.waiting(of, field), keep: (field, text) => kept.keep(of, field, text) }),
    [kept, of],
  )
}

/** Around the fields that belong to an article: what is half written in them is kept on this machine. */
export function KeepWriting({ article, children }: { readonly article: ArticleId; readonly children: ReactNode }) {
  return <KeepingContext value={useKeeping(useApp().memories, article)}>{children}</KeepingContext>
}

/** The same around the record of a source. */
export function KeepSourceWriting({ source, children }: { readonly source: SourceId; readonly children: ReactNode }) {
  return <KeepingContext value={useKeeping(useApp().records, source)}>{children}</KeepingContext>
}
