import { useLayoutEffect, useRef, useState } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { PersonId } from '../../../core/model/ids.ts'
import type { Person } from '../../../core/model/person.ts'
import { peopleOfDesk } from '../../../core/query/people.ts'
import { sayDay } from '../../parts/dates.ts'
import { useLibrary, useStart } from '../../state/use-app.ts'
import { Button, SectionLabel, toast } from '../../ui/index.ts'
import styles from './people-part.module.css'
import { AddPerson, EditPerson } from './person-form.tsx'
import { PersonRow } from './person-row.tsx'

/** Who works at this desk, who no longer does, and who is only named in what came in. */
export function PeoplePart() {
  const { me, library } = useStart()
  const people = useLibrary(({ tables }) => tables.people)
  const execute = useLibrary((store) => store.execute)
  const [edited, setEdited] = useState<PersonId | null>(null)
  const { here, retired, cameIn } = peopleOfDesk(people, me)
  const canChange = library.readOnly === null
  const { list, goTo } = useFocusOn(people, edited)

  const move = async (person: Person, type: 'person.retire' | 'person.restore' | 'person.takeOn', said: string) => {
    goTo(person.id)
    const answer = await execute({ type, person: person.id })
    if (answer.ok) toast({ text: said })
  }
  const leave = (person: PersonId) => {
    goTo(person)
    setEdited(null)
  }

  return (
    <div ref={list} className={styles.people}>
      <ul className={styles.list} aria-label={say('people.title')}>
        {here.map((person) =>
          person.id === edited ? (
            <li key={person.id} className={styles.editing}>
              <EditPerson person={person} onDone={() => leave(person.id)} />
            </li>
          ) : (
            <PersonRow
              key={person.id}
              person={person}
              isMe={person.id === me}
              onEdit={canChange ? () => setEdited(person.id) : null}
              onRetire={
                canChange && person.id !== me
                  ? () => void move(person, 'person.retire', say('people.retired-now', { name: person.name }))
                  : null
              }
            />
          ),
        )}
      </ul>
      {canChange && <AddPerson />}
      {retired.length > 0 && (
        <Others title={say('people.retired')} people={retired}>
          {(person) => (
            <>
              {person.retiredAt && (
                <span className={styles.soft}>{say('people.since', { when: sayDay(person.retiredAt) })}</span>
              )}
              <Button
                size="small"
                isDisabled={!canChange}
                name={say('people.restore', { name: person.name })}
                onPress={() => void move(person, 'person.restore', say('people.restored', { name: person.name }))}
              >
                {say('people.restore.short')}
              </Button>
            </>
          )}
        </Others>
      )}
      {cameIn.length > 0 && (
        <Others title={say('people.came-in')} about={say('people.came-in.about')} people={cameIn}>
          {(person) => (
            <Button
              size="small"
              isDisabled={!canChange}
              name={say('people.take-on', { name: person.name })}
              onPress={() => void move(person, 'person.takeOn', say('people.added', { name: person.name }))}
            >
              {say('people.take-on.short')}
            </Button>
          )}
        </Others>
      )}
    </div>
  )
}

/** After somebody moved to another list, or their form was left, their row has the focus: it stands elsewhere now. */
function useFocusOn(people: unknown, edited: PersonId | null) {
  const list = useRef<HTMLDivElement>(null)
  const wanted = useRef<PersonId | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the lists or the form changed.
  useLayoutEffect(() => {
    if (!wanted.current || edited !== null) return
    const button = list.current?.querySelector<HTMLElement>(`[data-person="${wanted.current}"] button`)
    // What was pressed is gone, or about to be drawn elsewhere: nobody who went on meanwhile is called back.
    if (document.activeElement === document.body) button?.focus()
    wanted.current = null
  }, [people, edited])
  const goTo = (person: PersonId) => {
    wanted.current = person
  }
  return { list, goTo }
}

interface OthersProps {
  readonly title: string
  readonly about?: string
  readonly people: readonly Person[]
  readonly children: (person: Person) => React.ReactNode
}

const Others = ({ title, about, people, children }: OthersProps) => (
  <section className={styles.others} aria-label={title}>
    <SectionLabel level={3}>{title}</SectionLabel>
    {about && <p className={styles.soft}>{about}</p>}
    <ul className={styles.list}>
      {people.map((person) => (
        <PersonRow key={person.id} person={person}>
          {children(person)}
        </PersonRow>
      ))}
    </ul>
  </section>
)
