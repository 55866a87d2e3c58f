import { Trash2 } from 'lucide-react'
import { useContext, useRef, useState } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { Note } from '../../../core/model/note.ts'
import { sayInstant } from '../../parts/dates.ts'
import { IconButton, KeepingContext, SectionLabel, Switch, TextArea } from '../../ui/index.ts'
import { type ClaimWork, useAttempt } from './claim-work.ts'
import styles from './inspector.module.css'

interface NoteItemProps {
  readonly note: Note
  readonly work: ClaimWork
}

function NoteItem({ note, work }: NoteItemProps) {
  const { refusal, attempt, taken } = useAttempt()
  const edit = (change: { text?: string; withheld?: boolean }) =>
    taken(work.execute({ type: 'note.edit', note: note.id, ...change }))
  const remove = async () => {
    const made = await attempt(work.execute({ type: 'note.remove', note: note.id }))
    if (made !== undefined) work.offerUndo(say('desk.note-removed'))
    return made !== undefined
  }
  return (
    <li className={styles.note}>
      <TextArea
        label={say('desk.note')}
        isLabelHidden
        isBare
        rows={1}
        value={note.text}
        isReadOnly={work.isReadOnly}
        keepAs={`note:${note.id}`}
        onCommit={(text) => (text.trim() ? edit({ text }) : remove())}
      />
      <div className={styles.noteFoot}>
        <span>{say('desk.note-by', { who: work.library.people[note.by]?.name ?? '', when: sayInstant(note.at) })}</span>
        <Switch isOn={note.withheld} isDisabled={work.isReadOnly} onChange={(withheld) => void edit({ withheld })}>
          {say('desk.withheld')}
        </Switch>
        <IconButton
          label={say('desk.remove-note')}
          icon={<Trash2 />}
          isDisabled={work.isReadOnly}
          onPress={() => void remove()}
        />
      </div>
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
    </li>
  )
}

interface NotesPartProps {
  readonly claim: Claim
  readonly work: ClaimWork
}

/** Remarks on the claim, oldest first, and a field for the next one. */
export function NotesPart({ claim, work }: NotesPartProps) {
  const { refusal, taken } = useAttempt()
  const keeping = useContext(KeepingContext)
  const keepAs = `new-note:${claim.id}`
  // A fresh field after each note that was taken: what was refused stays where it was written.
  const [turn, setTurn] = useState(0)
  // The key that hands a note over also leaves the field, which hands it over again.
  const taking = useRef<string | null>(null)
  const notes = Object.values(work.tables.notes)
    .filter((note) => note.claim === claim.id)
    .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
  const add = async (text: string): Promise<boolean> => {
    if (!text.trim() || taking.current === text) return false
    taking.current = text
    const isTaken = await taken(work.execute({ type: 'note.add', claim: claim.id, text, withheld: false }))
    taking.current = null
    if (!isTaken) return false
    keeping?.keep(keepAs, '')
    setTurn((held) => held + 1)
    return true
  }
  return (
    <section className={styles.part} aria-labelledby="desk-notes">
      <SectionLabel id="desk-notes" aside={notes.length > 0 ? notes.length : undefined}>
        {say('desk.notes')}
      </SectionLabel>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <NoteItem key={note.id} note={note} work={work} />
          ))}
        </ul>
      )}
      {!work.isReadOnly && (
        <TextArea
          key={turn}
          label={say('desk.add-note')}
          isLabelHidden
          rows={1}
          keepsModEnter
          placeholder={say('desk.add-note')}
          value=""
          keepAs={keepAs}
          onCommit={add}
          {...(refusal ? { error: refusal } : {})}
        />
      )}
    </section>
  )
}
