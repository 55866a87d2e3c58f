import { expect, it } from 'vitest'
import { compareNames } from '../../../core/text/compare-names.ts'

it('puts names in order without regard to case and accents, and numbers by their value', () => {
  expect(['Zoe', 'Öst', 'draft 10', 'Draft 2', 'oster', 'Anna'].sort(compareNames)).toEqual([
    'Anna',
    'Draft 2',
    'draft 10',
    'Öst',
    'oster',
    'Zoe',
  ])
  expect(compareNames('Émile', 'emile')).toBe(0)
})
