import { afterEach, describe, expect, test } from 'vitest'
import { speak } from '../../../core/messages/message.ts'
import type { ClaimId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { buildCopy } from '../../../core/report/copy.ts'
import type { CopyDocument, CopyKind } from '../../../core/report/copy-document.ts'
import { redact } from '../../../core/report/redact.ts'
import type { Desk } from '../../support/desk.ts'
import { HARBOUR_LATEST, OpenDesk } from '../../support/open-desk.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { SampleDesk } from '../../support/sample-desk.ts'
import { WITHHELD_WORDS } from '../../support/withheld-words.ts'

const copyOf = (desk: Desk, kind: CopyKind, chosen: readonly ClaimId[] | null = null): CopyDocument =>
  buildCopy({
    kind,
    redacted: redact(desk.article, desk.library),
    content: desk.content,
    scales: desk.library.scales,
    chosen,
    exportedAt: '2026-03-18T10:00:00.000Z',
    version: '0.1.0',
  })

const commentOn = ({ comments }: CopyDocument, number: number) => {
  const comment = comments.find(({ claim }) => claim === number)
  if (!comment) throw new Error(`There is no comment on claim ${number}.`)
  return comment
}

const wordsOn = (copy: CopyDocument, number: number): string[] =>
  commentOn(copy, number).paragraphs.map(({ words }) => words)

const aboutWords = ({ about }: CopyDocument): string[] => about.map(({ words }) => words)

const idOf = (desk: Desk, number: number): ClaimId => {
  const claim = Object.values(desk.article.claims).find((its) => its.number === number)
  if (!claim) throw new Error(`There is no claim ${number}.`)
  return claim.id
}

describe('a checking copy', () => {
  const desk = sampleDesk()
  const copy = copyOf(desk, 'checking')

  test('comments on every claim in reading order', () => {
    expect(copy.comments.map(({ claim }) => claim)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 14])
  })

  test('says who judged and when, what, how it stands, why, and on which sources', () => {
    expect(commentOn(copy, 7)).toMatchObject({ author: 'Noor Haldane', at: '2026-03-01T09:35:00.000Z' })
    expect(wordsOn(copy, 7)).toEqual([
      'Claim 7: No other city of Vellmar’s size has ever run six tram lines through the night.',
      'Record (first, biggest) · said by Mayor Tomé Araújo-Lind · on 14 March',
      'Proposed: “Few cities of our size run six lines through the night” instead of “No other city of our size has ever run six lines through the night”.',
      'False (Truth scale)',
      'Harrowmere and Tindle Bay, both smaller, have run seven and six night lines for decades.',
      'Refutes: Night transport in forty cities: a comparison · R. Quillfeather & S. Odunsi-Marr · Institute for Urban Hours · published 2025 · table 2 · seen 16 March · Secondary',
      '“Harrowmere (pop. 210,000) has run seven night lines since 1998.”',
      'Earlier verdict: Mostly false: Noor Haldane, 1 March 2026, 09:34 UTC',
    ])
  })

  test('is signed by whoever worked on a claim last, while nobody has judged it', () => {
    const fresh = new SampleDesk()
    const claim = fresh.mark({ wording: 'It costs 9,400 crowns.' }, { start: 0, end: 4 })
    fresh.who = fresh.introduce('Ade Okafor')
    fresh.note(claim, 'Ask for the budget.')
    expect(commentOn(copyOf(fresh, 'checking'), 1).author).toBe('Ade Okafor')
  })

  test('tells a withheld source only as one known to the desk, and nothing else that is withheld', () => {
    expect(wordsOn(copy, 12)).toContain('Supports: A source known to the desk · Primary')
    const all = JSON.stringify(copy)
    for (const secret of WITHHELD_WORDS) expect(all).not.toContain(secret)
    expect(aboutWords(copy)).toContain(
      '3 things are withheld from this copy for the protection of sources or because they are internal.',
    )
  })

  test('says which sentences nobody has looked at, and of many how many more', () => {
    const line = copy.about.find(({ quoted }) => quoted.length > 0)
    expect(line?.words).toBe('16 of 36 sentences have not been looked at:')
    expect(line?.quoted).toHaveLength(12)
    expect(line?.quoted).toContain('The last tram from the harbour leaves at 04:40.')
    expect(aboutWords(copy)).toContain('… and 4 more.')
  })

  test('tells why a verdict does not count, and what it was', () => {
    expect(wordsOn(copy, 13).slice(2, 5)).toEqual([
      'Verify again',
      'The words changed after this verdict was given; it must be checked again.',
      'Rated before: True (Truth scale)',
    ])
  })

  test('of an article nobody touched has no comment and says so much', () => {
    const fresh = copyOf(new SampleDesk(), 'checking')
    expect(fresh.comments).toEqual([])
    expect(fresh.changes).toEqual([])
    expect(aboutWords(fresh)).toContain('Nothing has been checked yet.')
  })
})

