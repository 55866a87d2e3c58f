import { create } from 'zustand'
import type { Input, Output, RefusalValue, Ticket } from '../../core/contract.ts'
import { say } from '../../core/messages/message.ts'
import type { z } from '../../core/z.ts'
import type { Client } from '../client/client.ts'
import { useApp } from '../state/use-app.ts'
import { announce, toast } from '../ui/index.ts'
import { offerComments } from './adding-annotations.ts'

type RefusedFile = { readonly name: string; readonly refusal: z.infer<typeof RefusalValue> }
type Imported = Output<'articles.import'>['imported']

export interface Pasted {
  readonly text: string
  readonly html: string
}

/** The import dialog: what is written in it, whether something is being read, and what came of the last try. */
export interface Importing {
  readonly isOpen: boolean
  /** The text somebody pasted; kept until it has become an article. */
  readonly pasted: Pasted
  readonly isReading: boolean
  readonly imported: Imported
  readonly refused: readonly RefusedFile[]
}

const NOTHING: Importing = {
  isOpen: false,
  pasted: { text: '', html: '' },
  isReading: false,
  imported: [],
  refused: [],
}

/** A quick import needs no dialog: it opens when reading takes longer. */
export const PATIENCE_MS = 400

export const useImportingStore = create<Importing>(() => NOTHING)

const ticketsFor = async (client: Client, files: readonly File[]) => {
  const tickets: Ticket[] = []
  const refused: RefusedFile[] = []
  for (const file of files) {
    const ticket = await client.ticketFor(file)
    if (ticket.ok) tickets.push(ticket.value)
    else refused.push({ name: file.name, refusal: { ...ticket.refusal } })
  }
  return { tickets, refused }
}

/** The ways an article comes into the library. What is refused is shown with a sentence each, and what was pasted is kept. */
export function useImporting() {
  const { client, view } = useApp()
  const set = useImportingStore.setState

  const read = async (ask: () => Promise<{ input: Input<'articles.import'>; refused: readonly RefusedFile[] }>) => {
    if (useImportingStore.getState().isReading) return
    set({ isReading: true, imported: [], refused: [] })
    const patience = setTimeout(() => set({ isOpen: true }), PATIENCE_MS)
    const { input, refused: unreadable } = await ask()
    const isWorth = input.tickets.length > 0 || input.pasted !== null
    const answer = isWorth ? await client.ask('articles.import', input) : null
    clearTimeout(patience)
    const imported = answer?.ok ? answer.value.imported : []
    const refused = [
      ...unreadable,
      ...(answer?.ok ? answer.value.refused : []),
      ...(answer && !answer.ok ? [{ name: '', refusal: { ...answer.refusal } }] : []),
    ]
    if (refused.length > 0) {
      set({ isReading: false, isOpen: true, imported, refused })
      return
    }
    set(NOTHING)
    const [first] = imported
    if (imported.length === 1 && first) {
      announce(say('import.done', { title: first.title }))
      offerComments(first.article, first.comments)
      view.getState().openArticle(first.article)
    } else if (imported.length > 1) {
      view.getState().open('library')
      toast({ text: say('import.done-many', { count: imported.length }) })
    }
  }

  return {
    open: () => set({ isOpen: true }),
    /** Puts the dialog away. What was pasted stays for the next time. */
    close: () => set({ isOpen: false, imported: [], refused: [] }),
    write: (pasted: Pasted) => set({ pasted }),
    importFiles: (files: readonly File[]) =>
      read(async () => {
        const { tickets, refused } = await ticketsFor(client, files)
        return { input: { tickets, pasted: null }, refused }
      }),
    importPasted: (pasted: Pasted) => read(async () => ({ input: { tickets: [], pasted }, refused: [] })),
    /** The desktop's own dialog. */
    chooseFiles: async () => {
      const chosen = await client.ask('files.choose', { purpose: 'article' })
      if (!chosen.ok) {
        view.getState().notify(chosen.refusal)
        return
      }
      const tickets = chosen.value.files.map(({ ticket }) => ticket)
      if (tickets.length > 0) await read(async () => ({ input: { tickets, pasted: null }, refused: [] }))
    },
    cancel: () => void client.ask('articles.cancelImport', {}),
  }
}
