import { describe, expect, it } from 'vitest'
import { fitOf, folded, soughtWords } from '../../../core/text/sought.ts'

const fits = (text: string, query: string) => fitOf(folded(text), soughtWords(query))

describe('what is sought by typing', () => {
  it('is found by its words in any order, without regard to case and diacritics', () => {
    expect(fits('Export the report…', 'REPORT exp')).toBeGreaterThan(0)
    expect(fits('São Tomé', 'tome sao')).toBeGreaterThan(0)
    expect(fits('مُؤَكَّد', 'مؤكد')).toBeGreaterThan(0)
    expect(fits('Export the report…', 'report import')).toBe(0)
  })

  it('fits better where words begin, and best where the text does', () => {
    expect(fits('Mark the words', 'mark')).toBeGreaterThan(fits('Add a mark', 'mark'))
    expect(fits('Add a mark', 'mark')).toBeGreaterThan(fits('Remarks', 'mark'))
  })

  it('is everything alike while nothing is typed', () => {
    expect(fits('Undo', '  ')).toBe(fits('Redo', ''))
  })
})
