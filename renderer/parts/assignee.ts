import { say } from '../../core/messages/message.ts'
import type { PersonId } from '../../core/model/ids.ts'
import type { LibraryTables } from '../../core/model/tables.ts'
import { isAtDesk, peopleOfDesk } from '../../core/query/people.ts'
import type { Option } from '../ui/options.ts'

type People = LibraryTables['people']

const NOBODY = 'nobody'

/** Whom an article is assigned to, by name; empty for nobody, and for somebody the library does not know. */
export const assigneeName = (people: People, assignee: PersonId | null): string =>
  (assignee && people[assignee]?.name) || ''

/** Whom an article can be assigned to: nobody, the user, the others here, and whoever has it though no longer here. */
export function assigneeOptions(people: People, me: PersonId | null, assignee: PersonId | null): Option[] {
  const { here } = peopleOfDesk(people, me)
  const held = assignee && people[assignee]
  return [
    { id: NOBODY, name: say('people.nobody') },
    ...here.map(({ id, name, role }) => ({
      id,
      name: id === me ? say('people.me', { name }) : name,
      description: role,
    })),
    ...(held && held.id !== me && !isAtDesk(held)
      ? [{ id: held.id, name: say('people.not-here', { name: held.name }) }]
      : []),
  ]
}

export const assigneeOption = (assignee: PersonId | null | undefined): string => assignee ?? NOBODY

/** The person behind an option; null for nobody. */
export const assigneeOf = (people: People, option: string): PersonId | null => people[option]?.id ?? null
