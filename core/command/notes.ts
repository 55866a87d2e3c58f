import { ClaimId, NoteId } from '../model/ids.ts'
import { Note } from '../model/note.ts'
import type { ArticleTables } from '../model/tables.ts'
import { ok, refuse } from '../result.ts'
import { z } from '../z.ts'
import { added, type Deciders, edited, removed } from './decision.ts'

const Text = Note.shape.text

export const NoteCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('note.add'), claim: ClaimId, text: Text, withheld: z.boolean() }),
  z.strictObject({
    type: z.literal('note.edit'),
    note: NoteId,
    text: Text.optional(),
    withheld: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('note.remove'), note: NoteId }),
])
export type NoteCommand = z.infer<typeof NoteCommand>

const numberOf = (state: ArticleTables, note: { claim: ClaimId }) => ({ number: state.claims[note.claim]?.number ?? 0 })

export const NOTE_DECIDERS: Deciders<ArticleTables, NoteCommand> = {
  'note.add': (state, command, given) => {
    if (!state.claims[command.claim]) return refuse('refused.claim.unknown')
    const note: Note = {
      id: NoteId.parse(given.newId()),
      claim: command.claim,
      text: command.text,
      withheld: command.withheld,
      by: given.who,
      at: given.now(),
    }
    return ok({
      label: { key: 'note.add', values: numberOf(state, note) },
      change: [added('notes', note)],
      made: note.id,
    })
  },

  'note.edit': (state, command) => {
    const note = state.notes[command.note]
    if (!note) return refuse('refused.note.unknown')
    const after = { ...note, text: command.text ?? note.text, withheld: command.withheld ?? note.withheld }
    return ok({
      label: { key: 'note.edit', values: numberOf(state, note) },
      change: [edited('notes', note, after)],
      made: note.id,
    })
  },

  'note.remove': (state, command) => {
    const note = state.notes[command.note]
    if (!note) return refuse('refused.note.unknown')
    return ok({
      label: { key: 'note.remove', values: numberOf(state, note) },
      change: [removed('notes', note)],
      made: note.id,
    })
  },
}
