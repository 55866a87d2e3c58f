import type { PersonId } from '../model/ids.ts'
import type { Person } from '../model/person.ts'
import type { LibraryTables } from '../model/tables.ts'
import { compareNames } from '../text/compare-names.ts'

type People = LibraryTables['people']

/** Whether somebody works at this desk now, and can be given an article. */
export const isAtDesk = ({ retiredAt, cameIn }: Person): boolean => !retiredAt && !cameIn

/** The people of a library, in groups as a desk knows them. */
export interface PeopleOfDesk {
  /** Whoever uses this window first, then the others by name. */
  readonly here: readonly Person[]
  readonly retired: readonly Person[]
  /** Named in what came in, and nobody of this desk. */
  readonly cameIn: readonly Person[]
}

const byName = (a: Person, b: Person): number => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1)

/** Everybody a library names. The user is of the desk, whatever their record says: they are working in it. */
export function peopleOfDesk(people: People, me: PersonId | null): PeopleOfDesk {
  const all = Object.values(people).sort(byName)
  const isHere = (person: Person) => person.id === me || isAtDesk(person)
  return {
    here: [...all.filter(({ id }) => id === me), ...all.filter((person) => person.id !== me && isHere(person))],
    retired: all.filter((person) => !isHere(person) && !person.cameIn),
    cameIn: all.filter((person) => !isHere(person) && person.cameIn),
  }
}

const folded = (name: string): string => name.trim().normalize('NFC').toLowerCase()

/** Whoever already has a name, upper and lower case being the same. */
export const namesake = (people: People, name: string, but: PersonId | null = null): Person | undefined =>
  Object.values(people).find((person) => person.id !== but && folded(person.name) === folded(name))
