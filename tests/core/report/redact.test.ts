import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../core/report/build.ts'
import { openContacts, redact } from '../../../core/report/redact.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import type { SampleDesk } from '../../support/sample-desk.ts'
import { SAMPLE_CONTENT } from '../../support/sample-text.ts'

const everything = (value: unknown): string =>
  JSON.stringify(value, (_name, inner: unknown) => (inner instanceof Map ? [...inner] : inner))

const reportOf = (desk: SampleDesk) =>
  buildReport({
    redacted: redact(desk.article, desk.library),
    content: SAMPLE_CONTENT,
    contents: desk.contents,
    scales: desk.library.scales,
    exportedAt: '2026-03-18T10:00:00.000Z',
    version: '0.1.0',
  })

const SECRETS = [
  ['the name of a withheld source', 'Jory Pellam-Night'],
  ['how to reach a person', '+00 555 0142'],
  ['words quoted from a withheld source', 'There were more of us than on paper.'],
  ['a withheld citation', 'Seen on paper at the office.'],
  ['a withheld note', 'Call the driver again'],
  ['the desk’s remark on a source', 'Ask Lowri'],
] as const

describe('what may be handed over', () => {
  test.each(SECRETS)('does not hold %s, though the article does', (_what, secret) => {
    const desk = sampleDesk()
    expect(everything([desk.article, desk.library])).toContain(secret)
    expect(everything(redact(desk.article, desk.library))).not.toContain(secret)
    expect(everything(reportOf(desk))).not.toContain(secret)
  })

  test.each(SECRETS)('does not hold %s either when every claim is retired', (_what, secret) => {
    const desk = sampleDesk()
    for (const { id } of Object.values(desk.article.claims)) desk.on({ type: 'claim.retire', claim: id, why: 'Cut.' })
    expect(reportOf(desk).retired).toHaveLength(Object.keys(desk.article.claims).length)
    expect(everything(reportOf(desk))).not.toContain(secret)
  })

  test('still holds what is open', () => {
    const held = everything(redact(sampleDesk().article, sampleDesk().library))
    for (const open of ['Minutes of the council meeting', 'Fri: 1,276', 'The hours are those of the timetable'])
      expect(held).toContain(open)
  })

  test('counts what is held back: one source, one citation, one note', () => {
    const desk = sampleDesk()
    expect(redact(desk.article, desk.library).withheld).toBe(3)
    expect(reportOf(desk).method.join(' ')).toContain('3 things are withheld')
  })

  test('says that the desk knows a source, and what it says to the claim, without naming it', () => {
    const citations = reportOf(sampleDesk()).claims.find(({ number }) => number === 12)?.citations
    expect(citations).toHaveLength(1)
    expect(citations?.[0]).toMatchObject({
      stance: 'supports',
      source: null,
      reference: { title: 'A source known to the desk' },
      quote: '',
      evidence: [],
    })
  })

  test('a source withheld later takes its captured copies out too', () => {
    const desk = sampleDesk()
    const minutes = Object.values(desk.library.sources).find(({ title }) => title.startsWith('Minutes'))
    if (minutes) desk.onLibrary({ type: 'source.edit', source: minutes.id, details: { withheld: true } })
    const handedOver = everything(reportOf(desk))
    expect(handedOver).not.toContain('minutes-22-january.txt')
    expect(handedOver).not.toContain('31 for, 14 against')
  })

  test('a source that is no longer in the library is said to be gone', () => {
    const desk = sampleDesk()
    const redacted = redact(desk.article, { ...desk.library, sources: {} })
    expect([...redacted.citations.values()].flat().every(({ names }) => names === 'missing')).toBe(true)
  })
})

describe('how to reach people', () => {
  const contactsOf = (desk: SampleDesk) => openContacts(redact(desk.article, desk.library), desk.library)

  test('is told of those who are cited by name, and stays out of everything else', () => {
    const desk = sampleDesk()
    const archivist = desk.source({
      kind: 'person',
      title: 'Ada Quist',
      contact: 'ada@archive.example',
      note: 'Only before noon.',
    })
    const [claim] = Object.values(desk.article.claims)
    if (claim) desk.cite(claim.id, archivist)
    expect(contactsOf(desk)).toEqual([{ source: archivist, name: 'Ada Quist', contact: 'ada@archive.example' }])
    expect(everything(redact(desk.article, desk.library))).not.toContain('ada@archive.example')
  })

  test('is told of nobody withheld, nobody cited only where it is withheld, and nobody this article does not cite', () => {
    const desk = sampleDesk()
    const [claim] = Object.values(desk.article.claims)
    const person = (title: string, withheld = false) => desk.source({ kind: 'person', title, contact: title, withheld })
    if (claim) {
      desk.cite(claim.id, person('withheld'), { withheld: true })
      desk.cite(claim.id, person('hidden', true))
    }
    person('elsewhere')
    expect(contactsOf(desk)).toEqual([])
  })
})
