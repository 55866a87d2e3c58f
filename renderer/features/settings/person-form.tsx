import { UserPlus } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { say, sayRefusal } from '../../../core/messages/message.ts'
import type { Person } from '../../../core/model/person.ts'
import type { Result } from '../../../core/result.ts'
import { RoleField } from '../../parts/role-field.tsx'
import { useLibrary } from '../../state/use-app.ts'
import { announce, Button, TextField } from '../../ui/index.ts'
import styles from './people-part.module.css'

const NAME_MAX = 200

interface Written {
  readonly name: string
  readonly role: string
}

interface PersonFormProps {
  readonly label: string
  readonly start: Written
  readonly buttons: ReactNode
  readonly autoFocus?: boolean
  /** Takes it over; what it refuses is said under the name. */
  readonly onSubmit: (written: Written) => Promise<Result<unknown>>
  readonly onEscape?: () => void
}

/** A name and a role, taken over together. */
function PersonForm({ label, start, buttons, autoFocus = false, onSubmit, onEscape }: PersonFormProps) {
  const [written, setWritten] = useState(start)
  const [error, setError] = useState<string | null>(null)
  // What is chosen from the list and taken over at once was not drawn yet.
  const latest = useRef(start)
  const write = (part: Partial<Written>) => {
    latest.current = { ...latest.current, ...part }
    setWritten(latest.current)
    setError(null)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!latest.current.name.trim()) return setError(say('people.add.name-missing'))
    const answer = await onSubmit(latest.current)
    if (!answer.ok) setError(sayRefusal(answer.refusal))
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !onEscape) return
    event.preventDefault()
    onEscape()
  }
  return (
    <form className={styles.form} aria-label={label} onSubmit={(event) => void submit(event)} onKeyDown={leave}>
      <TextField
        label={say('people.name')}
        value={written.name}
        error={error}
        maxLength={NAME_MAX}
        autoFocus={autoFocus}
        onWrite={(name) => write({ name })}
        onCommit={(name) => write({ name })}
      />
      <RoleField
        label={say('people.role')}
        value={written.role}
        onWrite={(role) => write({ role })}
        onCommit={(role) => write({ role })}
      />
      <div className={styles.buttons}>{buttons}</div>
    </form>
  )
}

const NOBODY: Written = { name: '', role: '' }

/** Takes a colleague on; the next one can be typed at once. */
export function AddPerson() {
  const execute = useLibrary((store) => store.execute)
  const [added, setAdded] = useState(0)
  return (
    <PersonForm
      // A new person, a new form.
      key={added}
      label={say('people.add')}
      start={NOBODY}
      autoFocus={added > 0}
      onSubmit={async ({ name, role }) => {
        const answer = await execute({ type: 'person.add', name, role }, { inline: true })
        if (!answer.ok) return answer
        announce(say('people.added', { name: name.trim() }))
        setAdded(added + 1)
        return answer
      }}
      buttons={
        <Button type="submit" icon={<UserPlus />}>
          {say('people.add')}
        </Button>
      }
    />
  )
}

/** Somebody's name and role, written anew. */
export function EditPerson({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) {
  const execute = useLibrary((store) => store.execute)
  return (
    <PersonForm
      label={say('people.edit', { name: person.name })}
      start={{ name: person.name, role: person.role ?? '' }}
      autoFocus
      onEscape={onDone}
      onSubmit={async (details) => {
        const answer = await execute({ type: 'person.edit', person: person.id, details }, { inline: true })
        if (answer.ok) onDone()
        return answer
      }}
      buttons={
        <>
          <Button onPress={onDone}>{say('ui.cancel')}</Button>
          <Button type="submit" variant="primary">
            {say('people.save')}
          </Button>
        </>
      }
    />
  )
}
