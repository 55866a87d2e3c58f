import { useEffect, useRef, useState } from 'react'
import type { JournalLine } from '../../../core/change/journal.ts'
import type { ArticleCommand } from '../../../core/command/decide.ts'
import { sayRefusal } from '../../../core/messages/message.ts'
import type { Content, Span } from '../../../core/model/content.ts'
import type { ClaimId, EvidenceId, SourceId } from '../../../core/model/ids.ts'
import type { Scale } from '../../../core/model/scale.ts'
import type { SourceDetails } from '../../../core/model/source.ts'
import type { ArticleTables, LibraryTables } from '../../../core/model/tables.ts'
import type { Result } from '../../../core/result.ts'
import { toast } from '../../ui/index.ts'

/** The article under check and everything the cards and the inspector may do: handed in by the desk. */
export interface ClaimWork {
  readonly tables: ArticleTables
  readonly library: LibraryTables
  readonly content: Content
  readonly isReadOnly: boolean
  /** Presets and the library's own. */
  readonly scales: readonly Scale[]
  /**
   * Resolves once the change is on disk, with the id of the row it is about. `onMade` is told it together with the
   * change, so that what it sets is drawn in the same drawing.
   */
  readonly execute: (command: ArticleCommand, onMade?: (made: string | null) => void) => Promise<Result<string | null>>
  /** Whether every command that is under way was taken; a field that is left by a key hands its text over just before. */
  readonly allTaken: () => Promise<boolean>
  readonly addSource: (details: SourceDetails) => Promise<Result<SourceId>>
  readonly keepFiles: (claim: ClaimId, files: readonly File[], source: SourceId | null) => Promise<Result<unknown>>
  readonly viewEvidence: (evidence: EvidenceId) => void
  readonly openLink: (url: string) => void
  /** Shows a source with its evidence and everything that cites it. */
  readonly openSource: (source: SourceId) => void
  readonly readHistory: (claim: ClaimId) => Promise<Result<readonly HistoryLine[]>>
  /** Says that something was done and offers to take it back. */
  readonly offerUndo: (text: string) => void
}

/** What can be done with the chosen claim besides, when a new draft has changed its words. */
export interface ReopenedDoings {
  /** Another claim takes its place. */
  readonly supersede: () => void
  readonly retire: () => void
  readonly restore: () => void
  /** One of its passages was placed by hand. */
  readonly placed: (span: Span) => void
}

export type HistoryLine = Omit<JournalLine, 'prev' | 'hash'>

export interface Attempt {
  /** Why the last attempt here was refused, in words; null when it was not. */
  readonly refusal: string | null
  readonly attempt: <T>(doing: Promise<Result<T>>) => Promise<T | undefined>
  /** The same for a field: whether its text was taken. */
  readonly taken: (doing: Promise<Result<unknown>>) => Promise<boolean>
  readonly refuseWith: (sentence: string | null) => void
}

/** Shows a refusal where it happened, until the next attempt in the same place. */
export function useAttempt(): Attempt {
  const [refusal, setRefusal] = useState<string | null>(null)
  const isShown = useRef(true)
  useEffect(() => {
    isShown.current = true
    return () => {
      isShown.current = false
    }
  }, [])
  const settle = async <T>(doing: Promise<Result<T>>): Promise<Result<T>> => {
    const result = await doing
    const sentence = result.ok ? null : sayRefusal(result.refusal)
    // The place is gone when a field was left by choosing another claim: the refusal is still said.
    if (sentence && !isShown.current) toast({ text: sentence, tone: 'error' })
    else setRefusal(sentence)
    return result
  }
  return {
    refusal,
    attempt: async (doing) => {
      const result = await settle(doing)
      return result.ok ? result.value : undefined
    },
    taken: async (doing) => (await settle(doing)).ok,
    refuseWith: setRefusal,
  }
}
