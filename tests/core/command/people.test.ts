import { describe, expect, test } from 'vitest'
import { decideLibrary } from '../../../core/command/decide.ts'
import { PersonId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { peopleOfDesk } from '../../../core/query/people.ts'
import { OpenDesk } from '../../support/open-desk.ts'

const add = (desk: OpenDesk, name: string, role?: string): PersonId =>
  PersonId.parse(desk.onLibrary({ type: 'person.add', name, ...(role === undefined ? {} : { role }) }))

const refusal = (desk: OpenDesk, command: Parameters<typeof decideLibrary>[1]): string | null => {
  const decision = decideLibrary(desk.library, command, desk.given)
  return decision.ok ? null : decision.refusal.key
}

describe('people at the desk', () => {
  test('have a name and, when somebody said it, a role', () => {
    const desk = new OpenDesk()
    const maya = add(desk, '  Maya Chen ', ' Research editor ')
    const bo = add(desk, 'Bo', ' ')
    expect(desk.library.people[maya]).toMatchObject({ name: 'Maya Chen', role: 'Research editor' })
    expect(desk.library.people[bo]).not.toHaveProperty('role')
    desk.onLibrary({ type: 'person.edit', person: maya, details: { role: 'Writer' } })
    expect(desk.library.people[maya]).toMatchObject({ name: 'Maya Chen', role: 'Writer' })
    desk.onLibrary({ type: 'person.edit', person: maya, details: { role: '' } })
    expect(desk.library.people[maya]).not.toHaveProperty('role')
  })

  test('cannot be told apart by capitals alone', () => {
    const desk = new OpenDesk()
    const maya = add(desk, 'Maya Chen')
    expect(refusal(desk, { type: 'person.add', name: ' MAYA CHEN' })).toBe('refused.person.name-taken')
    const bo = add(desk, 'Bo')
    expect(refusal(desk, { type: 'person.edit', person: bo, details: { name: 'maya chen' } })).toBe(
      'refused.person.name-taken',
    )
    expect(refusal(desk, { type: 'person.edit', person: maya, details: { name: 'maya chen' } })).toBeNull()
  })

  test('leave and come back, and are never deleted', () => {
    const desk = new OpenDesk()
    const maya = add(desk, 'Maya Chen', 'Writer')
    const before = desk.library.people[maya]
    desk.onLibrary({ type: 'person.retire', person: maya })
    expect(desk.library.people[maya]?.retiredAt).toBeDefined()
    desk.onLibrary({ type: 'person.restore', person: maya })
    expect(desk.library.people[maya]).toEqual(before)
  })

  test('cannot retire themselves', () => {
    const desk = new OpenDesk()
    expect(refusal(desk, { type: 'person.retire', person: desk.who })).toBe('refused.person.self')
  })

  test('stand apart from those who are only named in what came in, until those are taken on', () => {
    const desk = new OpenDesk()
    const maya = add(desk, 'Maya Chen')
    const bo = add(desk, 'Bo')
    const named = PersonId.parse(desk.newId())
    desk.onLibrary({ type: 'people.add', people: [{ id: named, name: 'An Annotator' }] })
    desk.onLibrary({ type: 'person.retire', person: bo })
    const groups = () => {
      const { here, retired, cameIn } = peopleOfDesk(desk.library.people, desk.who)
      return [here, retired, cameIn].map((people) => people.map(({ id }) => id))
    }
    expect(groups()).toEqual([[desk.who, maya], [bo], [named]])
    desk.onLibrary({ type: 'person.takeOn', person: named })
    expect(groups()).toEqual([[desk.who, named, maya], [bo], []])
  })

  test('who come with a transfer are of the desk it comes from', () => {
    const desk = new OpenDesk()
    const person = { id: PersonId.parse(desk.newId()), name: 'Elsewhere', addedAt: desk.given.now(), role: 'Editor' }
    desk.onLibrary({ type: 'library.receive', people: [person], sources: [], evidence: [], scales: [] })
    expect(desk.library.people[person.id]).toEqual({ ...person, cameIn: true })
  })
})

describe('an article', () => {
  const assignee = (desk: OpenDesk) => onlyArticle(desk.article).assignee

  test('is assigned to somebody at the desk, to the user, and to nobody again; undo takes it back', () => {
    const desk = new OpenDesk()
    const maya = add(desk, 'Maya Chen')
    expect(assignee(desk)).toBeUndefined()
    desk.on({ type: 'article.assign', assignee: maya })
    expect(assignee(desk)).toBe(maya)
    desk.on({ type: 'article.assign', assignee: desk.who })
    expect(assignee(desk)).toBe(desk.who)
    desk.on({ type: 'article.assign', assignee: null })
    expect(assignee(desk)).toBeNull()
    desk.undo()
    expect(assignee(desk)).toBe(desk.who)
  })

  test('is not assigned to whoever has left, only came in, or is not there', () => {
    const desk = new OpenDesk()
    const maya = add(desk, 'Maya Chen')
    const named = PersonId.parse(desk.newId())
    desk.onLibrary({ type: 'people.add', people: [{ id: named, name: 'An Annotator' }] })
    desk.onLibrary({ type: 'person.retire', person: maya })
    const tried = [maya, named, PersonId.parse(desk.newId())].map((person) => {
      const answer = desk.attempt({ type: 'article.assign', assignee: person })
      return answer.ok ? null : answer.refusal.key
    })
    expect(tried).toEqual(['refused.person.not-here', 'refused.person.not-here', 'refused.person.unknown'])
  })

  test('stays with whoever has it when they leave', () => {
    const desk = new OpenDesk()
    const maya = add(desk, 'Maya Chen')
    desk.on({ type: 'article.assign', assignee: maya })
    desk.onLibrary({ type: 'person.retire', person: maya })
    expect(assignee(desk)).toBe(maya)
  })
})
