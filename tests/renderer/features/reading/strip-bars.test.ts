import { expect, test } from 'vitest'
import type { SentenceCoverage } from '../../../../core/query/coverage.ts'
import { stripOf } from '../../../../renderer/features/reading/strip-bars.ts'

const sentence = (index: number): SentenceCoverage => ({
  kind: index % 400 === 7 ? 'unseen' : 'nothing',
  sentence: { start: index * 10, end: index * 10 + 9 },
  skip: 'none' as never,
})

test('a short article has a bar for each sentence', () => {
  expect(stripOf([sentence(0), sentence(1)], () => 'unrated').bars).toEqual([
    { start: 0, end: 9, meaning: 'nothing', left: null },
    { start: 10, end: 19, meaning: 'nothing', left: null },
  ])
})

test('in a long one neighbours share a bar, and the sentence nobody has looked at is still seen', () => {
  const { bars } = stripOf(
    Array.from({ length: 2_000 }, (_, index) => sentence(index)),
    () => 'unrated',
  )
  expect(bars.length).toBeLessThan(180)
  expect(bars[0]?.start).toBe(0)
  expect(bars.at(-1)?.end).toBe(19_999)
  expect(bars.flatMap(({ left }) => left ?? [])).toEqual(
    Array(5).fill({ share: expect.closeTo(1 / 14), meaning: 'unseen' }),
  )
})

test('neighbours that share a bar say what was found there, and how much of them is left to do', () => {
  const claim = (id: string, index: number): SentenceCoverage => ({
    kind: 'claim',
    sentence: { start: index * 10, end: index * 10 + 9 },
    claims: [{ id } as never],
  })
  const unseen = (index: number): SentenceCoverage => ({ ...sentence(7), sentence: sentence(index).sentence })
  const coverage = Array.from({ length: 600 }, (_, index) => {
    if (index < 4) return unseen(index)
    if (index < 8) return index === 4 ? claim('false', index) : index === 5 ? claim('true', index) : unseen(index)
    if (index === 12) return claim('unrated', index)
    if (index > 15 && index < 20) return index === 17 ? claim('unrated', index) : unseen(index)
    return index === 8 ? unseen(index) : sentence(index === 407 ? 1 : index)
  })
  const { bars } = stripOf(coverage, (id) => id as never)
  expect(bars.slice(0, 5).map(({ meaning, left }) => [meaning, left])).toEqual([
    ['unseen', null],
    ['false', { share: 0.5, meaning: 'unseen' }],
    ['nothing', { share: 0.25, meaning: 'unseen' }],
    ['nothing', { share: 0.25, meaning: 'unrated' }],
    ['unrated', null],
  ])
})

test('a change draws only the bars of the sentences it touched', () => {
  const coverage = Array.from({ length: 2_000 }, (_, index) => sentence(index))
  const before = stripOf(coverage, () => 'unrated')
  const changed = coverage.map((item, index) => (index === 1_000 ? { ...sentence(7), sentence: item.sentence } : item))
  const after = stripOf(changed, () => 'unrated', before)
  const fresh = stripOf(changed, () => 'unrated')
  expect(after.bars).toEqual(fresh.bars)
  expect(after.bars.filter((bar, at) => bar !== before.bars[at]).length).toBe(1)
  expect(stripOf(changed, () => 'unrated', after)).toBe(after)
})
