import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { realDate } from '../../../core/text/real-date.ts'

describe('the date a stated date names', () => {
  it.each([
    ['2023', '2023'],
    ['2024-06', '2024-06'],
    ['2024-06-20', '2024-06-20'],
    ['2003-02-28T21:51:08Z', '2003-02-28'],
    ['31 August 2023, 18:00, local time', '2023-08-31'],
    ['August 31st, 2023', '2023-08-31'],
    ['Sept. 4, 2021', '2021-09-04'],
    ['Thursday, 4 September 2021', '2021-09-04'],
    ['March 2024', '2024-03'],
    ['31.08.2023', '2023-08-31'],
    ['20 червня 2024', '2024-06-20'],
    ['20 de junio de 2024', '2024-06-20'],
    ['3. März 2024', '2024-03-03'],
    ['20 يونيو 2024', '2024-06-20'],
  ])('of “%s” is %s', (stated, date) => {
    expect(realDate(stated)).toBe(date)
  })

  it.each([
    '',
    '14 March',
    'yesterday',
    '03/04/2024',
    '31 February 2024',
    '2024-13-01',
    '2024-02-30',
    'spring 2024',
    '99',
  ])('of “%s” is not certain', (stated) => {
    expect(realDate(stated)).toBeNull()
  })

  it('is one that exists, whatever is stated', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(9999), fc.nat(40), fc.nat(20), (words, year, day, month) => {
        for (const stated of [words, `${year}-${month}-${day}`, `${day}.${month}.${year}`, `${day} May ${year}`]) {
          const date = realDate(stated)
          if (date?.length === 10) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date)
        }
      }),
    )
  })
})
