import { expect, test } from 'vitest'
import { sayStatedDate } from '../../../core/text/stated-date.ts'

test.each([
  ['2003-02-28T21:51:08Z', '2003-02-28, 21:51 UTC'],
  ['2003-02-28T21:51:08.120+02:00', '2003-02-28, 21:51 UTC+02:00'],
  ['2003-02-28T21:51', '2003-02-28, 21:51'],
])('a date stated for machines is put so that a person reads it: %s', (stated, words) => {
  expect(sayStatedDate(stated)).toBe(words)
})

test.each(['', '2023', '2003-02-28', '31 August 2023, 18:00, local time'])(
  'other words stay as given: “%s”',
  (stated) => {
    expect(sayStatedDate(stated)).toBe(stated)
  },
)
