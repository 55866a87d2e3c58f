import { describe, expect, test } from 'vitest'
import { articlesShown, FIRST_VIEW, shelvesOf } from '../../../../renderer/features/library/article-list.ts'
import { leftWords } from '../../../../renderer/features/library/left-words.ts'
import { article } from '../../support/fake-library.ts'

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
