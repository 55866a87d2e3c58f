import { describe, expect, test } from 'vitest'
import type { Desk } from '../../support/desk.ts'
import { reportOf } from '../../support/report-of.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { SampleDesk } from '../../support/sample-desk.ts'
import { SAMPLE_CONTENT } from '../../support/sample-text.ts'

const CLASSROOM = { template: 'classroom' } as const
const report = reportOf(sampleDesk(), {}, CLASSROOM)
const stepsOf = (number: number) => report.claims.find((claim) => claim.number === number)?.steps

/** A desk with one claim on the first words of the article. */
function oneClaim() {
  const desk = new SampleDesk()
  const claim = desk.mark({ wording: 'It is so.' }, SAMPLE_CONTENT.sentences[0] ?? { start: 0, end: 4 })
  return { desk, claim, source: (title: string) => desk.source({ title }) }
}

describe('how a rating was reached', () => {
  test('is told step by step: who says it, what it was compared with, how near that stands, what came out', () => {
    expect(stepsOf(7)).toEqual([
      'The article passes on what Mayor Tomé Araújo-Lind says.',
      'It was compared with its sources: 1 refutes it.',
      'None of these sources is primary: each passes on what others found.',
      'All of it weighed together, the rating was “False”: Not accurate.',
    ])
  })

  test('counts sources that agree and disagree, and says nothing of nearness while they are not graded', () => {
    const { desk, claim, source } = oneClaim()
    desk.cite(claim, source('One'), { stance: 'supports', grade: 'ungraded' })
    desk.cite(claim, source('Two'), { stance: 'supports', grade: 'secondary' })
    desk.cite(claim, source('Three'), { stance: 'refutes', grade: 'secondary' })
    expect(reportOf(desk, {}, CLASSROOM).claims[0]?.steps).toEqual([
      'The article says this in its own voice.',
      'It was compared with its sources: 2 support it and 1 refutes it.',
      'No verdict has been given yet.',
    ])
  })

  test('says that a rating does not count any more', () => {
    expect(stepsOf(13)?.at(-1)).toBe('The words changed after this verdict was given; it must be checked again.')
  })

  test('is told in the classroom only', () => {
    for (const template of ['newsroom', 'minimal'] as const) {
      const other = reportOf(sampleDesk(), {}, { template })
      expect(other.lesson).toBeNull()
      expect(other.claims.flatMap(({ steps }) => steps)).toEqual([])
    }
  })
})

describe('the glossary', () => {
  test('holds the whole scale with its definitions, and after it what else a claim stands as', () => {
    expect(report.lesson?.ratings.map(({ label }) => label)).toEqual([
      'True',
      'Mostly true',
      'Half true',
      'Mostly false',
      'False',
      'Can’t confirm',
      'Verify again',
      'Not yet rated',
    ])
    expect(report.lesson?.ratings[0]?.meaning).toBe('Accurate, with nothing important left out.')
    expect(report.lesson?.ratings.every(({ meaning }) => meaning.length > 5)).toBe(true)
  })

  test('explains what a claim is', () => {
    expect(report.lesson?.terms[0]).toMatchObject({ term: 'Claim' })
  })
})

describe('the questions', () => {
  const ask = (desk: Desk) =>
    reportOf(desk, {}, CLASSROOM).lesson?.questions.map(({ claim, text }) => [claim?.number ?? null, text]) ?? []

  test('are raised by the record: each kind once, of the claims that raise it', () => {
    expect(ask(sampleDesk())).toEqual([
      [12, 'This could not be confirmed. What evidence would settle it?'],
      [2, 'The rating is neither wholly true nor wholly false. What would the sentence have to say to be true?'],
      [7, 'A correction is proposed. What does a reader learn from it that the article did not say?'],
      [7, 'It was rated “Mostly false” first and “False” later. What may have changed the checker’s mind?'],
      [12, 'A source is not named here. When is that right, and what does it cost the reader?'],
      [13, 'Its words changed after it was checked. Is the old verdict still worth anything, and why?'],
      [8, 'No verdict has been given yet. How would you go about checking it?'],
      [null, '16 sentences of the article have not been looked at. Which of them would you check first?'],
    ])
  })

  test('ask which of two sources weighs more where they disagree', () => {
    const { desk, claim, source } = oneClaim()
    desk.cite(claim, source('One'), { stance: 'supports' })
    desk.cite(claim, source('Two'), { stance: 'refutes' })
    desk.rate(claim, 'true', 'The first was there.')
    expect(ask(desk)[0]).toEqual([1, 'Its sources disagree. Which of them weighs more, and why?'])
  })

  test('ask for the evidence of a rating that has none', () => {
    const { desk, claim } = oneClaim()
    desk.rate(claim, 'true', 'Known.')
    expect(ask(desk)[0]).toEqual([
      1,
      'It was rated without a source. What would you want to see before you believe the rating?',
    ])
  })
})
