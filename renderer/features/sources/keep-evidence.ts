import { useState } from 'react'
import type { Ticket } from '../../../core/contract-values.ts'
import { say, sayRefusal } from '../../../core/messages/message.ts'
import type { EvidenceId, SourceId } from '../../../core/model/ids.ts'
import type { Refusal } from '../../../core/result.ts'
import { useClient, useLibrary } from '../../state/use-app.ts'
import { announce, toast } from '../../ui/index.ts'

/** Files into the library as evidence of a source, or of a new one for each file; and out again. */
export function useEvidence(source: SourceId | null, onKept?: (sources: readonly SourceId[]) => void) {
  const client = useClient()
  const execute = useLibrary((library) => library.execute)
  const undo = useLibrary((library) => library.undo)
  const [isKeeping, setKeeping] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const refuse = (refused: Refusal) => setRefusal(sayRefusal(refused))

  const keep = async (tickets: readonly Ticket[]) => {
    if (tickets.length === 0) return
    const answer = await client.ask('evidence.keep', { tickets: [...tickets], source, cite: null })
    if (!answer.ok) {
      refuse(answer.refusal)
      return
    }
    announce(say('sources.evidence.kept', { count: tickets.length }))
    onKept?.(answer.value.sources)
  }

  const whileKeeping = async (work: () => Promise<void>) => {
    setKeeping(true)
    setRefusal(null)
    await work()
    setKeeping(false)
  }

  return {
    isKeeping,
    refusal,
    dismiss: () => setRefusal(null),
    keepFiles: (files: readonly File[]) =>
      void whileKeeping(async () => {
        const tickets: Ticket[] = []
        for (const file of files) {
          const ticket = await client.ticketFor(file)
          if (ticket.ok) tickets.push(ticket.value)
          else refuse(ticket.refusal)
        }
        await keep(tickets)
      }),
    /** With the desktop's own dialog. */
    chooseFiles: () =>
      void whileKeeping(async () => {
        const chosen = await client.ask('files.choose', { purpose: 'evidence' })
        if (chosen.ok) await keep(chosen.value.files.map(({ ticket }) => ticket))
        else refuse(chosen.refusal)
      }),
    remove: async ({ id, name }: { readonly id: EvidenceId; readonly name: string }) => {
      const answer = await execute({ type: 'evidence.remove', evidence: id })
      if (!answer.ok) return
      toast({
        text: say('sources.evidence.removed', { name }),
        action: { label: say('ui.undo'), onPress: () => void undo() },
      })
    },
  }
}
