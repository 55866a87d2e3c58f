import { useMemo, useRef } from 'react'
import type { ArticleCommand } from '../../core/command/decide.ts'
import { say } from '../../core/messages/message.ts'
import { type ClaimId, SourceId } from '../../core/model/ids.ts'
import { allScales } from '../../core/query/offered-scales.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Client } from '../client/client.ts'
import type { ClaimWork } from '../features/claims/claim-work.ts'
import { deskHistory, takeStep } from '../frame/history.ts'
import { useApp, useArticle, useLibrary, useView } from '../state/use-app.ts'
import { toast } from '../ui/index.ts'

/** Hands files over one by one; the first that cannot be read refuses them all. */
async function ticketsFor(client: Client, files: readonly File[]) {
  const tickets = []
  for (const file of files) {
    const ticket = await client.ticketFor(file)
    if (!ticket.ok) return ticket
    tickets.push(ticket.value)
  }
  return ok(tickets)
}

/** What the claims feature may see and do, from the open article and the library. */
export function useClaimWork(): ClaimWork {
  const { client, desk, library: libraryStore } = useApp()
  const id = useArticle((article) => article.id)
  const tables = useArticle((article) => article.tables)
  const content = useArticle((article) => article.content)
  const isReadOnly = useArticle((article) => article.readOnly !== null)
  const library = useLibrary((store) => store.tables)
  const openSource = useView((view) => view.openSource)

  const underWay = useRef(new Set<Promise<Result<string | null>>>())

  const doings = useMemo(
    () => ({
      execute: (command: ArticleCommand, onMade?: (made: string | null) => void) => {
        const asked = desk
          .getState()
          .execute(command, { inline: true, ...(onMade && { onMade }) })
          .then((answer) => (answer.ok ? ok(answer.value.made) : answer))
          // Held for the rest of the turn: one key both leaves a field and asks whether its text was taken.
          .finally(() => setTimeout(() => underWay.current.delete(asked)))
        underWay.current.add(asked)
        return asked
      },
      allTaken: async () => (await Promise.all(underWay.current)).every((answer) => answer.ok),
      addSource: async (details: Parameters<ClaimWork['addSource']>[0]) => {
        const answer = await libraryStore.getState().execute({ type: 'source.add', details }, { inline: true })
        return answer.ok ? ok(SourceId.parse(answer.value.made)) : answer
      },
      keepFiles: async (
        claim: ClaimId,
        files: readonly File[],
        source: SourceId | null,
      ): Promise<Result<{ sources: SourceId[] }>> => {
        const tickets = await ticketsFor(client, files)
        if (!tickets.ok) return tickets
        const cite = source ? null : { article: id, claim }
        const kept = await client.ask('evidence.keep', { tickets: tickets.value, source, cite })
        if (kept.ok) toast({ text: say('desk.files-kept', { count: files.length }) })
        return kept
      },
      readHistory: async (claim: ClaimId) => {
        const answer = await client.ask('article.history', { article: id, claim })
        return answer.ok ? ok(answer.value.lines) : answer
      },
      openLink: (url: string) => void client.ask('link.open', { url }),
      offerUndo: (text: string) =>
        toast({
          text,
          action: { label: say('ui.undo'), onPress: () => void takeStep('undo', deskHistory(desk.getState())) },
        }),
    }),
    [client, desk, libraryStore, id],
  )

  const scales = useMemo(() => allScales(library.scales), [library.scales])
  return useMemo(
    () => ({
      ...doings,
      tables,
      library,
      content,
      isReadOnly,
      scales,
      openSource: (source) => openSource(source),
      viewEvidence: (evidence) => openSource(library.evidence[evidence]?.source ?? null),
    }),
    [doings, tables, library, scales, content, isReadOnly, openSource],
  )
}