describe('a checked copy', () => {
  const desk = sampleDesk()
  const copy = copyOf(desk, 'checked')

  test('has a comment only where something is to be done', () => {
    expect(copy.comments.map(({ claim, asked }) => [claim, asked])).toEqual([
      [2, 'correction'],
      [3, 'clarification'],
      [5, 'query'],
      [7, 'correction'],
      [9, 'clarification'],
      [12, 'query'],
      [13, 'query'],
    ])
    expect(aboutWords(copy)).toContain('In it: 2 corrections, 3 queries, and 2 clarifications.')
  })

  test('says that claims nobody has checked are not sound though they have no comment', () => {
    expect(aboutWords(copy)).toContain('3 claims have no comment because nobody has checked them yet: 8, 11, 14.')
  })

  test('says what is asked and why, and leaves the rest to the checking copy', () => {
    expect(wordsOn(copy, 12)).toEqual([
      'Query, claim 12: The plan leaves out the night bonus of 61 drivers.',
      'Can’t confirm (Truth scale)',
      'The office did not give the number of drivers; the plan does not list bonuses.',
    ])
    expect(wordsOn(copy, 3)).not.toContain('The hours are those of the timetable, not of the counters.')
  })

  test('tells the remark on a query, because it is the question', () => {
    const asked = new SampleDesk()
    const claim = asked.mark({ wording: 'It costs 9,400 crowns.' }, { start: 0, end: 4 })
    asked.note(claim, 'Is this with or without\nthe drivers?')
    asked.note(claim, 'Lowri says without.', true)
    expect(wordsOn(copyOf(asked, 'checked'), 1)).toEqual([
      'Query, claim 1: It costs 9,400 crowns.',
      'Not yet rated',
      'Note: Is this with or without',
      'the drivers?',
    ])
  })

  test('of an article without a fault says that there is nothing to do', () => {
    const sound = new SampleDesk()
    const claim = sound.mark({}, { start: 0, end: 4 })
    sound.rate(claim, 'true', 'Seen.')
    const nothing = copyOf(sound, 'checked')
    expect(nothing.comments).toEqual([])
    expect(aboutWords(nothing)).toContain('There is nothing to correct, to answer or to make clearer.')
  })
})

describe('a correction', () => {
  const desk = sampleDesk()

  test('is a change of the words that differ, and nothing around them', () => {
    const { text } = desk.content
    const changes = copyOf(desk, 'checked').changes.map(({ claim, spans, replacement }) => [
      claim,
      spans.map(({ start, end }) => text.slice(start, end)),
      replacement,
    ])
    expect(changes).toEqual([
      [2, ['nearly 40,000'], 'about 31,000'],
      [7, ['No other city of our size has ever'], 'Few cities of our size'],
    ])
  })

  test('that touches words of another stays a comment, which names the other', () => {
    const both = sampleDesk()
    const [one, other] = [idOf(both, 5), idOf(both, 6)]
    both.correct(one, 'ending a quarrel that began long before the fire at the depot')
    both.correct(other, 'the fire in 2016')
    const copy = copyOf(both, 'checked')
    expect(copy.changes.map(({ claim }) => claim)).toEqual([2, 5, 7])
    expect(wordsOn(copy, 6)).toContain(
      'Not entered in the text, because it touches the same words as the correction of claim 5.',
    )
  })

  test('for words without a certain place stays a comment', () => {
    const later = new OpenDesk()
    const claim = later.mark('It carried 212 passengers')
    const passage = later.placement(claim)[0]
    if (passage)
      later.on({ type: 'claim.correct', claim, correction: { passage: passage.id, replacement: 'It carried 121' } })
    later.addDraft(HARBOUR_LATEST)
    const copy = copyOf(later, 'checked')
    expect(copy.changes).toEqual([])
    expect(commentOn(copy, 1).spans).toEqual([])
    expect(wordsOn(copy, 1)).toContain(
      'Not entered in the text, because its words have no certain place in this draft.',
    )
  })
})

describe('on a later draft', () => {
  test('claims without a place come last, without spans, with the words they had', () => {
    const later = new OpenDesk()
    const lost = later.mark('It carried 212 passengers')
    later.check(lost)
    later.mark('The wind was light')
    later.mark('struck the north pier')
    later.addDraft(HARBOUR_LATEST)
    const copy = copyOf(later, 'checking')
    expect(copy.comments.map(({ claim }) => claim).at(-1)).toBe(1)
    expect(commentOn(copy, 1).spans).toEqual([])
    expect(wordsOn(copy, 1)).toContain('Not in this draft. The words were: “It carried 212 passengers”')
  })

  test('retired claims are not told', () => {
    const later = new OpenDesk()
    const claim = later.mark('212 passengers')
    later.check(claim)
    later.addDraft(HARBOUR_LATEST)
    later.on({ type: 'claim.retire', claim, why: 'Gone.' })
    expect(copyOf(later, 'checking').comments).toEqual([])
  })
})

describe('chosen claims', () => {
  const desk = sampleDesk()
  const copy = copyOf(desk, 'checking', [idOf(desk, 7), idOf(desk, 2), idOf(desk, 7)])

  test('are told alone, in the order chosen, and the head says that others were left out', () => {
    expect(copy.comments.map(({ claim }) => claim)).toEqual([7, 2])
    expect(aboutWords(copy)).toContain('2 of 15 claims are told here; the others were left out.')
  })

  test('leave no mark of the others on the text', () => {
    const marked = copy.article.blocks.flatMap(({ runs }) => runs.flatMap(({ claims }) => claims))
    expect([...new Set(marked.map(({ claim }) => claim))].sort()).toEqual([2, 7])
  })
})

describe('a copy', () => {
  afterEach(() => speak('en'))

  test('is the same for the same state', () => {
    expect(copyOf(sampleDesk(), 'checking')).toEqual(copyOf(sampleDesk(), 'checking'))
  })

  test.each(['uk', 'es', 'de', 'ar'] as const)('is said in the language that is spoken: %s', async (language) => {
    const english = aboutWords(copyOf(sampleDesk(), 'checking'))
    await speak(language)
    const copy = copyOf(sampleDesk(), 'checking')
    expect(aboutWords(copy).filter((line) => english.includes(line))).toEqual([])
    expect(copy.comments).toHaveLength(15)
  })

  test('shows the draft under check', () => {
    const desk = sampleDesk()
    const copy = copyOf(desk, 'checking')
    const words = copy.article.blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')
    expect(words).toBe(desk.content.text)
    expect(copy.title).toBe(onlyArticle(desk.article).title)
  })
})
