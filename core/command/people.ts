import { PersonId } from '../model/ids.ts'
import { Person } from '../model/person.ts'
import type { LibraryTables } from '../model/tables.ts'
import { FilledLine, Line } from '../model/text-limits.ts'
import { namesake } from '../query/people.ts'
import { ok, type Result, refuse } from '../result.ts'
import { partOf, z } from '../z.ts'
import { added, type Deciders, edited } from './decision.ts'

const PersonDetails = z.strictObject({ name: FilledLine, role: Line })

export const PersonCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('person.add'),
    name: FilledLine,
    role: z.exactOptional(Line),
    person: PersonId.optional(),
  }),
  /** Who is named by what comes from elsewhere: those in one step. */
  z.strictObject({ type: z.literal('people.add'), people: z.array(Person.pick({ id: true, name: true })).min(1) }),
  z.strictObject({ type: z.literal('person.edit'), person: PersonId, details: partOf(PersonDetails) }),
  z.strictObject({ type: z.literal('person.retire'), person: PersonId }),
  z.strictObject({ type: z.literal('person.restore'), person: PersonId }),
  /** Somebody whom only what came in named works at this desk from now on. */
  z.strictObject({ type: z.literal('person.takeOn'), person: PersonId }),
])
export type PersonCommand = z.infer<typeof PersonCommand>

/** An empty role is none. */
const withRole = ({ role: _before, ...person }: Person, role: string | undefined): Person =>
  role?.trim() ? { ...person, role: role.trim() } : person

const known = ({ people }: LibraryTables, id: PersonId): Result<Person> => {
  const person = people[id]
  return person ? ok(person) : refuse('refused.person.unknown')
}

const changed = (command: PersonCommand['type'], before: Person, after: Person) =>
  ok({
    label: { key: command, values: { name: after.name } },
    change: [edited('people', before, after)],
    made: after.id,
  })

export const PERSON_DECIDERS: Deciders<LibraryTables, PersonCommand> = {
  'person.add': (state, command, given) => {
    const name = command.name.trim()
    // Who opens the library under a name of their own is let in, whoever else is called so.
    const other = command.person ? undefined : namesake(state.people, name)
    if (other) return refuse('refused.person.name-taken', { name: other.name })
    const person = withRole(
      { id: command.person ?? PersonId.parse(given.newId()), name, addedAt: given.now() },
      command.role,
    )
    return ok({
      label: { key: 'person.add', values: { name: person.name } },
      change: [added('people', person)],
      made: person.id,
    })
  },

  'people.add': (state, command, given) => {
    const people = command.people.filter(({ id }) => !Object.hasOwn(state.people, id))
    return ok({
      label: { key: 'people.add', values: { count: people.length } },
      change: people.map(({ id, name }) => {
        const person: Person = { id, name: name.trim(), addedAt: given.now(), cameIn: true }
        return added('people', person)
      }),
      made: null,
    })
  },

  'person.edit': (state, { person: id, details }) => {
    const found = known(state, id)
    if (!found.ok) return found
    const name = details.name?.trim() ?? found.value.name
    const other = details.name === undefined ? undefined : namesake(state.people, name, id)
    if (other) return refuse('refused.person.name-taken', { name: other.name })
    return changed('person.edit', found.value, withRole({ ...found.value, name }, details.role ?? found.value.role))
  },

  'person.retire': (state, command, given) => {
    const found = known(state, command.person)
    if (!found.ok) return found
    if (command.person === given.who) return refuse('refused.person.self')
    return changed(command.type, found.value, { ...found.value, retiredAt: given.now() })
  },

  'person.restore': (state, command) => {
    const found = known(state, command.person)
    if (!found.ok) return found
    const { retiredAt: _since, ...person } = found.value
    return changed(command.type, found.value, person)
  },

  'person.takeOn': (state, command) => {
    const found = known(state, command.person)
    if (!found.ok) return found
    const { cameIn: _how, ...person } = found.value
    return changed(command.type, found.value, person)
  },
}
