import { SECOND_DRAFT, SECOND_DRAFT_NAME } from '../../core/sample/story.ts'
import { useAction, useApp, useDesk, useLibrary, useStart } from '../state/use-app.ts'
import { useAddingDraft, useCanAddDraft } from './adding-draft.ts'
import { useBin } from './bin.ts'

/** Opens the sample: the one that is in the library, or a new one. */
export function useOpenSample(): () => Promise<void> {
  const { client, view } = useApp()
  return async () => {
    const answer = await client.ask('sample.open', {})
    if (answer.ok) view.getState().openArticle(answer.value.article)
    else view.getState().notify(answer.refusal)
  }
}

/** The sample can be opened and thrown away from everywhere. */
export function useSampleActions(): void {
  const { view } = useApp()
  const { library } = useStart()
  const canChange = library.readOnly === null && library.refused === null
  const sample = useLibrary(({ articles }) => articles.find((article) => article.sample && !article.binned))
  const openSample = useOpenSample()
  const { bin } = useBin()
  useAction('help.sample', canChange || sample ? () => void openSample() : null)
  useAction(
    'help.remove-sample',
    canChange && sample
      ? () => {
          view.getState().open('library')
          void bin(sample)
        }
      : null,
  )
}

/** Takes in the second draft of the sample; null where none is waiting. It waits while the sample has only its first. */
export function useWaitingDraft(): (() => void) | null {
  const canAdd = useCanAddDraft()
  const isWaiting = useDesk(
    ({ desk }) =>
      desk.status === 'open' &&
      Object.keys(desk.article.tables.drafts).length === 1 &&
      Object.values(desk.article.tables.articles).some(({ sample }) => sample),
  )
  const { addPasted } = useAddingDraft()
  if (!canAdd || !isWaiting) return null
  return () => void addPasted({ text: SECOND_DRAFT, html: '' }, SECOND_DRAFT_NAME)
}
