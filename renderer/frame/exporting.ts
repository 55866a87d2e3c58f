import { useEffect } from 'react'
import { create } from 'zustand'
import type { Output } from '../../core/contract.ts'
import { say, sayRefusal } from '../../core/messages/message.ts'
import { type ExportFormat, exportChoice } from '../../core/model/hand-over.ts'
import type { ArticleId } from '../../core/model/ids.ts'
import type { Refusal } from '../../core/result.ts'
import { saySize } from '../parts/file-size.ts'
import { useAction, useApp, useView } from '../state/use-app.ts'
import { toast } from '../ui/index.ts'

type Outcome = Exclude<Output<'report.export'>, { outcome: 'cancelled' }>

/** What came of the last export of the article on the desk. */
export interface Exporting {
  /** The format being written just now. */
  readonly busy: ExportFormat | null
  readonly outcome: Outcome | null
  readonly refusal: Refusal | null
}

const NOTHING: Exporting = { busy: null, outcome: null, refusal: null }

export const useExportingStore = create<Exporting>(() => NOTHING)

/** Where an exported file went, in a sentence. */
export const outcomeWords = (outcome: Outcome): string => {
  const size = saySize(outcome.bytes)
  return outcome.outcome === 'saved'
    ? say('export.saved', { name: outcome.name, place: outcome.place, size })
    : say('export.downloaded', { name: outcome.name, size })
}

const download = ({ name, url }: { readonly name: string; readonly url: string }) => {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
}

/** Hands the article on the desk over as a file. */
export function useExport(): (format: ExportFormat) => Promise<void> {
  const { client, view } = useApp()
  const set = useExportingStore.setState
  return async (format) => {
    const { article, screen } = view.getState()
    if (!article || useExportingStore.getState().busy) return
    set({ busy: format, outcome: null, refusal: null })
    const answer = await client.ask('report.export', {
      article,
      choice: exportChoice({ format, kind: 'reader', redacted: false }),
    })
    if (!answer.ok) {
      set({ busy: null, refusal: answer.refusal })
      if (screen !== 'reports') toast({ text: sayRefusal(answer.refusal), tone: 'error' })
      return
    }
    const outcome = answer.value.outcome === 'cancelled' ? null : answer.value
    set({ busy: null, outcome })
    if (outcome?.outcome === 'download') download(outcome)
    if (outcome && screen !== 'reports') toast({ text: outcomeWords(outcome) })
  }
}

/** The export actions, wherever an article is on the desk. */
export function useExportActions(): void {
  const article: ArticleId | null = useView((view) => view.article)
  const exportAs = useExport()
  // What came of another article's export says nothing about this one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the article changes.
  useEffect(() => useExportingStore.setState(NOTHING), [article])
  useAction('report.export-html', article ? () => void exportAs('html') : null)
  useAction('report.export-json', article ? () => void exportAs('json') : null)
}
