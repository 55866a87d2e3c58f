import { create } from 'zustand'
import type { Input, Output } from '../../core/contract.ts'
import type { RefusalValue, Ticket } from '../../core/contract-values.ts'
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

/** A window is there to be asked. */
const ASK = { tracked: 'ask', existing: 'ask' } as const

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
  const { client, view, incoming } = useApp()
  const set = useImportingStore.setState

  /** Reads some files, and adds what became of them to what is known already. */
  const take = async (input: Input<'articles.import'>, unreadable: readonly RefusedFile[] = []) => {
    incoming.getState().forgetProgress()
    // Without its answer the dialog that asks stays in front.
    const isAsking = incoming.getState().asked.length > 0
    const patience = isAsking ? undefined : setTimeout(() => set({ isOpen: true }), PATIENCE_MS)
    const isWorth = input.tickets.length > 0 || input.pasted !== null
    const answer = isWorth ? await client.ask('articles.import', input) : null
    clearTimeout(patience)
    const told = answer?.ok ? answer.value : { imported: [], refused: [], asked: [] }
    const failed = answer && !answer.ok ? [{ name: '', refusal: { ...answer.refusal } }] : []
    set(({ imported, refused, pasted }) => ({
      isReading: false,
      imported: [...imported, ...told.imported],
      refused: [...refused, ...unreadable, ...told.refused, ...failed],
      pasted: input.pasted && told.imported.length > 0 ? NOTHING.pasted : pasted,
    }))
    for (const { title, backup } of told.imported)
      if (backup) toast({ text: say('asking.replaced', { title, backup }) })
    incoming.getState().ask(told.asked)
  }

  /** Once nothing is left to ask: what was refused is shown, or what came in is opened. */
  const conclude = () => {
    if (incoming.getState().asked.length > 0) return
    const { imported, refused, pasted } = useImportingStore.getState()
    if (refused.length > 0) return set({ isOpen: true })
    set({ ...NOTHING, pasted })
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

  const read = async (
    ask: () => Promise<{ tickets: Ticket[]; pasted: Pasted | null; refused?: readonly RefusedFile[] }>,
  ) => {
    if (useImportingStore.getState().isReading) return
    set({ isReading: true, imported: [], refused: [] })
    const { tickets, pasted, refused } = await ask()
    await take({ tickets, pasted, ...ASK }, refused)
    conclude()
  }

  return {
    open: () => set({ isOpen: true }),
    /** Puts the dialog away. What was pasted stays for the next time. */
    close: () => set({ isOpen: false, imported: [], refused: [] }),
    write: (pasted: Pasted) => set({ pasted }),
    importFiles: (files: readonly File[]) => read(async () => ({ ...(await ticketsFor(client, files)), pasted: null })),
    importPasted: (pasted: Pasted) => read(async () => ({ tickets: [], pasted })),
    /** The desktop's own dialog. */
    chooseFiles: async () => {
      const chosen = await client.ask('files.choose', { purpose: 'article' })
      if (!chosen.ok) {
        view.getState().notify(chosen.refusal)
        return
      }
      const tickets = chosen.value.files.map(({ ticket }) => ticket)
      if (tickets.length > 0) await read(async () => ({ tickets, pasted: null }))
    },
    /** Takes in the file that is asked about, the way somebody chose. */
    answer: async (way: Pick<Input<'articles.import'>, 'tracked' | 'existing'>) => {
      const [asked] = incoming.getState().asked
      if (!asked || useImportingStore.getState().isReading) return
      set({ isReading: true })
      await take({ tickets: [asked.ticket], pasted: null, ...ASK, ...way })
      incoming.getState().settle()
      conclude()
    },
    /** The file that is asked about stays where it is. */
    leaveOut: () => {
      if (useImportingStore.getState().isReading) return
      incoming.getState().settle()
      conclude()
    },
    cancel: () => void client.ask('articles.cancelImport', {}),
  }
}
