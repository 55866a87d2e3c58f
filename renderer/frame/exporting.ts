import { useEffect } from 'react'
import { create } from 'zustand'
import type { Output } from '../../core/contract.ts'
import type { HandedOver } from '../../core/contract-values.ts'
import { sayRefusal } from '../../core/messages/message.ts'
import type { HandOver } from '../../core/model/hand-over.ts'
import type { ArticleId } from '../../core/model/ids.ts'
import type { Refusal } from '../../core/result.ts'
import { sameHandOver } from '../parts/hand-overs.ts'
import { useAction, useApp, usePreferences, useView } from '../state/use-app.ts'
import { toast } from '../ui/index.ts'
import { download, type Outcome, outcomeWords } from './handed-over.ts'
import { useChoice } from './report-choice.ts'

type Refused = Output<'report.exportSet'>['refused']

/** What came of the last export of the article on the desk. */
export interface Exporting {
  /** What is being written just now. */
  readonly busy: HandOver | 'set' | null
  readonly outcome: Outcome | null
  readonly refusal: Refusal | null
  /** The documents of the usual set that could not be made; the others were. */
  readonly refused: Refused
}

const NOTHING: Exporting = { busy: null, outcome: null, refusal: null, refused: [] }

export const useExportingStore = create<Exporting>(() => NOTHING)

/** Hands the article on the desk over as a file, or as the usual set of them. */
export function useExport() {
  const { client, view } = useApp()
  const choiceOf = useChoice()
  const { usualSet } = usePreferences()
  const set = useExportingStore.setState
  const isElsewhere = () => view.getState().screen !== 'reports'

  const refuse = (refusal: Refusal) => {
    set({ busy: null, refusal })
    if (isElsewhere()) toast({ text: sayRefusal(refusal), tone: 'error' })
  }
  const finish = (handed: HandedOver | null, refused: Refused = []) => {
    const outcome = handed?.outcome === 'cancelled' ? null : handed
    set({ busy: null, outcome, refused })
    if (outcome?.outcome === 'download') download(outcome)
    if (!isElsewhere()) return
    if (outcome) toast({ text: outcomeWords(outcome) })
    for (const { refusal } of refused) toast({ text: sayRefusal(refusal as Refusal), tone: 'error' })
  }
  const begin = (busy: HandOver | 'set'): ArticleId | null => {
    const { article } = view.getState()
    if (!article || useExportingStore.getState().busy) return null
    set({ ...NOTHING, busy })
    return article
  }

  return {
    exportAs: async (handOver: HandOver) => {
      const article = begin(handOver)
      if (!article) return
      const answer = await client.ask('report.export', { article, choice: choiceOf(handOver) })
      if (answer.ok) finish(answer.value)
      else refuse(answer.refusal)
    },
    exportSet: async () => {
      const article = usualSet.length > 0 ? begin('set') : null
      if (!article) return
      const answer = await client.ask('report.exportSet', { article, choices: usualSet.map(choiceOf) })
      if (!answer.ok) return refuse(answer.refusal)
      finish(answer.value.handed, answer.value.refused)
    },
  }
}

/** Whether this document is the one that is being written. */
export const isExporting = (busy: Exporting['busy'], handOver: HandOver): boolean =>
  busy !== null && busy !== 'set' && sameHandOver(busy, handOver)

/** The export actions, wherever an article is on the desk. */
export function useExportActions(): void {
  const article: ArticleId | null = useView((view) => view.article)
  const { exportAs, exportSet } = useExport()
  const { handOver } = usePreferences()
  // What came of another article's export says nothing about this one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the article changes.
  useEffect(() => useExportingStore.setState(NOTHING), [article])
  const offer = (document: HandOver) => (article ? () => void exportAs(document) : null)
  useAction('report.export', offer(handOver))
  useAction('report.export-checking', offer({ format: 'docx', kind: 'checking', redacted: false }))
  useAction('report.export-checked', offer({ format: 'docx', kind: 'checked', redacted: false }))
  useAction('report.export-html', offer({ format: 'html', kind: 'reader', redacted: false }))
  useAction('report.export-pdf', offer({ format: 'pdf', kind: 'reader', redacted: false }))
  useAction('report.export-xlsx', offer({ format: 'xlsx', kind: 'checking', redacted: false }))
  useAction('report.export-bundle', offer({ format: 'bundle', kind: 'checking', redacted: false }))
  useAction('report.export-json', offer({ format: 'json', kind: 'checking', redacted: false }))
  useAction('report.export-set', article ? () => void exportSet() : null)
}
