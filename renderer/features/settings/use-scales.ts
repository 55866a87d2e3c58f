import { useState } from 'react'
import type { RatingDetails, ScaleCommand } from '../../../core/command/scales.ts'
import type { Ticket } from '../../../core/contract-values.ts'
import { say, sayRefusal } from '../../../core/messages/message.ts'
import { ScaleId } from '../../../core/model/ids.ts'
import type { Rating, Scale } from '../../../core/model/scale.ts'
import { toldApart } from '../../../core/query/scale-legibility.ts'
import { download, outcomeWords } from '../../frame/handed-over.ts'
import { useApp, useLibrary } from '../../state/use-app.ts'

interface Told {
  readonly tone: 'info' | 'error'
  readonly text: string
}

/** What can be done with the scales as a whole. */
export interface ScaleDoings {
  /** What came of the last of them, in a sentence. */
  readonly told: Told | null
  readonly dismiss: () => void
  readonly make: () => Promise<void>
  readonly copy: (scale: Scale) => Promise<void>
  readonly handOver: (scale: ScaleId) => Promise<void>
  readonly takeFiles: (files: readonly File[]) => Promise<void>
  /** By the desktop's own dialog. */
  readonly chooseFile: () => Promise<void>
}

/** A name that no scale has yet: "Copy of …", then the same with a number. */
function freeName(first: string, nth: (number: number) => string, scales: readonly Scale[]): string {
  const taken = new Set(scales.map(({ name }) => name))
  let name = first
  for (let number = 2; taken.has(name); number++) name = nth(number)
  return name
}

const detailsOf = ({ name, definition, number, look, retired }: Rating): RatingDetails & { retired?: true } => ({
  name,
  definition,
  number,
  look,
  ...(retired && { retired: true as const }),
})

const copyOf = (scale: Scale, scales: readonly Scale[]): Extract<ScaleCommand, { type: 'scale.make' }> => {
  const name = say('scales.copy.name', { scale: scale.name })
  const { publisher } = scale
  return {
    type: 'scale.make',
    details: {
      name: freeName(name, (number) => `${name} ${number}`, scales),
      publisher: publisher
        ? say('scales.copy.after-publisher', { publisher, scale: scale.name })
        : say('scales.copy.after', { scale: scale.name }),
    },
    ratings: toldApart(scale.ratings).map(detailsOf),
  }
}

/** Two ratings to begin with: a scale that says nothing apart is none. */
const newScale = (scales: readonly Scale[]): Extract<ScaleCommand, { type: 'scale.make' }> => ({
  type: 'scale.make',
  details: {
    name: freeName(say('scales.new.name'), (number) => say('scales.new.name.nth', { number }), scales),
    publisher: '',
  },
  ratings: [
    { name: say('scales.new.first'), definition: '', number: null, look: 'true' },
    { name: say('scales.new.second'), definition: '', number: null, look: 'false' },
  ],
})

export function useScales(scales: readonly Scale[], onMade: (scale: ScaleId) => void): ScaleDoings {
  const { client } = useApp()
  const execute = useLibrary((store) => store.execute)
  const [told, setTold] = useState<Told | null>(null)

  const make = async (command: ScaleCommand) => {
    const made = await execute(command, { inline: true })
    setTold(made.ok ? null : { tone: 'error', text: sayRefusal(made.refusal) })
    if (made.ok) onMade(ScaleId.parse(made.value.made))
  }

  const bringIn = async (ticket: Ticket) => {
    const brought = await client.ask('scale.bringIn', { ticket })
    if (!brought.ok) return setTold({ tone: 'error', text: sayRefusal(brought.refusal) })
    const { outcome, name, ratings, scale } = brought.value
    const text =
      outcome === 'same'
        ? say('scales.brought.same', { name })
        : say(`scales.brought.${outcome}`, { name, count: ratings })
    setTold({ tone: 'info', text })
    onMade(scale)
  }

  return {
    told,
    dismiss: () => setTold(null),
    make: () => make(newScale(scales)),
    copy: (scale) => make(copyOf(scale, scales)),
    handOver: async (scale) => {
      const handed = await client.ask('scale.export', { scale })
      if (!handed.ok) return setTold({ tone: 'error', text: sayRefusal(handed.refusal) })
      const { value } = handed
      if (value.outcome === 'cancelled') return
      if (value.outcome === 'download') download(value)
      setTold({ tone: 'info', text: outcomeWords(value) })
    },
    takeFiles: async ([file]) => {
      if (!file) return
      const ticket = await client.ticketFor(file)
      if (ticket.ok) await bringIn(ticket.value)
      else setTold({ tone: 'error', text: sayRefusal(ticket.refusal) })
    },
    chooseFile: async () => {
      const chosen = await client.ask('files.choose', { purpose: 'scale' })
      if (!chosen.ok) return setTold({ tone: 'error', text: sayRefusal(chosen.refusal) })
      const [file] = chosen.value.files
      if (file) await bringIn(file.ticket)
    },
  }
}
