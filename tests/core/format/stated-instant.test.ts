import { describe, expect, test } from 'vitest'
import { instantOf, officeInstant } from '../../../core/format/stated-instant.ts'

describe('when something was made, as it is stated', () => {
  test.each([
    ['2024-03-01T10:20:30Z', '2024-03-01T10:20:30.000Z'],
    ['2024-03-01T10:20:30+02:00', '2024-03-01T08:20:30.000Z'],
    ['2024-03-01T10:20:30', null],
    ['1 March 2024', null],
  ])('in data for machines, whose time of day needs its zone: %s', (stated, instant) => {
    expect(instantOf(stated)).toBe(instant)
  })

  test.each([
    ['2024-03-01T10:20', '2024-03-01T10:20:00.000Z'],
    ['2024-03-01T10:20:30', '2024-03-01T10:20:30.000Z'],
    ['2024-03-01T10:20:30.123456789', '2024-03-01T10:20:30.123Z'],
    [' 2024-03-01T10:20:30Z ', '2024-03-01T10:20:30.000Z'],
    ['2024-03-01T10:20:30+0200', '2024-03-01T08:20:30.000Z'],
    ['2024-02-31T25:20:30', null],
    ['1 March 2024', null],
    ['', null],
  ])('in an office document, where UTC stands in for a zone that is left out: %j', (stated, instant) => {
    expect(officeInstant(stated)).toBe(instant)
  })
})
