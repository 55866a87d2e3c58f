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
    { start: 0, end: 9, meaning: 'nothing' },
    { start: 10, end: 19, meaning: 'nothing' },
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
  expect(bars.filter(({ meaning }) => meaning === 'unseen').length).toBe(5)
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
