import { create } from 'zustand'
import type { Output } from '../../core/contract.ts'
import type { Ticket } from '../../core/contract-values.ts'
import type { PreviewedAnnotation } from '../../core/format/annotation-preview.ts'
import { isSure } from '../../core/format/sure-annotation.ts'
import { say } from '../../core/messages/message.ts'
import type { ArticleId } from '../../core/model/ids.ts'
import type { Refusal } from '../../core/result.ts'
import { useDeskHere } from '../state/desk-here.ts'
import { useApp, useDesk } from '../state/use-app.ts'
import { toast } from '../ui/index.ts'
import { onceFollowed } from './following.ts'
import { deskHistory, takeStep } from './history.ts'

export type ReadAnnotations = Output<'annotations.read'>

/** The comments that the file of an article's draft came with. */
interface Offer {
  readonly article: ArticleId
  readonly comments: number
}

/** The dialog that adds annotations of others: what was read, what is ticked of it, and what is to be said. */
export interface AddingAnnotations {
  readonly isOpen: boolean
  readonly isReading: boolean
  readonly isAdding: boolean
  /** Belongs to this article; of another one nothing is shown. */
  readonly article: ArticleId | null
  readonly read: ReadAnnotations | null
  readonly ticked: ReadonlySet<string>
  /** Which of an annotation's candidates is meant, by its index. */
  readonly places: ReadonlyMap<string, number>
  readonly note: { readonly tone: 'error' | 'info'; readonly said: Refusal } | null
  readonly offer: Offer | null
}

const NOTHING_READ = { read: null, ticked: new Set<string>(), places: new Map<string, number>() } as const
const CLOSED = { isOpen: false, isReading: false, isAdding: false, article: null, note: null, ...NOTHING_READ } as const

const ONE_FILE: Refusal = { key: 'annotations.one-file', values: {} }
const STOPPED: Refusal = { key: 'annotations.stopped', values: {} }

export const useAddingAnnotationsStore = create<AddingAnnotations>(() => ({ ...CLOSED, offer: null }))

/** One that may be meant in several places waits for somebody to say which. */
export const needsPlace = (
  { places }: Pick<AddingAnnotations, 'places'>,
  { id, anchorState }: Pick<PreviewedAnnotation, 'id' | 'anchorState'>,
): boolean => anchorState === 'ambiguous' && !places.has(id)

/** Says on the desk that a draft came with comments, until they are looked at or that is put away. */
export const offerComments = (article: ArticleId, comments: number | undefined): void =>
  useAddingAnnotationsStore.setState({ offer: comments ? { article, comments } : null })

/** Whether annotations can be added here: to an article that stands on the desk and can be written to. */
export const useCanAddAnnotations = (): boolean =>
  useDesk(({ desk }) => desk.status === 'open' && desk.article.readOnly === null)

/** The ways annotations of others come to the article on the desk. Nothing is added before it was shown. */
export function useAddingAnnotations() {
  const { client, desk, view } = useApp()
  const set = useAddingAnnotationsStore.setState
  const get = useAddingAnnotationsStore.getState
  const note = (tone: 'error' | 'info', said: Refusal) =>
    set({ isReading: false, isAdding: false, note: { tone, said } })

  const openArticle = () => {
    const { desk: now } = desk.getState()
    return now.status === 'open' ? now.article.id : null
  }

  const read = async (ticket: Ticket | null) => {
    const article = openArticle()
    if (!article || get().isReading) return
    set({ ...CLOSED, isOpen: true, isReading: true, article })
    const answer = await client.ask('annotations.read', { article, ticket })
    // The dialog was put away meanwhile.
    if (!get().isReading) return
    if (!answer.ok) {
      const isStopped = answer.refusal.key === 'import.refused.cancelled'
      return isStopped ? note('info', STOPPED) : note('error', answer.refusal)
    }
    const { annotations } = answer.value
    set({ isReading: false, read: answer.value, ticked: new Set(annotations.filter(isSure).map(({ id }) => id)) })
  }

  const cancel = () => void client.ask('articles.cancelImport', {})

  const tick = (ids: readonly string[], isTicked: boolean) =>
    set(({ ticked }) => {
      const next = new Set(ticked)
      for (const id of ids) {
        if (isTicked) next.add(id)
        else next.delete(id)
      }
      return { ticked: next, note: null }
    })

  return {
    open: () => {
      const { article, isReading } = get()
      if (article !== openArticle() && !isReading) set({ ...CLOSED })
      set({ isOpen: true, note: null })
    },
    /** Puts the dialog away; what was read is read again next time. */
    close: () => {
      if (get().isReading) cancel()
      set({ ...CLOSED })
    },
    takeFiles: async (files: readonly File[]) => {
      const [file] = files
      if (!file || files.length > 1) return note('error', ONE_FILE)
      const ticket = await client.ticketFor(file)
      if (ticket.ok) await read(ticket.value)
      else note('error', ticket.refusal)
    },
    /** The desktop's own dialog. */
    chooseFile: async () => {
      const chosen = await client.ask('files.choose', { purpose: 'annotations' })
      if (!chosen.ok) return note('error', chosen.refusal)
      const [file] = chosen.value.files
      if (file) await read(file.ticket)
    },
    /** The comments in the file that the draft under check came as. */
    readOwnFile: () => {
      set({ offer: null })
      return read(null)
    },
    dismissOffer: () => set({ offer: null }),
    tick,
    /** Says which place is meant; whoever says so wants it added. */
    place: (id: string, candidate: number) => {
      set(({ places }) => ({ places: new Map(places).set(id, candidate) }))
      tick([id], true)
    },
    add: async () => {
      const { read: held, ticked, places, article, isAdding } = get()
      if (!held || !article || isAdding) return
      set({ isAdding: true, note: null })
      const chosen = held.annotations
        .filter(({ id }) => ticked.has(id))
        .map(({ id }) => ({ id, candidate: places.get(id) ?? null }))
      const answer = await client.ask('annotations.add', { article, reading: held.reading, chosen })
      if (!answer.ok) return note('error', answer.refusal)
      const { added, claim } = answer.value
      await onceFollowed(desk, ({ tables }) => claim in tables.claims)
      set({ ...CLOSED, offer: null })
      const { showClaim } = useDeskHere.getState()
      if (showClaim) showClaim(claim)
      else view.getState().openArticle(article, claim)
      toast({
        text: say('annotations.added', { count: added }),
        action: { label: say('ui.undo'), onPress: () => void takeStep('undo', deskHistory(desk.getState())) },
      })
    },
    cancel,
  }
}
