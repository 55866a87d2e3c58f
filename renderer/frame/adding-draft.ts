import { create } from 'zustand'
import type { Output } from '../../core/contract.ts'
import type { Ticket, TrackedChange } from '../../core/contract-values.ts'
import { say } from '../../core/messages/message.ts'
import type { TrackedAs } from '../../core/model/draft.ts'
import type { ArticleId } from '../../core/model/ids.ts'
import { claimsToDecide } from '../../core/query/drafts.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import type { Refusal, Result } from '../../core/result.ts'
import { useApp, useDesk } from '../state/use-app.ts'
import { toast } from '../ui/index.ts'
import { offerComments } from './adding-annotations.ts'
import { onceFollowed } from './following.ts'
import { deskHistory, takeStep } from './history.ts'
import { PATIENCE_MS, type Pasted } from './importing.ts'

/** A file that holds the new text: only its name and a ticket for it are known here. */
interface FileGiven {
  readonly ticket: Ticket
  readonly name: string
}

/** What somebody has written or chosen for the next draft of an article. A file counts before what was pasted. */
export interface DraftWritten {
  readonly pasted: Pasted
  readonly file: FileGiven | null
  readonly name: string
  readonly publishedOn: string
  readonly updatedOn: string
}

/** The dialog that adds a draft: what is written in it, whether something is being read, and what is to be said. */
export interface AddingDraft {
  readonly isOpen: boolean
  readonly isReading: boolean
  /** Kept for each article until it has become a draft. */
  readonly written: Readonly<Partial<Record<ArticleId, DraftWritten>>>
  /** What came of the last try: a refusal, or what is to be done now. */
  readonly note: { readonly tone: 'error' | 'info'; readonly said: Refusal } | null
  /** The file has tracked changes, and somebody must say how they are taken. */
  readonly question: DraftQuestion | null
}

interface DraftQuestion {
  readonly changes: readonly TrackedChange[]
  /** Reads the file again, the way that was chosen. */
  readonly answer: (tracked: TrackedAs) => void
}

type Outcome = Output<'article.checkFile'>

const CLOSED = { isOpen: false, isReading: false, note: null, question: null } as const

const NOTHING_WRITTEN: DraftWritten = {
  pasted: { text: '', html: '' },
  file: null,
  name: '',
  publishedOn: '',
  updatedOn: '',
}

const ONE_FILE: Refusal = { key: 'add-draft.one-file', values: {} }
const STOPPED: Refusal = { key: 'add-draft.stopped', values: {} }

export const useAddingDraftStore = create<AddingDraft>(() => ({ ...CLOSED, written: {} }))

export const writtenFor = ({ written }: AddingDraft, article: ArticleId): DraftWritten =>
  written[article] ?? NOTHING_WRITTEN

const addedWords = (number: number, count: number): string =>
  count === 0 ? say('add-draft.added-none', { number }) : say('add-draft.added', { number, count })

/** Whether a draft can be added here: to an article that stands on the desk and can be written to. */
export const useCanAddDraft = (): boolean =>
  useDesk(({ desk }) => desk.status === 'open' && desk.article.readOnly === null)

