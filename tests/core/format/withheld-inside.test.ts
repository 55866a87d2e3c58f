import { describe, expect, test } from 'vitest'
import { withheldInside } from '../../../core/format/withheld-inside.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { SampleDesk } from '../../support/sample-desk.ts'

const inside = ({ article, library, lines }: SampleDesk) => withheldInside({ article, library, lines })

describe('what a complete bundle would give away', () => {
  test('is nothing where nothing is withheld', () => {
    expect(inside(new SampleDesk())).toEqual({ sources: 0, citations: 0, notes: 0, contacts: 0 })
  })

  test('is each withheld source, citation and note, and each way to reach somebody', () => {
    const { sources, contacts, notes } = inside(sampleDesk())
    expect([sources, contacts]).toEqual([1, 1])
    expect(notes).toBeGreaterThan(0)
  })

  test('is also what was taken out since: the journal holds it', () => {
    const desk = new SampleDesk()
    const claim = desk.mark({}, { start: 0, end: 5 })
    const note = desk.note(claim, 'Between us', true)
    const source = desk.source({ title: 'Somebody', withheld: true })
    const citation = desk.cite(claim, source)
    desk.on({ type: 'note.remove', note })
    desk.on({ type: 'citation.remove', citation })
    expect(inside(desk)).toEqual({ sources: 1, citations: 0, notes: 1, contacts: 0 })
  })

  test('is no source that this article does not cite', () => {
    const desk = new SampleDesk()
    desk.source({ title: 'Of another article', withheld: true, contact: 'by phone' })
    expect(inside(desk)).toMatchObject({ sources: 0, contacts: 0 })
  })
})
