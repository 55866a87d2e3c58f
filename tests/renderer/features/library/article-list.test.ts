import { describe, expect, test } from 'vitest'
import { PersonId } from '../../../../core/model/ids.ts'
import { articlesShown, FIRST_VIEW, shelvesOf } from '../../../../renderer/features/library/article-list.ts'
import { leftWords } from '../../../../renderer/features/library/left-words.ts'
import { article, uuid } from '../../support/fake-library.ts'

const ARTICLES = [
  article(1, { title: 'Ferry fire', byline: 'Ines Marlow', publication: 'The Alder Post', deadline: '2026-03-04' }),
  article(2, { title: 'Reservoir', state: 'checking', deadline: 'Thursday' }),
  article(3, { title: 'Clinic', deadline: '1 March 2026, 18:00' }),
  article(4, { title: 'Binned', binned: true }),
]

const AROUND = { people: {}, now: new Date(2026, 1, 1) }

const titles = (view: Partial<typeof FIRST_VIEW> = {}) =>
  articlesShown(ARTICLES, { ...FIRST_VIEW, ...view }, AROUND).map(({ title }) => title)

describe('the list of articles', () => {
  test('comes by deadline: dates that can be read first, the others after, newest first', () => {
    expect(titles()).toEqual(['Clinic', 'Ferry fire', 'Reservoir'])
  })

  test('is searched by every word, in title, byline and publication, whatever their case', () => {
    expect(titles({ sought: 'alder FIRE' })).toEqual(['Ferry fire'])
    expect(titles({ sought: 'marlow reservoir' })).toEqual([])
  })

  test('shows one state at a time, and the bin only when it is asked for', () => {
    expect(titles({ shelf: 'checking' })).toEqual(['Reservoir'])
    expect(titles({ shelf: 'bin' })).toEqual(['Binned'])
  })

  test('can be sorted by title and by age', () => {
    expect(titles({ sort: 'title' })).toEqual(['Clinic', 'Ferry fire', 'Reservoir'])
    expect(titles({ sort: 'newest' })).toEqual(['Clinic', 'Reservoir', 'Ferry fire'])
  })

  test('counts each shelf and leaves the empty ones out', () => {
    expect(shelvesOf(ARTICLES)).toEqual([
      { shelf: 'all', count: 3 },
      { shelf: 'to-check', count: 2 },
      { shelf: 'checking', count: 1 },
      { shelf: 'bin', count: 1 },
    ])
  })
})

describe('the list of articles of several people', () => {
  const NOON = new Date(2026, 2, 1, 12)
  const MAYA = PersonId.parse(uuid(9, 1))
  const NOOR = PersonId.parse(uuid(9, 2))
  const person = (id: PersonId, name: string) => ({ id, name, addedAt: '2026-01-01T00:00:00.000Z' })
  const around = { people: { [MAYA]: person(MAYA, 'Maya Chen'), [NOOR]: person(NOOR, 'Noor Haldane') }, now: NOON }
  const articles = [
    article(1, { title: 'Late', assignee: NOOR, deadline: '2026-02-27' }),
    article(2, { title: 'Today', assignee: MAYA, deadline: '2026-03-01' }),
    article(3, { title: 'Far', assignee: MAYA, deadline: '2026-04-01' }),
    article(4, { title: 'Nobody’s', deadline: 'Thursday' }),
    article(5, { title: 'Done', assignee: MAYA, deadline: '2026-02-01', state: 'signed-off' }),
  ]
  const titles = (view: Partial<typeof FIRST_VIEW> = {}) =>
    articlesShown(articles, { ...FIRST_VIEW, ...view }, around).map(({ title }) => title)

  test('can be those of one person, or those that are nobody’s yet', () => {
    expect(titles({ assigned: MAYA })).toEqual(['Done', 'Today', 'Far'])
    expect(titles({ assigned: 'nobody' })).toEqual(['Nobody’s'])
  })

  test('can be those that are overdue or due soon; what is signed off presses nobody', () => {
    expect(titles({ due: 'overdue' })).toEqual(['Late'])
    expect(titles({ due: 'due-soon' })).toEqual(['Today'])
    expect(titles({ due: 'due-soon', assigned: NOOR })).toEqual([])
  })

  test('can be sorted by person, those that are nobody’s first, each person’s by deadline', () => {
    expect(titles({ sort: 'assignee' })).toEqual(['Nobody’s', 'Done', 'Today', 'Far', 'Late'])
  })

  test('is searched by whom they are assigned to as well', () => {
    expect(titles({ sought: 'haldane' })).toEqual(['Late'])
  })
})

describe('what is left', () => {
  const left = (about: Parameters<typeof article>[1]) => leftWords(article(1, about))

  test('is everything before the work has begun', () => {
    expect(left({ state: 'to-check' })).toBe('everything')
  })

  test('is said in claims and sentences', () => {
    const progress = {
      claims: { total: 23, checked: 14, verifyAgain: 3 },
      sentences: { total: 38, looked: 37 },
      looks: {},
    }
    expect(left({ state: 'checking', progress })).toBe('9 claims, 1 sentence')
  })

  test('is the signature when all is checked', () => {
    expect(left({ state: 'checked' })).toBe('sign-off')
  })
})
