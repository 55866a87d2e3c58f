import { create } from 'zustand'
import type { ArticleReport, ExportChoice, HandOver } from '../../core/model/hand-over.ts'
import { exportChoice, FIRST_ARTICLE_REPORT } from '../../core/model/hand-over-choice.ts'
import type { ArticleId } from '../../core/model/ids.ts'
import { useClient, useDesk, usePreferences } from '../state/use-app.ts'

/** What was chosen in this window for the article; the machine keeps it over a restart. */
const useChosen = create<{ readonly article: ArticleId | null; readonly report: ArticleReport }>(() => ({
  article: null,
  report: FIRST_ARTICLE_REPORT,
}))

/** What is chosen for the hand-overs of the article on the desk, and the way to choose otherwise. */
export function useArticleReport(): readonly [ArticleReport, (chosen: Partial<ArticleReport>) => void] {
  const client = useClient()
  const article = useDesk(({ desk }) => (desk.status === 'open' ? desk.article.id : null))
  const remembered = useDesk(({ desk }) => (desk.status === 'open' ? desk.article.memory.report : undefined))
  const chosen = useChosen()
  const report = chosen.article === article ? chosen.report : (remembered ?? FIRST_ARTICLE_REPORT)
  return [
    report,
    (changed) => {
      if (!article) return
      const next = { ...report, ...changed }
      useChosen.setState({ article, report: next })
      void client.ask('article.rememberReport', { article, report: next })
    },
  ]
}

/** A document of the article on the desk with everything that is chosen for it. */
export function useChoice(): (handOver: HandOver) => ExportChoice {
  const { reportLook, claimColumns } = usePreferences()
  const [report] = useArticleReport()
  return (handOver) => exportChoice(handOver, reportLook, report, claimColumns)
}