/** The ways a new draft of the article on the desk comes in. What is refused is said where it happened, and what was written is kept. */
export function useAddingDraft() {
  const { client, desk, view, incoming } = useApp()
  const set = useAddingDraftStore.setState
  const note = (tone: 'error' | 'info', said: Refusal) =>
    set({ isOpen: true, isReading: false, question: null, note: { tone, said } })

  const openArticle = () => {
    const { desk: now } = desk.getState()
    return now.status === 'open' ? now.article : null
  }

  const write = (change: Partial<DraftWritten>) => {
    const article = openArticle()?.id
    if (!article) return
    set((adding) => ({ written: { ...adding.written, [article]: { ...writtenFor(adding, article), ...change } } }))
  }

  const settle = async (article: ArticleId, outcome: Outcome, number: number, again: DraftQuestion['answer']) => {
    switch (outcome.outcome) {
      case 'added': {
        const followed = await onceFollowed(desk, (now) => onlyArticle(now.tables).draft === outcome.draft)
        const tables = followed?.tables ?? null
        offerComments(article, outcome.comments)
        set(({ written: { [article]: _became, ...others } }) => ({ ...CLOSED, written: others }))
        const toDecide = tables ? claimsToDecide(tables, outcome.draft) : []
        // The first that asks for a decision is the one at hand.
        if (toDecide[0]) view.getState().chooseClaim(toDecide[0].claim.id)
        view.getState().open('drafts')
        if (!tables) return
        toast({
          text: addedWords(outcome.number, toDecide.length),
          action: { label: say('ui.undo'), onPress: () => void takeStep('undo', deskHistory(desk.getState())) },
        })
        return
      }
      case 'same':
        set(CLOSED)
        toast({ text: say('add-draft.same', { number }) })
        return
      case 'asked':
        return set({ isOpen: true, isReading: false, question: { changes: outcome.changes, answer: again } })
      case 'unknown':
        return note('info', { key: 'add-draft.unknown', values: { number } })
      case 'missing':
        return note('error', { key: 'add-draft.missing', values: { name: outcome.name } })
      default:
        return outcome satisfies never
    }
  }

  const read = async (
    ask: (article: ArticleId, tracked: TrackedAs | 'ask') => Promise<Result<Outcome>>,
    tracked: TrackedAs | 'ask' = 'ask',
  ) => {
    const article = openArticle()
    if (!article || useAddingDraftStore.getState().isReading) return
    const number = article.tables.drafts[onlyArticle(article.tables).draft]?.number ?? 1
    set({ isReading: true, note: null })
    incoming.getState().forgetProgress()
    const patience = setTimeout(() => set({ isOpen: true }), PATIENCE_MS)
    const answer = await ask(article.id, tracked)
    clearTimeout(patience)
    if (answer.ok) return settle(article.id, answer.value, number, (chosen) => void read(ask, chosen))
    if (answer.refusal.key === 'import.refused.cancelled') note('info', STOPPED)
    else note('error', answer.refusal)
  }

  const takeFile = (file: FileGiven) => {
    set({ isOpen: true, note: null })
    write({ file })
  }

  return {
    open: () => set({ isOpen: true }),
    /** Puts the dialog away. What was written stays for the next time. */
    close: () => set({ isOpen: false, note: null, question: null }),
    /** The file is not added the one way or the other; what was written stays. */
    leaveOut: () => set({ question: null }),
    write,
    /** Files that were dropped, or chosen in the browser. */
    takeFiles: async (files: readonly File[]) => {
      const [file] = files
      if (!file || files.length > 1) return note('error', ONE_FILE)
      const ticket = await client.ticketFor(file)
      if (ticket.ok) takeFile({ ticket: ticket.value, name: file.name })
      else note('error', ticket.refusal)
    },
    /** The desktop's own dialog. */
    chooseFile: async () => {
      const chosen = await client.ask('files.choose', { purpose: 'article' })
      if (!chosen.ok) return note('error', chosen.refusal)
      const { files } = chosen.value
      const [file] = files
      if (files.length > 1) return note('error', ONE_FILE)
      if (file) takeFile({ ticket: file.ticket, name: file.name })
    },
    add: () =>
      read((article, tracked) => {
        const { pasted, file, ...said } = writtenFor(useAddingDraftStore.getState(), article)
        const from = file ? { ticket: file.ticket, pasted: null } : { ticket: null, pasted }
        return client.ask('article.addDraft', { article, ...from, ...said, tracked })
      }),
    /** A text that is at hand already: nothing is asked about it. */
    addPasted: (pasted: Pasted, name: string) =>
      read((article) =>
        client.ask('article.addDraft', { article, ticket: null, pasted, name, publishedOn: '', updatedOn: '' }),
      ),
    checkFile: () => read((article, tracked) => client.ask('article.checkFile', { article, tracked })),
    cancel: () => void client.ask('articles.cancelImport', {}),
  }
}
